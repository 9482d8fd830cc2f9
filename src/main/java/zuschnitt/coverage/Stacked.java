package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds units that are no part of the layer's division but lie over it: copies of another unit, and
 * units most of whose area is taken up by several whole others, as a polygon of the municipality's
 * total is.
 */
final class Stacked {
    /** Two units are copies if what they share is this much of either. */
    private static final double COPIED = 0.999;

    /** A unit lies within another if this much of it does. */
    static final double WITHIN = 0.9;

    /** A unit lies over others if so many lie within it and take up so much of it. */
    private static final int SEVERAL = 2;

    private static final double TAKEN_UP = 0.5;

    private final Pieces pieces;
    private final double[] areas;

    /** Two units, the lower numbered first → square metres that both cover. */
    private final Map<UnitPair, Double> shared = new TreeMap<>();

    private final boolean[] removed;
    private final List<Defect> defects = new ArrayList<>();

    Stacked(Pieces pieces, int unitCount) {
        this.pieces = pieces;
        this.areas = pieces.areas(unitCount);
        this.removed = new boolean[unitCount + 1];
        for (int piece = 1; piece <= pieces.count(); piece++) share(piece);
        shared.forEach(this::removeCopy);
        removeCovers();
    }

    private void share(int piece) {
        for (int i = 0; i < pieces.depth(piece); i++) {
            for (int j = i + 1; j < pieces.depth(piece); j++) {
                UnitPair pair = new UnitPair(pieces.unit(piece, i), pieces.unit(piece, j));
                shared.merge(pair, pieces.area(piece), Double::sum);
            }
        }
    }

    private void removeCopy(UnitPair pair, double size) {
        if (size < COPIED * Math.max(areas[pair.first()], areas[pair.second()])) return;
        remove(Defect.Kind.DUPLICATE, pair.reversed());
    }

    private void removeCovers() {
        int[] within = new int[areas.length];
        double[] taken = new double[areas.length];
        shared.forEach(
                (pair, size) -> {
                    int smaller =
                            areas[pair.first()] <= areas[pair.second()]
                                    ? pair.first()
                                    : pair.second();
                    int larger = pair.first() + pair.second() - smaller;
                    if (removed[smaller] || size < WITHIN * areas[smaller]) return;
                    within[larger]++;
                    taken[larger] += size;
                });
        for (int unit = 1; unit < areas.length; unit++) {
            boolean over = within[unit] >= SEVERAL && taken[unit] >= TAKEN_UP * areas[unit];
            if (over) remove(Defect.Kind.COVERS_OTHERS, new UnitPair(unit, Coverage.NO_UNIT));
        }
    }

    private void remove(Defect.Kind kind, UnitPair pair) {
        int unit = pair.first();
        if (!removed[unit])
            defects.add(
                    Defect.at(kind, pair, site(unit)).measured(areas[unit]).givenTo(pair.second()));
        removed[unit] = true;
    }

    /** All of the unit. */
    private Site site(int unit) {
        int first = 1;
        while (!covers(unit, first)) first++;
        Site place = pieces.site(first);
        Bounds extent = Bounds.EMPTY;
        double widest = 0;
        for (int piece = first; piece <= pieces.count(); piece++) {
            if (!covers(unit, piece)) continue;
            extent = extent.union(pieces.map().faceBounds(piece));
            widest = Math.max(widest, pieces.width(piece));
        }
        return new Site(place.x(), place.y(), extent, widest);
    }

    private boolean covers(int unit, int piece) {
        for (int i = 0; i < pieces.depth(piece); i++)
            if (pieces.unit(piece, i) == unit) return true;
        return false;
    }

    /** unit → whether it lies over others and is to be left out. */
    boolean[] removed() {
        return removed.clone();
    }

    /** The units that are to be left out, with their whole area. */
    List<Defect> defects() {
        return defects;
    }
}
