package zuschnitt.ui;

import atlantafx.base.controls.Spacer;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import zuschnitt.map.ComparePane.Mode;
import zuschnitt.message.Messages;
import zuschnitt.plan.Version;

/** The first line of a comparison: which versions, how they are looked at, and the way out. */
final class CompareHead extends HBox {
    private static final double CHOICE_EMS = 19;
    private static final double LEAST_CHOICE_EMS = 6;

    private final VersionChoice before;
    private final VersionChoice after;
    private final ModeBar modes;
    private final Messages words;

    /** What can be asked for here. */
    interface Host {
        /** Other versions were chosen. */
        void choose();

        /** One more version is to be shown. */
        void addVersion();

        /** The maps are to have all the room, or not any more. */
        void foldTables();

        /**
         * The tables are to stand below the maps instead of beside them, or the other way round.
         */
        void turnTables();

        void close();
    }

    CompareHead(
            List<Version> versions,
            Optional<Version> older,
            Optional<Version> newer,
            ObjectProperty<Mode> mode,
            Messages words,
            Look look,
            Host host) {
        this.words = words;
        this.before = choice(versions, older, "compare-before", look);
        this.after = choice(versions, newer, "compare-after", look);
        this.modes = new ModeBar(mode, words);
        getStyleClass().add("compare-head");
        Button swap = button("ui.compare.swap", Material2OutlinedMZ.SWAP_HORIZ, () -> swap(host));
        Button add = button("ui.compare.add", Material2OutlinedMZ.PLAYLIST_ADD, host::addVersion);
        add.setId("compare-add");
        Button turn = button("ui.compare.turn", Material2OutlinedMZ.VIEW_SIDEBAR, host::turnTables);
        turn.setId("compare-turn");
        Button fold = button("ui.compare.fold", Material2OutlinedAL.FULLSCREEN, host::foldTables);
        fold.setId("compare-fold");
        Button close = button("ui.compare.close", Material2OutlinedAL.CLOSE, host::close);
        close.setId("compare-close");
        close.setCancelButton(true);
        getChildren()
                .addAll(
                        before,
                        swap,
                        after,
                        new Spacer(),
                        modes,
                        new Spacer(),
                        add,
                        turn,
                        fold,
                        close);
        before.onChosen(host::choose);
        after.onChosen(host::choose);
    }

    private VersionChoice choice(
            List<Version> versions, Optional<Version> chosen, String id, Look look) {
        VersionChoice choice = new VersionChoice(versions, chosen, words);
        choice.setId(id);
        choice.setAccessibleText(words.text("ui." + id.replace('-', '.')));
        choice.setPrefWidth(look.em(CHOICE_EMS));
        choice.setMinWidth(look.em(LEAST_CHOICE_EMS));
        return choice;
    }

    private Button button(String key, Ikon icon, Runnable act) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(words.text(key));
        button.setTooltip(new Tooltip(words.text(key)));
        button.setFocusTraversable(true);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }

    private void swap(Host host) {
        choose(after(), before());
        host.choose();
    }

    /** Shows two versions as chosen. */
    void choose(Optional<Version> older, Optional<Version> newer) {
        before.choose(older);
        after.choose(newer);
    }

    /** Offers other versions from now on. */
    void offer(List<Version> versions) {
        before.offer(versions);
        after.offer(versions);
    }

    /** The older version; empty for what is being worked on. */
    Optional<Version> before() {
        return before.getValue();
    }

    /** The newer version; empty for what is being worked on. */
    Optional<Version> after() {
        return after.getValue();
    }

    /** Changes the mode if the key is a mode's digit; whether it is. */
    boolean takesMode(KeyEvent event) {
        return modes.take(event);
    }
}
