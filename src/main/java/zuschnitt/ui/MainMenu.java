package zuschnitt.ui;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu bar: every action there is, in its place. */
final class MainMenu extends MenuBar {
    private static final String LINE = "-";

    private final Actions actions;
    private final ActionControls controls;

    MainMenu(Actions actions, ActionControls controls) {
        this.actions = actions;
        this.controls = controls;
        getMenus()
                .setAll(
                        menu("project", PROJECT),
                        menu("edit", EDIT),
                        menu("district", DISTRICT),
                        menu("view", VIEW),
                        menu("map", MAP),
                        menu("compare", COMPARE),
                        menu("help", HELP));
    }

    private static final List<String> PROJECT =
            List.of(
                    "new",
                    "open",
                    "demo",
                    LINE,
                    "save",
                    "takeOver",
                    "join",
                    "pull",
                    "export",
                    "backups",
                    "allBackups",
                    LINE,
                    "closeProject",
                    "quit");
    private static final List<String> EDIT =
            List.of(
                    "undo",
                    "redo",
                    "park",
                    "replay",
                    LINE,
                    "choose",
                    "lasso",
                    "paint",
                    "border",
                    "split",
                    "cutExactly",
                    "contiguous",
                    LINE,
                    "assign",
                    "unassign",
                    "exclude",
                    "create",
                    "heal",
                    LINE,
                    "assignGroup",
                    "fill",
                    "toNeighbour");
    private static final List<String> DISTRICT =
            List.of(
                    "merge",
                    "editDistrict",
                    "lock",
                    "unlock",
                    "acceptParts",
                    "dissolve",
                    "spreadColours",
                    LINE,
                    "thresholds",
                    "bridge",
                    "barriers",
                    "drawBarrier");
    private static final List<String> VIEW =
            List.of(
                    "zoomAll",
                    "zoomChosen",
                    "measure",
                    "find",
                    "nextFinding",
                    "previousFinding",
                    LINE,
                    "leftSide",
                    "rightSide",
                    "fullScreen",
                    LINE,
                    "shade",
                    "textNormal",
                    "textLarge",
                    "textProjector",
                    LINE,
                    "german",
                    "english");
    private static final List<String> MAP =
            List.of(
                    "theme",
                    "themeOnOff",
                    "legend",
                    "print",
                    LINE,
                    "baseMap",
                    "baseMapOff",
                    LINE,
                    "layers");
    private static final List<String> COMPARE =
            List.of("compare", "compareChosen", "board", LINE, "crosswalk", LINE, "checkout");
    private static final List<String> HELP = List.of("keys", "about");

    private Menu menu(String id, List<String> entries) {
        Menu menu = new Menu(controls.words().text("ui.menu." + id));
        menu.setId("menu-" + id);
        entries.stream().map(this::item).forEach(menu.getItems()::add);
        menu.setOnShowing(event -> actions.refresh());
        return menu;
    }

    private MenuItem item(String id) {
        if (id.equals(LINE)) return new SeparatorMenuItem();
        Action action = actions.get(id);
        MenuItem item = controls.item(action);
        action.key()
                .map(keys -> new NamedKeys(keys, Keys.text(keys, controls.words())))
                .ifPresent(item::setAccelerator);
        return item;
    }
}
