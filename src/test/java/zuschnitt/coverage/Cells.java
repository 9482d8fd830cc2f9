package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A board of squares, each belonging to a unit or to nobody: the simplest coverage there is, and
 * the pattern from which tests make others.
 */
final class Cells {
    /** The side of a square, metres. */
    static final int SIDE = 100;

    private final int[][] units;
    private final int unitCount;

    /**
     * @param units rows from south to north of units from west to east, 0 for nobody
     * @param unitCount the highest number of a unit
     */
    Cells(int[][] units, int unitCount) {
        this.units = units;
        this.unitCount = unitCount;
    }

    int unit(int column, int row) {
        boolean within =
                row >= 0 && row < units.length && column >= 0 && column < units[row].length;
        return within ? units[row][column] : Coverage.NO_UNIT;
    }

    /**
     * The rings of each unit, outer ones counter-clockwise, with a vertex at every corner of a
     * square.
     */
    List<Rings> rings() {
        List<Rings> rings = new ArrayList<>();
        for (Set<Step> steps : steps()) {
            List<double[]> walks = new ArrayList<>();
            while (!steps.isEmpty()) walks.add(ring(walk(steps)));
            rings.add(Rings.of(walks));
        }
        return rings;
    }

    /**
     * Walks on with the unit on the left, turning left where that is possible, until the walk is
     * closed.
     */
    private static List<Step> walk(Set<Step> steps) {
        List<Step> walk = new ArrayList<>();
        Optional<Step> next = steps.stream().findFirst();
        while (next.isPresent()) {
            walk.add(next.get());
            steps.remove(next.get());
            next = next.get().following().stream().filter(steps::contains).findFirst();
        }
        return walk;
    }

    private static double[] ring(List<Step> walk) {
        double[] ring = new double[2 * walk.size() + 2];
        for (int i = 0; i <= walk.size(); i++) {
            Step step = walk.get(i % walk.size());
            ring[2 * i] = step.x * SIDE;
            ring[2 * i + 1] = step.y * SIDE;
        }
        return ring;
    }

    /** For each unit, the sides of squares that are its border. */
    private List<Set<Step>> steps() {
        List<Set<Step>> steps = new ArrayList<>();
        for (int unit = 1; unit <= unitCount; unit++) steps.add(new LinkedHashSet<>());
        for (int row = 0; row < units.length; row++) {
            for (int column = 0; column < units[row].length; column++) {
                int unit = unit(column, row);
                if (unit == Coverage.NO_UNIT) continue;
                Set<Step> own = steps.get(unit - 1);
                if (unit(column, row - 1) != unit) own.add(new Step(column, row, 1, 0));
                if (unit(column + 1, row) != unit) own.add(new Step(column + 1, row, 0, 1));
                if (unit(column, row + 1) != unit) own.add(new Step(column + 1, row + 1, -1, 0));
                if (unit(column - 1, row) != unit) own.add(new Step(column, row + 1, 0, -1));
            }
        }
        return steps;
    }

    /** One side of a square, walked from corner (x, y) in the direction (east, north). */
    private record Step(int x, int y, int east, int north) {
        List<Step> following() {
            return List.of(turned(-north, east), turned(east, north), turned(north, -east));
        }

        private Step turned(int newEast, int newNorth) {
            return new Step(x + east, y + north, newEast, newNorth);
        }
    }
}
