package zuschnitt.edit;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Polyline;
import zuschnitt.plan.Band;
import zuschnitt.plan.Barrier;
import zuschnitt.plan.Bridge;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Rules;
import zuschnitt.plan.UnitSet;

/** Edits by a seed, of all kinds, some of which the plan refuses. */
public final class RandomEdits {
    private final Random random;

    public RandomEdits(long seed) {
        this.random = new Random(seed);
    }

    /** An edit that the plan accepts. */
    public Edit accepted(Plan plan) {
        while (true) {
            Edit edit = any(plan);
            if (edit.refusal(plan).isEmpty()) return edit;
        }
    }

    /** Some edit. */
    public Edit any(Plan plan) {
        int district = Plan.FIRST + random.nextInt(Math.max(1, plan.districts().size()));
        if (plan.districts().isEmpty()) return new CreateDistrict(fresh(plan), units(plan));
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> new Assign(units(plan), random.nextInt(plan.slots()));
            case 3 -> new CreateDistrict(fresh(plan), units(plan));
            case 4 -> new Merge(district, Plan.FIRST + random.nextInt(plan.districts().size()));
            case 5 ->
                    new SplitDistrict(
                            district,
                            plan.district(district),
                            half(plan.units(district)),
                            fresh(plan));
            case 6 -> new EditDistrict(district, changed(plan.district(district)));
            case 7 -> new RemoveDistrict(district);
            case 8, 9 -> CutUnits.along(plan, units(plan), line(plan));
            case 11 -> FillOpen.of(plan);
            case 12 -> GiveToNeighbours.of(plan, units(plan));
            case 13 -> AssignGroup.of(plan, units(plan), random.nextInt(plan.slots()));
            case 14 -> new HealUnits(units(plan).union(part(plan)));
            case 10 ->
                    new MoveBorder(
                            district, random.nextInt(plan.slots()), half(plan.units(district)));
            default -> new ChangeRules(rules(plan));
        };
    }

    private UnitSet units(Plan plan) {
        int n = plan.ground().units().count();
        return UnitSet.of(random.ints(1 + random.nextInt(4), 1, n + 1));
    }

    private Rules rules(Plan plan) {
        Rules rules = plan.rules();
        return switch (random.nextInt(4)) {
            case 0 -> rules.with(new Barrier("Bahn " + random.nextInt(3), List.of(line(plan))));
            case 1 -> rules.with(new Bridge(unit(plan), unit(plan), line(plan)));
            case 2 -> rules.without("Bahn 1");
            default ->
                    rules.withBand(Band.of(1, 2, 3 + random.nextInt(9)))
                            .withNoticeBelow(random.nextInt(3));
        };
    }

    private UUID unit(Plan plan) {
        int count = plan.ground().units().count();
        return plan.ground().units().unit(1 + random.nextInt(count)).id();
    }

    /** A unit that was cut from another, if there is one. */
    private UnitSet part(Plan plan) {
        int[] parts = plan.ground().units().parts().stream().toArray();
        return parts.length == 0 ? UnitSet.EMPTY : UnitSet.of(parts[random.nextInt(parts.length)]);
    }

    private Polyline line(Plan plan) {
        Bounds box = plan.ground().coverage().bounds().grown(20);
        double[] xy = new double[2 * (2 + random.nextInt(3))];
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] = box.minX() + random.nextDouble() * box.width();
            xy[i + 1] = box.minY() + random.nextDouble() * box.height();
        }
        return Polyline.of(xy);
    }

    private UnitSet half(UnitSet units) {
        return units.where(unit -> random.nextBoolean());
    }

    private District fresh(Plan plan) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        return new District(
                id,
                DistrictCode.next(plan.codes()),
                "neu",
                random.nextInt(1 << 24),
                "",
                false,
                false);
    }

    private District changed(District district) {
        return switch (random.nextInt(4)) {
            case 0 -> district.withName("Straße „" + random.nextInt(99) + "“");
            case 1 -> district.withColour(random.nextInt(1 << 24));
            case 2 -> district.locked() ? district.asUnlocked() : district.asLocked();
            default -> district.withNote("wegen der Bahn");
        };
    }
}
