package zuschnitt.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Version;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/** What can be done with versions: saved, worked on again, compared, written to files. */
final class VersionActions {
    private final Session session;
    private final Background background;
    private final Frame frame;
    private final Centre centre;
    private final LayerShelf shelf;
    private final Supplier<Optional<Version>> chosen;

    /**
     * @param centre where versions are compared
     * @param chosen the version that is chosen in the list; empty if it is the present plan
     */
    VersionActions(
            Session session,
            Background background,
            Frame frame,
            Centre centre,
            LayerShelf shelf,
            Supplier<Optional<Version>> chosen) {
        this.session = session;
        this.background = background;
        this.frame = frame;
        this.centre = centre;
        this.shelf = shelf;
        this.chosen = chosen;
    }

    void add(Actions actions) {
        actions.add(
                "save",
                Material2OutlinedAL.BOOKMARK_BORDER,
                "Shortcut+S",
                session::readOnlyReason,
                this::save);
        actions.add(
                "checkout",
                Material2OutlinedMZ.SETTINGS_BACKUP_RESTORE,
                "",
                this::noVersion,
                () -> frame.attempt(() -> session.checkout(chosen.get().orElseThrow())));
        addComparing(actions);
        actions.add("export", Material2OutlinedMZ.SAVE_ALT, "Shortcut+E", this::export);
        actions.add(
                "crosswalk",
                Material2OutlinedMZ.SWAP_CALLS,
                "",
                this::noVersions,
                this::exportCrosswalk);
    }

    private void addComparing(Actions actions) {
        actions.add(
                "compare",
                Material2OutlinedAL.COMPARE,
                "Shortcut+D",
                this::noVersions,
                () -> centre.compare(chosen.get().or(this::latest), Optional.empty()));
        actions.add(
                "compareChosen",
                Material2OutlinedAL.COMPARE,
                "",
                this::noVersion,
                () -> centre.compare(chosen.get(), Optional.empty()));
        actions.add(
                "board",
                Material2OutlinedMZ.VIEW_LIST,
                "Shortcut+Shift+D",
                this::noVersions,
                centre::showBoard);
    }

    private void save() {
        String author = frame.settings().author();
        frame.show(
                SaveSheet.of(
                        session,
                        author.isEmpty() ? System.getProperty("user.name", "") : author,
                        name -> frame.remember(frame.settings().withAuthor(name)),
                        frame.words(),
                        frame.look()));
    }

    private void export() {
        frame.show(ExportSheet.of(session, background, frame, centre::compare));
    }

    private void exportCrosswalk() {
        frame.show(CrosswalkExport.of(session, centre.compared(), shelf, background, frame));
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
        return chosen.get().isEmpty() ? Optional.of(Message.of("ui.noVersion")) : Optional.empty();
    }

    private Optional<Message> noVersions() {
        return session.versions().all().get().isEmpty()
                ? Optional.of(Message.of("ui.compare.nothing"))
                : Optional.empty();
    }
}
