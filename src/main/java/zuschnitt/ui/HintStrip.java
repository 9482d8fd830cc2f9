package zuschnitt.ui;

import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;

/** The line above the map: what the tool at hand does next, and how wide the brush is. */
final class HintStrip extends HBox {
    private static final double NARROW = 4;
    private static final double WIDE = 80;

    private final Messages words;
    private final Label hint = new Label();
    private final Label chosen = new Label();
    private final HBox brush = new HBox(8);

    /**
     * @param radius of the brush, pixels of layout
     */
    HintStrip(Messages words, DoubleProperty radius) {
        this.words = words;
        getStyleClass().add("hint-strip");
        hint.setId("tool-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        hint.getStyleClass().add("muted");
        chosen.setId("chosen-units");
        chosen.setMinWidth(USE_PREF_SIZE);
        Slider slider = new Slider(NARROW, WIDE, radius.get());
        slider.valueProperty().bindBidirectional(radius);
        slider.setAccessibleText(words.text("ui.brush"));
        slider.setFocusTraversable(false);
        brush.getChildren()
                .addAll(
                        new FontIcon(Material2OutlinedAL.BRUSH),
                        new Label(words.text("ui.brush")),
                        slider);
        brush.getStyleClass().add("brush");
        brush.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(hint, chosen, brush);
        showBrush(false);
    }

    void showHint(Optional<Message> message) {
        hint.setText(message.map(words::text).orElse(""));
    }

    /**
     * Says how many units are chosen, and how many people live there; nothing for none.
     *
     * @param population residents of those units
     */
    void showChosen(int units, double population) {
        chosen.setText(units == 0 ? "" : words.text("ui.chosen", units, Math.round(population)));
    }

    void showBrush(boolean shown) {
        brush.setVisible(shown);
        brush.setManaged(shown);
    }
}
