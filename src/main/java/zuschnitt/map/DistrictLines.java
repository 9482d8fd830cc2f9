package zuschnitt.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zuschnitt.coverage.Arc;
import zuschnitt.coverage.Coverage;
import zuschnitt.plan.Plan;
import zuschnitt.raster.Scene;

/**
 * The borders of all districts of a plan, each once, in lines as long as they can be: few lines are
 * drawn faster, and dashes run on across the units' corners.
 */
final class DistrictLines {
    private final Scene scene;
    private final Map<Place, Deque<Integer>> ends = new HashMap<>();
    private final boolean[] used;

    private DistrictLines(Plan plan, Scene scene) {
        Coverage coverage = plan.ground().coverage();
        this.scene = scene;
        this.used = new boolean[coverage.arcCount()];
        for (int i = 0; i < used.length; i++) {
            Arc arc = coverage.arc(i);
            used[i] = district(plan, arc.left()) == district(plan, arc.right());
            if (used[i]) continue;
            double[] line = scene.line(i);
            end(line[0], line[1]).add(i);
            end(line[line.length - 2], line[line.length - 1]).add(i);
        }
    }

    /** A node of the coverage, in map coordinates. */
    private record Place(double x, double y) {}

    private Deque<Integer> end(double x, double y) {
        return ends.computeIfAbsent(new Place(x, y), any -> new ArrayDeque<>());
    }

    private static int district(Plan plan, int face) {
        int unit = plan.ground().coverage().unit(face);
        return unit == Coverage.NO_UNIT ? -1 : plan.districtOf(unit);
    }

    /**
     * The borders in map coordinates, x and y in turn.
     *
     * @param scene the borders of the plan's units
     */
    static List<double[]> of(Plan plan, Scene scene) {
        DistrictLines lines = new DistrictLines(plan, scene);
        List<double[]> all = new ArrayList<>();
        for (int arc = 0; arc < lines.used.length; arc++)
            if (!lines.used[arc]) all.add(lines.line(arc));
        return all;
    }

    /** The line that begins with an arc, as far as it goes on both sides. */
    private double[] line(int first) {
        used[first] = true;
        List<double[]> pieces = new ArrayList<>();
        pieces.add(scene.line(first));
        extend(pieces, true);
        extend(pieces, false);
        int length = pieces.stream().mapToInt(piece -> piece.length).sum();
        double[] line = new double[length];
        int at = 0;
        for (double[] piece : pieces) {
            System.arraycopy(piece, 0, line, at, piece.length);
            at += piece.length;
        }
        return line;
    }

    private void extend(List<double[]> pieces, boolean onwards) {
        while (true) {
            double[] last = pieces.get(onwards ? pieces.size() - 1 : 0);
            Place end =
                    onwards
                            ? new Place(last[last.length - 2], last[last.length - 1])
                            : new Place(last[0], last[1]);
            Deque<Integer> meeting = ends.getOrDefault(end, new ArrayDeque<>());
            if (meeting.size() != 2) return;
            int next = used[meeting.getFirst()] ? meeting.getLast() : meeting.getFirst();
            if (used[next]) return;
            used[next] = true;
            double[] piece = scene.line(next);
            boolean begins = piece[0] == end.x && piece[1] == end.y;
            if (begins != onwards) turn(piece);
            pieces.add(onwards ? pieces.size() : 0, piece);
        }
    }

    private static void turn(double[] xy) {
        for (int i = 0, j = xy.length - 2; i < j; i += 2, j -= 2) {
            double x = xy[i];
            double y = xy[i + 1];
            xy[i] = xy[j];
            xy[i + 1] = xy[j + 1];
            xy[j] = x;
            xy[j + 1] = y;
        }
    }
}
