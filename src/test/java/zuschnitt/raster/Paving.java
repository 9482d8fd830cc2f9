package zuschnitt.raster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import zuschnitt.coverage.Arc;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Polyline;
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
 * Crazy paving: columns × rows crooked cells of about 100 metres with wiggly borders that don't
 * cross. Unit 1 lies in the south-west, the numbers run east, then north.
 */
public final class Paving {
    private static final double CELL = 100;

    private final int columns;
    private final int rows;
    private final int bends;
    private final Random random;
    private final double[][] nodeX;
    private final double[][] nodeY;
    private final List<Arc> arcs = new ArrayList<>();

    private Paving(int columns, int rows, int bends, long seed) {
        this.columns = columns;
        this.rows = rows;
        this.bends = bends;
        this.random = new Random(seed);
        this.nodeX = new double[columns + 1][rows + 1];
        this.nodeY = new double[columns + 1][rows + 1];
        for (int i = 0; i <= columns; i++) {
            for (int j = 0; j <= rows; j++) {
                nodeX[i][j] = CELL * (i + 0.4 * (random.nextDouble() - 0.5));
                nodeY[i][j] = CELL * (j + 0.4 * (random.nextDouble() - 0.5));
            }
        }
        for (int i = 0; i <= columns; i++) {
            for (int j = 0; j <= rows; j++) {
                if (i < columns) arcs.add(arc(i, j, i + 1, j, face(i, j), face(i, j - 1)));
                if (j < rows) arcs.add(arc(i, j, i, j + 1, face(i - 1, j), face(i, j)));
            }
        }
    }

    /**
     * A coverage of columns × rows units.
     *
     * @param bends vertices of a border between its ends
     */
    public static Coverage coverage(int columns, int rows, int bends, long seed) {
        Paving paving = new Paving(columns, rows, bends, seed);
        int[] unitOfFace = IntStream.rangeClosed(0, columns * rows).toArray();
        return Coverage.of(paving.arcs, unitOfFace, columns * rows);
    }

    /** A plan over a coverage whose units are dealt out to the districts in turn, by columns. */
    public static Plan striped(Coverage coverage, int districts) {
        List<Unit> units =
                IntStream.rangeClosed(1, coverage.unitCount())
                        .mapToObj(unit -> unit(Integer.toString(unit)))
                        .toList();
        Ground ground = Ground.of(coverage, UnitTable.of(List.of(), units), 0);
        List<District> list =
                IntStream.rangeClosed(1, districts)
                        .mapToObj(
                                n ->
                                        District.of(
                                                new DistrictCode("B " + n),
                                                "",
                                                0x406080 + 0x1F0B17 * n & 0xFFFFFF))
                        .toList();
        double west = coverage.bounds().minX();
        double stripe = coverage.bounds().width() / districts;
        int[] assignment = new int[coverage.unitCount() + 1];
        for (int unit = 1; unit < assignment.length; unit++) {
            double x = coverage.bounds(unit).centreX() - west;
            assignment[unit] = Plan.FIRST + Math.min(districts - 1, (int) (x / stripe));
        }
        return Plan.of(ground, list, assignment, Rules.DEFAULT);
    }

    /** Ten people in every unit. */
    public static Figures tenEach(Plan plan) {
        double[] people = new double[plan.ground().units().count() + 1];
        Arrays.fill(people, 1, people.length, 10);
        return Figures.of(Optional.empty(), "pop", Map.of("pop", people), UnitSet.EMPTY);
    }

    private static Unit unit(String key) {
        return new Unit(UUID.nameUUIDFromBytes(key.getBytes(UTF_8)), key, "", List.of());
    }

    private int face(int column, int row) {
        boolean inside = column >= 0 && column < columns && row >= 0 && row < rows;
        return inside ? 1 + row * columns + column : Coverage.OUTSIDE;
    }

    private Arc arc(int i, int j, int k, int l, int left, int right) {
        double[] xy = new double[2 * (bends + 2)];
        for (int n = 0; n <= bends + 1; n++) {
            double t = n / (bends + 1.0);
            double wiggle = CELL * Math.min(0.1, 0.25 * Math.min(t, 1 - t));
            xy[2 * n] = mix(nodeX[i][j], nodeX[k][l], t) + (j == l ? 0 : wiggle * sway());
            xy[2 * n + 1] = mix(nodeY[i][j], nodeY[k][l], t) + (j == l ? wiggle * sway() : 0);
        }
        return new Arc(Polyline.of(xy), left, right);
    }

    private double sway() {
        return 2 * random.nextDouble() - 1;
    }

    private static double mix(double a, double b, double t) {
        return a + (b - a) * t;
    }
}
