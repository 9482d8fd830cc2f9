package zuschnitt.io.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Cut;
import zuschnitt.coverage.Outlines;
import zuschnitt.coverage.Polyline;
import zuschnitt.io.Layers;
import zuschnitt.io.Shared;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Table;
import zuschnitt.io.layer.TextEncoding;
import zuschnitt.message.UserException;
import zuschnitt.plan.Rules;

/**
 * Real blocks cut along lines of the shape of real streets, and who lives in their parts; left out
 * where files are absent.
 */
final class RealPartWeightsTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int CUTS = 60;

    @Test
    void childrenOfTheGridLiveInThePartsOfAachenWhereJtsSeesThem() throws UserException {
        ImportResult blocks = blocks("aachen_osm/aachen_blocks_derived.gpkg", "id");
        Coverage coverage = coverage(blocks);
        Layer grid = read("zensus2022/zensus2011_100m_aachen_kids80p.gpkg");
        WeightSource source =
                new WeightSource(
                        grid, Optional.of("kinder_0_9"), Optional.empty(), Optional.empty());
        Weights weights = Weights.of(source, blocks.crs(), coverage.bounds());
        JtsCells cells = new JtsCells(grid, "kinder_0_9", Placement.project(blocks.crs()));
        Random random = new Random(1);
        List<Polyline> streets = streets(coverage);
        int divided = 0;
        for (int i = 0; i < CUTS; i++) {
            int block = 1 + random.nextInt(coverage.unitCount());
            Cut cut = cut(coverage, block, streets.get(random.nextInt(streets.size())));
            if (!cut.divides()) continue;
            divided++;
            int[] parts = cut.parts().stream().mapToInt(Cut.Part::unit).toArray();
            double[] found = weights.over(cut.coverage(), parts);
            Outlines outlines = Outlines.ofUnits(cut.coverage());
            double[] expected =
                    IntStream.of(parts)
                            .mapToDouble(part -> cells.weight(outlines.polygon(part)))
                            .toArray();
            assertThat(found).as("block %d", block).containsExactly(expected, within(0.01));
            double whole = weights.over(coverage, block)[0];
            assertThat(Arrays.stream(found).sum()).isCloseTo(whole, within(0.01));
        }
        assertThat(divided).isGreaterThan(CUTS / 2);
    }

    @Test
    void addressesInTheBuildingBlocksOfBerlinCountInOnePartEach() throws UserException {
        ImportResult blocks = blocks("berlin_wahlbezirke_blocks/blocks.geojson", "id");
        Coverage coverage = coverage(blocks);
        Random random = new Random(2);
        Bounds box = coverage.bounds();
        double[] x = random.doubles(20_000, box.minX(), box.maxX()).toArray();
        double[] y = random.doubles(20_000, box.minY(), box.maxY()).toArray();
        Weights weights =
                Weights.of(WeightSource.of(addresses(x, y)), blocks.crs(), coverage.bounds());
        List<Polyline> streets = streets(coverage);
        int divided = 0;
        for (int i = 0; i < CUTS; i++) {
            int block = 1 + random.nextInt(coverage.unitCount());
            Cut cut = cut(coverage, block, streets.get(random.nextInt(streets.size())));
            if (!cut.divides()) continue;
            divided++;
            int[] parts = cut.parts().stream().mapToInt(Cut.Part::unit).toArray();
            double[] found = weights.over(cut.coverage(), parts);
            Outlines outlines = Outlines.ofUnits(cut.coverage());
            for (int part = 0; part < parts.length; part++)
                assertThat(found[part])
                        .as("block %d", block)
                        .isEqualTo(count(outlines.polygon(parts[part]), x, y));
            assertThat(Arrays.stream(found).sum()).isEqualTo(weights.over(coverage, block)[0]);
        }
        assertThat(divided).isGreaterThan(CUTS / 2);
    }

    /** The longest borders, which are streets; of a border around a block the first half. */
    private static List<Polyline> streets(Coverage coverage) {
        return IntStream.range(0, coverage.arcCount())
                .mapToObj(arc -> coverage.arc(arc).line())
                .filter(line -> line.size() > 6)
                .map(line -> line.closed() ? half(line) : line)
                .sorted(Comparator.comparingDouble(Polyline::length).reversed())
                .limit(100)
                .toList();
    }

    private static Polyline half(Polyline ring) {
        return Polyline.of(Arrays.copyOf(ring.toArray(), ring.size() / 2 * 2));
    }

    /** The cut along a street moved so that its middle is in the middle of the block. */
    private static Cut cut(Coverage coverage, int block, Polyline street) {
        Bounds from = street.bounds();
        Bounds to = coverage.bounds(block);
        double[] xy = street.toArray();
        for (int i = 0; i < xy.length; i++)
            xy[i] += i % 2 == 0 ? to.centreX() - from.centreX() : to.centreY() - from.centreY();
        BitSet only = new BitSet();
        only.set(block);
        return Cut.of(coverage, only, Polyline.of(xy));
    }

    private static double count(Geometry area, double[] x, double[] y) {
        return IntStream.range(0, x.length)
                .mapToObj(i -> new Coordinate(x[i], y[i]))
                .filter(area.getEnvelopeInternal()::contains)
                .filter(place -> area.contains(FACTORY.createPoint(place)))
                .count();
    }

    private static Layer addresses(double[] x, double[] y) {
        Table table = Table.of(Column.ofDecimals("x", x), Column.ofDecimals("y", y));
        return Layer.ofTable(
                "adressen", Path.of("adressen.csv"), table, TextEncoding.PRESCRIBED, List.of());
    }

    private static ImportResult blocks(String file, String key) throws UserException {
        return LayerImport.run(List.of(read(file)), Choices.NONE.withKey(key));
    }

    private static Coverage coverage(ImportResult blocks) {
        return blocks.project("p", Rules.DEFAULT, 0).ground().coverage();
    }

    private static Layer read(String file) throws UserException {
        return Layers.read(Shared.data(file), Layers.Options.NONE);
    }
}
