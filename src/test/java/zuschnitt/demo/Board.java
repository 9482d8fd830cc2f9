package zuschnitt.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.RandomCoverage;
import zuschnitt.coverage.Rings;
import zuschnitt.coverage.Topology;
import zuschnitt.io.bytes.Existing;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Table;
import zuschnitt.io.reference.Reference;
import zuschnitt.io.shapefile.ShapefileWriter;
import zuschnitt.message.UserException;
import zuschnitt.plan.Band;
import zuschnitt.plan.Colours;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.UnitTable;

/**
 * As many units as one likes, for measuring: a board of crooked blocks of about 100 m, each border
 * of 20 vertices, cut into districts of 20 × 20 blocks. The same at every call.
 *
 * @param columns blocks from west to east
 * @param rows blocks from south to north
 */
public record Board(int columns, int rows) {
    private static final long SEED = 1;
    private static final int VERTICES_BETWEEN = 18;
    private static final int DISTRICT = 20;
    private static final double EAST = 300_000;
    private static final double NORTH = 5_600_000;

    /** The squarest board of exactly so many units. */
    public static Board of(int units) {
        int rows = (int) Math.sqrt(units);
        while (units % rows != 0) rows--;
        return new Board(units / rows, rows);
    }

    /**
     * Writes a board as a shapefile.
     *
     * @param arguments number of units, and the file to write
     */
    public static void main(String... arguments) throws UserException {
        Layer layer = of(Integer.parseInt(arguments[0])).layer();
        ShapefileWriter.write(Path.of(arguments[1]), layer, Existing.REPLACE);
    }

    public int units() {
        return columns * rows;
    }

    /** The areas of all units, unit 1 at index 0; metres from the south-western corner. */
    public List<Rings> rings() {
        return RandomCoverage.rings(SEED, columns, rows, VERTICES_BETWEEN);
    }

    /** The board as a layer in EPSG:25832, with keys and residents. */
    public Layer layer() throws UserException {
        Table table =
                Table.of(
                        Column.ofTexts("BLOCK", numbers().mapToObj(Board::key).toList()),
                        Column.ofIntegers("EINW", numbers().mapToLong(Board::residents).toArray()),
                        Column.ofTexts("SOZIALRAUM", numbers().mapToObj(this::code).toList()));
        List<Rings> placed = rings().stream().map(area -> area.mapped(Board::place)).toList();
        return Layer.of("bloecke", table, placed, Reference.of(25832));
    }

    /** The plan of the districts; metres from the south-western corner. */
    public Plan plan() {
        return plan(Mapping.IDENTITY);
    }

    /**
     * The plan of the districts, somewhere else.
     *
     * @param place from metres from the south-western corner to where the board is to lie
     */
    public Plan plan(Mapping place) {
        List<Rings> placed = rings().stream().map(area -> area.mapped(place)).toList();
        Coverage coverage = Topology.of(placed).coverage().orElseThrow();
        List<Unit> units =
                numbers().mapToObj(u -> new Unit(new UUID(0, u), key(u), "", List.of())).toList();
        Ground ground = Ground.of(coverage, UnitTable.of(List.of(), units), 0);
        List<District> districts = new ArrayList<>();
        for (int i = 0; i < districtColumns() * districtRows(); i++) {
            districts.add(District.of(new DistrictCode("B " + (i + 1)), "", Colours.nth(i)));
        }
        int[] assignment = new int[units() + 1];
        numbers().forEach(unit -> assignment[unit] = Plan.FIRST + district(unit));
        return Plan.of(
                ground, districts, assignment, new Rules(Band.of(40_000, 60_000, 80_000), 1_000));
    }

    /** The residents of all units. */
    public Figures figures() {
        double[] residents = new double[units() + 1];
        numbers().forEach(unit -> residents[unit] = residents(unit));
        return Figures.of(Optional.empty(), "EINW", Map.of("EINW", residents), UnitSet.EMPTY);
    }

    private IntStream numbers() {
        return IntStream.rangeClosed(1, units());
    }

    private static String key(int unit) {
        return String.format(Locale.ROOT, "%08d", unit);
    }

    private static int residents(int unit) {
        return (int) (300 * new Noise(SEED).of(unit));
    }

    private String code(int unit) {
        return "B " + (1 + district(unit));
    }

    private int district(int unit) {
        int column = (unit - 1) % columns / DISTRICT;
        int row = (unit - 1) / columns / DISTRICT;
        return row * districtColumns() + column;
    }

    private int districtColumns() {
        return (columns + DISTRICT - 1) / DISTRICT;
    }

    private int districtRows() {
        return (rows + DISTRICT - 1) / DISTRICT;
    }

    private static void place(double[] xy) {
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] += EAST;
            xy[i + 1] += NORTH;
        }
    }
}
