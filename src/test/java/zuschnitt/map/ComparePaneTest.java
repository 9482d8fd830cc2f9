package zuschnitt.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Flow;
import zuschnitt.compare.Side;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.CutUnits;
import zuschnitt.message.Messages;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitSet;
import zuschnitt.raster.Paving;
import zuschnitt.raster.Viewport;
import zuschnitt.session.Background;

@ExtendWith(ApplicationExtension.class)
class ComparePaneTest {
    private final Plan old = Paving.striped(Paving.coverage(9, 6, 3, 4), 3);
    private final UnitSet moved = UnitSet.of(1, 2, 10);
    private final Plan now = old.withAssigned(moved, Plan.FIRST + 1);
    private final Figures figures = Paving.tenEach(old);
    private final Comparison comparison =
            Comparison.of(new Side(old, figures), new Side(now, figures));
    private Background background;
    private Triptych maps;
    private ComparePane pane;

    @Start
    void start(Stage stage) {
        background = new Background(Platform::runLater);
        Messages words = Messages.of(Locale.GERMANY);
        maps = new Triptych(background, words, Mapping.IDENTITY, Optional::empty);
        pane = new ComparePane(maps, words);
        stage.setScene(new Scene(pane, 900, 500));
        stage.show();
        maps.show("Entwurf", "Beschluss", comparison);
    }

    @AfterEach
    void stop() {
        background.close();
    }

