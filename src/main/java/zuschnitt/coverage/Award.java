package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives every piece to one unit at most. What several units cover goes to the smallest of them (of
 * equal ones, to the lowest numbered): a unit drawn onto a large one is cut out of it.
 */
final class Award {
    private final Pieces pieces;
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

    /**
     * @param sliver metres: overlaps that are nowhere wider are called slivers
     */
    Award(Pieces pieces, int unitCount, double sliver) {
        this.pieces = pieces;
        this.areas = pieces.areas(unitCount);
        this.unitOfPiece = new int[pieces.count() + 1];
        for (int piece = 1; piece <= pieces.count(); piece++) settle(piece);
        disputes.forEach(
                (pair, dispute) ->
                        defects.add(
                                Defect.at(
                                                kind(pair, dispute, sliver),
                                                pair,
                                                pieces.site(dispute.piece))
                                        .measured(dispute.area)
                                        .givenTo(pair.first())));
    }

    private Defect.Kind kind(UnitPair pair, Dispute dispute, double sliver) {
        if (dispute.area >= Stacked.WITHIN * areas[pair.first()]) return Defect.Kind.CONTAINS_UNIT;
        return dispute.width < sliver ? Defect.Kind.SLIVER : Defect.Kind.OVERLAP;
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

    /** piece → unit, {@link Coverage#NO_UNIT} for gaps. */
    int[] unitOfPiece() {
        return unitOfPiece.clone();
    }

    /** What was covered twice: one defect for each two units. */
    List<Defect> defects() {
        return defects;
    }
}
