package zuschnitt.edit;

import java.util.BitSet;
import java.util.Optional;
import zuschnitt.coverage.Polyline;
import zuschnitt.coverage.Sides;
import zuschnitt.message.Message;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;

/**
 * A line drawn across a district to divide it into whole units, each on the side where most of its
 * area lies. The rules of sides are those of {@link Sides}: the line is not lengthened, so it has
 * to begin and end outside the district or on its border. Units without geometry stay.
 *
 * @param line in the project's coordinates
 */
public record DividingLine(Polyline line) {
    /** Why the line doesn't divide the district; empty if it does. */
    public Optional<Message> refusal(Plan plan, int district) {
        Sides sides = sides(plan, district);
        if (!sides.left().isEmpty() && !sides.right().isEmpty()) return Optional.empty();
        String key = sides.reachedAround() ? "refusal.lineTooShort" : "refusal.splitOneSided";
        return Optional.of(Message.of(key, Refusals.name(plan, district)));
    }

    /** The units left and right of the line. */
    public Halves halves(Plan plan, int district) {
        Sides sides = sides(plan, district);
        return new Halves(UnitSet.of(sides.left()), UnitSet.of(sides.right()));
    }

    private Sides sides(Plan plan, int district) {
        BitSet units = new BitSet();
        plan.units(district).stream().forEach(units::set);
        return Sides.of(plan.ground().coverage(), units, line);
    }

    /**
     * The units that leave the district: the side where fewer people live; if as many live on both,
     * the one with fewer units, otherwise the right one.
     */
    public UnitSet leaving(Plan plan, int district, Figures figures) {
        return halves(plan, district).smaller(figures);
    }

    /**
     * The two sides of a line.
     *
     * @param left units on the left hand of who draws it
     * @param right units on the right hand
     */
    public record Halves(UnitSet left, UnitSet right) {
        /** The side where fewer people live, or that has fewer units, or the right one. */
        public UnitSet smaller(Figures figures) {
            int people = Double.compare(figures.population(left), figures.population(right));
            int units = Integer.compare(left.size(), right.size());
            boolean leftIsSmaller = people != 0 ? people < 0 : units < 0;
            return leftIsSmaller ? left : right;
        }
    }
}
