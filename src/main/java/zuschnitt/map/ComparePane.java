package zuschnitt.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Difference;
import zuschnitt.compare.Flow;
import zuschnitt.compare.Side;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
import zuschnitt.message.Messages;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitSet;
import zuschnitt.raster.Marks;
import zuschnitt.raster.Scene;
import zuschnitt.raster.Viewport;
import zuschnitt.session.Background;

/**
 * Two versions on the map, in one of several modes, and up to two more beside them. All maps always
 * show the same place at the same scale, and districts that continue one another have the same
 * colour; what is in another district than the one that continues its own is hatched and outlined.
 *
 * <p>Where the newer version is being drawn, its map shows every stroke at once; what follows from
 * it is found in the background, at its own pace.
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

    /** Two versions, and what stands above each. */
    private record Titled(String oldName, String newName, ComparedMaps maps) {}

    private final Newest<Titled> pictures;
    private final MapPane before;
    private final MapPane after;
    private final MapPane difference;
    private final List<FurtherMap> further = new ArrayList<>();
    private final Label beforeName = new Label();
    private final Label afterName = new Label();
    private final CompareLegend legend;
    private final Mapping toMap;
    private final Supplier<Optional<Scene>> borders;
    private final Difference.Words words;
    private final ObjectProperty<Mode> mode =
            new SimpleObjectProperty<>(this, "mode", Mode.SIDE_BY_SIDE);
    private final ChangeListener<Viewport> link = (view, old, now) -> link(now);
    private Optional<ComparedMaps> shown = Optional.empty();

    /** What the newer version has become by the hand of somebody who draws. */
    private Optional<Plan> draft = Optional.empty();

    /** What the map of the newer version shows. */
    private Optional<Plan> seen = Optional.empty();

    private Runnable onShown = () -> {};

    private UnitSet chosen = UnitSet.EMPTY;
    private Optional<Curtain> blinking = Optional.empty();
    private boolean linking;

    /**
     * @param toMap from the project's coordinates to the map's
     * @param borders what is known of them already: to carry those of a large project to the map
     *     takes longer than all the rest
     */
    public ComparePane(
            Background background,
            Messages messages,
            Mapping toMap,
            Supplier<Optional<Scene>> borders) {
        this.toMap = toMap;
        this.borders = borders;
        this.pictures = new Newest<>(background, this::take);
        this.before = new MapPane(background, messages);
        this.after = new MapPane(background, messages);
        this.difference = new MapPane(background, messages);
        this.legend = new CompareLegend(messages);
        this.words =
                new Difference.Words(
                        messages.text("map.compare.open"),
                        messages.text("map.compare.excluded"),
                        messages.text("map.compare.nowhere"));
        before.setId("map-before");
        after.setId("map-after");
        difference.setId("map-difference");
        getStyleClass().add("compare-pane");
        maps().forEach(map -> map.viewProperty().addListener(link));
        point(before, after);
        point(after, before);
        setBottom(legend);
        mode.subscribe(this::arrange);
    }

    /** All maps, the older version first. */
    public List<MapPane> maps() {
        return Stream.concat(
                        Stream.of(before, after, difference), further.stream().map(FurtherMap::map))
                .toList();
    }

    /** How the versions are looked at. */
    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /** Shows a further version beside the two, side by side. */
    public void add(FurtherMap another) {
        further.add(another);
        another.follow(after::view);
        another.map().look(after.view());
        another.map().viewProperty().addListener(link);
        if (mode.get() == Mode.SIDE_BY_SIDE) rearrange(() -> arrange(Mode.SIDE_BY_SIDE));
        else mode.set(Mode.SIDE_BY_SIDE);
    }

    /** Shows a further version no longer. */
    public void remove(FurtherMap other) {
        further.remove(other);
        other.map().viewProperty().removeListener(link);
        rearrange(() -> arrange(mode.get()));
    }

    /** Gives the maps another size; whoever saw everything does so afterwards. */
    public void rearrange(Runnable change) {
        boolean all = after.seesAll();
        change.run();
        if (!all || getScene() == null) return;
        getScene().getRoot().applyCss();
        getScene().getRoot().layout();
        after.lookAtAll();
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
        for (Label name : List.of(beforeName, afterName))
            name.getStyleClass().setAll("label", "compare-name");
        setTop(wished == Mode.SIDE_BY_SIDE ? null : names(wished));
        setCenter(
                switch (wished) {
                    case SIDE_BY_SIDE -> sideBySide();
                    case SWIPE -> new Curtain(before, after, Orientation.VERTICAL);
                    case SWIPE_DOWN -> new Curtain(before, after, Orientation.HORIZONTAL);
                    case OVERLAY -> after;
                    case BLINK -> blinking();
                    case DIFFERENCE -> difference;
                });
        legend.explain(wished);
        blink(false);
        dashOldBorders();
    }

    private Node sideBySide() {
        List<Region> halves = new ArrayList<>();
        halves.add(titled(beforeName, before));
        halves.add(titled(afterName, after));
        halves.addAll(further);
        return new Mosaic(halves);
    }

    private Curtain blinking() {
        Curtain curtain = new Curtain(before, after, Orientation.VERTICAL);
        curtain.pulledProperty().set(false);
        blinking = Optional.of(curtain);
        return curtain;
    }

    private HBox names(Mode wished) {
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
        BorderPane half = new BorderPane(map);
        half.setTop(name);
        return half;
    }

    /** Lets all maps follow when one is moved. */
    private void link(Viewport view) {
        if (linking) return;
        linking = true;
        for (MapPane map : maps()) if (map.view() != view) map.look(view);
        linking = false;
    }

    /** Shows in one map what the mouse is over in the other. */
    private void point(MapPane leader, MapPane follower) {
        leader.hoveredProperty()
                .addListener((property, old, unit) -> follower.hover(common(unit.intValue())));
    }

    /** The unit if both versions have it, otherwise none; numbers are the same then. */
    private int common(int unit) {
        boolean inBoth = shown.filter(maps -> maps.comparison().haveBoth(unit)).isPresent();
        return inBoth ? unit : Coverage.NO_UNIT;
    }

    /**
     * Shows two versions.
     *
     * @param oldName what stands above the older one
     * @param newName what stands above the newer one
     */
    public void show(String oldName, String newName, Comparison comparison) {
        Optional<ComparedMaps> last = shown;
        Coverage newer = comparison.after().plan().ground().coverage();
        Optional<Scene> elsewhere = borders.get();
        Supplier<Scene> known = () -> elsewhere.orElseGet(() -> Scene.of(newer, toMap));
        pictures.want(
                () ->
                        new Titled(
                                oldName, newName, ComparedMaps.of(comparison, last, known, words)));
    }

    /** Told whenever the maps have begun to show other versions. */
    public void onShown(Runnable listener) {
        onShown = listener;
    }

    /** Shows at once what the newer version is becoming; the comparison follows. */
    public void draw(Plan newer, Totals totals) {
        draft = Optional.of(newer);
        if (shown.isEmpty()) return;
        after.show(newer, totals);
        seen = draft;
    }

    /** The newer version is not being drawn any more. */
    public void drawNoMore() {
        draft = Optional.empty();
    }

    /** Lets units of the newer version stand out as chosen. */
    public void choose(UnitSet units) {
        chosen = units;
        shown.ifPresent(this::mark);
    }

    /**
     * The map on which the newer version can be worked on; none while what it shows lies over other
     * units, whose numbers mean others.
     *
     * @param ground of the newer version
     */
    public Optional<MapPane> workbench(Ground ground) {
        boolean changes = mode.get() == Mode.DIFFERENCE;
        Optional<Plan> worked = changes ? shown.map(maps -> maps.difference().plan()) : seen;
        boolean same = worked.filter(plan -> plan.ground() == ground).isPresent();
        return shown.isEmpty() || same
                ? Optional.of(changes ? difference : after)
                : Optional.empty();
    }

    private void take(Titled titled) {
        beforeName.setText(titled.oldName());
        afterName.setText(titled.newName());
        take(titled.maps());
        onShown.run();
    }

    /** Whether the last comparison is what the maps show, or begin to. */
    boolean settled() {
        return pictures.idle();
    }

    private void take(ComparedMaps maps) {
        if (shown.isEmpty()) {
            before.show(maps.before());
            after.show(maps.after());
            difference.show(maps.after());
        }
        shown = Optional.of(maps);
        Side old = maps.comparison().before();
        Side now = maps.comparison().after();
        show(before, maps.matched(), old.figures());
        if (draft.isEmpty() || draft.get() == now.plan()) {
            show(after, now.plan(), now.figures());
            seen = Optional.of(now.plan());
        }
        show(difference, maps.difference().plan(), maps.difference().figures());
        before.mark(maps.changes().before());
        mark(maps);
        difference.liveOnly(maps.moved());
        dashOldBorders();
    }

    /** Marks what the newer version has otherwise, unless it lies over other ground by now. */
    private void mark(ComparedMaps maps) {
        Ground compared = maps.comparison().after().plan().ground();
        if (draft.filter(plan -> plan.ground() != compared).isPresent()) return;
        Marks changes = maps.changes().after();
        after.mark(new Marks(chosen, changes.changed(), changes.partly()));
        boolean sameUnits = maps.difference().plan().ground() == compared;
        difference.mark(sameUnits ? Marks.selected(chosen) : Marks.NONE);
    }

    private static void show(MapPane map, Plan plan, Figures figures) {
        map.show(plan, Totals.of(plan, figures));
    }

    private void dashOldBorders() {
        after.sketch().standing().clear();
        if (mode.get() != Mode.OVERLAY || shown.isEmpty()) return;
        for (double[] line : shown.get().oldBorders())
            after.sketch().standing().line(Overlay.Look.GHOST, line);
    }

    /** Brings what went from one district to another into view. */
    public void lookAt(Flow flow) {
        lookAt(List.of(flow));
    }

    /** Brings all that went from some districts to others into view. */
    public void lookAt(List<Flow> flows) {
        UnitSet newer = all(flows, Flow::unitsTo);
        if (newer.isEmpty()) before.lookAt(all(flows, Flow::unitsFrom));
        else after.lookAt(newer);
    }

    private static UnitSet all(List<Flow> flows, Function<Flow, UnitSet> units) {
        return UnitSet.of(flows.stream().flatMapToInt(flow -> units.apply(flow).stream()));
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
