package zuschnitt.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import zuschnitt.map.MapPane;

/**
 * Above the maps of a comparison: the tools, where they can draw in one of them, and what the tool
 * at hand does. Takes no room where there is nothing to draw in.
 */
final class DrawingStrip extends HBox {
    private static final double WIDE_EMS = 110;

    private final WorkArea area;
    private final WorkBar tools;
    private Optional<MapPane> bench = Optional.empty();
    private boolean laidAway;

    /**
     * @param area whose tools they are
     */
    DrawingStrip(WorkArea area, WorkBar tools, Look look) {
        this.area = area;
        this.tools = tools;
        getStyleClass().add("compare-strip");
        widthProperty().subscribe(width -> tools.compact(width.doubleValue() < look.em(WIDE_EMS)));
        show(false);
    }

    /** Lets the tools work on a map, or on none here. */
    void workOn(Optional<MapPane> map) {
        if (laidAway || map.equals(bench)) return;
        bench = map;
        area.takeBack();
        map.ifPresent(this::lend);
        show(map.isPresent());
    }

    private void lend(MapPane map) {
        Node hints = area.lend(map);
        setHgrow(hints, Priority.ALWAYS);
        getChildren().setAll(tools, hints);
        tools.showTool(area.atHand());
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    /** Whether a tool of that name draws here. */
    boolean has(String tool) {
        return bench.isPresent() && WorkBar.TOOLS.contains(tool);
    }

    /** Shows which tool is at hand. */
    void showTool(String id) {
        tools.showTool(id);
    }

    /** Gives the tools back for good. */
    void layAway() {
        laidAway = true;
        area.takeBack();
    }
}
