package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Coverages drawn as text: one character for each square of {@value #CELL} metres, the same
 * character for the same unit, a dot for ground that belongs to nobody. The south-western corner of
 * the drawing lies at (0, 0), and borders have a vertex at every corner of a square.
 *
 * <p>Units are numbered in the order of their characters: digits, then capitals, then small
 * letters.
 */
public final class AsciiCoverage {
    /** The side of a square, metres. */
    public static final int CELL = Cells.SIDE;

    private static final String NAMES =
            "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final char NOBODY = '.';

    private AsciiCoverage() {}

    /** The coverage that is drawn. */
    public static Coverage of(String drawing) {
        return Topology.of(rings(drawing)).coverage().orElseThrow();
    }

    /**
     * The rings of each unit that is drawn, outer ones counter-clockwise; rings touch but don't
     * cross.
     */
    public static List<Rings> rings(String drawing) {
        return cells(drawing).rings();
    }

    static Cells cells(String drawing) {
        List<Integer> names =
                drawing.chars()
                        .filter(c -> c != NOBODY && c > ' ')
                        .sorted()
                        .distinct()
                        .boxed()
                        .toList();
        List<String> rows = new ArrayList<>(drawing.lines().toList());
        Collections.reverse(rows);
        int[][] units =
                rows.stream()
                        .map(row -> row.chars().map(c -> names.indexOf(c) + 1).toArray())
                        .toArray(int[][]::new);
        return new Cells(units, names.size());
    }

    /** The coverage as a drawing; unit 1 is 1, unit 10 is A. Each square is drawn by its centre. */
    public static String draw(Coverage coverage) {
        StringBuilder drawing = new StringBuilder();
        int columns = (int) Math.ceil(coverage.bounds().maxX() / CELL);
        int rows = (int) Math.ceil(coverage.bounds().maxY() / CELL);
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = 0; column < columns; column++) {
                int unit = unitAt(coverage, (column + 0.5) * CELL, (row + 0.5) * CELL);
                drawing.append(unit == Coverage.NO_UNIT ? NOBODY : NAMES.charAt(unit - 1));
            }
            drawing.append(row > 0 ? "\n" : "");
        }
        return drawing.toString();
    }

    /**
     * The unit at a place that is on no border: the one with an odd number of borders east of the
     * place.
     */
    static int unitAt(Coverage coverage, double x, double y) {
        for (int unit = 1; unit <= coverage.unitCount(); unit++) {
            boolean odd = false;
            for (int i = 0; i < coverage.faceCount(unit); i++) {
                odd ^= inside(coverage, coverage.face(unit, i), x, y);
            }
            if (odd) return unit;
        }
        return Coverage.NO_UNIT;
    }

    private static boolean inside(Coverage coverage, int face, double x, double y) {
        boolean odd = false;
        for (int i = 0; i < coverage.arcCount(face); i++) {
            Polyline line = coverage.arc(coverage.arc(face, i)).line();
            for (int v = 1; v < line.size(); v++) {
                boolean spans = line.y(v - 1) <= y != line.y(v) <= y;
                double share = (y - line.y(v - 1)) / (line.y(v) - line.y(v - 1));
                if (spans && line.x(v - 1) + share * (line.x(v) - line.x(v - 1)) > x) odd = !odd;
            }
        }
        return odd;
    }
}
