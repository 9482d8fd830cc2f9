package zuschnitt.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import zuschnitt.coverage.Bounds;
import zuschnitt.layer.Shape.Kind;

final class FeaturesTest {
    @Test
    void featuresAreFoundByRectangleAsByLookingAtEach() {
        Random random = new Random(5);
        for (int seed = 0; seed < 40; seed++) {
            Features features = new RandomFeatures(seed).features(random.nextInt(400));
            double x = 299_500 + random.nextInt(4000);
            double y = 5_629_500 + random.nextInt(2000);
            Bounds box = new Bounds(x, y, x + random.nextInt(1000), y + random.nextInt(1000));
            TreeSet<Integer> found = new TreeSet<>();
            features.within(box, found::add);
            TreeSet<Integer> expected = new TreeSet<>();
            for (int i = 0; i < features.size(); i++)
                if (features.get(i).shape().bounds().intersects(box)) expected.add(i);
            assertThat(found).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void whatLiesNowhereIsLeftOut() {
        Feature nowhere = new Feature(Shape.NONE, List.of("x"));
        Feature there =
                new Feature(Shape.of(Kind.POINT, List.of(new double[] {1, 2})), List.of("y"));
        Features features = Features.of(List.of("name"), List.of(nowhere, there));
        assertThat(features.size()).isEqualTo(1);
        assertThat(features.name(0)).isEqualTo("y");
        assertThat(features.bounds()).isEqualTo(new Bounds(1, 2, 1, 2));
    }

    @Test
    void namesAreFoundInTheFieldThatIsUsuallyCalledSo() {
        Shape point = Shape.of(Kind.POINT, List.of(new double[] {0, 0}));
        Features features =
                Features.of(
                        List.of("osm_id", "StrName"),
                        List.of(new Feature(point, List.of("7", "Am Markt"))));
        assertThat(features.name(0)).isEqualTo("Am Markt");
        assertThat(features.field("OSM_ID")).hasValue(0);
    }

    @Test
    void aFeatureWithTooFewValuesIsOurFault() {
        Feature feature = new Feature(Shape.NONE, List.of());
        assertThatThrownBy(() -> Features.of(List.of("name"), List.of(feature)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ringsStayClosedWhateverTheMappingRounds() {
        double[] ring = {0, 0, 1, 0, 1, 1, 0, 0};
        Shape shape = Shape.of(Kind.AREA, List.of(ring));
        Random random = new Random(1);
        Shape mapped =
                shape.mapped(
                        xy -> {
                            for (int i = 0; i < xy.length; i++) xy[i] += random.nextDouble();
                        });
        assertThat(mapped.x(0, 3)).isEqualTo(mapped.x(0, 0));
        assertThat(mapped.y(0, 3)).isEqualTo(mapped.y(0, 0));
    }
}
