package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Closes the gaps of a coverage that are too narrow to have been meant: each goes to the unit it
 * borders on longest.
 */
final class SliverGaps {
    private static final Comparator<Map.Entry<Integer, Double>> SHORTEST_THEN_HIGHEST =
            Map.Entry.<Integer, Double>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

    private final Coverage coverage;

    /** face → unit, with closed gaps as parts of units. */
    private final int[] unitOfFace;

    private final List<Defect> defects = new ArrayList<>();

    private SliverGaps(Coverage coverage) {
        this.coverage = coverage;
        this.unitOfFace = new int[coverage.faceCount() + 1];
        for (int face = 1; face < unitOfFace.length; face++) unitOfFace[face] = coverage.unit(face);
    }

    /**
     * The gaps narrower than the width.
     *
     * @param width metres, as 2 × area / perimeter
     */
    static SliverGaps in(Coverage coverage, double width) {
        SliverGaps slivers = new SliverGaps(coverage);
        Pieces faces = Pieces.of(coverage);
        for (int face = 1; face <= coverage.faceCount(); face++) {
            if (coverage.unit(face) == Coverage.NO_UNIT && faces.width(face) < width)
                slivers.close(face, faces);
        }
        return slivers;
    }

    private void close(int face, Pieces faces) {
        List<Integer> neighbours = neighbours(coverage, face);
        if (neighbours.isEmpty()) return;
        int unit = neighbours.get(0);
        unitOfFace[face] = unit;
        UnitPair alone = new UnitPair(unit, Coverage.NO_UNIT);
        defects.add(
                Defect.at(Defect.Kind.SLIVER, alone, faces.site(face))
                        .measured(coverage.faceArea(face))
                        .givenTo(unit));
    }

    /** The units that border on a face, the one with the longest border first. */
    static List<Integer> neighbours(Coverage coverage, int face) {
        Map<Integer, Double> borders = new TreeMap<>();
        for (int i = 0; i < coverage.arcCount(face); i++) {
            Arc arc = coverage.arc(coverage.arc(face, i));
            int unit = coverage.unit(arc.across(face));
            if (unit != Coverage.NO_UNIT) borders.merge(unit, arc.line().length(), Double::sum);
        }
        return borders.entrySet().stream()
                .sorted(SHORTEST_THEN_HIGHEST.reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The coverage without the slivers; the same one if there are none. */
    Coverage closed() {
        if (defects.isEmpty()) return coverage;
        return Dissolution.of(coverage, unitOfFace, coverage.unitCount());
    }

    /** One for each sliver that is closed. */
    List<Defect> defects() {
        return defects;
    }
}
