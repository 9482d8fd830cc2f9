package zuschnitt.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Version;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/** What can be done with the open project besides editing its plan: sheets, versions, panes. */
final class ProjectActions {
    private final Session session;
    private final Background background;
    private final Frame frame;
    private final MainWindow window;
    private final Actions actions;
    private final Messages words;

    ProjectActions(
            Session session,
            Background background,
            Frame frame,
            MainWindow window,
            Actions actions,
            Messages words) {
        this.session = session;
        this.background = background;
        this.frame = frame;
        this.window = window;
        this.actions = actions;
        this.words = words;
    }

    void add() {
        addSheets();
        addVersions();
        addPanes();
    }

    private void addSheets() {
        actions.add(
                "editDistrict",
                Material2OutlinedAL.EDIT,
                "F2",
                this::noDistrict,
                () ->
                        frame.show(
                                DistrictSheet.of(
                                        session,
                                        window.districts().chosen().get(0),
                                        words,
                                        frame.look())));
        actions.add(
                "thresholds",
                Material2OutlinedMZ.TUNE,
                "",
                session::readOnlyReason,
                () -> frame.show(ThresholdsSheet.of(session, words, frame.look())));
        actions.add(
                "save",
                Material2OutlinedAL.BOOKMARK_BORDER,
                "Shortcut+S",
                session::readOnlyReason,
                this::save);
        actions.add(
                "takeOver",
                Material2OutlinedAL.INPUT,
                "",
                session::readOnlyReason,
                window::considerDivision);
        actions.add(
                "barriers",
                Material2OutlinedAL.FENCE,
                "",
                session::readOnlyReason,
                () ->
                        frame.show(
                                BarrierSheet.of(
                                        session,
                                        background,
                                        frame::alarm,
                                        words,
                                        frame.look(),
                                        window.shelf())));
        actions.add("export", Material2OutlinedMZ.SAVE_ALT, "Shortcut+E", this::export);
        actions.add(
                "backups",
                Material2OutlinedMZ.RESTORE,
                "",
                () -> frame.backups().show(session.file().path()));
        actions.add("closeProject", Material2OutlinedAL.CLOSE, "Shortcut+W", frame::closeProject);
    }

    private Optional<Message> noDistrict() {
        return session.lookingElsewhere()
                .or(
                        () ->
                                window.districts().chosen().isEmpty()
                                        ? Optional.of(Message.of("ui.noDistrict"))
                                        : Optional.empty());
    }

    private void save() {
        String author = frame.settings().author();
        frame.show(
                SaveSheet.of(
                        session,
                        author.isEmpty() ? System.getProperty("user.name", "") : author,
                        name -> frame.remember(frame.settings().withAuthor(name)),
                        words,
                        frame.look()));
    }

    private void export() {
        frame.show(ExportSheet.of(session, background, frame, window::compare));
    }

    private void addVersions() {
        actions.add(
                "checkout",
                Material2OutlinedMZ.SETTINGS_BACKUP_RESTORE,
                "",
                this::noVersion,
                () ->
                        frame.attempt(
                                () -> session.checkout(window.versions().chosen().orElseThrow())));
        actions.add(
                "compare",
                Material2OutlinedAL.COMPARE,
                "Shortcut+D",
                this::noVersions,
                () ->
                        window.compare(
                                window.versions().chosen().or(this::latest), Optional.empty()));
        actions.add(
                "compareChosen",
                Material2OutlinedAL.COMPARE,
                "",
                this::noVersion,
                () -> window.compare(window.versions().chosen(), Optional.empty()));
        actions.add(
                "board",
                Material2OutlinedMZ.VIEW_LIST,
                "Shortcut+Shift+D",
                this::noVersions,
                window::showBoard);
        actions.add(
                "crosswalk",
                Material2OutlinedMZ.SWAP_CALLS,
                "",
                this::noVersions,
                () ->
                        frame.show(
                                CrosswalkExport.of(
                                        session,
                                        window.compared(),
                                        window.shelf(),
                                        background,
                                        frame)));
    }

    /** The latest version that differs from the present plan; if none does, the latest. */
    private Optional<Version> latest() {
        List<Version> newestFirst =
                session.versions().all().get().stream()
                        .sorted(Comparator.comparing(Version::date).reversed())
                        .toList();
        return newestFirst.stream()
                .filter(this::differs)
                .findFirst()
                .or(() -> newestFirst.stream().findFirst());
    }

    private boolean differs(Version version) {
        try {
            return !session.versions().plan(version).equals(session.settled());
        } catch (UserException failure) {
            return false;
        }
    }

    private Optional<Message> noVersion() {
        return window.versions().chosen().isEmpty()
                ? Optional.of(Message.of("ui.noVersion"))
                : Optional.empty();
    }

    private Optional<Message> noVersions() {
        return session.versions().all().get().isEmpty()
                ? Optional.of(Message.of("ui.compare.nothing"))
                : Optional.empty();
    }

    private void addPanes() {
        actions.add(
                "nextFinding",
                Material2OutlinedMZ.NAVIGATE_NEXT,
                "F8",
                this::noFinding,
                () -> window.findings().step(1));
        actions.add(
                "previousFinding",
                Material2OutlinedMZ.NAVIGATE_BEFORE,
                "Shift+F8",
                this::noFinding,
                () -> window.findings().step(-1));
        actions.add("layers", Material2OutlinedAL.LAYERS, "Shortcut+L", window::showLayers);
        actions.add(
                "leftSide",
                Material2OutlinedMZ.VIEW_SIDEBAR,
                "Shortcut+1",
                () -> window.columnsOfEditor().foldLeft());
        actions.add(
                "rightSide",
                Material2OutlinedMZ.VIEW_SIDEBAR,
                "Shortcut+2",
                () -> window.columnsOfEditor().foldRight());
    }

    private Optional<Message> noFinding() {
        return window.findings().size() == 0
                ? Optional.of(Message.of("ui.findings.none"))
                : Optional.empty();
    }
}
