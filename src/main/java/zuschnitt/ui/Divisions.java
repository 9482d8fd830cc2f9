package zuschnitt.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import zuschnitt.message.Message;
import zuschnitt.plan.UnitSet;
import zuschnitt.session.Background;
import zuschnitt.session.Session;
import zuschnitt.store.LayersCopy;
import zuschnitt.ui.importing.DivisionPane;

/** Divisions of others, considered in a pane at the right of the map, one at a time. */
final class Divisions {
    private final Session session;
    private final Background background;
    private final Frame frame;
    private final RightSide side;
    private final Consumer<UnitSet> look;
    private Optional<DivisionPane> pane = Optional.empty();

    /**
     * @param look told which units to show on the map
     */
    Divisions(
            Session session,
            Background background,
            Frame frame,
            RightSide side,
            Consumer<UnitSet> look) {
        this.session = session;
        this.background = background;
        this.frame = frame;
        this.side = side;
        this.look = look;
    }

    void add(Actions actions) {
        actions.add(
                "takeOver",
                Material2OutlinedAL.LIBRARY_ADD,
                "",
                session::readOnlyReason,
                () -> consider(() -> {}));
    }

    /**
     * Considers a layer of the project itself; the copy that it is read from goes with the pane.
     */
    void consider(LayersCopy copy, String layer) {
        consider(copy::close)
                .ifPresentOrElse(opened -> opened.take(copy.file(), layer), copy::close);
    }

    /** Empty where something else is under way at the right, which is said and shown. */
    private Optional<DivisionPane> consider(Runnable onLeave) {
        Optional<Region> other = side.underWay();
        if (other.isPresent()) {
            side.lay(other.get());
            frame.say(Message.of("ui.division.noRoom"));
            return Optional.empty();
        }
        ImportHost host =
                new ImportHost(
                        frame,
                        () -> {
                            leave();
                            onLeave.run();
                        });
        DivisionPane opened = new DivisionPane(session, background, frame.words(), host, look);
        pane = Optional.of(opened);
        side.lay(opened);
        return pane;
    }

    private void leave() {
        pane.ifPresent(side::takeAway);
        pane = Optional.empty();
    }
}
