package zuschnitt.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

class SpreadsTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int WALKS = 20_000;

    @ParameterizedTest(name = "seed {0}, {1} mm")
    @ValueSource(longs = {4, 9, 30, 1_500_000_000})
    void whatIsFoundApartMeetsInOneEndAtMost(long reach) {
        Random random = new Random(reach);
        int apart = 0;
        for (int walk = 0; walk < WALKS; walk++) {
            Pair pair = new Pair(random, reach);
            if (pair.open().length > 0) continue;
            apart++;
            assertThat(pair.one.isSimple()).as(pair::toString).isTrue();
            assertThat(pair.other.isSimple()).as(pair::toString).isTrue();
            Geometry common = pair.one.intersection(pair.other);
            assertThat(common.getNumPoints()).as(pair::toString).isLessThanOrEqualTo(1);
            assertThat(pair.one.getBoundary().covers(common)).as(pair::toString).isTrue();
            assertThat(pair.other.getBoundary().covers(common)).as(pair::toString).isTrue();
        }
        assertThat(apart).isGreaterThan(WALKS / 20);
    }

    /** Two walks of one to five edges, of which the second begins where the first does. */
    private static final class Pair {
        private final Random random;
        private final long reach;
        private final PlaceIndex index = new PlaceIndex(16);
        private final Stops stops = new Stops(index.places(), 16);
        private final LineString one;
        private final LineString other;

        Pair(Random random, long reach) {
            this.random = random;
            this.reach = reach;
            Coordinate start = coordinate();
            one = walk(start);
            other = walk(start);
        }

        private Coordinate coordinate() {
            return new Coordinate(random.nextLong(reach), random.nextLong(reach));
        }

        private LineString walk(Coordinate start) {
            Coordinate[] walk = new Coordinate[2 + random.nextInt(5)];
            walk[0] = start;
            for (int i = 1; i < walk.length; i++) {
                do walk[i] = coordinate();
                while (walk[i].equals2D(walk[i - 1]));
            }
            for (Coordinate c : walk) stops.add(index.number((long) c.x, (long) c.y, -1));
            return FACTORY.createLineString(walk);
        }

        int[] open() {
            int second = one.getNumPoints();
            int[] from = {0, stops.count() - 1};
            int[] to = {second - 1, second};
            int[] units = {1, 1};
            Stretches stretches = new Stretches(stops, from, to, units, new int[2]);
            return new Spreads(stretches).open(Groups.of(units, 1), 1);
        }

        @Override
        public String toString() {
            return one + " and " + other;
        }
    }
}
