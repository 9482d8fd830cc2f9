package zuschnitt.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.store.OutsideChange;

/**
 * What other programs have done to the layers of a project while it was closed: taken over as a
 * division or as figures, made undone, or left as it is.
 */
final class OutsideSheet {
    private final List<OutsideChange> changes;
    private final Host host;

    /** What can be done about it. */
    interface Host {
        /** Why layers can't be made again; empty if they can. */
        Optional<Message> objection();

        /** Makes the layers again as they have to be. */
        void restore();

        /** Considers what a layer offers. */
        void takeOver(OutsideChange change, OutsideChange.Offer offer);
    }

    OutsideSheet(List<OutsideChange> changes, Host host) {
        this.changes = List.copyOf(changes);
        this.host = host;
    }

    Sheet of(Messages words, Look look) {
        VBox lines = new VBox(14);
        lines.setId("outside-changes");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(look.em(24));
        Sheet sheet = new Sheet(words, words.text("ui.outside"), scroll);
        for (OutsideChange change : changes)
            lines.getChildren().add(line(change, sheet, words, look));
        Optional<Message> against = host.objection();
        if (changes.stream().anyMatch(OutsideChange::restorable) && against.isEmpty())
            lines.getChildren().addAll(restoring(sheet, words, look));
        return sheet.tell();
    }

    /** Not the sheet's own answer: Enter must not take away what others have drawn. */
    private List<Node> restoring(Sheet sheet, Messages words, Look look) {
        Button restore = new Button(words.text("ui.outside.restore"));
        restore.setId("outside-restore");
        restore.setOnAction(
                event -> {
                    sheet.close();
                    host.restore();
                });
        return List.of(text(words.text("ui.outside.about"), look, "muted"), restore);
    }

    private Node line(OutsideChange change, Sheet sheet, Messages words, Look look) {
        Label sentence = text(words.text(change.sentence()), look, "outside-change");
        VBox said = new VBox(2);
        known(change, words)
                .map(name -> text(name, look, "strong"))
                .ifPresent(said.getChildren()::add);
        said.getChildren().add(sentence);
        if (change.offer().isEmpty()) return said;
        OutsideChange.Offer offer = change.offer().get();
        Button take = new Button(words.text(taking(offer)));
        take.getStyleClass().add("small");
        take.setId("outside-take-" + change.layer());
        take.setMinWidth(Button.USE_PREF_SIZE);
        take.setOnAction(
                event -> {
                    sheet.close();
                    host.takeOver(change, offer);
                });
        HBox line = new HBox(16, said, take);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(said, Priority.ALWAYS);
        return line;
    }

    /** What planners know the layer as. */
    private static Optional<String> known(OutsideChange change, Messages words) {
        if (change.offer().isPresent() && change.offer().get() instanceof OutsideChange.Counts ours)
            return ours.figures().date().map(day -> figures(day, words));
        return change.version().map(name -> words.text("ui.outside.version", name));
    }

    private static String figures(LocalDate day, Messages words) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
        return words.text("ui.outside.figures", format.withLocale(words.locale()).format(day));
    }

    private static String taking(OutsideChange.Offer offer) {
        return offer instanceof OutsideChange.Areas ? "ui.outside.take" : "ui.outside.takeFigures";
    }

    private static Label text(String text, Look look, String style) {
        Label line = new Label(text);
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setPrefWidth(look.em(32));
        line.setMinHeight(Label.USE_PREF_SIZE);
        return line;
    }
}
