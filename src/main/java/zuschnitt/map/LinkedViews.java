package zuschnitt.map;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import zuschnitt.raster.Viewport;

/** Maps that show the same place at the same scale: when one is moved all others follow. */
final class LinkedViews {
    private final List<MapPane> maps = new ArrayList<>();
    private final ChangeListener<Viewport> link = (view, old, now) -> follow(now);
    private boolean following;

    /** All of them, in the order in which they were linked. */
    List<MapPane> maps() {
        return List.copyOf(maps);
    }

    /** Lets one more follow the others, and lead them. */
    void link(MapPane map) {
        maps.add(map);
        map.viewProperty().addListener(link);
    }

    /** Lets a map be where it likes. */
    void release(MapPane map) {
        maps.remove(map);
        map.viewProperty().removeListener(link);
    }

    private void follow(Viewport view) {
        if (following) return;
        following = true;
        for (MapPane map : maps) if (map.view() != view) map.look(view);
        following = false;
    }
}
