package zuschnitt.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.stage.FileChooser;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Crosswalk;
import zuschnitt.compare.Dwellings;
import zuschnitt.compare.Side;
import zuschnitt.io.bytes.Existing;
import zuschnitt.io.export.CrosswalkSheet;
import zuschnitt.io.export.TableExport;
import zuschnitt.io.layer.Table;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Version;
import zuschnitt.session.Background;
import zuschnitt.session.Session;
import zuschnitt.ui.control.Named;

/** Asks which crosswalk to write, and where. */
final class CrosswalkExport {
    private static final double HALF = 0.5;
    private static final String CSV = ".csv";

    private final Session session;
    private final Messages words;
    private final Look look;
    private final FileWriting writing;
    private final VersionChoice before;
    private final VersionChoice after;
    private final ComboBox<Layout> layout = new ComboBox<>();
    private final TargetFile file;
    private final DwellingChoice dwellings;

    /** How the table is laid out. */
    private enum Layout {
        BBSR,
        PLAIN
    }

    private CrosswalkExport(
            Session session,
            List<Optional<Version>> compared,
            LayerShelf shelf,
            Background background,
            Frame frame) {
        this.session = session;
        this.words = frame.words();
        this.look = frame.look();
        this.writing = new FileWriting(background, frame);
        List<Version> versions = session.versions().all().get();
        Optional<Version> first =
                compared.isEmpty() ? versions.stream().findFirst() : compared.get(0);
        Optional<Version> second = compared.isEmpty() ? Optional.empty() : compared.get(1);
        this.before = new VersionChoice(versions, first, words);
        this.after = new VersionChoice(versions, second, words);
        this.dwellings = new DwellingChoice(session, shelf, background, frame::alarm, words);
        String tables = words.text("ui.crosswalk.files");
        this.file =
                new TargetFile(
                        words,
                        "crosswalk-file",
                        new FileChooser.ExtensionFilter(tables, "*.xlsx", "*.csv"));
    }

    /**
     * @param compared the two versions on screen, or none
     */
    static Sheet of(
            Session session,
            List<Optional<Version>> compared,
            LayerShelf shelf,
            Background background,
            Frame frame) {
        return new CrosswalkExport(session, compared, shelf, background, frame).sheet();
    }

    private Sheet sheet() {
        before.setId("crosswalk-before");
        after.setId("crosswalk-after");
        layout.setId("crosswalk-layout");
        layout.getItems().setAll(Layout.values());
        layout.setValue(Layout.BBSR);
        layout.setMaxWidth(Double.MAX_VALUE);
        layout.setConverter(new Named<>(each -> words.text("ui.crosswalk.layout." + each.name())));
        proposeFile();
        Form form =
                new Form(look.em(28))
                        .with(hint())
                        .with(words.text("ui.crosswalk.before"), before)
                        .with(words.text("ui.crosswalk.after"), after)
                        .with(words.text("ui.crosswalk.layout"), layout);
        if (dwellings.useful()) form.with(words.text("ui.dwellings"), dwellings);
        form.with(words.text("ui.export.file"), file);
        Sheet sheet = new Sheet(words, words.text("ui.crosswalk"), form);
        sheet.ask(words.text("ui.export.do"), this::objection, this::write);
        file.onChange(sheet::refresh);
        dwellings.valueProperty().addListener((value, old, now) -> sheet.refresh());
        dwellings.onRead(sheet::refresh);
        for (VersionChoice choice : List.of(before, after))
            choice.onChosen(
                    () -> {
                        proposeFile();
                        sheet.refresh();
                    });
        return sheet;
    }

    private Label hint() {
        Label hint = new Label(words.text("ui.crosswalk.hint"));
        hint.setWrapText(true);
        hint.setMaxWidth(look.em(36));
        hint.setMinHeight(Label.USE_PREF_SIZE);
        hint.getStyleClass().add("muted");
        return hint;
    }

    private void proposeFile() {
        String name = words.text("ui.crosswalk.file.name", name(before), name(after));
        boolean csv = file.path().filter(path -> path.toString().endsWith(CSV)).isPresent();
        file.propose(session.file().path(), name, csv ? CSV : ".xlsx");
    }

    private String name(VersionChoice choice) {
        return choice.getValue().map(Version::name).orElse(words.text("ui.present"));
    }

    private Optional<Message> objection() {
        if (before.getValue().equals(after.getValue()))
            return Optional.of(Message.of("ui.crosswalk.same"));
        if (file.path().filter(TableExport::takes).isEmpty())
            return Optional.of(Message.of("ui.crosswalk.needsFile"));
        if (dwellings.reading()) return Optional.of(Message.of("ui.dwellings.reading"));
        return file.objection();
    }

    private void write() throws UserException {
        Side old = Comparing.side(session, before.getValue());
        Side now = Comparing.side(session, after.getValue());
        Dwellings places = dwellings.dwellings();
        boolean plain = layout.getValue() == Layout.PLAIN;
        Path target = file.path().orElseThrow();
        Existing existing = file.existing();
        writing.begin(
                target,
                job -> {
                    Table table = table(Comparison.of(old, now, places), plain);
                    job.report(HALF);
                    if (!job.cancelled())
                        TableExport.write(target, table, words.locale(), existing);
                });
    }

    private static Table table(Comparison comparison, boolean plain) {
        CrosswalkSheet sheet = new CrosswalkSheet(Crosswalk.of(comparison), Map.of());
        return plain ? sheet.plain() : sheet.bbsr();
    }
}
