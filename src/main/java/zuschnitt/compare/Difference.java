package zuschnitt.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import zuschnitt.plan.Band;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Rules;
import zuschnitt.plan.UnitSet;

/**
 * A comparison as a plan that can be drawn like any other: what went from one district to another
 * is a district {@code B 3 → B 7} of its own, in the colour of where it went; what stayed is pale.
 * So the map's own names say how many people moved, on screen and on paper alike. The districts
 * that stand for what moved are the locked ones.
 *
 * @param plan over the ground of the version that has the finer units
 * @param figures of its units
 */
public record Difference(Plan plan, Figures figures) {
    private static final int WHITE = 0xFF;
    private static final double PALE = 0.8;
    private static final int NOBODYS = 0xA0A0A0;

    /**
     * What units are called that are in no district.
     *
     * @param open nobody has assigned them yet
     * @param excluded they are meant to be in none
     * @param nowhere the version hasn't got them
     */
    public record Words(String open, String excluded, String nowhere) {
        private String code(Plan plan, int district) {
            return switch (district) {
                case Comparison.NOWHERE -> nowhere;
                case Plan.UNASSIGNED -> open;
                case Plan.EXCLUDED -> excluded;
                default -> plan.district(district).code().text();
            };
        }
    }

    /** The picture of a comparison. */
    public static Difference of(Comparison comparison, Words words) {
        boolean later = !torn(comparison, Flow::unitsTo) || torn(comparison, Flow::unitsFrom);
        Side side = later ? comparison.after() : comparison.before();
        Function<Flow, UnitSet> units = later ? Flow::unitsTo : Flow::unitsFrom;
        List<District> districts = new ArrayList<>();
        int[] assignment = new int[side.plan().ground().units().count() + 1];
        Set<String> codes = new HashSet<>();
        for (Flow flow : comparison.flows()) {
            boolean stays = !comparison.moves(flow);
            int district = Plan.FIRST + districts.size();
            if (stays && flow.to() < Plan.FIRST) district = Math.max(flow.to(), Plan.UNASSIGNED);
            else
                districts.add(
                        stays
                                ? pale(comparison, flow, codes)
                                : bold(comparison, flow, words, codes));
            int found = district;
            units.apply(flow).stream().forEach(unit -> assignment[unit] = found);
        }
        Rules rules = new Rules(Band.NONE, 0);
        return new Difference(
                Plan.of(side.plan().ground(), districts, assignment, rules), side.figures());
    }

    /** Whether some unit is in several flows. */
    private static boolean torn(Comparison comparison, Function<Flow, UnitSet> units) {
        BitSet met = new BitSet();
        int all = 0;
        for (Flow flow : comparison.flows()) {
            all += units.apply(flow).size();
            units.apply(flow).stream().forEach(met::set);
        }
        return all > met.cardinality();
    }

    private static District pale(Comparison comparison, Flow flow, Set<String> codes) {
        District stays = comparison.after().plan().district(flow.to());
        return named(stays.code().text(), paled(stays.colour()), codes);
    }

    private static District bold(Comparison comparison, Flow flow, Words words, Set<String> codes) {
        Plan after = comparison.after().plan();
        String from = words.code(comparison.before().plan(), flow.from());
        String to = words.code(after, flow.to());
        int colour = flow.to() < Plan.FIRST ? NOBODYS : after.district(flow.to()).colour();
        return named(from + " → " + to, colour, codes).asLocked();
    }

    private static District named(String wished, int colour, Set<String> codes) {
        String code = wished;
        while (!codes.add(code)) code += "′";
        return District.of(new DistrictCode(code), "", colour);
    }

    private static int paled(int colour) {
        int paled = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = colour >> shift & WHITE;
            paled |= (int) Math.round(part + PALE * (WHITE - part)) << shift;
        }
        return paled;
    }

    /** The older plan in the colours of the districts that continue its own. */
    public static Plan matched(Comparison comparison) {
        Plan plan = comparison.before().plan();
        Plan after = comparison.after().plan();
        List<District> districts = new ArrayList<>(plan.districts());
        comparison
                .heirs()
                .forEach(
                        (from, to) ->
                                districts.set(
                                        from - Plan.FIRST,
                                        plan.district(from)
                                                .withColour(after.district(to).colour())));
        return Plan.of(plan.ground(), districts, plan.assignment(), plan.rules());
    }
}
