package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Side;
import zuschnitt.compare.Tolerance;
import zuschnitt.compare.Turnover;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Indicator;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.UnitSet;

/** Units 1 to 4 are one district, 5 to 8 the other; each has as many residents as its number. */
@ExtendWith(ApplicationExtension.class)
class LineageTableTest {
    private static final Indicator HOUSEHOLDS =
            new Indicator("Haushalte", "", List.of("HH"), List.of());
    private static final Indicator PER_HEAD =
            new Indicator("je Kopf", "", List.of("HH"), List.of("EINW"));
    private static final Indicator SIZE =
            new Indicator("Haushaltsgröße", "", List.of("EINW"), List.of("HH"));
    private static final Indicator UNKNOWN =
            new Indicator("Hunde", "", List.of("HUNDE"), List.of());

    private final Plan old = Tiny.plan("11112222");
    private final Figures figures = Tiny.figures(old.ground());
    private LineageTable table;

    @Start
    void start(Stage stage) {
        table = new LineageTable(Desk.WORDS, Look.DEFAULT, line -> {});
        Desk.show(stage, table);
    }

    /** A unit goes over to the first district. */
    private Compared compared(int unit, Indicator... indicators) {
        Plan now = old.withAssigned(UnitSet.of(unit), Plan.FIRST);
        return Compared.of(
                Optional.empty(),
                Optional.empty(),
                Comparison.of(new Side(old, figures), new Side(now, figures)),
                Tolerance.NONE,
                List.of(indicators),
                Desk.WORDS);
    }

    private void show(Compared compared) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> table.show(compared));
    }

    private List<String> heads() {
        return table.getColumns().stream()
                .skip(7)
                .map(TableColumn::getGraphic)
                .map(head -> ((Label) head).getText())
                .toList();
    }

    @Test
    void everyIndicatorThatBothKnowHasAColumnWithBeforeAndAfter() {
        show(compared(6, HOUSEHOLDS, UNKNOWN, PER_HEAD, SIZE));
        assertThat(heads()).containsExactly("Haushalte", "je Kopf", "Haushaltsgröße");
        assertThat(cell(0, 7)).isEqualTo("5 → 8");
        assertThat(cell(1, 7)).isEqualTo("13 → 10");
        assertThat(cell(0, 8)).isEqualTo("50,0 % → 50,0 %");
        assertThat(cell(0, 9)).isEqualTo("2,0 → 2,0");
    }

    @Test
    void indicatorsFollowWhoeverMovesNext() {
        show(compared(6, HOUSEHOLDS));
        assertThat(cell(0, 7)).isEqualTo("5 → 8");
        show(compared(8, HOUSEHOLDS));
        assertThat(cell(0, 7)).isEqualTo("5 → 9");
        show(compared(8));
        assertThat(heads()).isEmpty();
    }

    @Test
    void columnsThatWereStretchedMakeRoomForIndicators() {
        show(compared(6));
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> table.getScene().getRoot().layout());
        double stretched = table.getColumns().get(0).getWidth();
        show(compared(6, HOUSEHOLDS));
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> table.getScene().getRoot().layout());
        assertThat(table.getColumns().get(0).getWidth()).isLessThan(stretched);
        double all = table.getColumns().stream().mapToDouble(TableColumn::getWidth).sum();
        assertThat(all).isLessThan(table.getWidth());
    }

    @Test
    void linesAreSortedByHowMuchAnIndicatorRose() {
        show(compared(6, HOUSEHOLDS));
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    TableColumn<Turnover, ?> column = table.getColumns().get(7);
                    table.getSortOrder().setAll(List.of(column));
                });
        assertThat(cell(0, 7)).isEqualTo("13 → 10");
        assertThat(cell(1, 7)).isEqualTo("5 → 8");
    }

    private String cell(int row, int column) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> table.scrollToColumnIndex(column));
        return Cells.text(table, row, column);
    }
}
