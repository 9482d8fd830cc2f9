package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zuschnitt.coverage.Bounds;
import zuschnitt.layer.Feature;
import zuschnitt.layer.Features;
import zuschnitt.layer.Shape;
import zuschnitt.layer.Shape.Kind;

final class NamedPlacesTest {
    private static Features streets(String... names) {
        List<Feature> streets = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            double[] xy = {100 * i, 0, 100 * i + 90, 10};
            streets.add(new Feature(Shape.of(Kind.LINE, List.of(xy)), List.of(names[i])));
        }
        return Features.of(List.of("name"), streets);
    }

    @Test
    void thePiecesOfAStreetAreOnePlace() {
        Features streets = streets("Am Markt", "Ring", "Am Markt", "", "Marktgasse");
        Map<String, Bounds> found = NamedPlaces.containing(streets, "markt", 9);
        assertThat(found)
                .containsOnly(
                        Map.entry("Am Markt", new Bounds(0, 0, 290, 10)),
                        Map.entry("Marktgasse", new Bounds(400, 0, 490, 10)));
    }

    @Test
    void noMoreNamesAreFoundThanAreWantedButAllPiecesOfThese() {
        Features streets = streets("Markt A", "Markt B", "Markt A", "Markt C");
        assertThat(NamedPlaces.containing(streets, "markt", 2))
                .containsOnlyKeys("Markt A", "Markt B")
                .containsEntry("Markt A", new Bounds(0, 0, 290, 10));
    }
}
