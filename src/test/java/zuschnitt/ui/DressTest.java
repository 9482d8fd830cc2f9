package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class DressTest {
    private final Region region = new Region();
    private final List<Object> changes = new ArrayList<>();

    @Test
    void whoWearsItAlreadyIsLeftAlone() {
        Dress.in(region, "swatch", "open");
        Dress.withStyle(region, "-fx-opacity: 0.5");
        region.getStyleClass().addListener((ListChangeListener<String>) changes::add);
        region.styleProperty().addListener((style, old, now) -> changes.add(now));
        Dress.in(region, "swatch", "open");
        Dress.withStyle(region, "-fx-opacity: 0.5");
        assertThat(changes).isEmpty();
    }

    @Test
    void whatIsNotAskedForIsTakenOff() {
        Dress.in(region, "swatch", "open");
        Dress.in(region, "swatch");
        Dress.withStyle(region, "-fx-opacity: 0.5");
        Dress.withStyle(region, "");
        assertThat(region.getStyleClass()).containsExactly("swatch");
        assertThat(region.getStyle()).isEmpty();
    }
}
