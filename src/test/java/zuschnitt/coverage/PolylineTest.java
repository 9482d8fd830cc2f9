package zuschnitt.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PolylineTest {
    private static final long FAR = 3_000_000_000L;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** x and y in turn, millimetres; a third of them farther out than 32 bits reach. */
    private static long[] places(long seed) {
        Random random = new Random(seed);
        long reach = seed % 3 == 0 ? FAR : 1 + random.nextInt(1_000_000);
        long[] places = random.longs(2L * (2 + random.nextInt(9)), -reach, reach + 1).toArray();
        for (int i = 0; i < places.length; i++)
            places[i] += i % 2 == 0 ? 450_000_123L : 5_600_000_456L;
        return places;
    }

    private static double[] metres(long[] places) {
        return LongStream.of(places).mapToDouble(place -> place / 1000.0).toArray();
    }

    private static Polyline line(long[] places) {
        return Polyline.of(metres(places));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyVertexIsWhereItWasPut(long seed) {
        long[] places = places(seed);
        Polyline line = line(places);
        assertThat(line.toArray()).containsExactly(metres(places));
        assertThat(line.size()).isEqualTo(places.length / 2);
        for (int vertex = 0; vertex < line.size(); vertex++) {
            assertThat(line.gridX(vertex)).isEqualTo(places[2 * vertex]);
            assertThat(line.gridY(vertex)).isEqualTo(places[2 * vertex + 1]);
            assertThat(line.x(vertex)).isEqualTo(places[2 * vertex] / 1000.0);
            assertThat(line.y(vertex)).isEqualTo(places[2 * vertex + 1] / 1000.0);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLineTurnedTwiceIsTheLine(long seed) {
        Polyline line = line(places(seed));
        Polyline back = line.reversed();
        assertThat(back.gridX(0)).isEqualTo(line.gridX(line.size() - 1));
        assertThat(back.reversed()).isEqualTo(line).hasSameHashCodeAs(line);
        assertThat(back.equals(line)).isEqualTo(false);
        assertThat(back.length()).isCloseTo(line.length(), within(1e-6));
        assertThat(back.bounds()).isEqualTo(line.bounds());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoPiecesBehindOneAnotherAreTheWhole(long seed) {
        long[] places = places(seed);
        if (places.length < 6) return;
        int cut = 4;
        long[] first = LongStream.of(places).limit(cut).toArray();
        long[] second = LongStream.of(places).skip(cut - 2).toArray();
        assertThat(line(first).then(line(second))).isEqualTo(line(places));
    }

    @Test
    void aSquareHasItsLengthAreaAndBox() {
        Polyline square = Polyline.of(10, 20, 14, 20, 14, 23, 10, 23, 10, 20);
        assertThat(square.closed()).isTrue();
        assertThat(square.length()).isEqualTo(14);
        assertThat(square.doubleArea(3, 7)).isEqualTo(24);
        assertThat(square.bounds()).isEqualTo(new Bounds(10, 20, 14, 23));
    }

    @Test
    void aLineAcrossTheWorldIsKeptToTheMillimetre() {
        Polyline line = Polyline.of(-20_000_000.001, 0, 20_000_000.002, 10_000_000.003);
        assertThat(line.toArray())
                .containsExactly(-20_000_000.001, 0, 20_000_000.002, 10_000_000.003);
    }

    @Test
    void whatIsOutOfTheWorldLiesAtItsEdge() {
        Polyline line = Polyline.of(0, 0, 1e300, Double.NEGATIVE_INFINITY);
        assertThat(line.toArray()).containsExactly(0, 0, 1e9, -1e9);
    }

    @Test
    void oneVertexIsNoLine() {
        assertThatThrownBy(() -> Polyline.of(1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Polyline.of(1, 2, 3)).isInstanceOf(IllegalArgumentException.class);
        Polyline.Chain chain = new Polyline.Chain(1);
        chain.add(1, 2);
        assertThatThrownBy(chain::line).isInstanceOf(IllegalArgumentException.class);
    }
}
