package zuschnitt.ui;

import org.kordamp.ikonli.material2.Material2OutlinedAL;
import zuschnitt.coverage.Bounds;
import zuschnitt.message.Messages;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/** Shows the reference layers at the right of the map, or puts them away. */
final class LayerSwitch {
    private final Frame frame;
    private final WorkArea area;
    private final RightSide side;
    private final LayerPane pane;

    LayerSwitch(
            Session session,
            Listening listening,
            Background background,
            Frame frame,
            WorkArea area,
            RightSide side) {
        this.frame = frame;
        this.area = area;
        this.side = side;
        Messages words = frame.words();
        LayerAdding adding =
                new LayerAdding(
                        session,
                        background,
                        area.shelf(),
                        asked -> frame.show(LayerQuestionSheet.of(asked, words, frame.look())),
                        frame::alarm);
        this.pane = new LayerPane(session, listening, area.shelf(), adding, words, host());
    }

    void add(Actions actions) {
        actions.add("layers", Material2OutlinedAL.LAYERS, "Shortcut+L", this::turn);
    }

    private void turn() {
        if (side.shows(pane)) side.takeAway(pane);
        else side.lookUp(pane);
    }

    private LayerPane.Host host() {
        return new LayerPane.Host() {
            @Override
            public void alarm(Throwable failure) {
                frame.alarm(failure);
            }

            @Override
            public void lookAt(Bounds place) {
                area.lookAt(place);
            }

            @Override
            public void leave() {
                side.takeAway(pane);
            }
        };
    }
}
