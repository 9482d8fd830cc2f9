package zuschnitt.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zuschnitt.coverage.Arc;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Rings;
import zuschnitt.io.Layers;
import zuschnitt.io.imports.Choices;
import zuschnitt.io.imports.ImportResult;
import zuschnitt.io.imports.LayerImport;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Table;
import zuschnitt.io.layer.TextEncoding;
import zuschnitt.io.reference.Reference;
import zuschnitt.plan.Unit;

/** The demo's town as two offices would send it, each its half in its own way. */
final class TwoFilesTest {
    private static final String NORTH = "Setterich";

    @Test
    void twoFilesBecomeOneCoverageWhoseCommonBorderIsShared() throws Exception {
        Layer whole = Layers.read(DemoFiles.FOLDER.resolve("bloecke.shp"), Layers.Options.NONE);
        Column quarter = whole.table().column("ORTSTEIL").orElseThrow();
        Layer north = part("nord", whole, row -> quarter.text(row).equals(NORTH));
        Layer south = part("sued", whole, row -> !quarter.text(row).equals(NORTH));
        ImportResult together = LayerImport.run(List.of(north, elsewhere(south)), Choices.NONE);
        ImportResult alone = LayerImport.run(List.of(whole), Choices.NONE);

        assertThat(together.units().count()).isEqualTo(whole.size());
        assertThat(together.figures().sum(together.figures().populationField()))
                .isEqualTo(Town.INHABITANTS);
        assertThat(border(together)).isCloseTo(border(alone), within(0.5)).isGreaterThan(1000);
        assertThat(units(together).map(unit -> unit.groups().get(0))).containsOnly("nord", "sued");
        assertThat(units(together).map(unit -> unit.groups().get(1))).contains(NORTH);
    }

    private static Layer part(String name, Layer whole, IntPredicate belongs) {
        int[] rows = IntStream.range(0, whole.size()).filter(belongs).toArray();
        List<Rings> areas = IntStream.of(rows).mapToObj(whole.geometry()::get).toList();
        return Layer.of(name, whole.table().rows(rows), areas, whole.reference().orElseThrow());
    }

    /** The same in the next zone, with the fields the other way round. */
    private static Layer elsewhere(Layer layer) throws Exception {
        Reference zone = Reference.of(25833);
        List<Column> columns = new ArrayList<>(layer.table().columns());
        Collections.reverse(columns);
        Layer moved = layer.mapped(layer.reference().orElseThrow().to(zone));
        return new Layer(
                layer.name(),
                layer.file(),
                new Table(columns, layer.size()),
                moved.geometry(),
                Optional.of(zone),
                TextEncoding.PRESCRIBED,
                List.of());
    }

    private static Stream<Unit> units(ImportResult result) {
        return IntStream.rangeClosed(1, result.units().count()).mapToObj(result.units()::unit);
    }

    /** Metres that blocks of the north share with others. */
    private static double border(ImportResult result) {
        Set<String> northern =
                units(result)
                        .filter(unit -> unit.groups().contains(NORTH))
                        .map(Unit::key)
                        .collect(Collectors.toSet());
        Coverage coverage = result.coverage();
        double length = 0;
        for (int i = 0; i < coverage.arcCount(); i++) {
            Arc arc = coverage.arc(i);
            int left = coverage.unit(arc.left());
            int right = coverage.unit(arc.right());
            if (left == Coverage.NO_UNIT || right == Coverage.NO_UNIT) continue;
            boolean one = northern.contains(result.units().unit(left).key());
            boolean other = northern.contains(result.units().unit(right).key());
            if (one != other) length += arc.line().length();
        }
        return length;
    }
}
