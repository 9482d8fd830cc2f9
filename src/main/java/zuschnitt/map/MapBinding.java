package zuschnitt.map;

import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
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

    /**
     * Shows the session's project on the map, and what happens to it from now on.
     *
     * @param toMap from the project's coordinates to the map's
     */
    public MapBinding(Session session, MapPane map, Background background, Mapping toMap) {
        this.session = session;
        this.map = map;
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
