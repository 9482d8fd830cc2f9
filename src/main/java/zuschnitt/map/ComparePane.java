package zuschnitt.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Difference;
import zuschnitt.compare.Flow;
import zuschnitt.compare.Side;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
import zuschnitt.message.Messages;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.raster.Changes;
import zuschnitt.raster.Marks;
import zuschnitt.raster.Scene;
import zuschnitt.session.Background;

/**
 * Two versions on the map, in one of several modes. All maps always show the same place at the same
 * scale, and districts that continue one another have the same colour; what is in another district
 * than the one that continues its own is hatched and outlined.
 */
public final class ComparePane extends BorderPane {
    /** How two versions are looked at. */
    public enum Mode {
        SIDE_BY_SIDE,
        /** Left of a line the older version, right of it the newer one. */
        SWIPE,
        /** Above a line the older version, below it the newer one. */
        SWIPE_DOWN,
        /** The newer version, and the older one's borders dashed over it. */
        OVERLAY,
        /** The newer version; the older one while a key is held. */
        BLINK,
        /** What changed, in colour; the rest pale. */
        DIFFERENCE
    }

    private final Background background;
    private final Messages messages;
    private final MapPane before;
    private final MapPane after;
    private final MapPane difference;
    private final Label beforeName = new Label();
    private final Label afterName = new Label();
    private final ObjectProperty<Mode> mode =
            new SimpleObjectProperty<>(this, "mode", Mode.SIDE_BY_SIDE);
    private Optional<Comparison> shown = Optional.empty();
    private Optional<Scene> borders = Optional.empty();
    private Optional<Curtain> blinking = Optional.empty();
    private List<double[]> oldBorders = List.of();
    private boolean linking;

    public ComparePane(Background background, Messages messages) {
        this.background = background;
        this.messages = messages;
        this.before = new MapPane(background, messages);
        this.after = new MapPane(background, messages);
        this.difference = new MapPane(background, messages);
        before.setId("map-before");
        after.setId("map-after");
        difference.setId("map-difference");
        getStyleClass().add("compare-pane");
        maps().forEach(this::lead);
        point(before, after);
        point(after, before);
        mode.subscribe(this::arrange);
    }

    /** All maps, the older version first. */
    public List<MapPane> maps() {
        return List.of(before, after, difference);
    }

    /** How the versions are looked at. */
    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /** Lets the older version be seen in place of the newer one, where one blinks, or no longer. */
    public void blink(boolean older) {
        blinking.ifPresent(curtain -> curtain.shareProperty().set(older ? 1 : 0));
        if (blinking.isEmpty()) return;
        emphasize(beforeName, older);
        emphasize(afterName, !older);
    }

    private static void emphasize(Label name, boolean seen) {
        name.setOpacity(seen ? 1 : 0.35);
    }

    private void arrange(Mode wished) {
        blinking = Optional.empty();
        emphasize(beforeName, true);
        emphasize(afterName, true);
        if (getCenter() instanceof Curtain curtain) curtain.release();
        setCenter(null);
        setTop(wished == Mode.SIDE_BY_SIDE ? null : names(wished));
        setCenter(
                switch (wished) {
                    case SIDE_BY_SIDE ->
                            new HBox(4, titled(beforeName, before), titled(afterName, after));
                    case SWIPE -> new Curtain(before, after, Orientation.VERTICAL);
                    case SWIPE_DOWN -> new Curtain(before, after, Orientation.HORIZONTAL);
                    case OVERLAY -> after;
                    case BLINK -> blinking();
                    case DIFFERENCE -> difference;
                });
        setBottom(legend(wished));
        blink(false);
        dashOldBorders();
    }

    private Curtain blinking() {
        Curtain curtain = new Curtain(before, after, Orientation.VERTICAL);
        curtain.pulledProperty().set(false);
        blinking = Optional.of(curtain);
        return curtain;
    }

    private HBox names(Mode wished) {
        for (Label name : List.of(beforeName, afterName)) name.getStyleClass().setAll("label");
        beforeName.getStyleClass().add("compare-name");
        afterName.getStyleClass().add("compare-name");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label arrow = new Label(wished == Mode.SWIPE_DOWN ? "↓" : "→");
        HBox names =
                wished == Mode.SWIPE
                        ? new HBox(beforeName, between, afterName)
                        : new HBox(8, beforeName, arrow, afterName);
        names.setAlignment(Pos.CENTER_LEFT);
        names.setPadding(new Insets(0, 8, 0, 0));
        return names;
    }

