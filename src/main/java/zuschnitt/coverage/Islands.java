package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Units that lie apart from the main part of a coverage: several that hang together are one island.
 * Where no part holds more than half of the faces, as among blocks with streets between them, there
 * is no main part and nothing is an island.
 */
final class Islands {
    private final Coverage coverage;
    private final Clusters parts;

    /** Root face of a part → its faces, gaps left out. */
    private final Map<Integer, List<Integer>> members = new TreeMap<>();

    private Islands(Coverage coverage) {
        this.coverage = coverage;
        this.parts = new Clusters(coverage.faceCount() + 1);
        for (int i = 0; i < coverage.arcCount(); i++) {
            Arc arc = coverage.arc(i);
            if (solid(arc.left()) && solid(arc.right())) parts.join(arc.left(), arc.right());
        }
        for (int face = 1; face <= coverage.faceCount(); face++) {
            if (solid(face))
                members.computeIfAbsent(parts.of(face), root -> new ArrayList<>()).add(face);
        }
    }

    private boolean solid(int face) {
        return coverage.unit(face) != Coverage.NO_UNIT;
    }

    /** The islands of a coverage, largest unit number last. */
    static List<Defect> in(Coverage coverage) {
        Islands islands = new Islands(coverage);
        int all = islands.members.values().stream().mapToInt(List::size).sum();
        boolean main = islands.members.values().stream().anyMatch(faces -> 2 * faces.size() > all);
        if (!main) return List.of();
        return islands.members.values().stream()
                .filter(faces -> 2 * faces.size() <= all)
                .map(islands::island)
                .toList();
    }

    private Defect island(List<Integer> faces) {
        double area = 0;
        Bounds extent = Bounds.EMPTY;
        for (int face : faces) {
            area += coverage.faceArea(face);
            extent = extent.union(coverage.faceBounds(face));
        }
        int first = faces.get(0);
        Polyline line = coverage.arc(coverage.arc(first, 0)).line();
        UnitPair unit = new UnitPair(coverage.unit(first), Coverage.NO_UNIT);
        Site site = new Site(line.x(0), line.y(0), extent, 0);
        return Defect.at(Defect.Kind.ISLAND, unit, site).measured(area);
    }
}