    private void settle() throws Exception {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> settled()).get());
    }

    private boolean settled() {
        return maps.settled() && settled(maps.before()) && settled(maps.after());
    }

    private static boolean settled(MapPane map) {
        return map.settled()
                && map.sight()
                        .raster()
                        .filter(seen -> seen.viewport().equals(map.view()))
                        .isPresent();
    }

    private void onScreen(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5000, action);
    }

    private void assertLinked() {
        Viewport left = maps.before().view();
        Viewport right = maps.after().view();
        assertThat(left.centreX()).isEqualTo(right.centreX());
        assertThat(left.centreY()).isEqualTo(right.centreY());
        assertThat(left.metresPerPixel()).isEqualTo(right.metresPerPixel());
    }

    @Test
    void bothMapsShowTheSamePlaceWhicheverIsMoved() throws Exception {
        settle();
        assertLinked();
        onScreen(() -> maps.before().look(maps.before().view().zoomedAt(30, 40, 2)));
        assertLinked();
        onScreen(() -> maps.after().look(maps.after().view().panned(-30, 10)));
        assertLinked();
    }

    @Test
    void changedUnitsAreBroughtIntoView() throws Exception {
        settle();
        Flow flow = comparison.moved().get(0);
        onScreen(() -> maps.lookAt(flow));
        settle();
        for (int unit : flow.unitsFrom().stream().toArray()) {
            zuschnitt.raster.Scene scene = maps.before().sight().borders().orElseThrow();
            assertThat(
                            maps.before()
                                    .view()
                                    .bounds()
                                    .contains(scene.centreX(unit), scene.centreY(unit)))
                    .isTrue();
        }
        assertLinked();
    }

    @Test
    void whatIsHoveredOverInOneIsShownInTheOther() throws Exception {
        settle();
        onScreen(() -> maps.before().hover(7));
        assertThat(maps.after().hoveredProperty().get()).isEqualTo(7);
    }

    @Test
    void whatIsDrawnIsSeenAtOnceAndNoOlderComparisonTakesItBack() throws Exception {
        settle();
        Plan drawn = now.withAssigned(UnitSet.of(3), Plan.FIRST + 2);
        onScreen(
                () -> {
                    maps.draw(drawn, Totals.of(drawn, figures));
                    maps.show("Entwurf", "Arbeitsstand", comparison);
                });
        settle();
        double x = centreX(3);
        double y = centreY(3);
        assertThat(maps.after().sight().districtAt(x, y)).hasValue(Plan.FIRST + 2);
        onScreen(
                () -> {
                    maps.drawNoMore();
                    maps.show("Entwurf", "Beschluss", comparison);
                });
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> maps.after().sight().districtAt(x, y).equals(OptionalInt.of(Plan.FIRST)));
    }

    @Test
    void aThirdVersionStandsBesideTheTwoAndMovesWithThem() throws Exception {
        settle();
        onScreen(() -> maps.before().look(maps.before().view().zoomedAt(30, 40, 2)));
        Messages words = Messages.of(Locale.GERMANY);
        Plan third = old.withAssigned(UnitSet.of(50), Plan.FIRST);
        FurtherMap[] further = new FurtherMap[1];
        onScreen(
                () -> {
                    further[0] =
                            new FurtherMap(background, words, new Label("C"), Mapping.IDENTITY);
                    pane.add(further[0]);
                    further[0].show(
                            Comparison.of(new Side(third, figures), new Side(now, figures)));
                });
        settle(further[0]);
        assertLinked();
        Viewport seen = further[0].map().view();
        assertThat(seen.metresPerPixel()).isEqualTo(maps.after().view().metresPerPixel());
        assertThat(seen.centreX()).isEqualTo(maps.after().view().centreX());
        onScreen(() -> maps.after().lookAt(UnitSet.of(50)));
        settle(further[0]);
        assertThat(further[0].map().sight().districtAt(centreX(50), centreY(50)))
                .hasValue(Plan.FIRST);
        assertThat(changePixels(further[0].map())).isPositive();
        onScreen(() -> further[0].map().look(further[0].map().view().panned(-30, 10)));
        assertThat(maps.before().view().centreX()).isEqualTo(further[0].map().view().centreX());
        onScreen(() -> pane.remove(further[0]));
        assertThat(pane.maps()).hasSize(3);
    }

    @Test
    void threeMapsStandInARowWhereThereIsRoomAndInTwoOtherwise() {
        assertThat(Mosaic.columns(2, 100, 900)).isEqualTo(2);
        assertThat(Mosaic.columns(3, 1800, 600)).isEqualTo(3);
        assertThat(Mosaic.columns(3, 900, 700)).isEqualTo(2);
        assertThat(Mosaic.columns(4, 1280, 600)).isEqualTo(2);
    }

    private static void settle(FurtherMap further) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> settled(further.map())).get());
    }

    private double centreX(int unit) {
        return maps.after().sight().borders().orElseThrow().centreX(unit);
    }

    private double centreY(int unit) {
        return maps.after().sight().borders().orElseThrow().centreY(unit);
    }

    /** Unit 20 is cut, and the part in the south changes its district. */
    @Test
    void versionsOverDifferentGroundHaveTheirOwnBordersAndMarks() throws Exception {
        settle();
        assertThat(changePixels(maps.before())).isPositive();
        onScreen(() -> maps.after().look(maps.after().view().panned(-30, 10)));
        Viewport view = maps.after().view();
        Plan cut = cut();
        Plan moved = cut.withAssigned(UnitSet.of(cut.ground().units().count()), Plan.FIRST + 1);
        Comparison other = Comparison.of(new Side(old, figures), new Side(moved, figures));
        onScreen(() -> maps.show("Entwurf", "Schnitt", other));
        settle();
        assertThat(maps.before().sight().borders().orElseThrow().coverage())
                .isSameAs(old.ground().coverage());
        assertThat(maps.after().sight().borders().orElseThrow().coverage())
                .isSameAs(cut.ground().coverage());
        assertThat(maps.after().view()).isEqualTo(view);
        assertThat(changePixels(maps.after())).isPositive();
        assertThat(changePixels(maps.before()))
                .isCloseTo(changePixels(maps.after()), withinPercentage(25));
        onScreen(() -> maps.before().hover(20));
        assertThat(maps.after().hoveredProperty().get()).isEqualTo(Coverage.NO_UNIT);
        onScreen(() -> maps.before().hover(19));
        assertThat(maps.after().hoveredProperty().get()).isEqualTo(19);
    }

    @Test
    void toolsWorkOnlyOnAMapThatShowsTheUnitsOfTheWork() throws Exception {
        settle();
        Plan cut = cut();
        assertThat(bench(now)).containsSame(maps.after());
        assertThat(bench(cut)).isEmpty();
        List<Optional<MapPane>> benches = new ArrayList<>();
        onScreen(
                () -> {
                    maps.onShown(() -> benches.add(pane.workbench(cut.ground())));
                    maps.show("Beschluss", "Arbeitsstand", comparison(now, cut));
                    assertThat(pane.workbench(cut.ground())).as("not shown yet").isEmpty();
                });
        await(() -> benches.size() == 1);
        assertThat(benches.get(0)).containsSame(maps.after());
        Plan uncut = now.withAssigned(UnitSet.of(3), Plan.FIRST + 2);
        onScreen(() -> maps.draw(uncut, Totals.of(uncut, figures)));
        assertThat(bench(cut)).isEmpty();
        assertThat(bench(uncut)).containsSame(maps.after());
    }

    @Test
    void theDifferenceIsWorkedOnOnlyOverTheUnitsOfTheWork() throws Exception {
        settle();
        onScreen(() -> pane.modeProperty().set(ComparePane.Mode.DIFFERENCE));
        assertThat(bench(now)).containsSame(maps.difference());
        List<Optional<MapPane>> benches = new ArrayList<>();
        Plan cut = cut();
        UnitSet part = UnitSet.of(cut.ground().units().count());
        Plan other = cut.withAssigned(part, Plan.FIRST + 1); // so the older units are the finer
        onScreen(
                () -> {
                    maps.onShown(() -> benches.add(pane.workbench(now.ground())));
                    maps.show("Schnitt", "Beschluss", comparison(other, now));
                });
        await(() -> benches.size() == 1);
        assertThat(benches.get(0)).isEmpty();
    }

    @Test
    void namesChangeTogetherWithTheMaps() throws Exception {
        settle();
        onScreen(
                () -> {
                    maps.show("Anderer", "Beschluss", comparison(now, old));
                    assertThat(pane.lookup(".compare-name"))
                            .isInstanceOfSatisfying(
                                    Label.class,
                                    name -> assertThat(name.getText()).isEqualTo("Entwurf"));
                });
        await(() -> ((Label) pane.lookup(".compare-name")).getText().equals("Anderer"));
    }

    private Comparison comparison(Plan from, Plan to) {
        return Comparison.of(new Side(from, figures), new Side(to, figures));
    }

    private Optional<MapPane> bench(Plan plan) throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> pane.workbench(plan.ground())).get();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    private Plan cut() {
        Coverage coverage = old.ground().coverage();
        Bounds box = coverage.bounds(20);
        double y = box.centreY();
        Polyline across = Polyline.of(box.minX() - 5, y, box.maxX() + 5, y);
        return CutUnits.along(old, UnitSet.of(20), across).applyTo(old);
    }

    /** How many pixels of a map have the colour of a border around what has changed. */
    private static long changePixels(MapPane map) throws Exception {
        WritableImage image = WaitForAsyncUtils.asyncFx(() -> map.snapshot(null, null)).get();
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++)
                if ((image.getPixelReader().getArgb(x, y) & 0xFFFFFF) == 0x8A0F5A) count++;
        return count;
    }
}
