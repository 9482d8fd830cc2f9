package zuschnitt.io.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Outlines;
import zuschnitt.coverage.Rings;
import zuschnitt.io.Layers;
import zuschnitt.io.Shared;
import zuschnitt.io.imports.PlanImport.Columns;
import zuschnitt.io.imports.PlanImport.Kind;
import zuschnitt.io.imports.PlanImport.Match;
import zuschnitt.io.imports.PlanImport.Measure;
import zuschnitt.io.imports.PlanImport.Share;
import zuschnitt.io.imports.PlanImport.Taken;
import zuschnitt.io.imports.PlanImport.Wishes;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Table;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.UserException;
import zuschnitt.plan.Crs;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Rules;

/** Divisions as offices publish them, over their own units; left out where files are absent. */
final class RealDivisionsTest {
    @ParameterizedTest
    @CsvSource({
        "post2021_BZR/lor_bezirksregionen_2021.shp, 6, 143",
        "post2021_PGR/lor_prognoseraeume_2021.shp, 4, 58"
    })
    void upperLevelsOfBerlinAreThePrefixesOfTheKeys(String source, int digits, int districts)
            throws UserException {
        Layer units = read("berlin_lor/post2021_PLR/lor_planungsraeume_2021.shp");
        Taken taken = take(units, "PLR_ID", read("berlin_lor/" + source), Columns.NONE);
        assertThat(taken.plan().districts()).hasSize(districts);
        assertThat(taken.report().matches(Kind.EXACT)).hasSize(542);
        words(taken).forEach((key, code) -> assertThat(key).startsWith(code).hasSize(8));
        words(taken).values().forEach(code -> assertThat(code).hasSize(digits));
        assertThat(taken.plan().districts()).noneMatch(district -> district.name().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "pre2021_BZR/lor_bezirksregionen.shp, 138, 040304",
        "pre2021_PGR/lor_prognoseraeume.shp, 60, 0403"
    })
    void theDoubledKeyOfOldBerlinGoesWhereItsAreaLies(String source, int districts, String other)
            throws UserException {
        Layer units = read("berlin_lor/pre2021_PLR/lor_planungsraeume.shp");
        Taken taken = take(units, "broker Dow", read("berlin_lor/" + source), Columns.NONE);
        assertThat(taken.plan().districts()).hasSize(districts);
        assertThat(taken.report().matches(Kind.UNMATCHED)).isEmpty();
        Map<String, String> words = words(taken);
        String doubled = "06010102";
        List<String> both = Stream.of(doubled, doubled + "#2").map(words::remove).sorted().toList();
        assertThat(both).containsExactly(other, doubled.substring(0, other.length()));
        words.forEach((key, code) -> assertThat(key).startsWith(code));
    }

    @Test
    void wardsFromTheirAreasAreThoseOfTheColumn() throws UserException {
        Layer blocks = read("us_maup/blocks.zip");
        Taken areas = take(blocks, "GEOID10", read("us_maup/districts.zip"), Columns.NONE);
        Columns ward = new Columns(Optional.of("WARD"), Optional.empty(), Optional.of("GEOID10"));
        Taken column = take(blocks, "GEOID10", blocks, ward);
        assertThat(words(areas)).isEqualTo(words(column));
        assertThat(areas.report().matches(Kind.EXACT)).hasSize(3_014);
    }

    @Test
    void precinctsThatLeaveOutTheWaterLeaveItsBlocksOpen() throws UserException {
        Layer blocks = read("us_maup/blocks.zip");
        Columns name = new Columns(Optional.of("NAME20"), Optional.empty(), Optional.empty());
        Taken fresh = take(blocks, "GEOID10", read("us_maup/new_precincts.zip"), name);
        assertThat(fresh.plan().districts()).hasSize(55);
        assertThat(fresh.report().matches(Kind.SPLIT)).hasSizeBetween(30, 60);
        Columns old = new Columns(Optional.of("NAME"), Optional.empty(), Optional.empty());
        Taken former = take(blocks, "GEOID10", read("us_maup/precincts.zip"), old);
        assertThat(former.plan().districts()).hasSize(59);
        assertThat(former.report().overlaps()).hasSize(1);
    }

