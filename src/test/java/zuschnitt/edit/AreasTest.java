package zuschnitt.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zuschnitt.coverage.AsciiCoverage;
import zuschnitt.coverage.Coverage;
import zuschnitt.message.Message;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.UnitTable;

/** Open areas, exclaves and whole groups. */
class AreasTest {
    private static final int B1 = Plan.FIRST;
    private static final int B2 = Plan.FIRST + 1;

    // ---- filling ----

    @Test
    void anOpenAreaGoesToTheDistrictAroundIt() {
        Plan plan = Tiny.plan("11112\n1..12\n11112");
        FillOpen fill = FillOpen.of(plan);
        assertThat(Tiny.drawing(fill.applyTo(plan), 5)).isEqualTo("11112\n11112\n11112");
        assertThat(fill.label(plan)).isEqualTo(Message.of("edit.fill", 2, "B 1"));
    }

    @Test
    void allEnclosedAreasAreFilledInOneStep() {
        Plan plan = Tiny.plan("111222\n1.12.2\n111222");
        FillOpen fill = FillOpen.of(plan);
        assertThat(Tiny.drawing(fill.applyTo(plan), 6)).isEqualTo("111222\n111222\n111222");
        assertThat(fill.label(plan)).isEqualTo(Message.of("edit.fill.several", 2, 2));
    }

    @Test
    void whatLiesBetweenSeveralOrAtTheRimOrBesideExcludedUnitsStaysOpen() {
        Plan between = Tiny.plan("112\n1.2\n112");
        assertThat(refusal(FillOpen.of(between), between)).isEqualTo("refusal.nothingEnclosed");
        assertThat(FillOpen.of(Tiny.plan("1.1\n111")).areas()).isEmpty();
        assertThat(FillOpen.of(Tiny.plan("111\n1.x\n111")).areas()).isEmpty();
        assertThat(FillOpen.of(Tiny.plan("111")).areas()).isEmpty();
    }

    @Test
    void aLockedDistrictIsNotFilledWhileOthersAre() {
        Plan plan = locked(Tiny.plan("111222\n1.12.2\n111222"), B1);
        assertThat(Tiny.drawing(FillOpen.of(plan).applyTo(plan), 6))
                .isEqualTo("111222\n1.1222\n111222");
        Plan only = locked(Tiny.plan("111\n1.1\n111"), B1);
        assertThat(refusal(FillOpen.of(only), only)).isEqualTo("refusal.locked");
    }

    @Test
    void aBlockAmongStreetsThatLeadOutOfTownIsEnclosedByTheBlocksAround() {
        Plan town = streets();
        UnitSet middle = UnitSet.of(5);
        Plan open = town.withAssigned(middle, Plan.UNASSIGNED);
        assertThat(FillOpen.of(open).areas())
                .containsExactly(new Handover(Plan.UNASSIGNED, B1, middle));
        assertThat(FillOpen.of(town.withAssigned(UnitSet.of(2), Plan.UNASSIGNED)).areas())
                .isEmpty();
    }

    // ---- to the neighbour ----

    @Test
    void anExclaveGoesToTheNeighbourWithTheLongestBorder() {
        UnitSet exclave = UnitSet.of(4, 5, 9, 10);
        Plan apart = Tiny.plan("11122\n13122\n33333");
        GiveToNeighbours give = GiveToNeighbours.of(apart, exclave);
        assertThat(Tiny.drawing(give.applyTo(apart), 5)).isEqualTo("11111\n13111\n33333");
        assertThat(give.label(apart)).isEqualTo(Message.of("edit.neighbour", 4, "B 2", "B 1"));
    }

    @Test
    void eachPartGoesItsOwnWay() {
        Plan plan = Tiny.plan("31112\n11122\n11223");
        GiveToNeighbours give = GiveToNeighbours.of(plan, UnitSet.of(1, 15));
        assertThat(Tiny.drawing(give.applyTo(plan), 5)).isEqualTo("11112\n11122\n11222");
        assertThat(give.label(plan)).isEqualTo(Message.of("edit.neighbour.several", 2, 2));
    }

    @Test
    void acrossStreetsTheirLengthDecides() {
        Plan plan =
                streets()
                        .withAssigned(UnitSet.of(1, 2, 3), B2)
                        .withAssigned(UnitSet.of(5), Plan.UNASSIGNED);
        assertThat(GiveToNeighbours.of(plan, UnitSet.of(5)).parts())
                .containsExactly(new Handover(Plan.UNASSIGNED, B1, UnitSet.of(5)));
    }

    @Test
    void aLockedNeighbourIsPassedOverIfThereIsAnother() {
        Plan plan = locked(Tiny.plan("11.2"), B1);
        assertThat(Tiny.drawing(GiveToNeighbours.of(plan, UnitSet.of(3)).applyTo(plan), 4))
                .isEqualTo("1122");
        Plan only = locked(Tiny.plan("11."), B1);
        assertThat(refusal(GiveToNeighbours.of(only, UnitSet.of(3)), only))
                .isEqualTo("refusal.locked");
    }

    @Test
    void whoHasNoNeighbourOrIsLockedStays() {
        Plan open = Tiny.plan("..");
        assertThat(refusal(GiveToNeighbours.of(open, UnitSet.of(1)), open))
                .isEqualTo("refusal.noNeighbour");
        assertThat(refusal(GiveToNeighbours.of(open, UnitSet.EMPTY), open))
                .isEqualTo("refusal.nothingChosen");
        Plan held = locked(Tiny.plan("12"), B1);
        assertThat(refusal(GiveToNeighbours.of(held, UnitSet.of(1)), held))
                .isEqualTo("refusal.locked");
    }

    // ---- whole groups ----

    @Test
    void allUnitsOfTheGroupGo() {
        Plan plan = Tiny.plan("112\n122\n111");
        AssignGroup assign = AssignGroup.of(plan, UnitSet.of(4, 8), B2);
        assertThat(Tiny.drawing(assign.applyTo(plan), 3)).isEqualTo("112\n222\n222");
        assertThat(assign.label(plan))
                .isEqualTo(Message.of("edit.group", "Zeile 2, Zeile 3", 6, "B 2"));
        assertThat(assign.refusal(plan)).isEmpty();
        assertThat(refusal(assign, locked(plan, B1))).isEqualTo("refusal.locked");
    }

    @Test
    void unitsWithoutAGroupAreRefused() {
        assertThat(refusal(AssignGroup.of(streets(), UnitSet.of(1), B2), streets()))
                .isEqualTo("refusal.noGroup");
    }

    /** Nine blocks with streets between them, all of B 1; B 2 has none; no groups. */
    private static Plan streets() {
        Coverage coverage =
                AsciiCoverage.of(
                        """
                1.2.3
                .....
                4.5.6
                .....
                7.8.9""");
        List<Unit> units =
                IntStream.rangeClosed(1, 9)
                        .mapToObj(n -> new Unit(new UUID(5, n), "" + n, "", List.of()))
                        .toList();
        Ground ground = Ground.of(coverage, UnitTable.of(List.of(), units), 120);
        return Tiny.plan(ground, "111111111").withDistrict(Tiny.district(2));
    }

    private static Plan locked(Plan plan, int district) {
        return plan.withDistrict(district, plan.district(district).asLocked());
    }

    private static String refusal(Edit edit, Plan plan) {
        Optional<Message> reason = edit.refusal(plan);
        return reason.map(Message::key).orElse("none");
    }
}
