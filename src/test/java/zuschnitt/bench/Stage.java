package zuschnitt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zuschnitt.coverage.Cleaned;
import zuschnitt.coverage.Cleaning;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Outlines;
import zuschnitt.coverage.Rings;
import zuschnitt.coverage.Tolerances;
import zuschnitt.coverage.Topology;
import zuschnitt.io.Layers;
import zuschnitt.io.bytes.Existing;
import zuschnitt.io.export.PlanExport;
import zuschnitt.io.export.PlanExport.Content;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.reference.Reference;
import zuschnitt.io.shapefile.ShapefileWriter;
import zuschnitt.message.UserException;
import zuschnitt.plan.Crs;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.UnitTable;

/**
 * One piece of work on a layer from its file, as a process of its own, to be timed from outside by
 * {@link Load}. Prints what it made, and how long its parts took.
 */
public enum Stage {
    /** From the file to units that share their borders. */
    COVERAGE,
    /** From the file to the outlines of the districts that a field names. */
    OUTLINES,
    /** From the file to a GeoJSON of all units. */
    EXPORT,
    /** From a damaged file to a coverage, written as a shapefile as peers do. */
    CLEAN;

    private static long begin;

    /**
     * Does the work.
     *
     * @param arguments stage, layer, field of the districts, file to write
     */
    public static void main(String... arguments) throws UserException, IOException {
        Stage stage = valueOf(arguments[0].toUpperCase(Locale.ROOT));
        begin = System.nanoTime();
        Layer layer = Layers.read(Path.of(arguments[1]), Layers.Options.NONE);
        lap("read");
        Path out = Path.of(arguments[3]);
        switch (stage) {
            case COVERAGE -> coverage(layer);
            case OUTLINES -> outlines(layer, arguments[2]);
            case EXPORT -> export(layer, out);
            case CLEAN -> clean(layer, out);
        }
    }

    private static Coverage coverage(Layer layer) {
        Coverage coverage = Topology.of(layer.geometry()).coverage().orElseThrow();
        lap("topology of " + coverage);
        return coverage;
    }

    private static void outlines(Layer layer, String field) {
        Coverage coverage = coverage(layer);
        Column districts = layer.table().column(field).orElseThrow();
        Map<String, Integer> numbers = new HashMap<>();
        int[] districtOf = new int[layer.size() + 1];
        for (int row = 0; row < layer.size(); row++) {
            districtOf[row + 1] =
                    numbers.computeIfAbsent(districts.text(row), code -> numbers.size() + 1);
        }
        lap("districts");
        Outlines outlines = Outlines.of(coverage, districtOf, numbers.size());
        int vertices = 0;
        for (int d = 1; d <= numbers.size(); d++) vertices += outlines.polygon(d).getNumPoints();
        lap("outlines of " + numbers.size() + " districts, " + vertices + " vertices");
    }

    private static void export(Layer layer, Path out) throws UserException {
        Coverage coverage = coverage(layer);
        List<Unit> units = new ArrayList<>();
        Column key = layer.table().columns().get(0);
        for (int row = 0; row < layer.size(); row++)
            units.add(new Unit(new UUID(0, row), key.text(row), "", List.of()));
        Ground ground = Ground.of(coverage, UnitTable.of(List.of(), units), 0);
        Plan plan = Plan.of(ground, List.of(), new int[units.size() + 1], Rules.DEFAULT);
        Figures figures =
                Figures.of(
                        Optional.empty(),
                        "EINW",
                        Map.of("EINW", new double[units.size() + 1]),
                        UnitSet.EMPTY);
        lap("plan");
        Reference reference = layer.reference().orElseThrow();
        Crs crs = new Crs(reference.label(), reference.name(), reference.wkt());
        new PlanExport(plan, figures, "", crs).writeGeoJson(out, Content.UNITS, Existing.REPLACE);
        lap("export");
    }

    private static void clean(Layer layer, Path out) throws UserException, IOException {
        Cleaned cleaned = Cleaning.clean(layer.geometry(), Tolerances.USUAL);
        lap("cleaning, " + cleaned.defects().size() + " defects");
        Outlines outlines = Outlines.ofUnits(cleaned.coverage());
        List<Rings> areas = new ArrayList<>();
        for (int unit = 1; unit <= layer.size(); unit++) areas.add(outlines.rings(unit));
        Reference reference = layer.reference().orElseThrow();
        Files.createDirectories(out.toAbsolutePath().getParent());
        ShapefileWriter.write(
                out, Layer.of("clean", layer.table(), areas, reference), Existing.REPLACE);
        lap("writing");
    }

    private static void lap(String what) {
        System.out.printf(Locale.ROOT, "%.4f %s%n", (System.nanoTime() - begin) / 1e9, what);
        begin = System.nanoTime();
    }
}
