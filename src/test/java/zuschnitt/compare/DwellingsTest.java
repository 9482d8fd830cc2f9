package zuschnitt.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import zuschnitt.compare.Dwellings.Place;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Outlines;
import zuschnitt.coverage.Rings;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.UnitSet;

/**
 * Towns of which everybody's address is known, and so what any estimate should be: people live
 * close together in a few places, as they do.
 */
class DwellingsTest {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** Metres to the nearest border, so that a door is in one unit. */
    private static final double CLEAR = 0.1;

    private static final int PEOPLE = 300;
    private static final int TOWN = 300;

    private static IntStream seeds() {
        return IntStream.rangeClosed(1, Integer.getInteger("zuschnitt.seeds", 12));
    }

    /** Two layers of one town, counted by the addresses. */
    private record Town(Side before, Side after, List<Point> addresses) {
        static Town of(int seed) {
            Random random = new Random(seed);
            Side old = LayersComparisonTest.layer(4, random);
            Side now = LayersComparisonTest.layer(5, random);
            List<Point> addresses = addresses(old, now, random);
            return new Town(counted(old, addresses), counted(now, addresses), addresses);
        }

        private static List<Point> addresses(Side old, Side now, Random random) {
            List<Point> found = new ArrayList<>();
            double[] centres = random.doubles(6, 30, TOWN - 30).toArray();
            while (found.size() < PEOPLE) {
                int centre = 2 * random.nextInt(3);
                double x = centres[centre] + 25 * random.nextGaussian();
                double y = -centres[centre + 1] + 25 * random.nextGaussian();
                Point point = GEOMETRY.createPoint(new Coordinate(x, y));
                if (unit(old, point) > 0 && unit(now, point) > 0) found.add(point);
            }
            return found;
        }

        private static Side counted(Side side, List<Point> addresses) {
            double[] people = new double[side.plan().ground().units().count() + 1];
            addresses.forEach(point -> people[unit(side, point)]++);
            return new Side(
                    side.plan(),
                    Figures.of(Optional.empty(), "EINW", Map.of("EINW", people), UnitSet.EMPTY));
        }

        /** The unit around a place; 0 on a border or outside. */
        private static int unit(Side side, Point point) {
            Outlines outlines = Outlines.ofUnits(side.plan().ground().coverage());
            return IntStream.rangeClosed(1, side.plan().ground().units().count())
                    .filter(unit -> outlines.polygon(unit).contains(point))
                    .filter(unit -> outlines.polygon(unit).getBoundary().distance(point) > CLEAR)
                    .findFirst()
                    .orElse(0);
        }

        /** Who really lives where. */
        Map<List<Integer>, Double> truth() {
            Map<List<Integer>, Double> truth = new HashMap<>();
            for (Point point : addresses) {
                int from = before.plan().districtOf(unit(before, point));
                int to = after.plan().districtOf(unit(after, point));
                truth.merge(List.of(from, to), 1.0, Double::sum);
            }
            return truth;
        }

        Dwellings doors() {
            return new Dwellings(
                    addresses.stream()
                            .map(door -> square(door.getX(), door.getY(), 0.01))
                            .toList());
        }

        /** Square cells that the borders know nothing of. */
        Dwellings cells(double size) {
            Map<List<Long>, Double> counts = new HashMap<>();
            for (Point door : addresses) {
                long column = (long) Math.floor(door.getX() / size);
                long row = (long) Math.floor(door.getY() / size);
                counts.merge(List.of(column, row), 1.0, Double::sum);
            }
            List<Place> cells = new ArrayList<>();
            counts.forEach(
                    (cell, count) -> {
                        double x = (cell.get(0) + 0.5) * size;
                        double y = (cell.get(1) + 0.5) * size;
                        Place one = square(x, y, size / 2);
                        cells.add(new Place(one.area(), one.box(), count));
                    });
            cells.sort(Comparator.comparing((Place cell) -> cell.box().minX()));
            return new Dwellings(cells);
        }

        Comparison by(Dwellings dwellings) {
            return Comparison.of(before, after, dwellings);
        }

