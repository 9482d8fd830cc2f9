package zuschnitt.coverage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The border between two groups of units as lines that are as long as can be: the arcs that they
 * share, and where only a narrow gap lies between them the middle of the gap. Local: costs what the
 * units along the border cost.
 */
public final class CommonBorder {
    /** How squarely a border must look at the one across the gap: the cosine of the angle. */
    private static final double SQUARELY = 0.7;

    private final Coverage coverage;
    private final double gapWidth;
    private final List<double[]> lines = new ArrayList<>();

    private CommonBorder(Coverage coverage, double gapWidth) {
        this.coverage = coverage;
        this.gapWidth = gapWidth;
    }

    /**
     * The lines between some units and those of another group.
     *
     * @param adjacency of the coverage, with the same gap width
     * @param gapWidth metres of gap that two units may face each other across; 0: none
     * @param units the one group
     * @param other whether a unit is of the other group
     */
    public static List<Polyline> between(
            Coverage coverage,
            Adjacency adjacency,
            double gapWidth,
            int[] units,
            IntPredicate other) {
        CommonBorder border = new CommonBorder(coverage, gapWidth);
        for (int unit : units) {
            for (int i = 0; i < adjacency.degree(unit); i++) {
                int neighbour = adjacency.neighbour(unit, i);
                if (other.test(neighbour)) border.add(unit, neighbour);
            }
        }
        return border.joined();
    }

    private void add(int unit, int neighbour) {
        double[] across = gapWidth > 0 ? edgesAtGaps(neighbour, reachOf(unit)) : new double[0];
        for (int part = 0; part < coverage.faceCount(unit); part++) {
            int face = coverage.face(unit, part);
            for (int i = 0; i < coverage.arcCount(face); i++) {
                Arc arc = coverage.arc(coverage.arc(face, i));
                int beyond = coverage.unit(arc.across(face));
                if (beyond == neighbour) lines.add(arc.line().toArray());
                boolean atGap = beyond == Coverage.NO_UNIT && across.length > 0;
                if (atGap) addMiddle(arc.left() == face ? arc.reversed() : arc, across);
            }
        }
    }

    private Bounds reachOf(int unit) {
        return coverage.bounds(unit).grown(gapWidth);
    }

    /** The edges of a unit towards gaps within a box: x, y, x, y of each. */
    private double[] edgesAtGaps(int unit, Bounds box) {
        double[] edges = new double[64];
        int size = 0;
        for (int part = 0; part < coverage.faceCount(unit); part++) {
            int face = coverage.face(unit, part);
            for (int i = 0; i < coverage.arcCount(face); i++) {
                Arc arc = coverage.arc(coverage.arc(face, i));
                if (coverage.unit(arc.across(face)) != Coverage.NO_UNIT) continue;
                Polyline line = arc.line();
                for (int v = 1; v < line.size(); v++) {
                    if (!meets(line, v, box)) continue;
                    if (size == edges.length) edges = Arrays.copyOf(edges, 2 * size);
                    edges[size++] = line.x(v - 1);
                    edges[size++] = line.y(v - 1);
                    edges[size++] = line.x(v);
                    edges[size++] = line.y(v);
                }
            }
        }
        return Arrays.copyOf(edges, size);
    }

    private static boolean meets(Polyline line, int vertex, Bounds box) {
        return Math.min(line.x(vertex - 1), line.x(vertex)) <= box.maxX()
                && Math.max(line.x(vertex - 1), line.x(vertex)) >= box.minX()
                && Math.min(line.y(vertex - 1), line.y(vertex)) <= box.maxY()
                && Math.max(line.y(vertex - 1), line.y(vertex)) >= box.minY();
    }

