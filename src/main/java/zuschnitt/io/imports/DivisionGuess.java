package zuschnitt.io.imports;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.kdtree.KdNode;
import org.locationtech.jts.index.kdtree.KdTree;
import zuschnitt.coverage.Bounds;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Kind;
import zuschnitt.io.layer.Layer;

/**
 * Finds the column of a layer that looks like a division of its units: few different values, and
 * units near each other have the same. Nearness is that of the units' middles, since blocks along
 * streets don't touch.
 */
final class DivisionGuess {
    /** Units to a district, at least on average. */
    private static final int LEAST = 3;

    /** Share of neighbours with the same value from which on values lie together. */
    private static final double TOGETHER = 0.75;

    /** So many units, spread over the layer, stand for all. */
    private static final int SAMPLE = 1000;

    /** Pairs of rows that lie near each other. */
    private final int[][] near;

    private DivisionGuess(Layer layer) {
        this.near = near(layer);
    }

    /** The likeliest of the columns that have no other role. */
    static Optional<Proposal> of(Layer layer, FieldGuess roles) {
        Set<String> used = roles.used();
        List<Column> candidates =
                layer.table().columns().stream()
                        .filter(column -> !used.contains(column.name()))
                        .filter(DivisionGuess::fewValues)
                        .toList();
        if (candidates.isEmpty()) return Optional.empty();
        DivisionGuess guess = new DivisionGuess(layer);
        return candidates.stream()
                .filter(column -> guess.together(column) >= TOGETHER)
                .max(Comparator.comparingDouble(guess::together))
                .map(column -> new Proposal(column.name(), FieldReason.of(Role.DISTRICT, column)));
    }

    private static boolean fewValues(Column column) {
        if (column.kind() != Kind.TEXT && column.kind() != Kind.INTEGER) return false;
        long values =
                IntStream.range(0, column.size())
                        .mapToObj(column::text)
                        .filter(text -> !text.isBlank())
                        .distinct()
                        .limit(column.size() / LEAST + 1L)
                        .count();
        return values > 1 && values * LEAST <= column.size();
    }

    /** Share of near pairs whose values are the same. */
    private double together(Column column) {
        if (near.length == 0) return 0;
        long same =
                Arrays.stream(near)
                        .filter(pair -> column.text(pair[0]).equals(column.text(pair[1])))
                        .count();
        return same / (double) near.length;
    }

    private static int[][] near(Layer layer) {
        Bounds[] places = layer.geometry().stream().map(Extent::of).toArray(Bounds[]::new);
        int[] rows = IntStream.range(0, places.length).filter(i -> !places[i].empty()).toArray();
        if (rows.length < 2) return new int[0][];
        KdTree middles = new KdTree();
        for (int row : shuffled(rows)) {
            middles.insert(new Coordinate(places[row].centreX(), places[row].centreY()), row);
        }
        int step = Math.max(1, rows.length / SAMPLE);
        return IntStream.iterate(0, i -> i < rows.length, i -> i + step)
                .mapToObj(i -> nearest(middles, places, rows[i]))
                .flatMap(Optional::stream)
                .toArray(int[][]::new);
    }

    /** In an order that keeps the tree from becoming a list, always the same. */
    private static int[] shuffled(int... rows) {
        int[] order = rows.clone();
        Random random = new Random(1);
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }

    /** The row and the one whose middle is nearest, within a box that grows until it holds one. */
    private static Optional<int[]> nearest(KdTree middles, Bounds[] places, int row) {
        double x = places[row].centreX();
        double y = places[row].centreY();
        double reach = Math.max(places[row].width(), places[row].height());
        for (int attempt = 0; attempt < 4; attempt++, reach *= 3) {
            Optional<KdNode> found =
                    around(middles, x, y, reach).stream()
                            .filter(node -> (int) node.getData() != row)
                            .min(
                                    Comparator.comparingDouble(
                                            n -> n.getCoordinate().distance(new Coordinate(x, y))));
            if (found.isPresent()) return Optional.of(new int[] {row, (int) found.get().getData()});
        }
        return Optional.empty();
    }

    @SuppressWarnings("unchecked") // JTS's tree knows no types
    private static List<KdNode> around(KdTree middles, double x, double y, double reach) {
        return middles.query(new Envelope(x - reach, x + reach, y - reach, y + reach));
    }
}
