package zuschnitt.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import zuschnitt.plan.Band;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Tiny;

/** Units are squares, numbered from 1, and have as many residents. */
class KeyFiguresTest {
    private final Plan base = Tiny.plan("1122\n1122");
    private final Figures figures = Tiny.figures(base.ground());

    @Test
    void aVersionIsToldInAFewNumbers() {
        Band band = new Band(OptionalInt.of(5), OptionalInt.empty(), OptionalInt.of(20));
        Plan plan = Tiny.plan(base.ground(), "11.2\n1122");
        Side version = new Side(plan.withRules(plan.rules().withBand(band)), figures);
        KeyFigures told = KeyFigures.of(new Side(base, figures), version);
        assertThat(told.districts()).isEqualTo(2);
        assertThat(told.openUnits()).isEqualTo(1);
        assertThat(told.smallest()).hasValue(Plan.FIRST);
        assertThat(told.largest()).hasValue(Plan.FIRST + 1);
        assertThat(told.below()).isZero();
        assertThat(told.above()).as("19 of at most 20").isZero();
        assertThat(told.moved()).isEqualTo(3);
        assertThat(told.movedShare()).isCloseTo(3.0 / 36, within(1e-12));
        assertThat(told.compactness()).as("a square and an L").isBetween(0.5, Math.PI / 4);
    }

    @Test
    void whatIsComparedWithItselfMovesNobody() {
        Side side = new Side(base, figures);
        assertThat(KeyFigures.of(side, side).moved()).isZero();
    }
}