    @Test
    void districtsOfDenverComeOutOfItsPrecincts() throws UserException {
        Layer blocks = read("us_maup/Shapefiles/DenverCo_blocks.zip");
        Layer precincts = read("us_maup/Shapefiles/DenverCo_precincts2020_repaired.zip");
        Columns house = new Columns(Optional.of("SLD18"), Optional.empty(), Optional.empty());
        Taken taken = take(blocks, "GEOID20", precincts, house);
        Column known = blocks.table().column("SLDL20").orElseThrow();
        Map<String, String> words = words(taken);
        Column keys = blocks.table().column("GEOID20").orElseThrow();
        int differing = 0;
        for (int row = 0; row < blocks.size(); row++) {
            String code = words.get(keys.text(row)).replaceFirst("^0", "");
            if (!code.equals(known.text(row))) differing++;
        }
        assertThat(differing).isLessThan(20);
    }

    @Test
    void peopleOfTheGridDecideAboutBlocksOfAachen() throws UserException {
        Layer blocks = read("aachen_osm/aachen_blocks_derived.gpkg");
        Layer grid = read("zensus2022/zensus2011_100m_aachen_kids80p.gpkg");
        Reference utm = Reference.of("EPSG:25832");
        Bounds box = new Bounds(290_192, 5_625_358, 299_002, 5_631_146);
        double middle = 294_613.4;
        List<Rings> halves =
                List.of(
                        rectangle(box.minX(), box.minY(), middle, box.maxY()),
                        rectangle(middle, box.minY(), box.maxX(), box.maxY()));
        Layer source =
                Layer.of(
                        "hälften",
                        Table.of(Column.ofTexts("district", List.of("West", "Ost"))),
                        halves,
                        utm);
        WeightSource weights =
                new WeightSource(
                        grid, Optional.of("kinder_0_9"), Optional.empty(), Optional.empty());
        Crs crs = new Crs(utm.label(), utm.name(), utm.wkt());
        Wishes wishes = Wishes.of(Columns.NONE).with(Weights.of(weights, crs, box));
        Taken taken = take(blocks, "id", source, wishes);
        List<Match> split = taken.report().matches(Kind.SPLIT);
        assertThat(split).hasSizeGreaterThan(10);
        JtsCells cells = new JtsCells(grid, "kinder_0_9", utm);
        Outlines units = Outlines.ofUnits(taken.plan().ground().coverage());
        for (Match match : split) {
            Geometry unit = units.polygon(match.unit());
            double west = cells.weight(unit.intersection(JtsCells.polygon(halves.get(0))));
            double all = cells.weight(unit);
            assertThat(match.measure()).isEqualTo(all > 0 ? Measure.WEIGHTS : Measure.AREA);
            if (all == 0) continue;
            double share =
                    match.shares().stream()
                            .filter(part -> part.code().equals("West"))
                            .mapToDouble(Share::share)
                            .findFirst()
                            .orElse(0);
            assertThat(share).isCloseTo(west / all, within(0.002));
            if (Math.abs(share - 0.5) < 0.01) continue;
            String code = words(taken).get(key(taken, match.unit()));
            assertThat(code).isEqualTo(share > 0.5 ? "West" : "Ost");
        }
    }

    private static Rings rectangle(double west, double south, double east, double north) {
        double[] ring = {west, south, east, south, east, north, west, north, west, south};
        return Rings.of(List.of(ring));
    }

    private static Layer read(String file) throws UserException {
        return Layers.read(Shared.data(file), Layers.Options.NONE);
    }

    private static Taken take(Layer units, String key, Layer source, Columns columns)
            throws UserException {
        return take(units, key, source, Wishes.of(columns));
    }

    private static Taken take(Layer units, String key, Layer source, Wishes wishes)
            throws UserException {
        ImportResult result = LayerImport.run(List.of(units), Choices.NONE.withKey(key));
        Plan working = Plan.open(result.project("p", Rules.DEFAULT, 0).ground(), Rules.DEFAULT);
        return PlanImport.take(source, wishes, working, result.crs());
    }

    /** key → code, empty if open. */
    private static Map<String, String> words(Taken taken) {
        Map<String, String> words = new TreeMap<>();
        Plan plan = taken.plan();
        for (int unit = 1; unit <= plan.ground().units().count(); unit++) {
            int district = plan.districtOf(unit);
            boolean open = district < Plan.FIRST;
            words.put(key(taken, unit), open ? "" : plan.district(district).code().text());
        }
        return words;
    }

    private static String key(Taken taken, int unit) {
        return taken.plan().ground().units().unit(unit).key();
    }
}