    private static BorderPane titled(Label name, MapPane map) {
        name.getStyleClass().setAll("label", "compare-name");
        BorderPane half = new BorderPane(map);
        half.setTop(name);
        half.setPrefWidth(1);
        HBox.setHgrow(half, Priority.ALWAYS);
        return half;
    }

    private HBox legend(Mode wished) {
        Rectangle sample = new Rectangle(18, 12, Color.TRANSPARENT);
        sample.setStroke(Color.web("#8A0F5A"));
        sample.setStrokeWidth(3);
        if (wished == Mode.OVERLAY) {
            sample.setStroke(Color.web("#202020"));
            sample.setStrokeWidth(2);
            sample.getStrokeDashArray().setAll(4.0, 3.0);
        }
        Label words = new Label(messages.text("map.compare.legend." + wished.name()));
        words.setWrapText(true);
        HBox legend = wished == Mode.DIFFERENCE ? new HBox(words) : new HBox(8, sample, words);
        legend.setAlignment(Pos.CENTER_LEFT);
        legend.setPadding(new Insets(6, 8, 6, 8));
        return legend;
    }

    /** Lets all maps follow when one is moved. */
    private void lead(MapPane leader) {
        leader.viewProperty()
                .addListener(
                        (property, old, view) -> {
                            if (linking) return;
                            linking = true;
                            for (MapPane map : maps()) if (map != leader) map.look(view);
                            linking = false;
                        });
    }

    /** Shows in one map what the mouse is over in the other. */
    private void point(MapPane leader, MapPane follower) {
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
     * @param oldName what stands above the older one
     * @param newName what stands above the newer one
     * @param toMap from the project's coordinates to the map's
     */
    public void show(String oldName, String newName, Comparison comparison, Mapping toMap) {
        beforeName.setText(oldName);
        afterName.setText(newName);
        shown = Optional.of(comparison);
        Optional<Scene> base = borders;
        Difference.Words words =
                new Difference.Words(
                        messages.text("map.compare.open"),
                        messages.text("map.compare.excluded"),
                        messages.text("map.compare.nowhere"));
        background.latest(
                this,
                () -> Maps.of(comparison, base, toMap, words),
                maps -> show(comparison, maps));
    }

    private void show(Comparison comparison, Maps maps) {
        if (borders.isEmpty()) {
            before.show(maps.before());
            after.show(maps.after());
            difference.show(maps.after());
        }
        borders = Optional.of(maps.after());
        Side old = comparison.before();
        Side now = comparison.after();
        show(before, maps.matched(), old.figures(), maps.changes().before());
        show(after, now.plan(), now.figures(), maps.changes().after());
        show(difference, maps.difference().plan(), maps.difference().figures(), Marks.NONE);
        difference.live(Optional.of(moved(maps.difference())));
        oldBorders = maps.oldBorders();
        dashOldBorders();
    }

    /** The districts of a difference that say who moved: their names come first. */
    private static Set<Integer> moved(Difference difference) {
        return IntStream.range(Plan.FIRST, difference.plan().slots())
                .filter(district -> difference.plan().district(district).locked())
                .boxed()
                .collect(Collectors.toSet());
    }

    private static void show(MapPane map, Plan plan, Figures figures, Marks changes) {
        map.show(plan, Totals.of(plan, figures));
        map.mark(changes);
    }

    private void dashOldBorders() {
        after.sketch().standing().clear();
        if (mode.get() != Mode.OVERLAY) return;
        for (double[] line : oldBorders) after.sketch().standing().line(Overlay.Look.GHOST, line);
    }

    /**
     * What the maps show.
     *
     * @param before the borders of the older version
     * @param after the borders of the newer version
     * @param changes what stands out
     * @param matched the older version in the colours of the newer one
     * @param oldBorders between the older version's districts, in map coordinates
     */
    private record Maps(
            Scene before,
            Scene after,
            Changes changes,
            Plan matched,
            Difference difference,
            List<double[]> oldBorders) {
        /**
         * @param base borders that have been shown before, if any
         */
        static Maps of(
                Comparison comparison,
                Optional<Scene> base,
                Mapping toMap,
                Difference.Words words) {
            Plan old = comparison.before().plan();
            Coverage now = comparison.after().plan().ground().coverage();
            Scene after = base.map(scene -> scene.over(now)).orElseGet(() -> Scene.of(now, toMap));
            Scene before = after.over(old.ground().coverage());
            return new Maps(
                    before,
                    after,
                    Changes.of(comparison, before, after),
                    Difference.matched(comparison),
                    Difference.of(comparison, words),
                    DistrictLines.of(old, toMap));
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

    /** The map of what changed. */
    public MapPane difference() {
        return difference;
    }
}
