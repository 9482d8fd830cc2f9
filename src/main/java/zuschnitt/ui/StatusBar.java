package zuschnitt.ui;

import atlantafx.base.controls.Spacer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.plan.Plan;
import zuschnitt.session.Session;

/** The last line of the window: totals, what is saved, what is under way, scale and coordinates. */
final class StatusBar extends HBox {
    private final Session session;
    private final Messages words;
    private final Label residents = label("status-residents");
    private final Label districts = label("status-districts");
    private final Label open = label("status-open");
    private final Label saved = label("status-saved");
    private final Label scale = label("status-scale");
    private final Label place = label("status-place");
    private final Label trouble = label("status-trouble");

    StatusBar(Session session, Listening listening, Messages words) {
        this.session = session;
        this.words = words;
        getStyleClass().add("status-bar");
        getChildren().addAll(residents, districts, open, saved, new Spacer(), trouble);
        trouble.getStyleClass().addAll("badge", "warning");
        showTrouble(Optional.empty());
        readOnly().ifPresent(getChildren()::add);
        getChildren().add(place);
        Label crs = label("status-crs");
        crs.setText(session.project().crs().name());
        getChildren().addAll(crs, scale);
        Pace pace = new Pace(this::count);
        listening.follow(session.plan(), plan -> pace.soon());
        listening.onChange(session.figures(), figures -> pace.soon());
        listening.follow(session.secured(), this::showSecured);
    }

    private static Label label(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("small");
        label.setMinWidth(0);
        return label;
    }

    private Optional<Node> readOnly() {
        return session.readOnlyReason()
                .map(
                        reason -> {
                            Label badge = label("status-read-only");
                            badge.getStyleClass().addAll("badge", "warning");
                            badge.setText(words.text("ui.status.readOnly"));
                            badge.setTooltip(new Tooltip(words.text(reason)));
                            return badge;
                        });
    }

    private void count() {
        Plan plan = session.plan().get();
        residents.setText(
                session.figures().get().peopled()
                        ? words.text(
                                "ui.status.residents", Math.round(session.totals().population()))
                        : words.text("ui.status.unpeopled"));
        districts.setText(words.text("ui.districtCount", plan.districts().size()));
        open.setText(words.text("ui.status.open", session.totals().units(Plan.UNASSIGNED)));
    }

    private void showSecured(Optional<Instant> moment) {
        saved.setText(
                moment.map(time -> words.text("ui.status.savedAt", clock(time)))
                        .orElseGet(() -> words.text("ui.status.saved")));
    }

    private String clock(Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(words.locale())
                .format(LocalDateTime.ofInstant(moment, ZoneId.systemDefault()));
    }

    /** Says where the mouse is on the map; empty while it is elsewhere. */
    void showPlace(Optional<Message> where) {
        place.setText(where.map(words::text).orElse(""));
    }

    /**
     * Shows how large the map is drawn.
     *
     * @param denominator 25,000 for 1:25,000
     */
    void showScale(double denominator) {
        scale.setText(words.text("ui.status.scale", rounded(denominator)));
    }

    /** Says what is wrong with the base map, for as long as something is. */
    void showTrouble(Optional<Message> line) {
        trouble.setText(line.map(words::text).orElse(""));
        trouble.setVisible(line.isPresent());
        trouble.setManaged(line.isPresent());
    }

    /** Two leading digits: a screen's scale is not known better. */
    private static long rounded(double denominator) {
        double magnitude = Math.pow(10, Math.max(0, Math.floor(Math.log10(denominator)) - 1));
        return Math.round(Math.round(denominator / magnitude) * magnitude);
    }

    /** Puts a mark at the right, before the coordinate system. */
    void mark(String text) {
        Label badge = label("status-mark");
        badge.getStyleClass().add("badge");
        badge.setText(text);
        getChildren().add(getChildren().size() - 2, badge);
    }
}
