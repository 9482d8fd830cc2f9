package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import zuschnitt.coverage.Arc;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Polyline;

/**
 * Arcs as packed numbers. Each is: left face, right face, number of vertices, then every vertex as
 * the step from the one before it, x and y in millimetres; the first vertex of an arc is a step
 * from the last of the arc before, the first of a row from the origin.
 */
final class ArcBlobs {
    /** Arcs in a blob: some 100 kB, so that one damaged page costs one batch. */
    static final int BATCH = 1000;

    private ArcBlobs() {}

    /** The arcs of one batch. */
    static byte[] pack(Coverage coverage, int first) {
        PackedWriter to = new PackedWriter();
        int end = Math.min(first + BATCH, coverage.arcCount());
        write(IntStream.range(first, end).mapToObj(coverage::arc).toList(), to);
        return to.toBytes();
    }

    static void write(Collection<Arc> arcs, PackedWriter to) {
        long x = 0;
        long y = 0;
        for (Arc arc : arcs) {
            Polyline line = arc.line();
            to.count(arc.left());
            to.count(arc.right());
            to.count(line.size());
            for (int v = 0; v < line.size(); v++) {
                to.signed(line.gridX(v) - x);
                to.signed(line.gridY(v) - y);
                x = line.gridX(v);
                y = line.gridY(v);
            }
        }
    }

    /**
     * The arcs of a blob.
     *
     * @param faces number of faces, the outside included
     * @throws SQLException if the blob is damaged
     */
    static List<Arc> unpack(byte[] blob, int faces) throws SQLException {
        List<Arc> arcs = new ArrayList<>(BATCH);
        PackedReader from = new PackedReader(blob);
        Reader reader = new Reader(from, faces);
        while (!from.atEnd()) arcs.add(reader.next());
        return arcs;
    }

    /** Reads a row of arcs, one after the other. */
    static final class Reader {
        private final PackedReader from;
        private final int faces;
        private long x;
        private long y;

        /**
         * @param faces number of faces, the outside included
         */
        Reader(PackedReader from, int faces) {
            this.from = from;
            this.faces = faces;
        }

        Arc next() throws SQLException {
            int left = from.index(faces);
            int right = from.index(faces);
            int size = from.length();
            Polyline.Chain line = new Polyline.Chain(size);
            for (int vertex = 0; vertex < size; vertex++) {
                x += from.signed();
                y += from.signed();
                line.add(x, y);
            }
            return new Arc(line.line(), left, right);
        }
    }
}
