package zuschnitt.map;

import java.util.List;
import java.util.Optional;
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
import zuschnitt.raster.Marks;
import zuschnitt.raster.Scene;
import zuschnitt.session.Background;

/**
 * Two versions side by side. Both maps always show the same place at the same scale; what is in
 * another district than the one that continues its own is hatched and outlined in both.
 */
public final class ComparePane extends BorderPane {
    private final Background background;
    private final MapPane before;
    private final MapPane after;
    private final Label beforeName = new Label();
    private final Label afterName = new Label();
    private Optional<Comparison> shown = Optional.empty();
    private Optional<Scene> borders = Optional.empty();
    private boolean linking;

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

    /** Both of them, the older version first. */
    public List<MapPane> maps() {
        return List.of(before, after);
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
                .addListener((property, old, unit) -> follower.hover(common(unit.intValue())));
    }

    /** The unit if both versions have it, otherwise none; numbers are the same then. */
    private int common(int unit) {
        boolean inBoth = shown.filter(comparison -> comparison.haveBoth(unit)).isPresent();
        return inBoth ? unit : Coverage.NO_UNIT;
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
        shown = Optional.of(comparison);
        Optional<Scene> base = borders;
        background.latest(
                this, () -> Halves.of(comparison, base, toMap), halves -> show(comparison, halves));
    }

    private void show(Comparison comparison, Halves halves) {
        if (borders.isEmpty()) {
            before.show(halves.before());
            after.show(halves.after());
        }
        borders = Optional.of(halves.after());
        show(before, comparison.before(), halves.changes().before());
        show(after, comparison.after(), halves.changes().after());
    }

    private static void show(MapPane map, Side side, Marks changes) {
        map.show(side.plan(), Totals.of(side.plan(), side.figures()));
        map.mark(changes);
    }

    /**
     * What the two maps show.
     *
     * @param before the borders of the older version
     * @param after the borders of the newer version
     * @param changes what stands out
     */
    private record Halves(Scene before, Scene after, Changes changes) {
        /**
         * @param base borders that have been shown before, if any
         */
        static Halves of(Comparison comparison, Optional<Scene> base, Mapping toMap) {
            Coverage now = comparison.after().plan().ground().coverage();
            Scene after = base.map(scene -> scene.over(now)).orElseGet(() -> Scene.of(now, toMap));
            Scene before = after.over(comparison.before().plan().ground().coverage());
            return new Halves(before, after, Changes.of(comparison, before, after));
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
