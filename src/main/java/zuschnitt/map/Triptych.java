package zuschnitt.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Difference;
import zuschnitt.compare.Flow;
import zuschnitt.compare.Lineage;
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
import zuschnitt.session.Background;

/**
 * The three maps of a comparison: of the older version, of the newer one, and of what changed
 * between them. Districts that continue one another have the same colour; what is in another
 * district than the one that continues its own is hatched and outlined. How the maps lie on the
 * screen is for {@link ComparePane}.
 *
 * <p>Where the newer version is being drawn, its map shows every stroke at once; what follows from
 * it is found in the background, at its own pace.
 */
public final class Triptych {
    private final Newest<Titled> pictures;
    private final MapPane before;
    private final MapPane after;
    private final MapPane difference;
    private final Mapping toMap;
    private final Supplier<Optional<Scene>> borders;
    private final Difference.Words words;
    private final List<Runnable> listeners = new ArrayList<>();
    private Titles titles = new Titles("", "");
    private Optional<ComparedMaps> shown = Optional.empty();

    /** What the newer version has become by the hand of somebody who draws. */
    private Optional<Plan> draft = Optional.empty();

    /** What the map of the newer version shows. */
    private Optional<Plan> seen = Optional.empty();

    private UnitSet chosen = UnitSet.EMPTY;

    /** What the older and the newer version are called. */
    record Titles(String older, String newer) {}

    private record Titled(Titles titles, ComparedMaps maps) {}

    /**
     * @param toMap from the project's coordinates to the map's
     * @param borders what is known of them already: to carry those of a large project to the map
     *     takes longer than all the rest
     */
    public Triptych(
            Background background,
            Messages messages,
            Mapping toMap,
            Supplier<Optional<Scene>> borders) {
        this.toMap = toMap;
        this.borders = borders;
        this.pictures = new Newest<>(background, this::take);
        this.before = map("map-before", background, messages);
        this.after = map("map-after", background, messages);
        this.difference = map("map-difference", background, messages);
        this.words =
                new Difference.Words(
                        messages.text("map.compare.open"),
                        messages.text("map.compare.excluded"),
                        messages.text("map.compare.nowhere"));
        point(before, after);
        point(after, before);
    }

    private static MapPane map(String id, Background background, Messages messages) {
        MapPane map = new MapPane(background, messages);
        map.setId(id);
        return map;
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

    /**
     * Shows two versions.
     *
     * @param oldName what the older one is called
     * @param newName what the newer one is called
     */
    public void show(String oldName, String newName, Comparison comparison) {
        Optional<ComparedMaps> last = shown;
        Coverage newer = comparison.after().plan().ground().coverage();
        Optional<Scene> elsewhere = borders.get();
        Supplier<Scene> known = () -> elsewhere.orElseGet(() -> Scene.of(newer, toMap));
        Titles names = new Titles(oldName, newName);
        pictures.want(() -> new Titled(names, ComparedMaps.of(comparison, last, known, words)));
    }

    /** Told whenever the maps have begun to show other versions. */
    public void onShown(Runnable listener) {
        listeners.add(listener);
    }

    /** What the versions on the maps are called; empty texts before there are any. */
    Titles titles() {
        return titles;
    }

    /** Between the older version's districts, in map coordinates. */
    List<double[]> oldBorders() {
        return shown.map(ComparedMaps::oldBorders).orElse(List.of());
    }

    /** Whether the last comparison is what the maps show, or begin to. */
    boolean settled() {
        return pictures.idle();
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
     * Whether the newer version can be worked on in one of the maps: not while what that shows lies
     * over other units, whose numbers mean others.
     *
     * @param map of the newer version, or of what changed
     * @param ground of the newer version
     */
    boolean workable(MapPane map, Ground ground) {
        Optional<Plan> worked =
                map == difference ? shown.map(maps -> maps.difference().plan()) : seen;
        return shown.isEmpty() || worked.filter(plan -> plan.ground() == ground).isPresent();
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

    /** Brings what became of some districts into view; where nothing did, what they were. */
    public void lookAt(Comparison comparison, Lineage line) {
        if (line.to().isEmpty())
            before.lookAt(comparison.before().plan().units(line.from().get(0)));
        else after.lookAt(comparison.after().plan().units(line.to().get(0)));
    }

    private static UnitSet all(List<Flow> flows, Function<Flow, UnitSet> units) {
        return UnitSet.of(flows.stream().flatMapToInt(flow -> units.apply(flow).stream()));
    }

    private void take(Titled titled) {
        titles = titled.titles();
        take(titled.maps());
        listeners.forEach(Runnable::run);
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
        difference.labels().liveOnly(maps.moved());
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
}
