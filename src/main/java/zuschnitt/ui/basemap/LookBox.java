package zuschnitt.ui.basemap;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import zuschnitt.map.tiles.TileLook;
import zuschnitt.message.Messages;

/** How the base map looks, and how much of it the districts let through. */
final class LookBox extends VBox {
    private final BaseMaps maps;
    private final Map<TileLook, ToggleButton> buttons = new EnumMap<>(TileLook.class);

    LookBox(BaseMaps maps, Messages words) {
        this.maps = maps;
        getStyleClass().add("look-box");
        HBox looks = new HBox();
        for (TileLook look : TileLook.values()) {
            ToggleButton button = new ToggleButton(words.text("ui.baseMap.look." + look));
            button.setId("base-map-look-" + look);
            button.getStyleClass().add(side(look) + "-pill");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> choose(look));
            buttons.put(look, button);
            looks.getChildren().add(button);
        }
        getChildren().addAll(looks, opacity(words));
        refresh();
    }

    private static String side(TileLook look) {
        if (look.ordinal() == 0) return "left";
        return look.ordinal() == TileLook.values().length - 1 ? "right" : "center";
    }

    private HBox opacity(Messages words) {
        Slider slider = new Slider(0, 1, maps.opacity());
        slider.setId("base-map-opacity");
        slider.setBlockIncrement(0.1);
        Label name = new Label(words.text("ui.baseMap.opacity"));
        name.setLabelFor(slider);
        name.setMinWidth(USE_PREF_SIZE);
        Label percent = new Label();
        percent.setMinWidth(maps.host().em(3));
        percent.setAlignment(Pos.CENTER_RIGHT);
        slider.valueProperty()
                .subscribe(
                        value ->
                                percent.setText(
                                        words.text("ui.baseMap.percent", value.doubleValue())));
        slider.valueProperty()
                .addListener((property, old, now) -> cover(now.doubleValue(), slider));
        slider.setOnMouseReleased(event -> maps.rememberCover());
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox box = new HBox(8, name, slider, percent);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /** Not remembered while it is dragged, which would write it down at every step. */
    private void cover(double opacity, Slider slider) {
        maps.cover(opacity);
        if (!slider.isValueChanging()) maps.rememberCover();
    }

    private void choose(TileLook look) {
        maps.wear(look);
        refresh();
    }

    /** Presses the button of the look that is. */
    void refresh() {
        buttons.forEach((look, button) -> button.setSelected(look == maps.wish().look()));
    }
}
