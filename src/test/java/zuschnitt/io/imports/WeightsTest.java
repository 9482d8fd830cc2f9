package zuschnitt.io.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import zuschnitt.coverage.AsciiCoverage;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Cut;
import zuschnitt.coverage.Outlines;
import zuschnitt.coverage.Polyline;
import zuschnitt.coverage.RandomCoverage;
import zuschnitt.coverage.Rings;
import zuschnitt.coverage.Topology;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Table;
import zuschnitt.io.layer.TextEncoding;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.UserException;
import zuschnitt.plan.Crs;
import zuschnitt.plan.Parting.Basis;

/** What parts of units weigh, by cells and points that are made up. */
final class WeightsTest {
    private static final int CASES = Integer.getInteger("cases", 100);
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Reference UTM = Reference.utmAt(6.5, 51);
    private static final Crs CRS = new Crs(UTM.label(), UTM.name(), UTM.wkt());

    @Test
    void cellsWeighByTheShareOfThemThatLiesInAPart() throws UserException {
        for (int seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            Coverage coverage = cutCoverage(seed, random);
            if (coverage.arcCount() == 0) continue;
            int[] units = someUnits(coverage, random);
            List<Rings> cells =
                    RandomCoverage.rings(seed + 1, 8, 8, random.nextInt(3)).stream()
                            .map(cell -> scaled(cell, 0.6))
                            .toList();
            long[] counts = random.longs(cells.size(), -1, 40).toArray();
            Layer layer = Layer.of("zellen", Table.of(Column.ofIntegers("ew", counts)), cells, UTM);
            Weights weights = Weights.of(WeightSource.of(layer), CRS, coverage.bounds());
            assertThat(weights.basis()).isEqualTo(Basis.GRID);
            double[] found = weights.over(coverage, units);
            Outlines outlines = Outlines.ofUnits(coverage);
            for (int i = 0; i < units.length; i++) {
                Geometry unit = outlines.polygon(units[i]);
                double expected = 0;
                for (int cell = 0; cell < cells.size(); cell++) {
                    Geometry area = polygon(cells.get(cell));
                    double common = area.intersection(unit).getArea() / area.getArea();
                    expected += Math.max(0, counts[cell]) * common;
                }
                assertThat(found[i]).as("seed %d", seed).isCloseTo(expected, within(0.02));
            }
        }
    }

    /** Points lie on the corners of the grid, so that many are on borders. */
    @Test
    void everyPointCountsInOnePartOnly() throws UserException {
        for (int seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            Coverage before = AsciiCoverage.of("1122\n1322\n4444");
            Polyline line =
                    Polyline.of(
                            100 * random.nextInt(5) - 50,
                            -50,
                            50 * random.nextInt(9),
                            50 * random.nextInt(7),
                            50 * random.nextInt(9),
                            350);
            Coverage after = Cut.of(before, all(before), line).coverage();
            double[] x = random.ints(200, 0, 9).asDoubleStream().map(i -> 50 * i).toArray();
            double[] y = random.ints(200, 0, 7).asDoubleStream().map(i -> 50 * i).toArray();
            Layer points = table(Column.ofDecimals("x", x), Column.ofDecimals("y", y));
            Weights weights = Weights.of(WeightSource.of(points), CRS, before.bounds());
            int[] units = IntStream.rangeClosed(1, after.unitCount()).toArray();
            double[] found = weights.over(after, units);
            Outlines outlines = Outlines.ofUnits(after);
            for (int i = 0; i < units.length; i++) {
                double inner = count(outlines.polygon(units[i]), x, y, false);
                double touched = count(outlines.polygon(units[i]), x, y, true);
                assertThat(found[i]).as("seed %d", seed).isBetween(inner, touched);
            }
            double inside = IntStream.range(0, x.length).filter(i -> x[i] > 0 && y[i] > 0).count();
            assertThat(Arrays.stream(found).sum()).as("seed %d", seed).isEqualTo(inside);
        }
    }

    @Test
    void pointsWeighWhatTheirColumnSays() throws UserException {
        Layer points =
                table(
                        Column.ofDecimals("x", 10, 20, 150),
                        Column.ofDecimals("y", 50, 50, 50),
                        Column.ofIntegers("einwohner", 3, -1, 4));
        Weights weights = Weights.of(WeightSource.of(points), CRS, AsciiCoverage.of("12").bounds());
        assertThat(weights.over(AsciiCoverage.of("12"), 2, 1)).containsExactly(4, 3);
        assertThat(weights.basis()).isEqualTo(Basis.POINTS);
        assertThat(weights.source()).isEqualTo("orte.csv");
        assertThat(weights.said().arguments()).containsExactly("orte", "einwohner");
    }

