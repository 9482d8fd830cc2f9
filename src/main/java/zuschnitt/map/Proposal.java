package zuschnitt.map;

import java.util.Optional;
import zuschnitt.edit.Division;
import zuschnitt.edit.SplitDistrict;
import zuschnitt.message.Message;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.raster.Marks;

/**
 * What a line would do while it is drawn, and what the plan would be then.
 *
 * @param division what it does
 * @param figures the counts of the units that would be there
 * @param outcome the plan afterwards, with codes as they are proposed; empty if it is refused
 */
record Proposal(Division division, Figures figures, Optional<Plan> outcome) {
    /**
     * @param delivered the counts that the plan is looked at with, as they were delivered
     * @param fresh a district that would come
     */
    static Proposal of(Division division, Figures delivered, District fresh) {
        Figures figures = delivered.over(division.after().ground().units());
        Optional<Plan> outcome =
                division.refusal().isPresent()
                        ? Optional.empty()
                        : Optional.of(outcome(division, figures, fresh));
        return new Proposal(division, figures, outcome);
    }

    private static Plan outcome(Division division, Figures figures, District fresh) {
        if (division.district().isEmpty()) return division.after();
        int index = division.district().getAsInt();
        Plan before = division.before();
        DistrictCode code = before.district(index).code().forParts(before.codes()).get(0);
        District kept = before.district(index).withCode(code);
        return new SplitDistrict(index, kept, division.leaving(figures), fresh)
                .applyTo(division.after());
    }

    /** The units on either side, so that both stand out. */
    Marks marks() {
        return Marks.sides(division.halves().left(), division.halves().right());
    }

    /** How many people live on either side. */
    Message hint() {
        return Message.of(
                "tool.split.sides",
                name(),
                people(division.halves().left()),
                people(division.halves().right()));
    }

    private Object name() {
        if (division.district().isPresent())
            return division.before().district(division.district().getAsInt()).code().text();
        int units = division.cut().map(cut -> cut.divided().size()).orElse(0);
        return Message.of("tool.split.units", units);
    }

    private Message people(UnitSet units) {
        String key = estimated(units) ? "tool.split.about" : "tool.split.people";
        return Message.of(key, Math.round(figures.population(units)));
    }

    /** Whether the number of people in the units is an estimate. */
    boolean estimated(UnitSet units) {
        return units.stream().anyMatch(figures::estimated);
    }
}
