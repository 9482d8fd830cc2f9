package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ground of a coverage that belongs to nobody, as far as it lies between units: faces of their
 * own, and narrow strips of the outside or of a wide gap across which two units nearly touch.
 */
final class Gaps {
    /** Metres between two looks along a border. */
    private static final double SPACING = 10;

    /** A strip is so many times as long as it is wide, at least: corners that are near are none. */
    private static final double LONG = 5;

    private final Coverage coverage;
    private final Pieces faces;
    private final double narrow;
    private final Map<UnitPair, Strip> strips = new TreeMap<>();
    private final List<Defect> found = new ArrayList<>();

    /** Square metres, metres, and where it was met first; seen from both sides. */
    private record Strip(double area, double length, Facing first, Bounds extent) {
        static Strip of(Facing facing) {
            Bounds place = new Bounds(facing.x(), facing.y(), facing.x(), facing.y());
            return new Strip(
                    facing.distance() * facing.length(),
                    facing.length(),
                    facing,
                    place.grown(facing.length() / 2));
        }

        Strip plus(Strip other) {
            return new Strip(
                    area + other.area, length + other.length, first, extent.union(other.extent));
        }

        double width() {
            return area / length;
        }
    }

    private Gaps(Coverage coverage, double narrow) {
        this.coverage = coverage;
        this.faces = Pieces.of(coverage);
        this.narrow = narrow;
    }

    /**
     * All gaps, none of them mended.
     *
     * @param narrow metres; strips narrower than this are looked for. What they measure is an
     *     estimate, since they are open at their ends
     */
    static List<Defect> in(Coverage coverage, double narrow) {
        Gaps gaps = new Gaps(coverage, narrow);
        for (int face = 1; face <= coverage.faceCount(); face++)
            if (coverage.unit(face) == Coverage.NO_UNIT) gaps.addFace(face);
        FacingBorders.find(coverage, narrow, SPACING, gaps::addPiece);
        gaps.strips.forEach(gaps::addStrip);
        return gaps.found;
    }

    private void addFace(int face) {
        found.add(
                Defect.at(Defect.Kind.GAP, mainNeighbours(face), faces.site(face))
                        .measured(coverage.faceArea(face)));
    }

    /** The two units that have the longest borders with a face. */
    private UnitPair mainNeighbours(int face) {
        List<Integer> longestFirst = SliverGaps.neighbours(coverage, face);
        int none = Coverage.NO_UNIT;
        return new UnitPair(
                longestFirst.isEmpty() ? none : longestFirst.get(0),
                longestFirst.size() < 2 ? none : longestFirst.get(1));
    }

    private void addPiece(Facing facing) {
        int ground = facing.ground();
        if (ground != Coverage.OUTSIDE) {
            boolean end = faces.width(ground) < narrow || border(facing.unit(), facing.other());
            if (end) return;
        }
        UnitPair pair = new UnitPair(facing.unit(), facing.other()).ascending();
        strips.merge(pair, Strip.of(facing), Strip::plus);
    }

    /**
     * Whether the units have a border in common: then a gap that ends between them grows narrow
     * there, which says nothing.
     */
    private boolean border(int unit, int other) {
        for (int i = 0; i < coverage.faceCount(unit); i++) {
            int face = coverage.face(unit, i);
            for (int j = 0; j < coverage.arcCount(face); j++) {
                Arc arc = coverage.arc(coverage.arc(face, j));
                if (coverage.unit(arc.across(face)) == other) return true;
            }
        }
        return false;
    }

    private void addStrip(UnitPair pair, Strip strip) {
        double length = strip.length / 2;
        if (length < LONG * strip.width()) return;
        Facing first = strip.first;
        Site site = new Site(first.x(), first.y(), strip.extent, strip.width());
        found.add(Defect.at(Defect.Kind.GAP, pair, site).measured(strip.area / 2));
    }
}