        /** People who are in the wrong place, by the old figures. */
        double error(Comparison comparison) {
            Map<List<Integer>, Double> left = truth();
            people(comparison).forEach((pair, n) -> left.merge(pair, -n, Double::sum));
            return left.values().stream().mapToDouble(Math::abs).sum() / 2;
        }
    }

    private static Map<List<Integer>, Double> people(Comparison comparison) {
        Map<List<Integer>, Double> people = new HashMap<>();
        for (Flow flow : comparison.flows())
            if (flow.populationFrom() > 0)
                people.put(List.of(flow.from(), flow.to()), flow.populationFrom());
        return people;
    }

    private static Place square(double x, double y, double half) {
        double[] ring = {
            x - half, y - half, x + half, y - half, x + half, y + half, x - half, y + half,
            x - half, y - half
        };
        Bounds box = new Bounds(x - half, y - half, x + half, y + half);
        return new Place(Rings.of(List.of(ring)), box, 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoKnowsEveryAddressIsRightToThePerson(int seed) {
        Town town = Town.of(seed);
        assertThat(people(town.by(town.doors()))).isEqualTo(town.truth());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sumsHoldFlowsMirrorAndTheGroundStaysAsItIs(int seed) {
        Town town = Town.of(seed);
        Dwellings cells = town.cells(25);
        Comparison there = town.by(cells);
        FlowLaws.assertSumsHold(there);
        FlowLaws.assertMirrored(
                there,
                Comparison.of(/* before= */ town.after(), /* after= */ town.before(), cells));
        assertThat(there.flows())
                .extracting(Flow::from, Flow::to, Flow::unitsFrom, Flow::unitsTo, Flow::area)
                .isEqualTo(
                        town.by(Dwellings.UNKNOWN).flows().stream()
                                .map(
                                        f ->
                                                tuple(
                                                        f.from(),
                                                        f.to(),
                                                        f.unitsFrom(),
                                                        f.unitsTo(),
                                                        f.area()))
                                .toList());
    }

    @Test
    void finerPlacesErrLessAndAreaErrsMost() {
        double byArea = 0;
        double byLargeCells = 0;
        double bySmallCells = 0;
        for (int seed : seeds().toArray()) {
            Town town = Town.of(seed);
            byArea += town.error(town.by(Dwellings.UNKNOWN));
            byLargeCells += town.error(town.by(town.cells(50)));
            bySmallCells += town.error(town.by(town.cells(10)));
        }
        System.out.printf(
                "people in the wrong place, of 100: by area %.1f, by cells of 50 m %.1f, of 10 m"
                        + " %.1f%n",
                share(byArea), share(byLargeCells), share(bySmallCells));
        assertThat(byLargeCells).isLessThan(byArea / 2);
        assertThat(bySmallCells).isLessThan(byLargeCells / 2);
    }

    private static double share(double people) {
        return 100 * people / PEOPLE / seeds().count();
    }

    /** The second unit is a ground of its own, of which the source knows a corner only. */
    @Test
    void aSourceThatJustReachesOverTheRimSaysNothingOfAUnit() {
        Plan old = Tiny.plan("12");
        Plan now = Tiny.plan("12\n12");
        Plan other = LayersComparisonTest.over(LayersComparisonTest.strangers(now.ground()), now);
        double[] counted = {0, 100, 100};
        Figures figures =
                Figures.of(Optional.empty(), "EINW", Map.of("EINW", counted), UnitSet.EMPTY);
        double[] later = {0, 0, 0, 0, 0};
        Figures nobody = Figures.of(Optional.empty(), "EINW", Map.of("EINW", later), UnitSet.EMPTY);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 90; i++) places.add(square(20 + i % 10, -20 - i / 10, 0.01));
        places.add(square(110, -50, 0.01));
        Comparison comparison =
                Comparison.of(
                        new Side(old, figures), new Side(other, nobody), new Dwellings(places));
        assertThat(comparison.flows())
                .filteredOn(flow -> flow.populationFrom() > 0)
                .extracting(Flow::from, Flow::to, Flow::populationFrom)
                .containsExactly(tuple(2, 2, 100.0), tuple(3, 3, 100.0));
    }
}