    @Test
    void buildingsCountOnceEachIfTheyAreToCountAsPoints() throws UserException {
        Table names = Table.of(Column.ofTexts("art", List.of("Haus", "Haus", "Garage")));
        List<Rings> areas = List.of(box(10, 10, 20), box(30, 10, 40), box(90, 10, 110));
        Layer buildings = Layer.of("häuser", names, areas, UTM);
        WeightSource source =
                new WeightSource(
                        buildings, Optional.empty(), Optional.of(Basis.POINTS), Optional.empty());
        Coverage coverage = AsciiCoverage.of("12");
        Weights weights = Weights.of(source, CRS, coverage.bounds());
        assertThat(weights.basis()).isEqualTo(Basis.POINTS);
        assertThat(weights.over(coverage, 1, 2)).containsExactly(2.5, 0.5);
    }

    @Test
    void aPartThatGetsNobodySaysSoAndAUnitWithoutAnybodyIsSharedByArea() throws UserException {
        Layer points = table(Column.ofDecimals("x", 10, 20), Column.ofDecimals("y", 50, 50));
        Coverage coverage = AsciiCoverage.of("1233");
        Weights weights = Weights.of(WeightSource.of(points), CRS, coverage.bounds());
        PartWeights one = PartWeights.of(weights, coverage, 1, 2);
        assertThat(one.basis()).isEqualTo(Basis.POINTS);
        assertThat(one.weights()).containsExactly(2.0, 0.0);
        assertThat(one.empty()).containsExactly(1);
        PartWeights none = PartWeights.of(weights, coverage, 2, 3);
        assertThat(none.basis()).isEqualTo(Basis.AREA);
        assertThat(none.weights()).containsExactly(10_000.0, 20_000.0);
        assertThat(none.said().key()).isEqualTo("weights.nobody");
        assertThat(none.empty()).isEmpty();
        assertThat(PartWeights.byArea(coverage, 2, 3).source()).isEmpty();
    }

    private static Coverage cutCoverage(int seed, Random random) {
        List<Rings> rings = RandomCoverage.varied(seed, 4, 4, random.nextInt(3));
        Coverage coverage = Topology.of(rings).coverage().orElseThrow();
        if (coverage.arcCount() == 0) return coverage;
        Bounds box = coverage.bounds().grown(10);
        Polyline line =
                Polyline.of(
                        box.minX(),
                        box.minY() + random.nextDouble() * box.height(),
                        box.maxX(),
                        box.minY() + random.nextDouble() * box.height());
        return Cut.of(coverage, all(coverage), line).coverage();
    }

    private static BitSet all(Coverage coverage) {
        BitSet all = new BitSet();
        all.set(1, coverage.unitCount() + 1);
        return all;
    }

    private static int[] someUnits(Coverage coverage, Random random) {
        return random.ints(4, 1, coverage.unitCount() + 1).distinct().toArray();
    }

    private static Rings scaled(Rings area, double factor) {
        return area.mapped(
                xy -> {
                    for (int i = 0; i < xy.length; i++) xy[i] = factor * xy[i] - 20;
                });
    }

    private static double count(Geometry area, double[] x, double[] y, boolean borders) {
        return IntStream.range(0, x.length)
                .mapToObj(i -> FACTORY.createPoint(new Coordinate(x[i], y[i])))
                .filter(point -> borders ? area.covers(point) : area.contains(point))
                .count();
    }

    private static Rings box(double west, double south, double east) {
        double north = south + 10;
        double[] ring = {west, south, east, south, east, north, west, north, west, south};
        return Rings.of(List.of(ring));
    }

    private static Geometry polygon(Rings rings) {
        List<Coordinate> ring = new ArrayList<>();
        for (int v = 0; v < rings.vertices(0); v++)
            ring.add(new Coordinate(rings.x(0, v), rings.y(0, v)));
        return FACTORY.createPolygon(ring.toArray(Coordinate[]::new));
    }

    private static Layer table(Column first, Column... others) {
        return Layer.ofTable(
                "orte",
                Path.of("orte.csv"),
                Table.of(first, others),
                TextEncoding.PRESCRIBED,
                List.of());
    }
}
