package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes a coverage out of any layer. A layer that fits together is taken as it is; otherwise all
 * borders are drawn together within a small distance, cut wherever they meet ({@link Linework}),
 * and every piece of the plane that they enclose ({@link Pieces}) goes to one unit ({@link Award}).
 * Nothing is done silently: each change is a {@link Defect}.
 *
 * <p>Rings that cross themselves are understood by the rule of {@link Rings}: what an odd number of
 * them surround belongs to the unit. The result is the same for the same input, whatever the
 * machine.
 */
public final class Cleaning {
    /**
     * How far apart, in metres, places are looked at along a border that nearly touches another.
     */
    private static final double SPACING = 10;

    private final List<Rings> units;
    private final Tolerances tolerances;
    private final Topology asIs;

    /** The coverage as it came, if it fits together and no units nearly touch. */
    private final Optional<Coverage> fitting;

    private final List<Defect> defects = new ArrayList<>();

    private Cleaning(List<Rings> units, Tolerances tolerances) {
        this.units = units;
        this.tolerances = tolerances;
        this.asIs = Topology.of(units);
        asIs.coverage().ifPresent(this::findNearMisses);
        this.fitting = asIs.coverage().filter(coverage -> defects.isEmpty());
    }

    /**
     * The coverage of a layer, mended where need be. Linear for a layer that fits together; else
     * about as costly as noding all of its borders.
     *
     * @param units unit 1 at index 0; {@link Rings#NONE} for one without geometry
     */
    public static Cleaned clean(List<Rings> units, Tolerances tolerances) {
        Cleaning cleaning = new Cleaning(units, tolerances);
        Coverage coverage = cleaning.coverage();
        return new Cleaned(coverage, cleaning.allDefects(coverage));
    }

    /**
     * Units that would touch if they were drawn together; without a crossing, nothing else tells.
     */
    private void findNearMisses(Coverage coverage) {
        if (tolerances.snap() == 0) return;
        Map<UnitPair, Defect> found = new TreeMap<>();
        FacingBorders.find(
                coverage,
                tolerances.snap(),
                SPACING,
                (unit, other, x, y) -> {
                    Defect defect = Defect.at(Defect.Kind.SLIVER, unit, other, x, y).mended(0);
                    found.putIfAbsent(new UnitPair(defect.unit(), defect.otherUnit()), defect);
                });
        defects.addAll(found.values());
    }

    private Coverage coverage() {
        Pieces pieces = fitting.map(Pieces::of).orElseGet(this::pieces);
        Stacked stacked = new Stacked(pieces, units.size());
        Award award = new Award(pieces.without(stacked.removed()), units.size(), tolerances);
        defects.addAll(stacked.defects());
        defects.addAll(award.defects());
        return fitting.filter(coverage -> defects.isEmpty()).orElseGet(() -> merged(pieces, award));
    }

    private Pieces pieces() {
        return Arrangement.of(Linework.of(new Loops(units), tolerances.snap()));
    }

    private Coverage merged(Pieces pieces, Award award) {
        Outlines outlines = Outlines.ofFaces(pieces.map(), award.unitOfPiece(), units.size());
        List<Rings> mended = new ArrayList<>();
        for (int unit = 1; unit <= units.size(); unit++) mended.add(outlines.rings(unit));
        return Topology.of(mended).coverage().orElseThrow();
    }

    /**
     * What was wrong with rings, what was mended, missing vertices where nothing worse is, and gaps
     * that are left.
     */
    private List<Defect> allDefects(Coverage coverage) {
        List<Defect> all = new ArrayList<>(ringDefects());
        all.addAll(defects);
        all.addAll(missingVertices());
        for (int face = 1; face <= coverage.faceCount(); face++) {
            if (coverage.unit(face) == Coverage.NO_UNIT) all.add(gap(coverage, face));
        }
        return all;
    }

    private List<Defect> ringDefects() {
        return asIs.defects().stream()
                .filter(
                        defect ->
                                defect.kind() == Defect.Kind.INVALID_RING
                                        || defect.kind() == Defect.Kind.NO_AREA)
                .map(defect -> defect.mended(0))
                .toList();
    }

    /** One for each two units of which nothing worse is known. */
    private Collection<Defect> missingVertices() {
        Set<Integer> stacked = new HashSet<>();
        Set<UnitPair> worse = new HashSet<>();
        for (Defect defect : defects) {
            worse.add(new UnitPair(defect.unit(), defect.otherUnit()));
            if (defect.kind() == Defect.Kind.COVERS_OTHERS) stacked.add(defect.unit());
        }
        Map<UnitPair, Defect> missing = new TreeMap<>();
        for (Defect defect : asIs.defects()) {
            UnitPair pair = new UnitPair(defect.unit(), defect.otherUnit());
            boolean known =
                    worse.contains(pair)
                            || stacked.contains(pair.first())
                            || stacked.contains(pair.second());
            if (defect.kind() == Defect.Kind.T_JUNCTION && !known)
                missing.putIfAbsent(pair, defect.mended(0));
        }
        return missing.values();
    }

    private static Defect gap(Coverage coverage, int face) {
        Polyline line = coverage.arc(coverage.arc(face, 0)).line();
        return new Defect(
                Defect.Kind.GAP,
                Coverage.NO_UNIT,
                Coverage.NO_UNIT,
                line.x(line.size() / 2),
                line.y(line.size() / 2),
                coverage.faceArea(face),
                false);
    }
}
