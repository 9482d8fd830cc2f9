package zuschnitt.edit;

import java.util.Optional;
import java.util.OptionalInt;
import zuschnitt.coverage.Cut;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.DividingLine.Halves;
import zuschnitt.message.Message;
import zuschnitt.plan.District;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;

/**
 * What a line does to a plan: it divides a district, along whole units or exactly, or it cuts units
 * whose parts stay in their districts. Made while the line is drawn, and kept until the planner has
 * said how the parts are called.
 *
 * @param before the plan that it is made for
 * @param district the one that is divided; empty if only units are cut
 * @param cut of the units in the line's way; empty if all stay whole
 * @param after the plan with these parts, in the districts of before
 * @param halves its units on either side of the line: all of the district, or the parts
 * @param refusal why it can't be done
 */
public record Division(
        Plan before,
        OptionalInt district,
        Optional<CutUnits> cut,
        Plan after,
        Halves halves,
        Optional<Message> refusal) {
    /** A district divided into whole units. */
    public static Division wholeUnits(Plan plan, int district, Polyline line) {
        return divided(plan, district, Optional.empty(), line);
    }

    /**
     * A district divided exactly along the line. Units of which it would cut off no more than a
     * sliver stay whole.
     */
    public static Division exact(Plan plan, int district, Polyline line) {
        CutUnits cut = CutUnits.along(plan, plan.units(district), line);
        Optional<Message> refusal = cut.refusal(plan);
        if (refusal.isEmpty()) return divided(plan, district, Optional.of(cut), line);
        Division along = wholeUnits(plan, district, line);
        return along.refusal.isEmpty() ? along : along.refused(cut, refusal);
    }

    private Division refused(CutUnits impossible, Optional<Message> reason) {
        return new Division(before, district, Optional.of(impossible), after, halves, reason);
    }

    private static Division divided(
            Plan plan, int district, Optional<CutUnits> cut, Polyline line) {
        Plan after = cut.map(it -> it.applyTo(plan)).orElse(plan);
        DividingLine divider = new DividingLine(line);
        Optional<Message> refusal =
                Refusals.first(Refusals.locked(plan, district), divider.refusal(after, district));
        return new Division(
                plan,
                OptionalInt.of(district),
                cut,
                after,
                divider.halves(after, district),
                refusal);
    }

    /** Units cut along the line; the parts stay where the units are. */
    public static Division ofUnits(Plan plan, UnitSet units, Polyline line) {
        CutUnits cut = CutUnits.along(plan, units, line);
        Optional<Message> refusal = cut.refusal(plan);
        return new Division(
                plan,
                OptionalInt.empty(),
                Optional.of(cut),
                refusal.isPresent() ? plan : cut.applyTo(plan),
                new Halves(parts(cut, Cut.Side.LEFT), parts(cut, Cut.Side.RIGHT)),
                refusal);
    }

    private static UnitSet parts(CutUnits cut, Cut.Side side) {
        return UnitSet.of(
                cut.cut().parts().stream()
                        .filter(part -> part.side() == side)
                        .mapToInt(Cut.Part::unit));
    }

    /** The same with other shares or keys of the parts, if they can be had. */
    public Division with(CutUnits other) {
        Optional<Message> refused = other.refusal(before);
        Plan then = refused.isPresent() ? after : other.applyTo(before);
        return new Division(before, district, Optional.of(other), then, halves, refused);
    }

    /** The units that leave the district: the side where fewer people live. */
    public UnitSet leaving(Figures figures) {
        return halves.smaller(figures);
    }

    /** The place of a part that is too small to be cut off. */
    public Optional<Cut.Part> sliver() {
        return cut.filter(it -> refusal.isPresent())
                .flatMap(it -> it.cut().parts().stream().filter(CutUnits::sliver).findFirst());
    }

    /**
     * What divides the district. Call only if there is one.
     *
     * @param kept what it is called and drawn as afterwards
     * @param leaving the side that leaves it
     * @param fresh the new district
     */
    public Edit edit(District kept, UnitSet leaving, District fresh) {
        SplitDistrict split = new SplitDistrict(district.orElseThrow(), kept, leaving, fresh);
        return cut.<Edit>map(it -> new SplitByCut(it, split)).orElse(split);
    }
}
