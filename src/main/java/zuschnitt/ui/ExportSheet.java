package zuschnitt.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.FileChooser;
import zuschnitt.io.bytes.Existing;
import zuschnitt.io.export.PlanExport;
import zuschnitt.io.export.PlanExport.Content;
import zuschnitt.io.export.PlanExport.Format;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Version;
import zuschnitt.session.Session;
import zuschnitt.ui.control.Named;

/** Asks which version is written, what of it, as what and where to; then writes it. */
final class ExportSheet {
    private final Session session;
    private final Messages words;
    private final Consumer<Message> onDone;
    private final VersionChoice version;
    private final ComboBox<Content> content = new ComboBox<>();
    private final ComboBox<Format> format = new ComboBox<>();
    private final TextField file = new TextField();

    private ExportSheet(Session session, Messages words, Consumer<Message> onDone) {
        this.session = session;
        this.words = words;
        this.onDone = onDone;
        this.version = new VersionChoice(session.versions().all().get(), Optional.empty(), words);
    }

    /**
     * @param onDone told that it was written
     */
    static Sheet of(Session session, Messages words, Look look, Consumer<Message> onDone) {
        return new ExportSheet(session, words, onDone).sheet(look);
    }

    private Sheet sheet(Look look) {
        fill(content, "ui.export.content.", Content.values());
        fill(format, "ui.export.format.", Format.values());
        content.setId("export-content");
        format.setId("export-format");
        file.setId("export-file");
        proposeFile();
        Button browse = new Button(words.text("ui.browse"));
        browse.setOnAction(event -> browse());
        HBox.setHgrow(file, Priority.ALWAYS);
        Form form =
                new Form(look.em(28))
                        .with(words.text("ui.export.version"), version)
                        .with(words.text("ui.export.content"), content)
                        .with(words.text("ui.export.format"), format)
                        .with(words.text("ui.export.file"), new HBox(8, file, browse));
        Sheet sheet = new Sheet(words, words.text("ui.export"), form);
        sheet.ask(words.text("ui.export.do"), this::objection, this::write);
        format.valueProperty().addListener((value, old, now) -> proposeFile());
        content.valueProperty().addListener((value, old, now) -> proposeFile());
        content.valueProperty().subscribe(sheet::refresh);
        format.valueProperty().subscribe(sheet::refresh);
        file.textProperty().subscribe(sheet::refresh);
        return sheet;
    }

    /** Fills a choice with all values of an enumeration, named by the bundle. */
    private <E extends Enum<E>> void fill(ComboBox<E> box, String keys, E[] values) {
        box.getItems().setAll(values);
        box.setValue(values[0]);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Named<>(value -> words.text(keys + value.name())));
    }

    /** A file beside the project, named after it and after what it holds. */
    private void proposeFile() {
        String project =
                String.valueOf(session.file().path().getFileName()).replaceFirst("\\.gpkg$", "");
        String name = project + " " + words.text("ui.export.content." + content.getValue().name());
        file.setText(
                session.file()
                        .path()
                        .toAbsolutePath()
                        .resolveSibling(name + format.getValue().suffix())
                        .toString());
    }

    private void browse() {
        FileChooser chooser = new FileChooser();
        target().map(Path::getFileName).map(Path::toString).ifPresent(chooser::setInitialFileName);
        target().map(Path::getParent)
                .filter(Files::isDirectory)
                .map(Path::toFile)
                .ifPresent(chooser::setInitialDirectory);
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
        if (!format.getValue().holds(content.getValue()))
            return Optional.of(Message.of("ui.export.needsCsv"));
        if (target().isEmpty()) return Optional.of(Message.of("ui.export.needsFile"));
        return Optional.empty();
    }

    private void write() throws UserException {
        Path target = target().orElseThrow();
        Optional<Version> chosen = version.getValue();
        Plan plan = chosen.isPresent() ? session.versions().plan(chosen.get()) : session.settled();
        Figures figures =
                chosen.isPresent()
                        ? session.versions().figures(chosen.get())
                        : session.figures().get();
        String name = chosen.map(Version::name).orElse("working");
        PlanExport export = new PlanExport(plan, figures, name, session.project().crs());
        switch (format.getValue()) {
            case GEOJSON -> export.writeGeoJson(target, content.getValue(), Existing.REPLACE);
            case CSV ->
                    export.writeCsv(target, content.getValue(), words.locale(), Existing.REPLACE);
        }
        onDone.accept(Message.of("ui.export.done", target.toString()));
    }
}
