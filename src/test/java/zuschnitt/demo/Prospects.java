package zuschnitt.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All streets that could be laid through one face of a mosaic, to choose the best of them. */
final class Prospects {
    private static final int TRIES_PER_EDGE = 5;

    /** By how much streets may differ from right angles, as a share of their length. */
    private static final double SWING = 0.12;

    private final Mosaic mosaic;
    private final Noise noise;
    private final int[] loop;
    private final List<Place> corners;

    /** Metres within which a street ends at a corner instead of beside it. */
    private final double snap;

    private final List<Chord> streets = new ArrayList<>();

    private Prospects(Mosaic mosaic, int face, Noise noise) {
        this.mosaic = mosaic;
        this.noise = noise;
        this.loop = mosaic.loop(face);
        this.corners = mosaic.corners(face);
        this.snap = 0.22 * Math.sqrt(Math.min(Parcel.of(corners).area() / 2, 250_000));
        for (int corner = 0; corner < loop.length; corner++) {
            addAcross(corner);
            addOnwards(corner);
        }
    }

    /** The best street through the face; empty if none can be laid. */
    static Optional<Chord> best(Mosaic mosaic, int face, Noise noise) {
        Prospects prospects = new Prospects(mosaic, face, noise);
        return prospects.streets.stream()
                .filter(street -> street.cost(prospects.corners) < Double.POSITIVE_INFINITY)
                .min(Comparator.comparingDouble(street -> street.cost(prospects.corners)));
    }

    /** Streets that start on the edge behind a corner, about at right angles to it. */
    private void addAcross(int corner) {
        Place from = corners.get(corner);
        Place to = corners.get((corner + 1) % loop.length);
        double length = from.distance(to);
        int tries = (int) Math.min(TRIES_PER_EDGE, 1 + length / snap);
        for (int i = 0; i < tries; i++) {
            Place start = from.towards(to, (i + 0.5) / tries);
            double swing = SWING * (noise.of(start) - 0.5);
            double dx = (from.y() - to.y()) / length;
            double dy = (to.x() - from.x()) / length;
            Place ahead = start.plus(dx - swing * dy, dy + swing * dx);
            shoot(new End(corner, start), ahead).ifPresent(streets::add);
        }
    }

    /** Streets that carry on where one from the other side arrives at a corner. */
    private void addOnwards(int corner) {
        Place node = corners.get(corner);
        for (int neighbour : mosaic.neighbours(loop[corner])) {
            if (Arrays.stream(loop).anyMatch(own -> own == neighbour)) continue;
            Place beyond = mosaic.node(neighbour);
            Place ahead = beyond.towards(node, 1 + 1 / beyond.distance(node));
            shoot(new End(corner, node), ahead).map(Chord::continuing).ifPresent(streets::add);
        }
    }

    /**
     * The street from a place on the border through one that lies a metre ahead, to the border on
     * the other side; ends close to a corner move onto it.
     */
    private Optional<Chord> shoot(End start, Place ahead) {
        double nearest = Double.POSITIVE_INFINITY;
        int hit = -1;
        for (int edge = 0; edge < corners.size(); edge++) {
            double distance = distance(start.place(), ahead, edge);
            if (distance > 1 && distance < nearest) {
                nearest = distance;
                hit = edge;
            }
        }
        if (hit < 0) return Optional.empty();
        End from = snapped(start);
        End to = snapped(new End(hit, start.place().towards(ahead, nearest)));
        if (from.place().equals(to.place())) return Optional.empty();
        return Optional.of(
                from.edge() < to.edge() ? new Chord(from, to, 0) : new Chord(to, from, 0));
    }

    /** How far ahead an edge is met, in steps from the one place to the other; NaN if it isn't. */
    private double distance(Place origin, Place ahead, int edge) {
        Place a = corners.get(edge);
        Place b = corners.get((edge + 1) % corners.size());
        double left = origin.turn(ahead, a);
        double right = origin.turn(ahead, b);
        if (left == right || Math.min(left, right) > 0 || Math.max(left, right) < 0)
            return Double.NaN;
        Place met = a.towards(b, left / (left - right));
        double dx = ahead.x() - origin.x();
        double dy = ahead.y() - origin.y();
        return ((met.x() - origin.x()) * dx + (met.y() - origin.y()) * dy) / (dx * dx + dy * dy);
    }

    private End snapped(End end) {
        int next = (end.edge() + 1) % corners.size();
        double back = end.place().distance(corners.get(end.edge()));
        double ahead = end.place().distance(corners.get(next));
        if (back <= ahead && back < snap) return new End(end.edge(), corners.get(end.edge()));
        if (ahead < snap) return new End(next, corners.get(next));
        return end;
    }
}
