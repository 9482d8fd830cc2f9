package zuschnitt.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import zuschnitt.map.ComparePane.Mode;
import zuschnitt.message.Messages;

/** The ways to look at two versions, each with a button and a digit as its key. */
final class ModeBar extends HBox {
    private final Map<Mode, ToggleButton> buttons = new EnumMap<>(Mode.class);
    private final ObjectProperty<Mode> mode;

    ModeBar(ObjectProperty<Mode> mode, Messages words) {
        this.mode = mode;
        setId("compare-modes");
        ToggleGroup group = new ToggleGroup();
        for (Mode each : Mode.values()) {
            ToggleButton button = new ToggleButton(words.text("ui.compare.mode." + each.name()));
            button.setId("compare-mode-" + each.name());
            button.setToggleGroup(group);
            button.setFocusTraversable(false);
            button.setMinWidth(USE_PREF_SIZE);
            button.setTooltip(
                    new Tooltip(
                            words.text(
                                    "ui.compare.mode." + each.name() + ".tip",
                                    String.valueOf(each.ordinal() + 1))));
            button.setOnAction(event -> mode.set(each));
            boolean first = each.ordinal() == 0;
            boolean last = each.ordinal() == Mode.values().length - 1;
            button.getStyleClass().add(first ? "left-pill" : last ? "right-pill" : "center-pill");
            buttons.put(each, button);
            getChildren().add(button);
        }
        mode.subscribe(now -> buttons.forEach((each, button) -> button.setSelected(each == now)));
    }

    /** Changes the mode if the key is a mode's digit; whether it is. */
    boolean take(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return false;
        Optional<Mode> meant = meant(event.getCode());
        meant.ifPresent(mode::set);
        return meant.isPresent();
    }

    private static Optional<Mode> meant(KeyCode code) {
        if (!code.isDigitKey()) return Optional.empty();
        String name = code.getName();
        int digit = name.charAt(name.length() - 1) - '0';
        return digit >= 1 && digit <= Mode.values().length
                ? Optional.of(Mode.values()[digit - 1])
                : Optional.empty();
    }
}
