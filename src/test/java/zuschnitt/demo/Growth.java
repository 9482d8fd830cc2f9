package zuschnitt.demo;

import java.util.ArrayDeque;
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
            Optional<Chord> street = Prospects.best(mosaic, face, noise);
            if (street.isEmpty()) continue;
            open.add(lay(face, street.get()));
            open.add(face);
        }
    }

    private boolean tooLarge(int face) {
        Parcel shape = Parcel.of(mosaic.corners(face));
        if (shape.contains(Sketch.LAKE)) return false;
        double patience = 1.2 + 0.8 * noise.of(shape.middle());
        return shape.area() > patience * grain(shape);
    }

    /** Between the finest and the common grain of the shape's ground, geometrically. */
    private double grain(Parcel shape) {
        double finest = Double.POSITIVE_INFINITY;
        double logs = 0;
        List<Place> samples = shape.samples();
        for (Place sample : samples) {
            double grain = terrain.grain(sample);
            finest = Math.min(finest, grain);
            logs += StrictMath.log(grain);
        }
        return Math.sqrt(finest * StrictMath.exp(logs / samples.size()));
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
