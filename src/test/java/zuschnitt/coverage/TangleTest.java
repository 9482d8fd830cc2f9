package zuschnitt.coverage;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rings that no surveyor has drawn: crossings within centimetres, edges as long as a country. */
final class TangleTest {
    private static final double MIDDLE = 1000;

    @Test
    void noTangleIsTooTightToBecomeACoverage() {
        for (int seed = 0; seed < 1200; seed++) {
            Random random = new Random(seed);
            int units = 2 + random.nextInt(3);
            double wide = Math.pow(10, 4 + random.nextInt(5));
            List<Rings> tangle = Stream.generate(() -> ring(random, wide)).limit(units).toList();
            assertThatCode(() -> Cleaning.clean(tangle, Tolerances.USUAL))
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
        }
    }

    /** Three to five corners, each within centimetres of the middle or anywhere. */
    private static Rings ring(Random random, double wide) {
        int corners = 3 + random.nextInt(3);
        double[] xy = new double[2 * corners + 2];
        for (int i = 0; i < corners; i++) {
            boolean near = random.nextBoolean();
            xy[2 * i] = near ? MIDDLE + 0.05 * random.nextDouble() : wide * random.nextDouble();
            xy[2 * i + 1] = near ? MIDDLE + 0.05 * random.nextDouble() : wide * random.nextDouble();
        }
        xy[2 * corners] = xy[0];
        xy[2 * corners + 1] = xy[1];
        return Rings.of(List.of(xy));
    }
}
