package zuschnitt.coverage;

import java.util.Arrays;

/**
 * The plane cut along all borders of a layer, whatever they cross: within a piece, every place is
 * covered by the same units.
 */
final class Pieces {
    /** The pieces are its faces; units don't matter. */
    private final Coverage map;

    private final int[][] unitsOf;

    /**
     * @param unitsOf piece → the units that cover it, ascending; none for the outside and for gaps
     */
    Pieces(Coverage map, int[][] unitsOf) {
        this.map = map;
        this.unitsOf = unitsOf;
    }

    /** The faces of a coverage, each covered by its unit. */
    static Pieces of(Coverage coverage) {
        int[][] unitsOf = new int[coverage.faceCount() + 1][];
        for (int face = 0; face < unitsOf.length; face++) {
            int unit = coverage.unit(face);
            unitsOf[face] = unit == Coverage.NO_UNIT ? new int[0] : new int[] {unit};
        }
        return new Pieces(coverage, unitsOf);
    }

    /** Pieces are numbered 1…count; 0 is the outside. */
    int count() {
        return map.faceCount();
    }

    /** The map of which the pieces are the faces. */
    Coverage map() {
        return map;
    }

    /** How many units cover the piece. */
    int depth(int piece) {
        return unitsOf[piece].length;
    }

    /**
     * @param index 0…{@link #depth} − 1, in ascending order of the units
     */
    int unit(int piece, int index) {
        return unitsOf[piece][index];
    }

    double area(int piece) {
        return map.faceArea(piece);
    }

    /** How wide the piece is if it is long and narrow, metres. */
    double width(int piece) {
        double perimeter = 0;
        for (int i = 0; i < map.arcCount(piece); i++)
            perimeter += map.arc(map.arc(piece, i)).line().length();
        return 2 * area(piece) / perimeter;
    }

    /** unit → square metres that it covers, alone or with others. */
    double[] areas(int unitCount) {
        double[] areas = new double[unitCount + 1];
        for (int piece = 1; piece <= count(); piece++) {
            for (int unit : unitsOf[piece]) areas[unit] += area(piece);
        }
        return areas;
    }

    /** The pieces without the given units: what only they cover is a gap then. */
    Pieces without(boolean[] removed) {
        int[][] left = new int[unitsOf.length][];
        for (int piece = 0; piece < left.length; piece++) {
            left[piece] = Arrays.stream(unitsOf[piece]).filter(unit -> !removed[unit]).toArray();
        }
        return new Pieces(map, left);
    }

    /** Where the piece lies. */
    Site site(int piece) {
        Polyline line = map.arc(map.arc(piece, 0)).line();
        int middle = line.size() / 2;
        return new Site(line.x(middle), line.y(middle), map.faceBounds(piece), width(piece));
    }
}
