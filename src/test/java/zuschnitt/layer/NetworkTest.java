package zuschnitt.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import zuschnitt.layer.Shape.Kind;

/** Ways along lines. */
final class NetworkTest {
    private static final int SIDE = 6;
    private static final double ALL = Double.MAX_VALUE;

    /** A grid of streets of which some are missing, with whole lengths; and Floyd and Warshall. */
    private record Town(Features features, double[][] distances) {
        static Town of(long seed) {
            Random random = new Random(seed);
            double[][] distances = new double[SIDE * SIDE][SIDE * SIDE];
            for (double[] row : distances) Arrays.fill(row, Double.POSITIVE_INFINITY);
            for (int i = 0; i < SIDE * SIDE; i++) distances[i][i] = 0;
            List<Feature> streets = new ArrayList<>();
            for (int i = 0; i < SIDE * SIDE; i++) {
                for (int j : new int[] {i + 1, i + SIDE}) {
                    boolean row = j == i + 1 && j % SIDE == 0;
                    if (row || j >= SIDE * SIDE || random.nextInt(3) == 0) continue;
                    double[] xy = {x(i), y(i), x(j), y(j)};
                    streets.add(new Feature(Shape.of(Kind.LINE, List.of(xy)), List.of()));
                    distances[i][j] = distances[j][i] = Math.hypot(x(i) - x(j), y(i) - y(j));
                }
            }
            for (int k = 0; k < SIDE * SIDE; k++)
                for (int i = 0; i < SIDE * SIDE; i++)
                    for (int j = 0; j < SIDE * SIDE; j++)
                        distances[i][j] =
                                Math.min(distances[i][j], distances[i][k] + distances[k][j]);
            return new Town(Features.of(List.of(), streets), distances);
        }

        static double x(int node) {
            int row = node / SIDE;
            return 100.0 * (node % SIDE) + 7.0 * row;
        }

        static double y(int node) {
            int row = node / SIDE;
            return 100.0 * row + 3.0 * (node % SIDE);
        }
    }

    @Test
    void theWayIsTheShortestThereIs() {
        for (int seed = 0; seed < 30; seed++) {
            Town town = Town.of(seed);
            Network network = Network.of(town.features());
            Random random = new Random(seed);
            for (int i = 0; i < 30; i++) {
                int from = random.nextInt(SIDE * SIDE);
                int to = random.nextInt(SIDE * SIDE);
                Optional<LinePlace> start = place(town, from);
                Optional<LinePlace> end = place(town, to);
                if (start.isEmpty() || end.isEmpty()) continue;
                Optional<double[]> way = network.way(start.get(), end.get(), ALL);
                double exact = town.distances()[from][to];
                assertThat(way.isPresent()).as("seed %d", seed).isEqualTo(exact < 1e9);
                way.ifPresent(
                        xy ->
                                assertThat(length(xy))
                                        .as("%d streets", town.features().size())
                                        .isCloseTo(exact, Offset.offset(1e-6)));
            }
        }
    }

    private static Optional<LinePlace> place(Town town, int node) {
        return LinePlace.near(town.features(), Town.x(node), Town.y(node), 0.5);
    }

    private static double length(double... xy) {
        double length = 0;
        for (int i = 2; i < xy.length; i += 2)
            length += Math.hypot(xy[i] - xy[i - 2], xy[i + 1] - xy[i - 1]);
        return length;
    }

    @Test
    void aWayBeginsAndEndsWithinStretches() {
        double[] one = {0, 0, 100, 0};
        double[] two = {100, 0, 100, 100};
        Features features =
                Features.of(
                        List.of(),
                        List.of(
                                new Feature(Shape.of(Kind.LINE, List.of(one)), List.of()),
                                new Feature(Shape.of(Kind.LINE, List.of(two)), List.of())));
        LinePlace from = LinePlace.near(features, 40, 3, 5).orElseThrow();
        LinePlace to = LinePlace.near(features, 97, 60, 5).orElseThrow();
        assertThat(Network.of(features).way(from, to, ALL).orElseThrow())
                .containsExactly(40, 0, 100, 0, 100, 60);
        assertThat(Network.of(features).way(from, to, 119)).isEmpty();
        LinePlace near = LinePlace.near(features, 60, 0, 5).orElseThrow();
        assertThat(Network.of(features).way(from, near, ALL).orElseThrow())
                .containsExactly(40, 0, 60, 0);
    }

    @Test
    void linesThatOnlyCrossDoNotHangTogether() {
        double[] street = {0, 0, 100, 0};
        double[] bridge = {50, -50, 50, 50};
        Features features =
                Features.of(
                        List.of(),
                        List.of(
                                new Feature(Shape.of(Kind.LINE, List.of(street)), List.of()),
                                new Feature(Shape.of(Kind.LINE, List.of(bridge)), List.of())));
        LinePlace from = LinePlace.near(features, 10, 0, 5).orElseThrow();
        LinePlace to = LinePlace.near(features, 50, 40, 5).orElseThrow();
        assertThat(Network.of(features).way(from, to, ALL)).isEmpty();
    }

    @Test
    void theEndOfALineGoesBeforeANearerPlaceOnIt() {
        double[] line = {0, 0, 100, 0};
        Features features =
                Features.of(
                        List.of(),
                        List.of(new Feature(Shape.of(Kind.LINE, List.of(line)), List.of())));
        assertThat(LinePlace.near(features, 95, 4, 8).orElseThrow().x()).isEqualTo(100);
        assertThat(LinePlace.near(features, 80, 4, 8).orElseThrow().x()).isEqualTo(80);
        assertThat(LinePlace.near(features, 80, 9, 8)).isEmpty();
    }
}