    /**
     * Adds the places halfway across a gap.
     *
     * @param arc the one bank, the gap on its left hand
     * @param across the edges of the other bank
     */
    private void addMiddle(Arc arc, double[] across) {
        Polyline line = arc.line();
        List<Double> middle = new ArrayList<>();
        for (int v = 1; v < line.size(); v++) {
            double east = line.x(v) - line.x(v - 1);
            double north = line.y(v) - line.y(v - 1);
            double length = Math.hypot(east, north);
            int steps = (int) Math.ceil(2 * length / gapWidth);
            for (int step = 0; step <= steps; step++) {
                double x = line.x(v - 1) + east * step / steps;
                double y = line.y(v - 1) + north * step / steps;
                double[] way = wayAcross(x, y, across);
                double facing = (way[1] * east - way[0] * north) / length;
                double width = Math.hypot(way[0], way[1]);
                if (width <= gapWidth && facing >= SQUARELY * width)
                    goOn(middle, x + way[0] / 2, y + way[1] / 2);
                else endLine(middle);
            }
        }
        endLine(middle);
    }

    private static void goOn(List<Double> places, double x, double y) {
        int size = places.size();
        boolean there = size > 0 && places.get(size - 2) == x && places.get(size - 1) == y;
        if (!there) places.addAll(List.of(x, y));
    }

    private void endLine(List<Double> places) {
        if (places.size() >= 4)
            lines.add(places.stream().mapToDouble(Double::doubleValue).toArray());
        places.clear();
    }

    /** The shortest way from a place to one of the edges, metres east and north. */
    private static double[] wayAcross(double x, double y, double[] edges) {
        double nearest = Double.POSITIVE_INFINITY;
        double[] way = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        for (int i = 0; i < edges.length; i += 4) {
            double east = edges[i + 2] - edges[i];
            double north = edges[i + 3] - edges[i + 1];
            double along = (x - edges[i]) * east + (y - edges[i + 1]) * north;
            double share = Math.max(0, Math.min(1, along / (east * east + north * north)));
            double toX = edges[i] + share * east - x;
            double toY = edges[i + 1] + share * north - y;
            double distance = toX * toX + toY * toY;
            if (distance >= nearest) continue;
            nearest = distance;
            way = new double[] {toX, toY};
        }
        return way;
    }

    /** A place where lines begin or end. */
    private record Place(double x, double y) {
        static Place begin(double[] line) {
            return new Place(line[0], line[1]);
        }

        static Place end(double[] line) {
            return new Place(line[line.length - 2], line[line.length - 1]);
        }
    }

    /** The lines, put together where they meet. */
    private List<Polyline> joined() {
        Map<Place, Deque<double[]>> ends = new LinkedHashMap<>();
        for (double[] line : lines) {
            at(ends, Place.begin(line)).add(line);
            at(ends, Place.end(line)).add(line);
        }
        List<Polyline> joined = new ArrayList<>();
        List<Place> places = List.copyOf(ends.keySet());
        places.stream()
                .filter(place -> at(ends, place).size() % 2 == 1)
                .toList()
                .forEach(place -> addChains(ends, place, joined));
        places.forEach(place -> addChains(ends, place, joined));
        return List.copyOf(joined);
    }

    private static Deque<double[]> at(Map<Place, Deque<double[]>> ends, Place place) {
        return ends.computeIfAbsent(place, key -> new ArrayDeque<>());
    }

    private static void addChains(
            Map<Place, Deque<double[]>> ends, Place begin, List<Polyline> joined) {
        while (!at(ends, begin).isEmpty()) {
            List<Double> chain = new ArrayList<>(List.of(begin.x, begin.y));
            Place place = begin;
            while (!at(ends, place).isEmpty()) place = follow(ends, place, chain);
            joined.add(Polyline.of(chain.stream().mapToDouble(Double::doubleValue).toArray()));
        }
    }

    /** Takes a line that begins or ends at the place; where it leads. */
    private static Place follow(Map<Place, Deque<double[]>> ends, Place place, List<Double> chain) {
        double[] line = at(ends, place).remove();
        boolean forward = Place.begin(line).equals(place);
        Place next = forward ? Place.end(line) : Place.begin(line);
        at(ends, next).removeFirstOccurrence(line);
        for (int i = 2; i < line.length; i += 2) {
            int vertex = forward ? i : line.length - 2 - i;
            chain.add(line[vertex]);
            chain.add(line[vertex + 1]);
        }
        return next;
    }
}
