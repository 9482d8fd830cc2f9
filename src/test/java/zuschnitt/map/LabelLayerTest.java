package zuschnitt.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.CutUnits;
import zuschnitt.message.Messages;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitSet;
import zuschnitt.raster.Label;
import zuschnitt.raster.Viewport;

@ExtendWith(ApplicationExtension.class)
class LabelLayerTest {
    private final LabelLayer labels = new LabelLayer(Messages.of(Locale.GERMANY));

    @Start
    void start(Stage stage) {
        Plan whole = Tiny.plan("12");
        Plan cut =
                CutUnits.along(whole, UnitSet.of(1), Polyline.of(30, 50, 30, -150)).applyTo(whole);
        List<Label> places =
                List.of(
                        new Label(Plan.FIRST, 100, -100, 200),
                        new Label(Plan.FIRST + 1, 500, -100, 200));
        labels.look(new Viewport(300, -200, 1, 600, 400), 1);
        Totals totals = Totals.of(cut, Tiny.figures(whole.ground()).over(cut.ground().units()));
        labels.show(new LabelLayer.Shown(places, List.of(), cut, totals));
        stage.setScene(new Scene(labels, 600, 400));
        stage.show();
    }

    @Test
    void whatIsEstimatedIsMarkedOnTheMap() {
        assertThat(labels.lookupAll(".map-label").stream().map(text -> ((Text) text).getText()))
                .containsExactlyInAnyOrder("B 1\n≈ 1", "B 2\n2");
    }

    @Test
    void whoOnlySpeaksForAPartSaysNoNumberThatLooksLikeTheWhole() {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> labels.liveOnly(Set.of(Plan.FIRST)));
        assertThat(labels.lookupAll(".map-label").stream().map(text -> ((Text) text).getText()))
                .containsExactlyInAnyOrder("B 1\n≈ 1", "B 2");
    }

    @Test
    void whereNobodyKnowsTheResidentsNoneAreSaid() {
        Plan plan = Tiny.plan("12");
        double[] unknown = {0, Double.NaN, Double.NaN};
        Figures figures =
                Figures.of(Optional.empty(), "EINW", Map.of("EINW", unknown), UnitSet.EMPTY);
        List<Label> places =
                List.of(
                        new Label(Plan.FIRST, 100, -100, 200),
                        new Label(Plan.FIRST + 1, 500, -100, 200));
        List<Label> units = List.of(new Label(1, 300, -250, 200));
        WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () ->
                        labels.show(
                                new LabelLayer.Shown(
                                        places, units, plan, Totals.of(plan, figures))));
        assertThat(labels.lookupAll("Text").stream().map(text -> ((Text) text).getText()))
                .containsOnly("B 1", "B 2", plan.ground().units().unit(1).key());
    }
}
