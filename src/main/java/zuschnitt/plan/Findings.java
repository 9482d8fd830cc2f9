package zuschnitt.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zuschnitt.coverage.Adjacency;
import zuschnitt.coverage.Separation;

/**
 * What there is to be said of a plan: open units, districts outside the band, in parts, enclosed.
 * Knows what it was found from, so that after an edit only those districts are looked at again that
 * the edit can have touched. Immutable.
 */
public final class Findings {
    private final Plan plan;
    private final Figures figures;
    private final Map<String, Separation> separations;

    /** What there is to be said of each district, and of the open units, by index in the plan. */
    private final List<List<Finding>> ofDistrict;

    private Findings(
            Plan plan,
            Figures figures,
            Map<String, Separation> separations,
            List<List<Finding>> ofDistrict) {
        this.plan = plan;
        this.figures = figures;
        this.separations = separations;
        this.ofDistrict = ofDistrict;
    }

    /** Looks at a whole plan. */
    public static Findings of(Plan plan, Figures figures) {
        BitSet all = new BitSet();
        all.set(0, plan.slots());
        List<List<Finding>> nothing =
                Stream.generate(List::<Finding>of).limit(plan.slots()).toList();
        return new Findings(plan, figures, Inspector.separations(plan), nothing).again(all);
    }

    /**
     * The findings of another plan: the same as from the beginning, at the cost of what differs if
     * it is one after an edit.
     */
    public Findings after(Plan later, Figures newFigures) {
        boolean comparable =
                later.ground() == plan.ground()
                        && newFigures == figures
                        && later.rules().equals(plan.rules())
                        && later.districts().equals(plan.districts());
        return comparable
                ? new Findings(later, figures, separations, ofDistrict).again(touched(plan, later))
                : of(later, newFigures);
    }

    /** Districts of units that changed hands, before and after, and those that lie beside them. */
    private static BitSet touched(Plan before, Plan after) {
        Adjacency adjacency = after.ground().adjacency();
        BitSet touched = new BitSet();
        for (int unit = 1; unit <= after.ground().units().count(); unit++) {
            if (before.districtOf(unit) == after.districtOf(unit)) continue;
            touched.set(before.districtOf(unit));
            touched.set(after.districtOf(unit));
            for (int i = 0; i < adjacency.degree(unit); i++)
                touched.set(after.districtOf(adjacency.neighbour(unit, i)));
        }
        return touched;
    }

    private Findings again(BitSet districts) {
        districts.clear(Plan.EXCLUDED);
        Inspector inspector = new Inspector(plan, figures, separations);
        List<List<Finding>> found = new ArrayList<>(ofDistrict);
        BitSet[] units = new BitSet[plan.slots()];
        districts.stream().forEach(district -> units[district] = new BitSet());
        for (int unit = 1; unit <= plan.ground().units().count(); unit++)
            if (districts.get(plan.districtOf(unit))) units[plan.districtOf(unit)].set(unit);
        districts.stream()
                .forEach(
                        district ->
                                found.set(
                                        district,
                                        inspector.look(district, UnitSet.of(units[district]))));
        return new Findings(plan, figures, separations, List.copyOf(found));
    }

    /** All of them: open units first, then district by district in order of their codes. */
    public List<Finding> all() {
        return Stream.concat(
                        Stream.of(Plan.UNASSIGNED),
                        IntStream.range(Plan.FIRST, plan.slots())
                                .boxed()
                                .sorted(Comparator.comparing(index -> plan.district(index).code())))
                .flatMap(index -> ofDistrict.get(index).stream())
                .toList();
    }
}
