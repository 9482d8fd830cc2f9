package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Side;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.CutUnits;
import zuschnitt.plan.District;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.UnitSet;

/** Unit 4 was cut; three of its four residents changed their district, and all of unit 2 did. */
@ExtendWith(ApplicationExtension.class)
class FlowTableTest {
    private Comparison comparison;
    private FlowTable table;

    @Start
    void start(Stage stage) {
        Plan old = Tiny.plan("1222");
        Plan cut = CutUnits.along(old, UnitSet.of(4), Polyline.of(370, 50, 370, -150)).applyTo(old);
        Plan now =
                cut.withAssigned(UnitSet.of(5), Plan.EXCLUDED)
                        .withAssigned(UnitSet.of(2), Plan.FIRST);
        Figures figures = Tiny.figures(old.ground());
        comparison = Comparison.of(new Side(old, figures), new Side(now, figures));
        table = new FlowTable(Desk.WORDS, Look.DEFAULT, flow -> {});
        show(comparison);
        Desk.show(stage, table);
    }

    @Test
    void whatWasSharedOutIsMarked() {
        assertThat(row(0)).isEqualTo("B 2, bewusst ohne Sozialraum, 1, ≈ 3");
        assertThat(row(1)).isEqualTo("B 2, B 1, 1, 2");
    }

    private void show(Comparison compared) {
        table.show(compared, compared.flows().stream().filter(compared::moves).toList());
    }

    @Test
    void aNewNameIsReadThoughNobodyElseMoves() {
        assertThat(row(1)).isEqualTo("B 2, B 1, 1, 2");
        Plan plan = comparison.after().plan();
        District renamed = plan.district(Plan.FIRST).withName("Mitte");
        List<District> districts = new ArrayList<>(plan.districts());
        districts.set(0, renamed);
        Plan other = Plan.of(plan.ground(), districts, plan.assignment(), plan.rules());
        Side after = new Side(other, comparison.after().figures());
        WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> show(Comparison.of(comparison.before(), after)));
        assertThat(row(1)).isEqualTo("B 2, B 1 Mitte, 1, 2");
    }

    private String row(int row) {
        return String.join(
                ", ",
                Cells.text(table, row, 0),
                Cells.text(table, row, 1),
                Cells.text(table, row, 2),
                Cells.text(table, row, 3));
    }
}
