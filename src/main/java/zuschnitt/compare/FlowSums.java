package zuschnitt.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import zuschnitt.plan.UnitSet;

/** Sums pieces up into flows, one pass over all of them. Used once, then thrown away. */
final class FlowSums {
    private final int[] oldDistricts;
    private final int[] newDistricts;
    private final Map<Long, Sum> sums = new HashMap<>();

    FlowSums(Side before, Side after) {
        this.oldDistricts = districts(before);
        this.newDistricts = districts(after);
    }

    /** unit → district; nowhere for no unit. */
    private static int[] districts(Side side) {
        int[] districts = side.plan().assignment();
        districts[Piece.NONE] = Comparison.NOWHERE;
        return districts;
    }

    void add(Piece piece) {
        int from = oldDistricts[piece.old()];
        int to = newDistricts[piece.now()];
        long pair = (long) from << Integer.SIZE | to & 0xFFFF_FFFFL;
        sums.computeIfAbsent(pair, any -> new Sum(from, to)).add(piece);
    }

    /** In order of the old, then of the new district. */
    List<Flow> flows() {
        return sums.values().stream()
                .map(Sum::flow)
                .sorted(Comparator.comparingInt(Flow::from).thenComparingInt(Flow::to))
                .toList();
    }

    private static final class Sum {
        private final int from;
        private final int to;
        private final IntStream.Builder unitsFrom = IntStream.builder();
        private final IntStream.Builder unitsTo = IntStream.builder();
        private int pieces;
        private double populationFrom;
        private double populationTo;
        private double area;
        private boolean estimated;

        Sum(int from, int to) {
            this.from = from;
            this.to = to;
        }

        void add(Piece piece) {
            pieces++;
            if (piece.old() != Piece.NONE) unitsFrom.add(piece.old());
            if (piece.now() != Piece.NONE) unitsTo.add(piece.now());
            populationFrom += known(piece.populationFrom());
            populationTo += known(piece.populationTo());
            area += piece.area();
            estimated |= piece.estimated();
        }

        private static double known(double count) {
            return Double.isNaN(count) ? 0 : count;
        }

        Flow flow() {
            return new Flow(
                    from,
                    to,
                    pieces,
                    UnitSet.of(unitsFrom.build()),
                    UnitSet.of(unitsTo.build()),
                    populationFrom,
                    populationTo,
                    area,
                    estimated);
        }
    }
}
