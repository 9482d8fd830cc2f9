package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
    public static final int CELL = 100;

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
        Grid grid = new Grid(drawing.lines().toList());
        TreeSet<Character> names = new TreeSet<>();
        for (String row : grid.rows) for (char c : row.toCharArray()) if (c != NOBODY) names.add(c);
        return names.stream().map(grid::rings).toList();
    }

    /**
     * The coverage as a drawing; unit 1 is 1, unit 10 is A. What is no square is drawn by its
     * centre.
     */
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
            for (int i = 0; i < coverage.faceCount(unit); i++)
                odd ^= inside(coverage, coverage.face(unit, i), x, y);
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

    /** The drawing as a table of characters, nobody's all around. */
    private record Grid(List<String> rows) {
        char at(int column, int row) {
            if (row < 0 || row >= rows.size() || column < 0) return NOBODY;
            String line = rows.get(rows.size() - 1 - row);
            return column < line.length() ? line.charAt(column) : NOBODY;
        }

        /** Walks the borders with the unit on the left until every step has been walked once. */
        Rings rings(char name) {
            List<double[]> rings = new ArrayList<>();
            Set<Step> open = new LinkedHashSet<>(steps(name));
            while (!open.isEmpty()) {
                List<Step> walk = new ArrayList<>();
                Optional<Step> next = open.stream().findFirst();
                while (next.isPresent()) {
                    walk.add(next.get());
                    open.remove(next.get());
                    next = next.get().next(open);
                }
                rings.add(ring(walk));
            }
            return Rings.of(rings);
        }

        private List<Step> steps(char name) {
            List<Step> steps = new ArrayList<>();
            int columns = rows.stream().mapToInt(String::length).max().orElse(0);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < columns; column++) {
                    if (at(column, row) != name) continue;
                    if (at(column, row - 1) != name) steps.add(new Step(column, row, 1, 0));
                    if (at(column + 1, row) != name) steps.add(new Step(column + 1, row, 0, 1));
                    if (at(column, row + 1) != name)
                        steps.add(new Step(column + 1, row + 1, -1, 0));
                    if (at(column - 1, row) != name) steps.add(new Step(column, row + 1, 0, -1));
                }
            }
            return steps;
        }

        private static double[] ring(List<Step> walk) {
            double[] ring = new double[2 * walk.size() + 2];
            for (int i = 0; i <= walk.size(); i++) {
                Step step = walk.get(i % walk.size());
                ring[2 * i] = step.x * CELL;
                ring[2 * i + 1] = step.y * CELL;
            }
            return ring;
        }
    }

    /** One side of a square, walked from corner (x, y) in the direction (east, north). */
    private record Step(int x, int y, int east, int north) {
        /** The step to go on with, the left turn first. */
        Optional<Step> next(Set<Step> open) {
            for (Step wanted :
                    List.of(turned(-north, east), turned(east, north), turned(north, -east))) {
                if (open.contains(wanted)) return Optional.of(wanted);
            }
            return Optional.empty();
        }

        private Step turned(int newEast, int newNorth) {
            return new Step(x + east, y + north, newEast, newNorth);
        }
    }
}
