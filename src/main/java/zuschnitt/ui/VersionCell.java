package zuschnitt.ui;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import zuschnitt.message.Messages;
import zuschnitt.plan.Version;

/** A version in the list: its name; when, by whom, how many districts; and why. */
final class VersionCell extends WrappingCell<VersionList.Entry> {
    private final Messages words;
    private final Label name = new Label();
    private final Label facts = new Label();
    private final Label reason = new Label();
    private final Tooltip tooltip = new Tooltip();
    private final VBox lines = new VBox(name, facts, reason);

    VersionCell(Messages words) {
        this.words = words;
        name.getStyleClass().add("strong");
        facts.getStyleClass().addAll("muted", "small");
        reason.getStyleClass().addAll("muted", "small");
        name.setWrapText(true);
        facts.setWrapText(true);
        reason.setTextOverrun(OverrunStyle.ELLIPSIS);
        Stream.of(name, facts).forEach(label -> label.setMinHeight(USE_PREF_SIZE));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
    }

    @Override
    protected void updateItem(VersionList.Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(empty ? null : lines);
        setTooltip(empty ? null : tooltip);
        if (!empty) show(entry);
    }

    private void show(VersionList.Entry entry) {
        Optional<Version> version = entry.version();
        name.setText(version.map(Version::name).orElseGet(() -> "● " + words.text("ui.present")));
        String districts = words.text("ui.districtCount", entry.districts());
        facts.setText(
                version.map(
                                v ->
                                        Stream.of(date(v), districts, status(v))
                                                .filter(text -> !text.isEmpty())
                                                .collect(Collectors.joining(" · ")))
                        .orElse(districts));
        reason.setText(version.map(VersionCell::origin).orElse(""));
        reason.setManaged(!reason.getText().isEmpty());
        String parent = entry.parent().map(one -> words.text("ui.version.parent", one)).orElse("");
        tooltip.setText(
                Stream.of(name.getText(), facts.getText(), reason.getText(), parent)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n")));
        setAccessibleText(tooltip.getText());
    }

    private static String origin(Version version) {
        return Stream.of(version.author(), version.reason())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(": "));
    }

    private String date(Version version) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.locale())
                .format(LocalDateTime.ofInstant(version.date(), ZoneId.systemDefault()));
    }

    private String status(Version version) {
        return version.status() == Version.Status.DECIDED ? words.text("ui.status.DECIDED") : "";
    }
}
