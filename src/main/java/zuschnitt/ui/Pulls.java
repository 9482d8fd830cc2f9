package zuschnitt.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import zuschnitt.coverage.Bounds;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.session.Background;
import zuschnitt.session.Job;
import zuschnitt.session.Session;
import zuschnitt.store.Haul;
import zuschnitt.store.ProjectFile;
import zuschnitt.store.Pulled;
import zuschnitt.store.Pulling;

/**
 * Takes versions over from a colleague's copy of the project, and shows beside the map what came.
 */
final class Pulls {
    private final Session session;
    private final Background background;
    private final Frame frame;
    private final WorkArea area;
    private final Messages words;
    private final RightSide side;
    private Optional<PulledPane> pane = Optional.empty();

    /**
     * @param side where what came is shown
     */
    Pulls(
            Session session,
            Background background,
            Frame frame,
            WorkArea area,
            Messages words,
            RightSide side) {
        this.session = session;
        this.background = background;
        this.frame = frame;
        this.area = area;
        this.words = words;
        this.side = side;
    }

    void add(Actions actions) {
        actions.add("pull", Material2OutlinedAL.GET_APP, "", session::readOnlyReason, this::choose);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("ui.pull.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.text("ui.file.project"), "*.gpkg"));
        Optional.ofNullable(chooser.showOpenDialog(area.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(this::from);
    }

    /** Takes over what is in a project; thought through in the background, written here. */
    void from(Path other) {
        frame.attempt(
                () -> {
                    if (other.toAbsolutePath().equals(session.file().path().toAbsolutePath()))
                        throw new UserException(Message.of("pull.sameFile"));
                    Pulling pulling = session.versions().pulling();
                    background.run(
                            Message.of("ui.pull.reading", String.valueOf(other.getFileName())),
                            job -> haul(pulling, other, job),
                            found -> found.ifPresent(haul -> take(haul, other)),
                            frame::alarm);
                });
    }

    private static Optional<Haul> haul(Pulling pulling, Path other, Job job) throws UserException {
        try (ProjectFile theirs = ProjectFile.openReadOnly(other)) {
            return pulling.from(
                    theirs,
                    done -> {
                        job.report(done);
                        return !job.cancelled();
                    });
        }
    }

    /** Where a version was saved or a unit cut meanwhile, it is thought through once more. */
    private void take(Haul haul, Path other) {
        if (!frame.project().is(session.file())) return;
        frame.attempt(
                () -> {
                    if (session.versions().take(haul))
                        show(haul.report(), String.valueOf(other.getFileName()));
                    else from(other);
                });
    }

    private void show(Pulled pulled, String from) {
        if (pane.isPresent()) leave();
        PulledPane opened = new PulledPane(session, area, words, pulled, from, this::leave);
        pane = Optional.of(opened);
        side.lay(opened);
    }

    private void leave() {
        area.map().point(Bounds.EMPTY);
        pane.ifPresent(side::takeAway);
        pane = Optional.empty();
    }
}
