package zuschnitt.ui;

import java.util.Comparator;
import java.util.UUID;
import java.util.stream.IntStream;
import zuschnitt.plan.Band;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;
import zuschnitt.plan.Totals;

/**
 * What the table says of a district, or of the units in none.
 *
 * @param id the district's identity, or {@link PlanChange#UNASSIGNED}, {@link PlanChange#EXCLUDED}
 * @param code short name; empty for the units in none
 * @param name for people
 * @param colour 0xRRGGBB
 * @param locked whether its borders are settled
 * @param population its residents
 * @param estimated whether any of them were apportioned, not counted
 * @param units number of its units
 * @param band what is asked; nothing of the units in none
 * @param scale residents at the right end of the bars
 */
record DistrictLine(
        UUID id,
        String code,
        String name,
        int colour,
        boolean locked,
        double population,
        boolean estimated,
        int units,
        Band band,
        double scale) {
    static final Comparator<DistrictLine> BY_CODE =
            Comparator.comparing(line -> new DistrictCode(line.code));

    /** How far a district is from its target, or from the middle of its band; 0 without either. */
    double deviation() {
        double middle = (band.minimum().orElse(0) + band.maximum().orElse(0)) / 2.0;
        double wished = band.target().isPresent() ? band.target().getAsInt() : middle;
        return wished == 0 ? population : population - wished;
    }

    /** A line for each district of the plan, in order of their indices. */
    static java.util.List<DistrictLine> of(Plan plan, Totals totals) {
        double scale = scale(plan, totals);
        return IntStream.range(Plan.FIRST, plan.slots())
                .mapToObj(district -> of(plan, totals, district, scale))
                .toList();
    }

    private static DistrictLine of(Plan plan, Totals totals, int index, double scale) {
        District district = plan.district(index);
        return new DistrictLine(
                district.id(),
                district.code().text(),
                district.name(),
                district.colour(),
                district.locked(),
                totals.population(index),
                totals.estimated(index),
                totals.units(index),
                plan.rules().band(),
                scale);
    }

    /** The line of the units in no district. */
    static DistrictLine ofNone(Totals totals, int slot, String name) {
        UUID id = slot == Plan.EXCLUDED ? PlanChange.EXCLUDED : PlanChange.UNASSIGNED;
        return new DistrictLine(
                id,
                "",
                name,
                0,
                false,
                totals.population(slot),
                totals.estimated(slot),
                totals.units(slot),
                Band.NONE,
                1);
    }

    /** The most residents of any district, and room beyond the maximum. */
    private static double scale(Plan plan, Totals totals) {
        double most =
                IntStream.range(Plan.FIRST, plan.slots())
                        .mapToDouble(totals::population)
                        .max()
                        .orElse(1);
        return Math.max(most, plan.rules().band().maximum().orElse(0) * 1.2);
    }
}
