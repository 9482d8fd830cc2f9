package zuschnitt.map;

import java.util.Optional;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Polyline;
import zuschnitt.plan.Barrier;
import zuschnitt.plan.Bridge;
import zuschnitt.plan.Rules;
import zuschnitt.raster.Marks;
import zuschnitt.raster.Scene;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/** Keeps a map in step with a session: borders once, then every change of plan and choice. */
public final class MapBinding implements AutoCloseable {
    private final Session session;
    private final MapPane map;
    private final Runnable plan;
    private final Runnable figures;
    private final Runnable selection;
    private final Mapping toMap;
    private Optional<Rules> drawn = Optional.empty();

    /**
     * Shows the session's project on the map, and what happens to it from now on.
     *
     * @param toMap from the project's coordinates to the map's
     */
    public MapBinding(Session session, MapPane map, Background background, Mapping toMap) {
        this.session = session;
        this.map = map;
        this.toMap = toMap;
        this.plan = session.plan().onChange(changed -> show());
        this.figures = session.figures().onChange(changed -> show());
        this.selection = session.selection().onChange(changed -> mark());
        Coverage coverage = session.plan().get().ground().coverage();
        background.latest(this, () -> Scene.of(coverage, toMap), this::begin);
    }

    private void begin(Scene scene) {
        map.show(scene);
        show();
    }

    private void show() {
        map.show(session.plan().get(), session.totals());
        mark();
        draw(session.plan().get().rules());
    }

    /** Draws barriers and bridges, if there are other ones. */
    private void draw(Rules rules) {
        if (drawn.equals(Optional.of(rules))) return;
        drawn = Optional.of(rules);
        map.sketch().standing().clear();
        for (Barrier barrier : rules.barriers())
            for (Polyline line : barrier.lines()) draw(Overlay.Look.BARRIER, line);
        for (Bridge bridge : rules.bridges()) draw(Overlay.Look.BRIDGE, bridge.line());
    }

    private void draw(Overlay.Look look, Polyline line) {
        double[] xy = new double[2 * line.size()];
        for (int i = 0; i < line.size(); i++) {
            xy[2 * i] = line.x(i);
            xy[2 * i + 1] = line.y(i);
        }
        toMap.map(xy);
        map.sketch().standing().line(look, xy);
    }

    private void mark() {
        map.mark(Marks.selected(session.selection().get()));
    }

    /** Leaves the map as it is. */
    @Override
    public void close() {
        plan.run();
        figures.run();
        selection.run();
    }
}
