package zuschnitt.ui;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;

/**
 * The line above the map: what the tool at hand does next, how wide it draws, and whether districts
 * may fall apart meanwhile. What can be set has a row of its own, and the advice has room for two
 * lines, so that the map doesn't move under the hand when the advice changes.
 */
final class HintStrip extends VBox {
    private static final double NARROW = 4;
    private static final double WIDE = 80;

    private final Messages words;
    private final Label hint = new Label();
    private final Label chosen = new Label();
    private final Slider slider = new Slider(NARROW, WIDE, NARROW);
    private final HBox choices = new HBox();
    private final HBox brush = new HBox(8);
    private final CheckBox contiguous = new CheckBox();
    private final HBox settings = new HBox(24);
    private final HBox advice = new HBox(16, hint, chosen);
    private Optional<DoubleProperty> radius = Optional.empty();

    /**
     * @param contiguity whether districts have to hold together while a border is pulled
     */
    HintStrip(Messages words, BooleanProperty contiguity) {
        this.words = words;
        getStyleClass().addAll("hint-strip", "hint-rows");
        hint.setId("tool-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.setMinWidth(0);
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        hint.getStyleClass().add("muted");
        chosen.setId("chosen-units");
        chosen.setMinWidth(USE_PREF_SIZE);
        slider.setAccessibleText(words.text("ui.brush"));
        slider.setFocusTraversable(false);
        brush.getChildren()
                .addAll(
                        new FontIcon(Material2OutlinedAL.BRUSH),
                        new Label(words.text("ui.brush")),
                        slider);
        brush.getStyleClass().add("brush");
        brush.setMinWidth(USE_PREF_SIZE);
        choices.setMinWidth(USE_PREF_SIZE);
        contiguous.setId("contiguous");
        contiguous.setText(words.text("ui.contiguous"));
        contiguous.setTooltip(new Tooltip(words.text("ui.contiguous.tip")));
        contiguous.selectedProperty().bindBidirectional(contiguity);
        contiguous.setFocusTraversable(false);
        contiguous.setMinWidth(USE_PREF_SIZE);
        hint.setTooltip(new Tooltip());
        hint.getTooltip().textProperty().bind(hint.textProperty());
        advice.getStyleClass().add("hint-row");
        settings.getChildren().addAll(choices, brush, contiguous);
        settings.getStyleClass().add("settings");
        getChildren().addAll(advice, settings);
        showChoice(Optional.empty());
        showBrush(Optional.empty());
        showContiguity(false);
    }

    /**
     * Takes two lines and no more from now on, whatever there is to be set or said, or as much as
     * it wants again: what doesn't fit is in the tooltip.
     */
    void flatten(boolean flat) {
        getStyleClass().remove("flat");
        if (flat) getStyleClass().add("flat");
        hint.setMinHeight(flat ? 0 : USE_PREF_SIZE);
        getChildren().remove(settings);
        advice.getChildren().remove(settings);
        (flat ? advice : this).getChildren().add(settings);
    }

    void showHint(Optional<Message> message) {
        hint.setText(message.map(words::text).orElse(""));
    }

    /**
     * Says how many units are chosen, and how many people live there; nothing for none.
     *
     * @param population residents of those units
     * @param estimated whether any of them were apportioned, not counted
     */
    void showChosen(int units, double population, boolean estimated) {
        String people =
                words.text(estimated ? "ui.estimated" : "ui.number", Math.round(population));
        chosen.setText(units == 0 ? "" : words.text("ui.chosen", units, people));
    }

    /**
     * Shows how wide the tool at hand draws; nothing for empty.
     *
     * @param newRadius half of it, pixels of layout
     */
    void showBrush(Optional<DoubleProperty> newRadius) {
        radius.ifPresent(slider.valueProperty()::unbindBidirectional);
        newRadius.ifPresent(slider.valueProperty()::bindBidirectional);
        radius = newRadius;
        show(brush, radius.isPresent());
        showSettings();
    }

    /** Shows something else that can be set for the tool at hand; nothing for empty. */
    void showChoice(Optional<Node> choice) {
        choices.getChildren().setAll(choice.stream().toList());
        show(choices, choice.isPresent());
        showSettings();
    }

    private void showSettings() {
        show(settings, brush.isVisible() || choices.isVisible());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    void showContiguity(boolean shown) {
        show(contiguous, shown);
    }
}
