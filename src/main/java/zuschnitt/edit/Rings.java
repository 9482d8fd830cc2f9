package zuschnitt.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import zuschnitt.message.Message;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Surroundings;

/**
 * A border that is shifted as a whole, row of units by row of units: what the keyboard does where
 * the mouse pulls. A number of rows and nothing else, so as many back as forth is nothing.
 *
 * @param plan as it is
 * @param district the one that grows with each row
 * @param other the one across the border
 * @param rule what the border asks of the units that cross it
 * @param count rows that the first district has won; below 0 that it has lost
 */
public record Rings(Plan plan, int district, int other, Shift.Rule rule, int count) {
    /** The border as it is. */
    public static Rings at(Plan plan, int district, int other, Shift.Rule rule) {
        return new Rings(plan, district, other, rule, 0);
    }

    /**
     * The next of the districts that touch a district, in order of their codes, those that are none
     * last, round and round.
     *
     * @param other the one before; −1 to begin
     * @param direction 1 or −1
     */
    public static Optional<Integer> neighbour(Plan plan, int district, int other, int direction) {
        List<Integer> neighbours = neighbours(plan, district);
        if (neighbours.isEmpty()) return Optional.empty();
        int before = neighbours.indexOf(other);
        int next = before < 0 && direction < 0 ? -1 : before + direction;
        return Optional.of(neighbours.get(Math.floorMod(next, neighbours.size())));
    }

    private static List<Integer> neighbours(Plan plan, int district) {
        return IntStream.of(Surroundings.districts(plan, plan.units(district)))
                .filter(other -> Math.max(other, district) >= Plan.FIRST)
                .boxed()
                .sorted(Comparator.comparing(other -> place(plan, other)))
                .toList();
    }

    /** Where a district stands among all. */
    private static int place(Plan plan, int district) {
        if (district < Plan.FIRST) return plan.slots() + district;
        DistrictCode code = plan.district(district).code();
        return (int) plan.codes().stream().filter(other -> other.compareTo(code) < 0).count();
    }

    /** The same border under another rule. */
    public Rings with(Shift.Rule newRule) {
        return new Rings(plan, district, other, newRule, count);
    }

    /** The border one row further into the other district, or back from its own. */
    public Rings grown() {
        return shifted(count + 1);
    }

    /** The border one row back. */
    public Rings shrunk() {
        return shifted(count - 1);
    }

    /** This, where nothing is left that a further row would win. */
    private Rings shifted(int newCount) {
        Rings shifted = new Rings(plan, district, other, rule, newCount);
        boolean farther = Math.abs(newCount) > Math.abs(count);
        return farther && shifted.edit().equals(edit()) ? this : shifted;
    }

    /** What the rows do; empty for none. */
    public Optional<Shift> shift() {
        if (count == 0) return Optional.empty();
        Shift shift =
                count > 0
                        ? Shift.of(plan, other, district, rule)
                        : Shift.of(plan, district, other, rule);
        for (int i = 0; i < Math.abs(count); i++) shift = shift.ring();
        return Optional.of(shift);
    }

    /** What the rows do to the plan; empty if nothing. */
    public Optional<MoveBorder> edit() {
        return shift().flatMap(Shift::edit);
    }

    /** Why this border can't be moved; empty if it can. */
    public Optional<Message> refusal() {
        return Refusals.first(Refusals.locked(plan, district), Refusals.locked(plan, other));
    }
}
