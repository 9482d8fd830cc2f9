package zuschnitt.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Terrain cut into faces that share their edges exactly: a face is a loop of nodes, and every edge
 * knows the face on its left and the way that runs along it. Cutting is all that happens to a
 * mosaic, so it stays without gaps and overlaps by construction. Faces have no holes.
 */
final class Mosaic {
    /** Left of an edge that no face lies on. */
    static final int NOTHING = -1;

    private final List<Place> nodes = new ArrayList<>();
    private final List<int[]> faces = new ArrayList<>();
    private final Map<Long, Integer> faceLeftOf = new HashMap<>();
    private final Map<Long, Way> ways = new HashMap<>();
    private final List<Set<Integer>> neighbours = new ArrayList<>();

    /** Adds a node that no face uses yet. */
    int addNode(Place place) {
        nodes.add(place);
        neighbours.add(new TreeSet<>());
        return nodes.size() - 1;
    }

    /**
     * Adds a face.
     *
     * @param loop its nodes counter-clockwise, the first not repeated
     */
    int addFace(int... loop) {
        faces.add(loop);
        claim(faces.size() - 1);
        return faces.size() - 1;
    }

    int faceCount() {
        return faces.size();
    }

    int nodeCount() {
        return nodes.size();
    }

    Place node(int node) {
        return nodes.get(node);
    }

    /** The nodes at the other ends of the edges that meet in a node, ascending. */
    List<Integer> neighbours(int node) {
        return List.copyOf(neighbours.get(node));
    }

    /** The nodes of a face, counter-clockwise, the first not repeated. */
    int[] loop(int face) {
        return faces.get(face).clone();
    }

    /** The corners of a face in the order of its loop. */
    List<Place> corners(int face) {
        return Arrays.stream(faces.get(face)).mapToObj(nodes::get).toList();
    }

    /** The face on the left of the edge, or {@link #NOTHING}. */
    int left(int from, int to) {
        return faceLeftOf.getOrDefault(edge(from, to), NOTHING);
    }

    void setWay(int from, int to, Way way) {
        ways.put(edge(Math.min(from, to), Math.max(from, to)), way);
    }

    Optional<Way> way(int from, int to) {
        return Optional.ofNullable(ways.get(edge(Math.min(from, to), Math.max(from, to))));
    }

    /** Puts a new node into an edge, for the faces on both sides. */
    int insert(int from, int to, Place place) {
        int node = addNode(place);
        int left = left(from, to);
        int right = left(to, from);
        Optional<Way> way = way(from, to);
        if (left != NOTHING) insertInto(left, from, node);
        if (right != NOTHING) insertInto(right, to, node);
        forget(from, to);
        forget(to, from);
        way.ifPresent(w -> setWay(from, node, w));
        way.ifPresent(w -> setWay(node, to, w));
        return node;
    }

    /**
     * Divides a face along the straight line between two of its nodes; the part on its left becomes
     * a new face.
     */
    int cut(int face, int from, int to, Way way) {
        int[] loop = faces.get(face);
        int start = indexOf(loop, from);
        int end = indexOf(loop, to);
        int[] right = run(loop, start, end);
        int[] left = run(loop, end, start);
        faces.set(face, right);
        claim(face);
        setWay(from, to, way);
        return addFace(left);
    }

    /** The nodes from one index of the loop on to another, both included. */
    private static int[] run(int[] loop, int from, int to) {
        int length = Math.floorMod(to - from, loop.length) + 1;
        int[] run = new int[length];
        for (int i = 0; i < length; i++) run[i] = loop[(from + i) % loop.length];
        return run;
    }

    private void insertInto(int face, int after, int node) {
        int[] loop = faces.get(face);
        int index = indexOf(loop, after) + 1;
        int[] longer = new int[loop.length + 1];
        System.arraycopy(loop, 0, longer, 0, index);
        longer[index] = node;
        System.arraycopy(loop, index, longer, index + 1, loop.length - index);
        faces.set(face, longer);
        claim(face);
    }

    private void claim(int face) {
        int[] loop = faces.get(face);
        for (int i = 0; i < loop.length; i++) {
            int from = loop[i];
            int to = loop[(i + 1) % loop.length];
            faceLeftOf.put(edge(from, to), face);
            neighbours.get(from).add(to);
            neighbours.get(to).add(from);
        }
    }

    private void forget(int from, int to) {
        faceLeftOf.remove(edge(from, to));
        neighbours.get(from).remove(to);
    }

    private static int indexOf(int[] loop, int node) {
        for (int i = 0; i < loop.length; i++) if (loop[i] == node) return i;
        throw new IllegalArgumentException("node " + node + " is not on the face");
    }

    private static long edge(int from, int to) {
        return (long) from << 32 | to;
    }
}
