package zuschnitt.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import zuschnitt.layer.Shape.Kind;

/**
 * How the lines of a layer hang together: where they share a vertex. The shortest way along them is
 * found from place to place (A*, Hart, Nilsson and Raphael 1968). Immutable.
 */
public final class Network {
    /** Vertices nearer than this, in metres, are the same. */
    private static final double SAME = 0.02;

    /** A way that has to be looked for among more junctions than this is none that is meant. */
    private static final int MOST_VISITED = 20_000;

    private final Features features;

    /** feature → number of its first vertex among all; one entry more at the end */
    private final int[] firstVertex;

    /** vertex → junction, the same for vertices in one place */
    private final int[] junctions;

    /** junction → x and y */
    private final double[] places;

    /** junction → where its neighbours begin; one entry more at the end */
    private final int[] firstNeighbour;

    private final int[] neighbours;

    private Network(Features features) {
        this.features = features;
        this.firstVertex = new int[features.size() + 1];
        for (int i = 0; i < features.size(); i++)
            firstVertex[i + 1] = firstVertex[i] + lineVertices(i);
        this.junctions = new int[firstVertex[features.size()]];
        double[] found = new double[2 * junctions.length];
        int count = number(found);
        this.places = Arrays.copyOf(found, 2 * count);
        this.firstNeighbour = new int[count + 1];
        countNeighbours();
        this.neighbours = new int[firstNeighbour[count]];
        addNeighbours();
    }

    /** The network of a layer; points take no part. */
    public static Network of(Features features) {
        return new Network(features);
    }

    private int lineVertices(int feature) {
        Shape shape = features.get(feature).shape();
        return shape.kind() == Kind.POINT ? 0 : shape.vertices();
    }

    /** Numbers the junctions and returns how many there are. */
    private int number(double... found) {
        Map<Long, Integer> known = new HashMap<>(junctions.length);
        int[] vertex = {0};
        eachVertex(
                (x, y) -> {
                    long key = Math.round(x / SAME) << 32 ^ Math.round(y / SAME) & 0xFFFFFFFFL;
                    int junction = known.computeIfAbsent(key, fresh -> known.size());
                    found[2 * junction] = x;
                    found[2 * junction + 1] = y;
                    junctions[vertex[0]++] = junction;
                });
        return known.size();
    }

    /** Takes a place. */
    private interface Places {
        void take(double x, double y);
    }

    private void eachVertex(Places to) {
        for (Feature feature : features.all()) {
            Shape shape = feature.shape();
            if (shape.kind() == Kind.POINT) continue;
            for (int part = 0; part < shape.size(); part++)
                for (int i = 0; i < shape.vertices(part); i++)
                    to.take(shape.x(part, i), shape.y(part, i));
        }
    }

    /** Takes the junctions at the ends of a stretch. */
    private interface Stretches {
        void take(int from, int to);
    }

    private void eachStretch(Stretches to) {
        int vertex = 0;
        for (Feature feature : features.all()) {
            Shape shape = feature.shape();
            if (shape.kind() == Kind.POINT) continue;
            for (int part = 0; part < shape.size(); part++) {
                for (int i = 1; i < shape.vertices(part); i++)
                    to.take(junctions[vertex + i - 1], junctions[vertex + i]);
                vertex += shape.vertices(part);
            }
        }
    }

    private void countNeighbours() {
        eachStretch(
                (from, to) -> {
                    firstNeighbour[from + 1]++;
                    firstNeighbour[to + 1]++;
                });
        for (int i = 1; i < firstNeighbour.length; i++) firstNeighbour[i] += firstNeighbour[i - 1];
    }

    private void addNeighbours() {
        int[] next = firstNeighbour.clone();
        eachStretch(
                (from, to) -> {
                    neighbours[next[from]++] = to;
                    neighbours[next[to]++] = from;
                });
    }

    /** The junction at a vertex of a line. */
    private int junction(LinePlace place, int aside) {
        Shape shape = features.get(place.feature()).shape();
        int vertex = firstVertex[place.feature()];
        for (int part = 0; part < place.part(); part++) vertex += shape.vertices(part);
        return junctions[vertex + place.vertex() + aside];
    }

    private double x(int junction) {
        return places[2 * junction];
    }

    private double y(int junction) {
        return places[2 * junction + 1];
    }

    /**
     * The shortest way along lines between two places on them.
     *
     * @param longest metres; longer ways are not looked for
     * @return x and y in turn, both places included; empty if there is no such way
     */
    public Optional<double[]> way(LinePlace from, LinePlace to, double longest) {
        boolean oneStretch =
                from.feature() == to.feature()
                        && from.part() == to.part()
                        && from.vertex() == to.vertex();
        if (oneStretch) return Optional.of(new double[] {from.x(), from.y(), to.x(), to.y()});
        return new Search(to, longest).from(from);
    }

    /** One look for a way. */
    private final class Search {
        private final LinePlace target;
        private final double longest;
        private final int targetFrom;
        private final int targetTo;
        private final Map<Integer, Double> reached = new HashMap<>();
        private final Map<Integer, Integer> before = new HashMap<>();
        private final PriorityQueue<Step> waiting =
                new PriorityQueue<>(Comparator.comparingDouble(Step::least));

        Search(LinePlace target, double longest) {
            this.target = target;
            this.longest = longest;
            this.targetFrom = junction(target, 0);
            this.targetTo = junction(target, 1);
        }

        /**
         * A junction that can be reached.
         *
         * @param least the length of any way over it, at least
         * @param arrived whether it stands for the target beyond the junction
         */
        private record Step(int junction, double gone, double least, boolean arrived) {}

        Optional<double[]> from(LinePlace start) {
            for (int side = 0; side < 2; side++) {
                int junction = junction(start, side);
                reach(junction, start.distance(x(junction), y(junction)), -1);
            }
            int visited = 0;
            while (!waiting.isEmpty() && visited++ < MOST_VISITED) {
                Step step = waiting.poll();
                if (step.arrived()) return Optional.of(way(start, step.junction()));
                if (step.gone() > reached.getOrDefault(step.junction(), 0.0)) continue;
                arrive(step);
                spread(step);
            }
            return Optional.empty();
        }

        private void arrive(Step step) {
            int at = step.junction();
            if (at != targetFrom && at != targetTo) return;
            double length = step.gone() + target.distance(x(at), y(at));
            if (length <= longest) waiting.add(new Step(at, length, length, true));
        }

        private void spread(Step step) {
            int at = step.junction();
            for (int i = firstNeighbour[at]; i < firstNeighbour[at + 1]; i++) {
                int next = neighbours[i];
                reach(next, step.gone() + Math.hypot(x(next) - x(at), y(next) - y(at)), at);
            }
        }

        private void reach(int junction, double gone, int over) {
            double least = gone + target.distance(x(junction), y(junction));
            boolean known = reached.getOrDefault(junction, Double.MAX_VALUE) <= gone;
            if (known || least > longest) return;
            reached.put(junction, gone);
            before.put(junction, over);
            waiting.add(new Step(junction, gone, least, false));
        }

        private double[] way(LinePlace start, int last) {
            List<Double> back = new ArrayList<>();
            back.add(target.y());
            back.add(target.x());
            for (int at = last; at >= 0; at = before.getOrDefault(at, -1)) {
                back.add(y(at));
                back.add(x(at));
            }
            back.add(start.y());
            back.add(start.x());
            Collections.reverse(back);
            return back.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }
}
