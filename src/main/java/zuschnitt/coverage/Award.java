package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives every piece to one unit at most. What several units cover goes to the smallest of them (of
 * equal ones, to the lowest numbered): a unit drawn onto a large one is cut out of it. A gap that
 * is a sliver goes to the unit that it has the longest border with.
 */
final class Award {
    private static final Comparator<Map.Entry<Integer, Double>> SHORTEST_THEN_HIGHEST =
            Map.Entry.<Integer, Double>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

    private final Pieces pieces;
    private final Tolerances tolerances;
    private final double[] areas;
    private final int[] unitOfPiece;

    /** Winner and loser → what both cover. */
    private final Map<UnitPair, Dispute> disputes = new TreeMap<>();

    private final List<Defect> defects = new ArrayList<>();

    /**
     * Square metres in all, the largest piece and its square metres, and the width of the widest,
     * metres.
     */
    private record Dispute(double area, int piece, double largest, double width) {
        Dispute plus(Dispute other) {
            Dispute larger = other.largest > largest ? other : this;
            return new Dispute(
                    area + other.area, larger.piece, larger.largest, Math.max(width, other.width));
        }
    }

    Award(Pieces pieces, int unitCount, Tolerances tolerances) {
        this.pieces = pieces;
        this.tolerances = tolerances;
        this.areas = pieces.areas(unitCount);
        this.unitOfPiece = new int[pieces.count() + 1];
        for (int piece = 1; piece <= pieces.count(); piece++) settle(piece);
        for (int piece = 1; piece <= pieces.count(); piece++) if (sliverGap(piece)) close(piece);
        disputes.forEach(this::report);
    }

    private void settle(int piece) {
        int winner = smallest(piece);
        unitOfPiece[piece] = winner;
        for (int i = 0; i < pieces.depth(piece); i++) {
            int loser = pieces.unit(piece, i);
            if (loser == winner) continue;
            double area = pieces.area(piece);
            Dispute dispute = new Dispute(area, piece, area, pieces.width(piece));
            disputes.merge(new UnitPair(winner, loser), dispute, Dispute::plus);
        }
    }

    private int smallest(int piece) {
        int smallest = Coverage.NO_UNIT;
        for (int i = 0; i < pieces.depth(piece); i++) {
            int unit = pieces.unit(piece, i);
            if (smallest == Coverage.NO_UNIT || areas[unit] < areas[smallest]) smallest = unit;
        }
        return smallest;
    }

    private void report(UnitPair pair, Dispute dispute) {
        Defect.Kind kind =
                dispute.width < tolerances.sliver() ? Defect.Kind.SLIVER : Defect.Kind.OVERLAP;
        defects.add(pieces.mended(kind, pair, dispute.piece, dispute.area));
    }

    private boolean sliverGap(int piece) {
        return pieces.depth(piece) == 0 && pieces.width(piece) < tolerances.sliver();
    }

    private void close(int piece) {
        Map<Integer, Double> borders = new TreeMap<>();
        for (int i = 0; i < pieces.map().arcCount(piece); i++) {
            Arc arc = pieces.map().arc(pieces.map().arc(piece, i));
            int neighbour = unitOfPiece[arc.across(piece)];
            if (neighbour != Coverage.NO_UNIT)
                borders.merge(neighbour, arc.line().length(), Double::sum);
        }
        borders.entrySet().stream()
                .max(SHORTEST_THEN_HIGHEST)
                .ifPresent(longest -> close(piece, longest.getKey()));
    }

    private void close(int piece, int unit) {
        unitOfPiece[piece] = unit;
        UnitPair alone = new UnitPair(unit, Coverage.NO_UNIT);
        defects.add(pieces.mended(Defect.Kind.SLIVER, alone, piece, pieces.area(piece)));
    }

    /** piece → unit, {@link Coverage#NO_UNIT} for gaps. */
    int[] unitOfPiece() {
        return unitOfPiece.clone();
    }

    /** Slivers that were closed, and what was covered twice: one defect for each two units. */
    List<Defect> defects() {
        return defects;
    }
}
