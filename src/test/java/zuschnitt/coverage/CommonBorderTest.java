package zuschnitt.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonBorderTest {
    @Test
    void arcsThatFollowEachOtherAreOneLine() {
        Coverage coverage =
                AsciiCoverage.of(
                        """
                1144
                2255
                2366""");
        List<Polyline> lines = between(coverage, 0, new int[] {1, 2, 3}, 4, 5, 6);
        assertThat(lines).hasSize(1);
        assertThat(length(lines)).isEqualTo(300);
    }

    @Test
    void aBorderThatRunsAroundAnEnclaveIsClosed() {
        Coverage coverage =
                AsciiCoverage.of(
                        """
                1111
                1231
                1111""");
        List<Polyline> lines = between(coverage, 0, new int[] {2, 3}, 1);
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).closed()).isTrue();
        assertThat(length(lines)).isEqualTo(600);
    }

    @Test
    void separateStretchesAreSeparateLines() {
        Coverage coverage =
                AsciiCoverage.of(
                        """
                112
                132
                112""");
        assertThat(between(coverage, 0, new int[] {1}, 2)).hasSize(2);
    }

    @Test
    void acrossAStreetItRunsInTheMiddle() {
        Coverage coverage =
                AsciiCoverage.of(
                        """
                1.2
                1.2
                1.2""");
        List<Polyline> lines = between(coverage, 150, new int[] {1}, 2);
        assertThat(lines).hasSize(1);
        Polyline middle = lines.get(0);
        for (int vertex = 0; vertex < middle.size(); vertex++)
            assertThat(middle.x(vertex)).isEqualTo(1.5 * AsciiCoverage.CELL);
        assertThat(middle.length()).isCloseTo(300, within(1e-9));
        assertThat(between(coverage, 50, new int[] {1}, 2)).isEmpty();
    }

    @Test
    void itDoesNotTurnIntoTheSideStreet() {
        Coverage coverage =
                AsciiCoverage.of(
                        """
                1.2
                ...
                3.4""");
        List<Polyline> lines = between(coverage, 100, new int[] {1}, 2);
        assertThat(length(lines)).isCloseTo(100, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void joinedOrNotItIsAsLongAsTheSharedArcs(long seed) {
        Random random = new Random(seed);
        Coverage coverage =
                Topology.of(RandomCoverage.varied(seed, 9, 8, 3)).coverage().orElseThrow();
        boolean[] one = new boolean[coverage.unitCount() + 1];
        for (int unit = 1; unit < one.length; unit++) one[unit] = random.nextBoolean();
        int[] units = IntStream.range(1, one.length).filter(unit -> one[unit]).toArray();
        List<Polyline> lines =
                CommonBorder.between(
                        coverage, Adjacency.of(coverage, 0), 0, units, unit -> !one[unit]);
        double expected = 0;
        for (int i = 0; i < coverage.arcCount(); i++) {
            int left = coverage.unit(coverage.arc(i).left());
            int right = coverage.unit(coverage.arc(i).right());
            if (left == 0 || right == 0 || one[left] == one[right]) continue;
            expected += coverage.arc(i).line().length();
        }
        assertThat(length(lines)).as("seed %d", seed).isCloseTo(expected, within(1e-6));
    }

    private static List<Polyline> between(
            Coverage coverage, double gapWidth, int[] units, int... others) {
        return CommonBorder.between(
                coverage,
                Adjacency.of(coverage, gapWidth),
                gapWidth,
                units,
                unit -> IntStream.of(others).anyMatch(other -> other == unit));
    }

    private static double length(List<Polyline> lines) {
        return lines.stream().mapToDouble(Polyline::length).sum();
    }
}
