package zuschnitt.compare;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zuschnitt.plan.UnitSet;

/** Sums pieces up into flows, one pass over all of them. Used once, then thrown away. */
final class FlowSums {
    private static final Comparator<Flow> ORDER =
            Comparator.comparingInt(Flow::from).thenComparingInt(Flow::to);

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

    private int from(Piece piece) {
        return oldDistricts[piece.old()];
    }

    private int to(Piece piece) {
        return newDistricts[piece.now()];
    }

    private void add(Piece piece) {
        int from = from(piece);
        int to = to(piece);
        sums.computeIfAbsent(pair(from, to), any -> new Sum(from, to)).add(piece);
    }

    private static long pair(int from, int to) {
        return (long) from << Integer.SIZE | to & 0xFFFF_FFFFL;
    }

    /** The flows of all pieces, in order of the old, then of the new district. */
    List<Flow> of(List<Piece> pieces) {
        pieces.forEach(this::add);
        return sums.values().stream().map(Sum::flow).sorted(ORDER).toList();
    }

    /**
     * The same, where other divisions of the same pieces have been summed up before.
     *
     * @param known the flows that came out
     * @param before those divisions
     */
    List<Flow> goneOn(List<Flow> known, FlowSums before, List<Piece> pieces) {
        Set<Long> touched = new HashSet<>();
        for (Piece piece : pieces) {
            if (from(piece) == before.from(piece) && to(piece) == before.to(piece)) continue;
            touched.add(pair(from(piece), to(piece)));
            touched.add(pair(before.from(piece), before.to(piece)));
        }
        Stream<Flow> kept =
                known.stream().filter(flow -> !touched.contains(pair(flow.from(), flow.to())));
        addIn(touched, pieces);
        return Stream.concat(kept, sums.values().stream().map(Sum::flow)).sorted(ORDER).toList();
    }

    /** Adds the pieces that are in some pairs of districts. */
    private void addIn(Set<Long> pairs, List<Piece> pieces) {
        BitSet olds = new BitSet();
        for (long pair : pairs) olds.set((int) (pair >> Integer.SIZE) - Comparison.NOWHERE);
        for (Piece piece : pieces) {
            int from = from(piece);
            if (olds.get(from - Comparison.NOWHERE) && pairs.contains(pair(from, to(piece))))
                add(piece);
        }
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
