package zuschnitt.ui;

import java.util.Optional;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/** What can be done with the open project besides editing its plan: sheets and panes. */
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
        actions.add(
                "backups",
                Material2OutlinedMZ.RESTORE,
                "",
                () -> frame.project().backups().show(session.file().path()));
        actions.add(
                "closeProject", Material2OutlinedAL.CLOSE, "Shortcut+W", frame.project()::close);
    }

    private Optional<Message> noDistrict() {
        return session.lookingElsewhere()
                .or(
                        () ->
                                window.districts().chosen().isEmpty()
                                        ? Optional.of(Message.of("ui.noDistrict"))
                                        : Optional.empty());
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
        actions.add(
                "leftSide",
                Material2OutlinedMZ.VIEW_SIDEBAR,
                "Shortcut+1",
                () -> window.columns().foldLeft());
        actions.add(
                "rightSide",
                Material2OutlinedMZ.VIEW_SIDEBAR,
                "Shortcut+2",
                () -> window.columns().foldRight());
    }

    private Optional<Message> noFinding() {
        return window.findings().size() == 0
                ? Optional.of(Message.of("ui.findings.none"))
                : Optional.empty();
    }
}
