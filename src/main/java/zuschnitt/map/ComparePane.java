package zuschnitt.map;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Flow;
import zuschnitt.compare.Side;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
import zuschnitt.message.Messages;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitSet;
import zuschnitt.raster.Marks;
import zuschnitt.raster.Scene;
import zuschnitt.session.Background;

/**
 * Two versions side by side. Both maps always show the same place at the same scale; units that are
 * in another district than the one that continues theirs are hatched and outlined in both.
 */
public final class ComparePane extends BorderPane {
    private final Background background;
    private final MapPane before;
    private final MapPane after;
    private final Label beforeName = new Label();
    private final Label afterName = new Label();
    private boolean linking;
    private boolean sameUnits;

    public ComparePane(Background background, Messages messages) {
        this.background = background;
        this.before = new MapPane(background, messages);
        this.after = new MapPane(background, messages);
        getStyleClass().add("compare-pane");
        HBox maps = new HBox(4, titled(beforeName, before), titled(afterName, after));
        setCenter(maps);
        setBottom(legend(messages));
        link(before, after);
        link(after, before);
    }

    private static BorderPane titled(Label name, MapPane map) {
        name.getStyleClass().add("compare-name");
        name.setPadding(new Insets(6, 8, 6, 8));
        BorderPane half = new BorderPane(map);
        half.setTop(name);
        half.setPrefWidth(1);
        HBox.setHgrow(half, Priority.ALWAYS);
        return half;
    }

    private static HBox legend(Messages messages) {
        Rectangle sample = new Rectangle(18, 12, Color.TRANSPARENT);
        sample.setStroke(Color.web("#8A0F5A"));
        sample.setStrokeWidth(3);
        HBox legend = new HBox(8, sample, new Label(messages.text("map.legend.changed")));
        legend.setAlignment(Pos.CENTER_LEFT);
        legend.setPadding(new Insets(6, 8, 6, 8));
        return legend;
    }

    private void link(MapPane leader, MapPane follower) {
        leader.viewProperty()
                .addListener(
                        (property, old, view) -> {
                            if (linking) return;
                            linking = true;
                            follower.look(view);
                            linking = false;
                        });
        leader.hoveredProperty()
                .addListener(
                        (property, old, unit) ->
                                follower.hover(sameUnits ? unit.intValue() : Coverage.NO_UNIT));
    }

    /**
     * Shows two versions.
     *
     * @param oldName what stands above the left one
     * @param newName what stands above the right one
     * @param toMap from the project's coordinates to the map's
     */
    public void show(String oldName, String newName, Comparison comparison, Mapping toMap) {
        beforeName.setText(oldName);
        afterName.setText(newName);
        Side left = comparison.before();
        Side right = comparison.after();
        sameUnits = left.plan().ground().units().equals(right.plan().ground().units());
        background.latest(
                this, () -> Halves.of(comparison, toMap), halves -> show(comparison, halves));
    }

    private void show(Comparison comparison, Halves halves) {
        show(before, halves.before(), comparison.before(), halves.changedBefore());
        show(after, halves.after(), comparison.after(), halves.changedAfter());
    }

    private static void show(MapPane map, Scene scene, Side side, UnitSet changed) {
        if (map.borders().filter(shown -> shown == scene).isEmpty()) map.show(scene);
        map.mark(new Marks(UnitSet.EMPTY, changed));
        map.show(side.plan(), Totals.of(side.plan(), side.figures()));
    }

    /** What the two maps show. */
    private record Halves(Scene before, Scene after, UnitSet changedBefore, UnitSet changedAfter) {
        static Halves of(Comparison comparison, Mapping toMap) {
            Coverage old = comparison.before().plan().ground().coverage();
            Coverage now = comparison.after().plan().ground().coverage();
            Scene after = Scene.of(now, toMap);
            Scene before = old == now ? after : Scene.of(old, toMap);
            List<Flow> moved = comparison.moved();
            return new Halves(
                    before, after, units(moved, Flow::unitsFrom), units(moved, Flow::unitsTo));
        }

        private static UnitSet units(List<Flow> moved, Function<Flow, UnitSet> side) {
            return UnitSet.of(moved.stream().flatMapToInt(flow -> side.apply(flow).stream()));
        }
    }

    /** Brings what went from one district to another into view. */
    public void lookAt(Flow flow) {
        if (flow.unitsTo().isEmpty()) before.lookAt(flow.unitsFrom());
        else after.lookAt(flow.unitsTo());
    }

    /** The map of the older version. */
    public MapPane before() {
        return before;
    }

    /** The map of the newer version. */
    public MapPane after() {
        return after;
    }
}
