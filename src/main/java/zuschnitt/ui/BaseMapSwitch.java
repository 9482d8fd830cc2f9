package zuschnitt.ui;

import java.util.Optional;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import zuschnitt.map.MapPane;
import zuschnitt.session.Background;
import zuschnitt.session.Session;
import zuschnitt.ui.basemap.BaseMapPane;
import zuschnitt.ui.basemap.BaseMaps;

/** Shows the choice of base maps at the right of the map, or puts it away. */
final class BaseMapSwitch {
    private final Frame frame;
    private final MapPane map;
    private final RightSide side;
    private final Actions actions;
    private final BaseMaps maps;
    private Optional<BaseMapPane> pane = Optional.empty();

    BaseMapSwitch(
            Session session,
            Background background,
            Frame frame,
            MapPane map,
            RightSide side,
            Actions actions) {
        this.frame = frame;
        this.map = map;
        this.side = side;
        this.actions = actions;
        BaseMapHost host = new BaseMapHost(frame, this::leave);
        this.maps =
                new BaseMaps(session.project().id(), session.file().path(), map, background, host);
    }

    /** What lays the chosen map under the districts. */
    BaseMaps maps() {
        return maps;
    }

    void add() {
        actions.add("baseMap", Material2OutlinedMZ.MAP, "Shortcut+B", this::turn);
        actions.add(
                "baseMapOff",
                Material2OutlinedAL.LAYERS_CLEAR,
                "Shortcut+Shift+B",
                maps::refusal,
                maps::switchOff);
    }

    private void turn() {
        if (pane.filter(side::shows).isPresent()) leave();
        else open();
    }

    private void open() {
        pane.ifPresent(side::takeAway);
        BaseMapPane opened = new BaseMapPane(maps, frame.words());
        pane = Optional.of(opened);
        side.lookUp(opened);
        opened.requestFocus();
    }

    private void leave() {
        pane.ifPresent(side::takeAway);
        pane = Optional.empty();
        actions.refresh();
        map.requestFocus();
    }
}
