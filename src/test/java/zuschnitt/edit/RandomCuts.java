package zuschnitt.edit;

import java.util.Random;
import java.util.stream.IntStream;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Polyline;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;

/** Cuts anywhere in a plan, by a seed. */
public final class RandomCuts {
    /** Metres that a line may reach beyond the plan. */
    private static final double ASIDE = 50;

    private RandomCuts() {}

    /** The plan with up to so many cuts through whatever lies in their way. */
    public static Plan in(Plan plan, int most, Random random) {
        Plan cut = plan;
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            CutUnits edit = along(cut, line(plan.ground().coverage().bounds(), random));
            if (edit.refusal(cut).isEmpty()) cut = edit.applyTo(cut);
        }
        return cut;
    }

    /** The cut of all units that the line crosses. */
    public static CutUnits along(Plan plan, Polyline line) {
        UnitSet all = UnitSet.of(IntStream.rangeClosed(1, plan.ground().units().count()));
        return CutUnits.along(plan, all, line);
    }

    /** A line of two to five places around a rectangle or in it. */
    private static Polyline line(Bounds bounds, Random random) {
        double[] xy = new double[2 * (2 + random.nextInt(4))];
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] = bounds.minX() - ASIDE + random.nextDouble() * (bounds.width() + 2 * ASIDE);
            xy[i + 1] = bounds.minY() - ASIDE + random.nextDouble() * (bounds.height() + 2 * ASIDE);
        }
        return Polyline.of(xy);
    }
}
