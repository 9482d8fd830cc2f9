package zuschnitt.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import zuschnitt.coverage.Polyline;
import zuschnitt.message.Message;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.UnitSet;

class DividingLineTest {
    private final Plan plan =
            Tiny.plan(
                    """
                    1122
                    1122
                    1122""");

    private static DividingLine line(double... xy) {
        return new DividingLine(Polyline.of(xy));
    }

    @Test
    void theSideWithFewerPeopleLeaves() {
        assertThat(
                        line(-10, -100, 210, -100)
                                .leaving(plan, Plan.FIRST, Tiny.figures(plan.ground())))
                .isEqualTo(UnitSet.of(1, 2));
        assertThat(
                        line(210, -100, -10, -100)
                                .leaving(plan, Plan.FIRST, Tiny.figures(plan.ground())))
                .isEqualTo(UnitSet.of(1, 2));
    }

    @Test
    void otherDistrictsAreNotDivided() {
        DividingLine.Halves halves = line(-10, -220, 500, -220).halves(plan, Plan.FIRST + 1);
        assertThat(halves.left()).isEqualTo(UnitSet.of(3, 4, 7, 8));
        assertThat(halves.right()).isEqualTo(UnitSet.of(11, 12));
    }

    @Test
    void aLineThatEndsWithinIsRefused() {
        assertThat(line(100, 10, 100, -150).refusal(plan, Plan.FIRST))
                .contains(Message.of("refusal.lineTooShort", "B 1"));
    }

    @Test
    void aLineThatMissesIsRefused() {
        assertThat(line(300, 10, 300, -1500).refusal(plan, Plan.FIRST))
                .contains(Message.of("refusal.splitOneSided", "B 1"));
    }

    @Test
    void aLineAcrossIsNotRefused() {
        assertThat(line(100, 10, 100, -310).refusal(plan, Plan.FIRST)).isEmpty();
    }
}
