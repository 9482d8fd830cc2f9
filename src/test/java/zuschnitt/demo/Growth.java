package zuschnitt.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Grows streets into the coarse mosaic until every block has the grain of its ground: a block that
 * is too large is cut by the best of many possible streets, and both halves again. A street is good
 * if it leaves two well-shaped halves of like size, meets other streets at right angles, and
 * carries on where a street from the other side arrives (in the manner of Parish and Müller 2001,
 * by recursive division).
 */
final class Growth {
    private static final int TRIES_PER_EDGE = 5;

    private final Mosaic mosaic;
    private final Terrain terrain;
    private final Noise noise;
    private final StreetNames names;

    Growth(Mosaic mosaic, Terrain terrain, Noise noise, StreetNames names) {
        this.mosaic = mosaic;
        this.terrain = terrain;
        this.noise = noise;
        this.names = names;
    }

    /** Cuts every face that is too large for its ground. */
    void grow() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int face = 0; face < mosaic.faceCount(); face++) open.add(face);
        while (!open.isEmpty()) {
            int face = open.poll();
            if (!tooLarge(face)) continue;
            Optional<Chord> street = bestStreet(face);
            if (street.isEmpty()) continue;
            open.add(lay(face, street.get()));
            open.add(face);
        }
    }

    private boolean tooLarge(int face) {
        Shape shape = Shape.of(mosaic.corners(face));
        if (shape.contains(Sketch.LAKE)) return false;
        double patience = 1.2 + 0.8 * noise.of(shape.middle());
        return shape.area() > patience * grain(shape);
    }

    /** Between the finest and the common grain of the shape's ground, geometrically. */
    private double grain(Shape shape) {
        double finest = Double.POSITIVE_INFINITY;
        double logs = 0;
        List<Place> samples = shape.samples();
        for (Place sample : samples) {
            double grain = terrain.grain(sample);
            finest = Math.min(finest, grain);
            logs += Math.log(grain);
        }
        return Math.sqrt(finest * Math.exp(logs / samples.size()));
    }

    private Optional<Chord> bestStreet(int face) {
        List<Chord> streets = new ArrayList<>();
        List<Place> corners = mosaic.corners(face);
        Shape shape = Shape.of(corners);
        double snap = 0.22 * Math.sqrt(Math.min(shape.area() / 2, 250_000));
        int[] loop = mosaic.loop(face);
        for (int i = 0; i < loop.length; i++) {
            Place from = corners.get(i);
            Place to = corners.get((i + 1) % loop.length);
            double length = from.distance(to);
            int tries = (int) Math.min(TRIES_PER_EDGE, 1 + length / snap);
            for (int t = 0; t < tries; t++) {
                double share = (t + 0.5) / tries;
                Place start = from.towards(to, share);
                double angle = 0.12 * (noise.of(start) - 0.5);
                double nx = -(to.y() - from.y()) / length;
                double ny = (to.x() - from.x()) / length;
                Chord.shoot(corners, new End(i, start), nx - angle * ny, ny + angle * nx, snap)
                        .ifPresent(streets::add);
            }
            for (int outer : mosaic.neighbours(loop[i])) {
                if (contains(loop, outer)) continue;
                Place back = mosaic.node(outer);
                Place node = corners.get(i);
                double d = back.distance(node);
                Chord.shoot(
                                corners,
                                new End(i, node),
                                (node.x() - back.x()) / d,
                                (node.y() - back.y()) / d,
                                snap)
                        .map(chord -> chord.continuing())
                        .ifPresent(streets::add);
            }
        }
        return streets.stream()
                .filter(chord -> chord.cost(corners) < Double.POSITIVE_INFINITY)
                .min(Comparator.comparingDouble(chord -> chord.cost(corners)));
    }

    private static boolean contains(int[] loop, int node) {
        for (int n : loop) if (n == node) return true;
        return false;
    }

    private int lay(int face, Chord street) {
        int[] loop = mosaic.loop(face);
        // the later end first, so that the earlier edge's index stays what it was
        int to = nodeAt(loop, street.to());
        int from = nodeAt(loop, street.from());
        Place middle = mosaic.node(from).towards(mosaic.node(to), 0.5);
        Way.Kind kind = terrain.use(middle) == Use.HOUSING ? Way.Kind.STREET : Way.Kind.TRACK;
        Way way = names.name(mosaic, from, to, kind);
        return mosaic.cut(face, from, to, way);
    }

    private int nodeAt(int[] loop, End end) {
        int from = loop[end.edge()];
        int to = loop[(end.edge() + 1) % loop.length];
        if (end.place().equals(mosaic.node(from))) return from;
        if (end.place().equals(mosaic.node(to))) return to;
        return mosaic.insert(from, to, end.place());
    }
}
