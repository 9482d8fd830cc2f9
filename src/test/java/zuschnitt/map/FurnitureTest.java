package zuschnitt.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FurnitureTest {
    @Test
    void scaleBarsHaveRoundLengths() {
        assertThat(Furniture.round(140)).isEqualTo(100);
        assertThat(Furniture.round(260)).isEqualTo(200);
        assertThat(Furniture.round(7.2)).isEqualTo(5);
        assertThat(Furniture.round(2000)).isEqualTo(2000);
    }
}
