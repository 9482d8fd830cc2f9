package zuschnitt.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.coverage.Coverage;
import zuschnitt.io.layer.Layer;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;

class BoardTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1_000, 10_000, 100_000, 400_000})
    void aBoardHasExactlyAsManyUnitsAsWereAskedFor(int units) {
        assertThat(Board.of(units).units()).isEqualTo(units);
    }

    @Test
    void aBoardIsACoverageWithBordersOfTwentyVertices() {
        Coverage coverage = Board.of(1_000).plan().ground().coverage();
        assertThat(coverage.faceCount()).isEqualTo(1_000);
        assertThat(coverage.arcCount()).isEqualTo(25 * 41 + 26 * 40 - 4);
        long twenties =
                IntStream.range(0, coverage.arcCount())
                        .filter(arc -> coverage.arc(arc).line().size() == 20)
                        .count();
        assertThat(twenties)
                .as("all but those around the corners")
                .isEqualTo(coverage.arcCount() - 4);
    }

    @Test
    void itsPlanPutsEveryUnitIntoADistrictOfTwentyByTwenty() {
        Board board = Board.of(1_000);
        Plan plan = board.plan();
        Totals totals = Totals.of(plan, board.figures());
        assertThat(plan.districts()).hasSize(4);
        assertThat(totals.units(Plan.FIRST)).isEqualTo(400);
        assertThat(totals.units(Plan.UNASSIGNED)).isZero();
        assertThat(totals.population()).isEqualTo(board.figures().sum("EINW"));
    }

    @Test
    void itsLayerHasKeysWithLeadingZeros() throws Exception {
        Layer layer = Board.of(50).layer();
        assertThat(layer.table().column("BLOCK").orElseThrow().text(49)).isEqualTo("00000050");
        assertThat(layer.geometry()).hasSize(50);
    }
}
