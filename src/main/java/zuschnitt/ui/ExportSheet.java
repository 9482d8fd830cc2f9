package zuschnitt.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
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
import zuschnitt.session.Background;
import zuschnitt.session.Job;
import zuschnitt.session.Session;
import zuschnitt.ui.control.Named;

/**
 * Asks which version is written, what of it, as what and where to; then writes it. Warns of what it
 * gives away together with what was published before.
 */
final class ExportSheet {
    private final Session session;
    private final Frame frame;
    private final Messages words;
    private final FileWriting writing;
    private final VersionChoice version;
    private final ComboBox<Content> content = new ComboBox<>();
    private final ComboBox<Format> format = new ComboBox<>();
    private final TargetFile file;
    private final ReleaseCheck check;
    private final Sheet sheet;

    private ExportSheet(
            Session session,
            Background background,
            Frame frame,
            BiConsumer<Optional<Version>, Optional<Version>> compare) {
        this.session = session;
        this.frame = frame;
        this.words = frame.words();
        this.writing = new FileWriting(background, frame);
        this.version = new VersionChoice(session.versions().all().get(), Optional.empty(), words);
        this.file = new TargetFile(words, "export-file");
        this.check = new ReleaseCheck(session, background, words, host(compare));
        this.sheet = new Sheet(words, words.text("ui.export"), form());
    }

    /**
     * @param compare shows two versions, the older one first; empty for what is being worked on
     */
    static Sheet of(
            Session session,
            Background background,
            Frame frame,
            BiConsumer<Optional<Version>, Optional<Version>> compare) {
        return new ExportSheet(session, background, frame, compare).ask();
    }

    private Form form() {
        version.setId("export-version");
        fill(content, "content", Content.values());
        fill(format, "format", Format.values());
        return new Form(frame.look().em(28))
                .with(words.text("ui.export.version"), version)
                .with(words.text("ui.export.content"), content)
                .with(words.text("ui.export.format"), format)
                .with(words.text("ui.export.file"), file)
                .with(check);
    }

    /** Fills a choice with all values of an enumeration, named by the bundle. */
    private <E extends Enum<E>> void fill(ComboBox<E> box, String id, E[] values) {
        box.setId("export-" + id);
        box.getItems().setAll(values);
        box.setValue(values[0]);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Named<>(value -> words.text("ui.export." + id + "." + value.name())));
    }

    private Sheet ask() {
        proposeFile();
        check();
        sheet.ask(words.text("ui.export.do"), this::objection, this::write);
        file.onChange(sheet::refresh);
        version.onChosen(this::changed);
        content.setOnAction(event -> changed());
        format.setOnAction(event -> changed());
        return sheet;
    }

    private void changed() {
        proposeFile();
        check();
        sheet.refresh();
    }

    /** What is given away of units is no secret any more. */
    private void check() {
        if (content.getValue() == Content.DISTRICTS) check.check(version.getValue());
        else check.stop();
    }

    private ReleaseCheck.Host host(BiConsumer<Optional<Version>, Optional<Version>> compare) {
        return new ReleaseCheck.Host() {
            @Override
            public void compare(Optional<Version> older, Optional<Version> newer) {
                sheet.close();
                compare.accept(older, newer);
            }

            @Override
            public void tell(Message message) {
                frame.tell(message);
            }

            @Override
            public boolean open() {
                return frame.project().is(session.file());
            }
        };
    }

    /** A file beside the project, named after it, the version and what it holds. */
    private void proposeFile() {
        Path project = session.file().path();
        String name = String.valueOf(project.getFileName()).replaceFirst("\\.gpkg$", "");
        String shown = version.getValue().map(Version::name).orElse(words.text("ui.present"));
        String held = words.text("ui.export.content." + content.getValue().name());
        file.propose(project, String.join(" ", name, shown, held), format.getValue().suffix());
    }

    private Optional<Message> objection() {
        if (!format.getValue().holds(content.getValue()))
            return Optional.of(Message.of("ui.export.needsCsv"));
        return file.objection();
    }

    private void write() throws UserException {
        PlanExport export = export();
        Content wanted = content.getValue();
        Format as = format.getValue();
        Path target = file.path().orElseThrow();
        Existing existing = file.existing();
        AtomicBoolean written = new AtomicBoolean();
        Job writer =
                writing.begin(
                        target,
                        job -> {
                            if (job.cancelled()) return;
                            switch (as) {
                                case GEOJSON -> export.writeGeoJson(target, wanted, existing);
                                case CSV ->
                                        export.writeCsv(target, wanted, words.locale(), existing);
                            }
                            written.set(true);
                        });
        check.release(target, writer, written::get);
    }

    private PlanExport export() throws UserException {
        Optional<Version> chosen = version.getValue();
        Plan plan = chosen.isPresent() ? session.versions().plan(chosen.get()) : session.settled();
        Figures figures =
                chosen.isPresent()
                        ? session.file().archive().counted(chosen.get(), plan)
                        : session.figures().get();
        String name = chosen.map(Version::name).orElse("working");
        return new PlanExport(plan, figures, name, session.project().crs());
    }
}
