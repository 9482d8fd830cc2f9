package zuschnitt.ui;

import java.util.function.Consumer;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What can be done on the map: the tools, and ways to look at it. */
final class MapActions {
    private MapActions() {}

    /**
     * @param takeUp told the name of the tool to take in hand
     * @param find asks what to look for
     */
    static void add(
            Actions actions,
            WorkArea area,
            BaseMapSwitch baseMaps,
            Consumer<String> takeUp,
            Runnable find) {
        addTool(actions, "choose", Material2OutlinedMZ.NEAR_ME, "V", takeUp);
        addTool(actions, "lasso", Material2OutlinedAL.GESTURE, "L", takeUp);
        addTool(actions, "paint", Material2OutlinedAL.BRUSH, "P", takeUp);
        addTool(actions, "border", Material2OutlinedMZ.SETTINGS_ETHERNET, "G", takeUp);
        addTool(actions, "split", Material2OutlinedAL.CONTENT_CUT, "T", takeUp);
        addTool(actions, "drawBarrier", Material2OutlinedAL.FENCE, "", takeUp);
        addTool(actions, "measure", Material2OutlinedMZ.STRAIGHTEN, "D", takeUp);
        actions.add("contiguous", Material2OutlinedAL.LINK, "K", area::switchContiguity);
        actions.add(
                "cutExactly",
                Material2OutlinedAL.CONTENT_CUT,
                "E",
                () -> {
                    if (!area.dividing()) takeUp.accept("split");
                    area.switchExact();
                });
        actions.add(
                "zoomChosen",
                Material2OutlinedAL.CENTER_FOCUS_STRONG,
                "Shortcut+9",
                area::nothingChosen,
                area::lookAtChosen);
        actions.add(
                "zoomAll", Material2OutlinedMZ.ZOOM_OUT_MAP, "Shortcut+0", area.map()::lookAtAll);
        baseMaps.add();
        actions.add("find", Material2OutlinedMZ.SEARCH, "Shortcut+F", find);
    }

    private static void addTool(
            Actions actions, String id, Ikon icon, String key, Consumer<String> takeUp) {
        actions.add(id, icon, key, () -> takeUp.accept(id));
    }

    /** What the colours of the map say. */
    static void add(Actions actions, Themes themes) {
        actions.add("theme", Material2OutlinedMZ.PALETTE, "Shortcut+T", themes::open);
        actions.add("themeOnOff", Material2OutlinedMZ.PALETTE, "F6", themes::switchShown);
        actions.add("legend", Material2OutlinedAL.LIST_ALT, "Shift+F6", themes::switchLegend);
        actions.add("print", Material2OutlinedMZ.PRINT, "Shortcut+F6", themes::switchPrint);
    }
}
