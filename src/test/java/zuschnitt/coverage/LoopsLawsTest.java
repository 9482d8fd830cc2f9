package zuschnitt.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What several walkers bring home is what one alone would. */
class LoopsLawsTest {
    private static final double UNREACHABLE = 2e9;

    @ParameterizedTest(name = "{0} walkers")
    @ValueSource(ints = {2, 3, 7, 40})
    void howManyWalkDoesNotShow(int walkers) {
        for (long seed = 1; seed <= 60; seed++) {
            List<Rings> units = town(new Random(seed));
            assertThat(words(new Loops(units, walkers, 1)))
                    .as("seed %d", seed)
                    .isEqualTo(words(new Loops(units, 1, 1)));
        }
    }

    @ParameterizedTest(name = "{0} walkers")
    @ValueSource(ints = {1, 2, 5})
    void everyRingPassesTheVerticesItHas(int walkers) {
        List<Rings> units = List.of(square(0, 0), square(10, 0), Rings.NONE, square(0, 10));
        Loops loops = new Loops(units, walkers, 1);
        for (int unit : new int[] {1, 2, 4}) {
            int ring = loops.firstRing(unit);
            Rings rings = units.get(unit - 1);
            assertThat(loops.endRing(unit)).isEqualTo(ring + 1);
            for (int vertex = 0; vertex < rings.vertices(0); vertex++) {
                int stop = loops.start(ring) + vertex;
                assertThat(loops.stops().metresX(stop)).isEqualTo(rings.x(0, vertex));
                assertThat(loops.stops().metresY(stop)).isEqualTo(rings.y(0, vertex));
            }
        }
        assertThat(loops.endRing(3)).isEqualTo(loops.firstRing(3));
        assertThat(loops.stops().places().count()).isEqualTo(8);
    }

    /** Squares side by side in any order, some without geometry, some too small or out of reach. */
    private static List<Rings> town(Random random) {
        int side = 1 + random.nextInt(9);
        List<Rings> units = new ArrayList<>();
        for (int unit = 0; unit < side * side; unit++) {
            units.add(
                    switch (random.nextInt(12)) {
                        case 0 -> Rings.NONE;
                        case 1 -> Rings.of(List.of(new double[] {0, 0, 0, 0, 0, 0, 0, 0}));
                        case 2 -> square(UNREACHABLE, unit);
                        default -> square(10 * (unit % side), 10 * (unit / side));
                    });
        }
        Collections.shuffle(units, random);
        return units;
    }

    private static Rings square(double x, double y) {
        return Rings.of(List.of(new double[] {x, y, x + 10, y, x + 10, y + 10, x, y + 10, x, y}));
    }

    private static List<String> words(Loops loops) {
        List<String> words = new ArrayList<>();
        Stops stops = loops.stops();
        for (int place = 0; place < stops.places().count(); place++)
            words.add("place " + stops.places().x(place) + " " + stops.places().y(place));
        for (int ring = 0; ring < loops.ringCount(); ring++) {
            List<Integer> passed =
                    IntStream.rangeClosed(loops.start(ring), loops.end(ring))
                            .mapToObj(stops::place)
                            .toList();
            words.add("ring of " + loops.unitOfRing(ring) + " " + passed);
        }
        for (int unit = 1; unit <= loops.unitCount(); unit++)
            words.add("unit " + loops.firstRing(unit) + " " + loops.endRing(unit));
        loops.defects().forEach(defect -> words.add(defect.toString()));
        return words;
    }
}
