package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The edges of borders and of a line that cuts them, each with the faces on its two hands as they
 * were before the cut. Where rounding has laid several borders over one edge, what lay between them
 * has no width left there, and the outer two faces remain.
 */
final class Seams {
    /** Stands for a face where only the line runs: the same on both hands, and not known here. */
    static final int UNKNOWN = -1;

    private final PlaceIndex index;
    private final Map<Long, Seam> byEnds = new LinkedHashMap<>();
    private final BitSet ends = new BitSet();

    /**
     * @param most no more than this many vertices will be met
     */
    Seams(int most) {
        this.index = new PlaceIndex(most);
    }

    /** A border, with the old faces on either hand. Ends of borders stay nodes, unless closed. */
    void add(Arc border) {
        int last = -1;
        for (int vertex = 0; vertex < border.line().size(); vertex++) {
            int next = place(border.line(), vertex, last);
            if (last >= 0 && next != last)
                seam(last, next).border(last, border.left(), border.right());
            boolean end = vertex == 0 || vertex == border.line().size() - 1;
            if (end && !border.line().closed()) ends.set(next);
            last = next;
        }
    }

    /** The line; it may run over borders, and over itself. */
    void addLine(Polyline line) {
        int last = -1;
        for (int vertex = 0; vertex < line.size(); vertex++) {
            int next = place(line, vertex, last);
            if (last >= 0 && next != last) seam(last, next).line(last);
            last = next;
        }
    }

    private int place(Polyline line, int vertex, int last) {
        return index.number(Places.grid(line.x(vertex)), Places.grid(line.y(vertex)), last);
    }

    private Seam seam(int one, int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        return byEnds.computeIfAbsent((long) low << 32 | high, key -> new Seam(low, high));
    }

    /** The plane as all these edges cut it. */
    Cloth cloth() {
        List<Seam> edges = new ArrayList<>(byEnds.values());
        edges.removeIf(seam -> !seam.border() && !seam.onLine());
        return new Cloth(index.places(), ends, edges);
    }
}
