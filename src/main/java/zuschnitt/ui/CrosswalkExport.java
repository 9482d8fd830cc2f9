package zuschnitt.ui;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.FileChooser;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Crosswalk;
import zuschnitt.io.bytes.Existing;
import zuschnitt.io.export.CrosswalkSheet;
import zuschnitt.io.export.TableExport;
import zuschnitt.io.layer.Table;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Version;
import zuschnitt.session.Session;
import zuschnitt.ui.control.Named;

/** Asks which crosswalk to write, and where. */
final class CrosswalkExport {
    private final Session session;
    private final Messages words;
    private final Consumer<Message> onDone;
    private final VersionChoice before;
    private final VersionChoice after;
    private final ComboBox<Layout> layout = new ComboBox<>();
    private final TextField file = new TextField();

    /** How the table is laid out. */
    private enum Layout {
        BBSR,
        PLAIN
    }

    private CrosswalkExport(
            Session session,
            List<Optional<Version>> compared,
            Messages words,
            Consumer<Message> onDone) {
        this.session = session;
        this.words = words;
        this.onDone = onDone;
        List<Version> versions = session.versions().all().get();
        Optional<Version> first =
                compared.isEmpty() ? versions.stream().findFirst() : compared.get(0);
        Optional<Version> second = compared.isEmpty() ? Optional.empty() : compared.get(1);
        this.before = new VersionChoice(versions, first, words);
        this.after = new VersionChoice(versions, second, words);
    }

    /**
     * @param compared the two versions on screen, or none
     * @param onDone told that it was written
     */
    static Sheet of(
            Session session,
            List<Optional<Version>> compared,
            Messages words,
            Look look,
            Consumer<Message> onDone) {
        return new CrosswalkExport(session, compared, words, onDone).sheet(look);
    }

    private Sheet sheet(Look look) {
        before.setId("crosswalk-before");
        after.setId("crosswalk-after");
        file.setId("crosswalk-file");
        layout.setId("crosswalk-layout");
        layout.getItems().setAll(Layout.values());
        layout.setValue(Layout.BBSR);
        layout.setMaxWidth(Double.MAX_VALUE);
        layout.setConverter(new Named<>(each -> words.text("ui.crosswalk.layout." + each.name())));
        file.setText(
                session.file()
                        .path()
                        .toAbsolutePath()
                        .resolveSibling(words.text("ui.crosswalk.file.name") + ".xlsx")
                        .toString());
        Button browse = new Button(words.text("ui.browse"));
        browse.setOnAction(event -> browse());
        HBox.setHgrow(file, Priority.ALWAYS);
        Label hint = new Label(words.text("ui.crosswalk.hint"));
        hint.setWrapText(true);
        hint.setMaxWidth(look.em(36));
        hint.setMinHeight(Label.USE_PREF_SIZE);
        hint.getStyleClass().add("muted");
        Form form =
                new Form(look.em(28))
                        .with(hint)
                        .with(words.text("ui.crosswalk.before"), before)
                        .with(words.text("ui.crosswalk.after"), after)
                        .with(words.text("ui.crosswalk.layout"), layout)
                        .with(words.text("ui.export.file"), new HBox(8, file, browse));
        Sheet sheet = new Sheet(words, words.text("ui.crosswalk"), form);
        sheet.ask(words.text("ui.export.do"), this::objection, this::write);
        before.valueProperty().subscribe(sheet::refresh);
        after.valueProperty().subscribe(sheet::refresh);
        file.textProperty().subscribe(sheet::refresh);
        return sheet;
    }

    private void browse() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                words.text("ui.crosswalk.files"), "*.xlsx", "*.csv"));
        target().map(Path::getFileName).map(Path::toString).ifPresent(chooser::setInitialFileName);
        Optional.ofNullable(chooser.showSaveDialog(file.getScene().getWindow()))
                .map(File::toString)
                .ifPresent(file::setText);
    }

    private Optional<Path> target() {
        try {
            return file.getText().isBlank()
                    ? Optional.empty()
                    : Optional.of(Path.of(file.getText().strip()));
        } catch (InvalidPathException failure) {
            return Optional.empty();
        }
    }

    private Optional<Message> objection() {
        if (before.getValue().equals(after.getValue()))
            return Optional.of(Message.of("ui.crosswalk.same"));
        return target().filter(TableExport::takes).isPresent()
                ? Optional.empty()
                : Optional.of(Message.of("ui.crosswalk.needsFile"));
    }

    private void write() throws UserException {
        Comparison comparison =
                Comparison.of(
                        Comparing.side(session, before.getValue()),
                        Comparing.side(session, after.getValue()));
        CrosswalkSheet sheet = new CrosswalkSheet(Crosswalk.of(comparison), Map.of());
        Table table = layout.getValue() == Layout.PLAIN ? sheet.plain() : sheet.bbsr();
        Path target = target().orElseThrow();
        TableExport.write(target, table, words.locale(), Existing.REPLACE);
        onDone.accept(Message.of("ui.export.done", target.toString()));
    }
}
