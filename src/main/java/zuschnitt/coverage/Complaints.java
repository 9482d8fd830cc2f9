package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers what is wrong with a layer, over the rounds of its mending. */
final class Complaints {
    private static final Set<Defect.Kind> OF_RINGS =
            EnumSet.of(Defect.Kind.INVALID_RING, Defect.Kind.SPIKE, Defect.Kind.NO_AREA);

    /**
     * How far apart, in metres, places are looked at along a border that nearly touches another.
     */
    private static final double SPACING = 10;

    private final List<Defect> aboutRings = new ArrayList<>();

    /** Two units → where they don't fit together although no area need be wrong. */
    private final Map<UnitPair, Defect> aboutBorders = new TreeMap<>();

    /**
     * What is wrong with a layer: why it is no coverage, or which of its units would touch if drawn
     * together.
     */
    List<Defect> of(Topology topology, Tolerances tolerances) {
        List<Defect> found = found(topology, tolerances);
        note(found);
        return found;
    }

    /**
     * The same for a part of a layer.
     *
     * @param topology of the units in question and all near them
     * @param asked unit → whether it is in question; what is wrong among others is left out, since
     *     what is near them is not known
     */
    List<Defect> of(Topology topology, Tolerances tolerances, boolean[] asked) {
        List<Defect> found = found(topology, tolerances);
        found.removeIf(defect -> !asked[defect.unit()] && !asked[defect.otherUnit()]);
        note(found);
        return found;
    }

    private static List<Defect> found(Topology topology, Tolerances tolerances) {
        List<Defect> found = new ArrayList<>(topology.defects());
        topology.coverage()
                .ifPresent(coverage -> found.addAll(nearMisses(coverage, tolerances.snap())));
        return found;
    }

    private void note(List<Defect> found) {
        for (Defect defect : found) {
            UnitPair pair = new UnitPair(defect.unit(), defect.otherUnit());
            if (OF_RINGS.contains(defect.kind())) aboutRings.add(defect.givenTo(Coverage.NO_UNIT));
            else if (defect.kind() != Defect.Kind.OVERLAP)
                aboutBorders.putIfAbsent(pair, defect.givenTo(Coverage.NO_UNIT));
        }
    }

    private static Collection<Defect> nearMisses(Coverage coverage, double snap) {
        Map<UnitPair, Defect> found = new TreeMap<>();
        if (snap > 0) {
            FacingBorders.find(
                    coverage,
                    snap,
                    SPACING,
                    facing -> {
                        UnitPair pair = new UnitPair(facing.unit(), facing.other()).ascending();
                        Site site = Site.of(facing.x(), facing.y());
                        found.putIfAbsent(pair, Defect.at(Defect.Kind.SLIVER, pair, site));
                    });
        }
        return found.values();
    }

    /** Forgets what is still so after mending: borders near each other that were meant to be. */
    void withdraw(List<Defect> meant) {
        for (Defect defect : meant)
            aboutBorders.remove(new UnitPair(defect.unit(), defect.otherUnit()));
    }

    /** Rings that crossed themselves, or had no area. */
    List<Defect> aboutRings() {
        return aboutRings;
    }

    /** Units whose rings crossed themselves. */
    Set<Integer> crossed() {
        Set<Integer> crossed = new HashSet<>();
        for (Defect defect : aboutRings)
            if (defect.kind() != Defect.Kind.NO_AREA) crossed.add(defect.unit());
        return crossed;
    }

    /**
     * Missing vertices and borders that nearly touched, between units of which nothing worse was
     * mended.
     */
    List<Defect> besides(List<Defect> mended) {
        Set<UnitPair> worse = new HashSet<>();
        Set<Integer> leftOut = new HashSet<>();
        for (Defect defect : mended) {
            worse.add(new UnitPair(defect.unit(), defect.otherUnit()));
            if (defect.kind() == Defect.Kind.COVERS_OTHERS) leftOut.add(defect.unit());
        }
        List<Defect> left = new ArrayList<>();
        aboutBorders.forEach(
                (pair, defect) -> {
                    boolean known =
                            worse.contains(pair)
                                    || leftOut.contains(pair.first())
                                    || leftOut.contains(pair.second());
                    if (!known) left.add(defect);
                });
        return left;
    }
}
