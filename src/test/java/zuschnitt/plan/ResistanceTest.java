package zuschnitt.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Polyline;

/** Barriers that resist, over units of 100 m × 100 m. */
final class ResistanceTest {
    private static final int SIDE = 6;

    /** A river between columns, open at some rows. */
    private static Plan river(int column, TreeSet<Integer> bridges) {
        List<Polyline> lines = new ArrayList<>();
        for (int row = 0; row < SIDE; row++) {
            double x = 100.0 * column;
            if (!bridges.contains(row))
                lines.add(Polyline.of(x, -100.0 * row, x, -100.0 * row - 100));
        }
        Plan plan = Tiny.plan("1".repeat(SIDE).concat("\n").repeat(SIDE).strip());
        return plan.withRules(plan.rules().with(new Barrier("Fluss", lines)));
    }

    @Test
    void whoBeginsOnOneSideGetsNothingBeyond() {
        Resistance resistance = Resistance.of(river(3, new TreeSet<>()));
        assertThat(resistance.reached(1, UnitSet.of(1, 2, 3, 4, 5, 6)))
                .isEqualTo(UnitSet.of(1, 2, 3));
        assertThat(resistance.reached(6, UnitSet.of(1, 2, 3, 4, 5, 6)))
                .isEqualTo(UnitSet.of(4, 5, 6));
    }

    @Test
    void theWayAroundTheEndIsOpen() {
        TreeSet<Integer> last = new TreeSet<>(List.of(SIDE - 1));
        Resistance resistance = Resistance.of(river(3, last));
        UnitSet all = UnitSet.of(IntStream.rangeClosed(1, SIDE * SIDE));
        assertThat(resistance.reached(1, all)).isEqualTo(all);
    }

    @Test
    void whatTheGestureHasOnlyFromAfarIsJudgedByTheStraightWay() {
        Resistance resistance = Resistance.of(river(3, new TreeSet<>()));
        assertThat(resistance.reached(1, UnitSet.of(1, 3, 5))).isEqualTo(UnitSet.of(1, 3));
    }

    @Test
    void withoutBarriersOrABeginningNothingResists() {
        UnitSet touched = UnitSet.of(1, 6);
        Plan plan = Tiny.plan("111111");
        assertThat(Resistance.of(plan).reached(1, touched)).isEqualTo(touched);
        assertThat(Resistance.of(river(3, new TreeSet<>())).reached(Coverage.NO_UNIT, touched))
                .isEqualTo(touched);
    }

    @Test
    void whatIsReachedIsWhatAWalkerReaches() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            TreeSet<Integer> bridges = new TreeSet<>();
            for (int row = 0; row < SIDE; row++) if (random.nextInt(4) == 0) bridges.add(row);
            int column = 1 + random.nextInt(SIDE - 1);
            Resistance resistance = Resistance.of(river(column, bridges));
            UnitSet all = UnitSet.of(IntStream.rangeClosed(1, SIDE * SIDE));
            int start = 1 + random.nextInt(SIDE * SIDE);
            assertThat(resistance.reached(start, all).stream())
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(walk(start, column, bridges));
        }
    }

    /** On a sheet of squared paper. */
    private static TreeSet<Integer> walk(int start, int column, TreeSet<Integer> bridges) {
        TreeSet<Integer> reached = new TreeSet<>(List.of(start));
        Deque<Integer> waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty()) {
            int unit = waiting.pop() - 1;
            int x = unit % SIDE;
            int y = unit / SIDE;
            int[][] next = {{x + 1, y}, {x - 1, y}, {x, y + 1}, {x, y - 1}};
            for (int[] to : next) {
                boolean outside = to[0] < 0 || to[1] < 0 || to[0] >= SIDE || to[1] >= SIDE;
                boolean across = (x < column) != (to[0] < column) && !bridges.contains(y);
                if (!outside && !across && reached.add(to[1] * SIDE + to[0] + 1))
                    waiting.push(to[1] * SIDE + to[0] + 1);
            }
        }
        return reached;
    }
}
