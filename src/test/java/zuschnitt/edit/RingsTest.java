package zuschnitt.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Tiny;

class RingsTest {
    private static final int B1 = Plan.FIRST;
    private static final int B2 = Plan.FIRST + 1;

    @Test
    void eachRowWinsTheUnitsAlongTheBorder() {
        Plan plan = Tiny.plan("11222\n11122");
        Rings one = Rings.at(plan, B1, B2, Shift.Rule.CONTIGUOUS).grown();
        assertThat(drawn(one, 5)).isEqualTo("11122\n11112");
        assertThat(drawn(one.shrunk().shrunk(), 5)).isEqualTo("12222\n11222");
    }

    @Test
    void whereNothingIsLeftToWinItStops() {
        Rings rings = Rings.at(Tiny.plan("1222"), B1, B2, Shift.Rule.CONTIGUOUS);
        for (int i = 0; i < 9; i++) rings = rings.grown();
        assertThat(drawn(rings, 4)).isEqualTo("1112");
        assertThat(rings.shrunk().shrunk().edit()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void asManyRowsBackAsForthIsNothing(long seed) {
        Random random = new Random(seed);
        Plan plan = Town.grown(random, 9, 8, 3);
        Rings rings = Rings.at(plan, B1, B2, Shift.Rule.values()[random.nextInt(2)]);
        int count = 0;
        for (int i = 0; i < 20; i++) {
            rings = random.nextBoolean() ? rings.grown() : rings.shrunk();
            count = rings.count();
        }
        for (; count > 0; count--) rings = rings.shrunk();
        for (; count < 0; count++) rings = rings.grown();
        assertThat(rings.edit()).as("seed %d", seed).isEmpty();
    }

    @Test
    void neighboursComeInTheOrderOfTheirCodesAndOpenUnitsLast() {
        Plan plan = Tiny.plan("213\n.1x");
        List<Integer> found = new ArrayList<>();
        int other = -1;
        for (int i = 0; i < 5; i++) {
            other = Rings.neighbour(plan, B1, other, 1).orElseThrow();
            found.add(other);
        }
        assertThat(found).containsExactly(B2, B2 + 1, Plan.UNASSIGNED, Plan.EXCLUDED, B2);
        assertThat(Rings.neighbour(plan, B1, -1, -1)).contains(Plan.EXCLUDED);
        assertThat(Rings.neighbour(plan, Plan.UNASSIGNED, -1, 1)).contains(B1);
        assertThat(Rings.neighbour(Tiny.plan("1"), B1, -1, 1)).isEmpty();
    }

    private static String drawn(Rings rings, int columns) {
        return Tiny.drawing(rings.edit().orElseThrow().applyTo(rings.plan()), columns);
    }
}
