package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes a coverage out of any layer. A layer that fits together is taken as it is. Otherwise the
 * units that {@link Topology} names, and those next to them, are mended ({@link Mendings}), and
 * what is around them is looked at again, in the end the whole layer: so the cost follows the
 * damage, not the size of the layer. Last, gaps that are slivers are closed ({@link SliverGaps}).
 *
 * <p>Nothing is done silently: each change is a {@link Defect}. The same input gives the same
 * coverage.
 */
public final class Cleaning {
    /** After so many rounds the whole layer is mended at once. */
    private static final int ROUNDS = 5;

    /** Where one unit in so many is involved, or more, the whole layer is looked at at once. */
    private static final int FEW = 3;

    private final List<Rings> units;
    private final Tolerances tolerances;

    /** unit → whether it is to be mended. */
    private final boolean[] involved;

    private final Complaints complaints = new Complaints();

    private Cleaning(List<Rings> units, Tolerances tolerances) {
        this.units = units;
        this.tolerances = tolerances;
        this.involved = new boolean[units.size() + 1];
    }

    /**
     * The coverage of a layer, mended where need be. Rings that cross themselves are understood by
     * the rule of {@link Rings}: what an odd number of them surround belongs to the unit.
     *
     * @param units unit 1 at index 0; {@link Rings#NONE} for one without geometry
     */
    public static Cleaned clean(List<Rings> units, Tolerances tolerances) {
        return new Cleaning(units, tolerances).clean();
    }

    private Cleaned clean() {
        Topology topology = Topology.of(units);
        List<Defect> found = complaints.of(topology, tolerances);
        if (found.isEmpty()) return closed(coverage(topology), List.of());
        Mendings mendings = new Mendings(units, tolerances);
        boolean all = false;
        for (int round = 1; !found.isEmpty() && !all; round++) {
            boolean more = involve(found, mendings);
            if (!more && topology.coverage().isPresent()) break;
            all = !more || round == ROUNDS;
            if (all) involveAll(mendings);
            mend(mendings);
            topology = Topology.of(mendings.units());
            found = complaints.of(topology, tolerances);
        }
        complaints.withdraw(found);
        return closed(coverage(topology), mendings.defects());
    }

    /** Mends what is involved, and looks around it, until nothing new there asks to be mended. */
    private void mend(Mendings mendings) {
        boolean more = true;
        for (int round = 1; more; round++) {
            boolean[] mended = mendings.mend(involved);
            more = round < ROUNDS && few(mended) && involve(around(mended, mendings), mendings);
        }
    }

    /** Whether they are so few that to look around them costs less than to look everywhere. */
    private static boolean few(boolean... units) {
        int count = 0;
        for (boolean each : units) if (each) count++;
        return FEW * count < units.length;
    }

    private List<Defect> around(boolean[] mended, Mendings mendings) {
        return complaints.of(Topology.of(mendings.around(mended)), tolerances, mended);
    }

    /** Has the whole layer mended at one time. */
    private void involveAll(Mendings mendings) {
        Arrays.fill(involved, true);
        for (int unit = 2; unit < involved.length; unit++) mendings.join(1, unit);
    }

    private static Coverage coverage(Topology topology) {
        return topology.coverage()
                .orElseThrow(
                        () -> new IllegalStateException("mended in vain: " + topology.defects()));
    }

    /**
     * Notes the units that are named and those that share a place with them; whether there are new
     * ones.
     */
    private boolean involve(List<Defect> found, Mendings mendings) {
        boolean[] named = new boolean[involved.length];
        for (Defect defect : found) {
            named[defect.unit()] = true;
            named[defect.otherUnit()] = true;
            mendings.join(defect.unit(), defect.otherUnit());
        }
        named[Coverage.NO_UNIT] = false;
        boolean more = false;
        for (int unit : mendings.withNeighbours(named)) {
            more |= !involved[unit];
            involved[unit] = true;
        }
        return more;
    }

    private Cleaned closed(Coverage coverage, List<Defect> mended) {
        SliverGaps slivers = SliverGaps.in(coverage, tolerances.sliver());
        Coverage closed = slivers.closed();
        for (Defect defect : slivers.defects()) involved[defect.unit()] = true;
        List<Defect> defects = new ArrayList<>(complaints.aboutRings());
        defects.addAll(RingRoles.contradictions(units));
        defects.addAll(mended);
        defects.addAll(slivers.defects());
        defects.addAll(complaints.besides(mended));
        Balance balance = Balance.of(units, involved, complaints.crossed(), closed);
        defects.addAll(losses(defects, balance));
        defects.addAll(Gaps.in(closed, Tolerances.NARROW_GAP));
        defects.addAll(Islands.in(closed));
        return new Cleaned(closed, defects, balance);
    }

    /** Units that had rings and have no area, and of which nothing else says why. */
    private List<Defect> losses(List<Defect> known, Balance balance) {
        boolean[] explained = new boolean[involved.length];
        for (Defect defect : known) {
            switch (defect.kind()) {
                case NO_AREA, COVERS_OTHERS -> explained[defect.unit()] = true;
                case DUPLICATE -> explained[defect.loser()] = true;
                default -> {}
            }
        }
        List<Defect> losses = new ArrayList<>();
        for (int unit = 1; unit < involved.length; unit++) {
            Rings rings = units.get(unit - 1);
            if (rings.empty() || explained[unit] || balance.after(unit) > 0) continue;
            double before = balance.before(unit);
            Defect.Kind kind = before > 0 ? Defect.Kind.UNIT_LOST : Defect.Kind.NO_AREA;
            losses.add(Defect.at(kind, unit, unit, rings.x(0, 0), rings.y(0, 0)).measured(before));
        }
        return losses;
    }
}
