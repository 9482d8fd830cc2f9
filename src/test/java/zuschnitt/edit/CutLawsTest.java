package zuschnitt.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Polyline;
import zuschnitt.coverage.RandomCoverage;
import zuschnitt.coverage.Topology;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Parting.Basis;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.UnitTable;

/**
 * What holds for every row of cuts of every coverage. The borders themselves are looked at by
 * {@code CutTest}.
 */
class CutLawsTest {
    private static final int CASES = Integer.getInteger("cases", 500);

    @Test
    void cutsKeepEverySumLeaveNoSliverAndCanBeTakenBack() {
        int done = 0;
        for (int seed = 1; seed <= CASES; seed++) done += law(seed);
        assertThat(done).isGreaterThan(CASES);
    }

    private static int law(int seed) {
        Random random = new Random(seed);
        Plan first = plan(seed, random);
        Figures figures = figures(first.ground().units().count(), random);
        List<Plan> plans = new ArrayList<>(List.of(first));
        List<PlanChange> changes = new ArrayList<>();
        for (int turn = 0; turn < 5; turn++) {
            Plan before = plans.get(plans.size() - 1);
            CutUnits cut = shared(cut(before, random), random);
            if (cut.refusal(before).isPresent()) continue;
            Plan after = cut.applyTo(before);
            String where = "seed " + seed + ", turn " + turn;
            checkSums(figures, before, after, cut, where);
            checkSlivers(after, cut, where);
            changes.add(PlanChange.between(before, after));
            plans.add(after);
        }
        Plan back = plans.get(plans.size() - 1);
        for (int i = changes.size() - 1; i >= 0; i--) {
            back = changes.get(i).inverse().applyTo(back);
            assertThat(back.ground().coverage()).isEqualTo(plans.get(i).ground().coverage());
            assertThat(back.ground().units()).isEqualTo(plans.get(i).ground().units());
            assertThat(back.assignment()).isEqualTo(plans.get(i).assignment());
        }
        return changes.size();
    }

    private static Plan plan(int seed, Random random) {
        int columns = 2 + random.nextInt(4);
        int rows = 2 + random.nextInt(4);
        Coverage coverage =
                Topology.of(RandomCoverage.varied(seed, columns, rows, random.nextInt(4)))
                        .coverage()
                        .orElseThrow();
        List<Unit> units =
                IntStream.rangeClosed(1, coverage.unitCount())
                        .mapToObj(n -> new Unit(new UUID(seed, n), "" + n, "", List.of()))
                        .toList();
        return Plan.open(Ground.of(coverage, UnitTable.of(List.of(), units), 5), Rules.DEFAULT);
    }

    /** Residents, unknown ones among them, and a count with fractions. */
    private static Figures figures(int units, Random random) {
        double[] people = new double[units + 1];
        double[] places = new double[units + 1];
        for (int unit = 1; unit <= units; unit++) {
            people[unit] = random.nextInt(8) == 0 ? Double.NaN : random.nextInt(4000);
            places[unit] = random.nextInt(4000) / 8.0;
        }
        Map<String, double[]> counts = new HashMap<>(Map.of("EINW", people, "Plätze", places));
        return Figures.of(Optional.empty(), "EINW", counts, UnitSet.EMPTY);
    }

    private static CutUnits cut(Plan plan, Random random) {
        Bounds box = plan.ground().coverage().bounds().grown(10);
        double[] xy = new double[2 * (2 + random.nextInt(6))];
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] = box.minX() + random.nextDouble() * box.width();
            xy[i + 1] = box.minY() + random.nextDouble() * box.height();
        }
        int units = plan.ground().units().count();
        UnitSet some =
                UnitSet.of(IntStream.rangeClosed(1, units).filter(u -> random.nextInt(4) > 0));
        return CutUnits.along(plan, some, Polyline.of(xy));
    }

    private static CutUnits shared(CutUnits cut, Random random) {
        CutUnits changed = cut;
        for (CutUnits.Divided one : cut.divided()) {
            if (random.nextBoolean()) continue;
            List<Double> weights =
                    one.parts().stream().map(part -> (double) random.nextInt(4)).toList();
            changed = changed.shared(one.unit(), Basis.POINTS, "Häuser.csv", weights);
        }
        return changed;
    }

    private static void checkSums(
            Figures delivered, Plan before, Plan after, CutUnits cut, String where) {
        Figures old = delivered.over(before.ground().units());
        Figures now = delivered.over(after.ground().units());
        for (String field : delivered.fields()) {
            for (CutUnits.Divided one : cut.divided()) {
                double parts =
                        one.parts().stream()
                                .mapToDouble(part -> now.count(field, part.place().unit()))
                                .sum();
                assertThat(parts).as(where).isEqualTo(Double.valueOf(old.count(field, one.unit())));
            }
            assertThat(now.sum(field)).as(where).isCloseTo(delivered.sum(field), within(1e-6));
        }
        UnitSet parts = after.ground().units().parts();
        for (int unit = 1; unit <= after.ground().units().count(); unit++)
            assertThat(now.estimated(unit)).as(where).isEqualTo(parts.contains(unit));
    }

    private static void checkSlivers(Plan after, CutUnits cut, String where) {
        for (CutUnits.Divided one : cut.divided()) {
            for (CutUnits.Part part : one.parts()) {
                assertThat(part.place().area()).as(where).isGreaterThan(CutUnits.LEAST_AREA);
                assertThat(part.place().width()).as(where).isGreaterThan(CutUnits.LEAST_WIDTH);
                assertThat(after.ground().coverage().area(part.place().unit()))
                        .as(where)
                        .isEqualTo(part.place().area());
            }
        }
    }
}
