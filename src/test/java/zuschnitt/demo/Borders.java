package zuschnitt.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The borders of a mosaic as they are surveyed: every stretch between two crossings gets 10 to 30
 * vertices, bent like the ground and rounded to millimetres. It is surveyed once, so both
 * neighbours have the very same vertices.
 */
final class Borders {
    private static final int FEWEST = 10;
    private static final int MOST = 30;

    /** Metres between two vertices, where the number of vertices allows it. */
    private static final double STEP = 14;

    private final Mosaic mosaic;
    private final Bend bend;
    private final Map<List<Integer>, List<Place>> surveyed = new HashMap<>();

    Borders(Mosaic mosaic, Bend bend) {
        this.mosaic = mosaic;
        this.bend = bend;
    }

    /** The stretches around a face, each from crossing to crossing, in the order of its loop. */
    List<List<Integer>> stretches(int face) {
        int[] loop = mosaic.loop(face);
        int start = 0;
        while (start < loop.length && !crossing(loop[start])) start++;
        if (start == loop.length) start = lowest(loop);
        List<List<Integer>> stretches = new ArrayList<>();
        List<Integer> stretch = new ArrayList<>(List.of(loop[start]));
        for (int i = 1; i <= loop.length; i++) {
            int node = loop[(start + i) % loop.length];
            stretch.add(node);
            if (crossing(node) || i == loop.length) {
                stretches.add(List.copyOf(stretch));
                stretch = new ArrayList<>(List.of(node));
            }
        }
        return stretches;
    }

    /** The closed ring around a face: x and y in turn, EPSG:25832, counter-clockwise. */
    double[] ring(int face) {
        List<Place> ring = new ArrayList<>();
        for (List<Integer> stretch : stretches(face)) {
            List<Place> line = line(stretch);
            ring.addAll(ring.isEmpty() ? line : line.subList(1, line.size()));
        }
        double[] xy = new double[2 * ring.size()];
        for (int i = 0; i < ring.size(); i++) {
            xy[2 * i] = ring.get(i).x();
            xy[2 * i + 1] = ring.get(i).y();
        }
        return xy;
    }

    /** The vertices of a stretch in EPSG:25832, in the direction that it is given in. */
    List<Place> line(List<Integer> stretch) {
        List<Integer> back = reversed(stretch);
        boolean forward =
                stretch.get(0) < back.get(0)
                        || stretch.get(0).equals(back.get(0)) && stretch.get(1) < back.get(1);
        List<Place> line = surveyed.computeIfAbsent(forward ? stretch : back, this::survey);
        return forward ? line : reversed(line);
    }

    private boolean crossing(int node) {
        return mosaic.neighbours(node).size() > 2;
    }

    private static int lowest(int[] loop) {
        int lowest = 0;
        for (int i = 1; i < loop.length; i++) if (loop[i] < loop[lowest]) lowest = i;
        return lowest;
    }

    private List<Place> survey(List<Integer> stretch) {
        List<Place> corners = stretch.stream().map(mosaic::node).toList();
        double length = 0;
        for (int i = 1; i < corners.size(); i++)
            length += corners.get(i - 1).distance(corners.get(i));
        int count = (int) Math.max(FEWEST, Math.min(MOST, Math.round(length / STEP)));
        List<Place> line = new ArrayList<>();
        for (int i = 0; i < count; i++)
            line.add(bend.surveyed(along(corners, length * i / (count - 1))));
        return List.copyOf(line);
    }

    private static Place along(List<Place> corners, double metres) {
        double rest = metres;
        for (int i = 1; i < corners.size(); i++) {
            double length = corners.get(i - 1).distance(corners.get(i));
            if (rest < length) return corners.get(i - 1).towards(corners.get(i), rest / length);
            rest -= length;
        }
        return corners.get(corners.size() - 1);
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return List.copyOf(reversed);
    }
}
