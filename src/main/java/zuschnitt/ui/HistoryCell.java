package zuschnitt.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import zuschnitt.edit.Step;
import zuschnitt.message.Messages;

/** A place in the history: a small picture, what was done, by whom, when, why, and its name. */
final class HistoryCell extends WrappingCell<HistoryLines.Line> {
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
    private static final PseudoClass LEFT = PseudoClass.getPseudoClass("left");
    private static final double INDENT = 14;

    /** Fixed, since a row is measured before its button is dressed. */
    private static final double FOLD_WIDTH = 28;

    private final Messages words;
    private final Miniatures miniatures;
    private final Function<HistoryLines.Line, String> names;
    private final Predicate<HistoryLines.Line> unfolded;
    private final ImageView picture = new ImageView();
    private final Label label = new Label();
    private final Label facts = new Label();
    private final Label reason = new Label();
    private final Label name = new Label();
    private final Button fold = new Button();
    private final VBox lines = new VBox(1, label, facts, reason, name);
    private final HBox row;
    private final Tooltip tooltip = new Tooltip();

    /**
     * @param names what the place of a line is called; empty if nothing
     * @param unfolded whether all steps of a branch are shown
     * @param onFold told to unfold or fold a branch
     */
    HistoryCell(
            Messages words,
            Miniatures miniatures,
            Function<HistoryLines.Line, String> names,
            Predicate<HistoryLines.Line> unfolded,
            Consumer<HistoryLines.Line> onFold) {
        this.words = words;
        this.miniatures = miniatures;
        this.names = names;
        this.unfolded = unfolded;
        picture.setFitWidth(Miniatures.WIDTH);
        picture.setFitHeight(Miniatures.HEIGHT);
        StackPane plate = new StackPane(picture);
        plate.getStyleClass().add("miniature");
        plate.setMinSize(Miniatures.WIDTH + 2, Miniatures.HEIGHT + 2);
        plate.setMaxHeight(Miniatures.HEIGHT + 2);
        Stream.of(label, facts, reason).forEach(text -> text.setWrapText(true));
        Stream.of(label, facts, reason, name).forEach(text -> text.setMinHeight(USE_PREF_SIZE));
        Stream.of(facts, reason).forEach(text -> text.getStyleClass().addAll("muted", "small"));
        label.getStyleClass().add("step-label");
        name.getStyleClass().addAll("badge", "parked");
        name.setGraphic(new FontIcon(Material2OutlinedAL.FLAG));
        fold.getStyleClass().addAll("flat", "button-icon", "small");
        fold.setFocusTraversable(false);
        fold.setMinWidth(FOLD_WIDTH);
        fold.setMaxWidth(FOLD_WIDTH);
        fold.setPrefWidth(FOLD_WIDTH);
        fold.setOnAction(event -> onFold.accept(getItem()));
        fold.setOnMouseClicked(MouseEvent::consume);
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        row = new HBox(10, plate, lines, fold);
        row.setFillHeight(false);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
    }

    @Override
    protected void updateItem(HistoryLines.Line line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty ? null : row);
        setTooltip(empty ? null : tooltip);
        mark(UNDONE, empty ? Optional.empty() : Optional.of(line), HistoryLines.State.UNDONE);
        mark(PRESENT, empty ? Optional.empty() : Optional.of(line), HistoryLines.State.PRESENT);
        mark(LEFT, empty ? Optional.empty() : Optional.of(line), HistoryLines.State.LEFT);
        if (!empty) show(line);
    }

    private void mark(
            PseudoClass mark, Optional<HistoryLines.Line> line, HistoryLines.State state) {
        boolean so = line.filter(one -> one.state() == state).isPresent();
        pseudoClassStateChanged(mark, so);
    }

    private void show(HistoryLines.Line line) {
        row.setPadding(new Insets(0, 0, 0, INDENT * line.depth()));
        miniatures.show(picture, line.place());
        label.setText(
                line.step()
                        .map(step -> words.text(step.label()))
                        .orElseGet(() -> words.text("ui.history.beginning")));
        facts.setText(facts(line));
        put(reason, line.step().map(Step::reason).orElse(""));
        put(name, names.apply(line));
        put(facts, facts.getText());
        showFold(line);
        String now =
                line.state() == HistoryLines.State.PRESENT ? words.text("ui.history.here") : "";
        tooltip.setText(
                Stream.of(now, label.getText(), facts.getText(), reason.getText(), name.getText())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n")));
        setAccessibleText(tooltip.getText());
    }

    private void showFold(HistoryLines.Line line) {
        boolean branch = line.branch().isPresent() && line.size() > 1;
        fold.setVisible(branch);
        fold.setManaged(branch);
        if (!branch) return;
        boolean open = unfolded.test(line);
        fold.setGraphic(
                new FontIcon(
                        open ? Material2OutlinedAL.EXPAND_LESS : Material2OutlinedAL.EXPAND_MORE));
        fold.setAccessibleText(words.text(open ? "ui.history.fold" : "ui.history.unfold"));
    }

    private static void put(Label text, String content) {
        text.setText(content);
        text.setVisible(!content.isEmpty());
        text.setManaged(!content.isEmpty());
    }

    private String facts(HistoryLines.Line line) {
        String branch =
                line.branch().isPresent() ? words.text("ui.history.branch", line.size()) : "";
        String moved =
                line.step()
                        .map(step -> step.change().units().size())
                        .filter(units -> units > 0 && line.branch().isEmpty())
                        .map(units -> words.text("ui.history.units", units))
                        .orElse("");
        return Stream.of(
                        branch,
                        line.step().map(this::time).orElse(""),
                        line.step().map(Step::author).orElse(""),
                        moved)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** The hour, and the day if it was another one. */
    private String time(Step step) {
        LocalDateTime time = LocalDateTime.ofInstant(step.time(), ZoneId.systemDefault());
        DateTimeFormatter format =
                time.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()))
                        ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT);
        return format.withLocale(words.locale()).format(time);
    }
}
