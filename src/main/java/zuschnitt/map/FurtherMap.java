package zuschnitt.map;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Difference;
import zuschnitt.compare.Side;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
import zuschnitt.message.Messages;
import zuschnitt.plan.Totals;
import zuschnitt.raster.Changes;
import zuschnitt.raster.Scene;
import zuschnitt.raster.Viewport;
import zuschnitt.session.Background;

/**
 * A third or fourth version beside the two that are compared: in the colours of the newer one, and
 * what the newer one has in another district stands out.
 */
public final class FurtherMap extends BorderPane {
    private final MapPane map;
    private final Mapping toMap;
    private final Newest<Shown> pictures;
    private Optional<Shown> last = Optional.empty();
    private Supplier<Viewport> place;

    private record Shown(Comparison comparison, Scene before, Changes changes) {}

    /**
     * @param header what stands above the map: which version it is
     * @param toMap from the project's coordinates to the map's
     */
    public FurtherMap(Background background, Messages messages, Node header, Mapping toMap) {
        this.map = new MapPane(background, messages);
        this.toMap = toMap;
        this.pictures = new Newest<>(background, this::take);
        this.place = map::view;
        getStyleClass().add("further-map");
        setTop(header);
        setCenter(map);
    }

    /** The map itself. */
    public MapPane map() {
        return map;
    }

    /** Stays where another map is when the first picture comes. */
    void follow(Supplier<Viewport> other) {
        place = other;
    }

    /**
     * Shows the older one of two versions.
     *
     * @param withNewest it, compared with the newer version that is on screen
     */
    public void show(Comparison withNewest) {
        Optional<Scene> known = last.map(Shown::before);
        pictures.want(() -> shown(withNewest, known));
    }

    private Shown shown(Comparison comparison, Optional<Scene> known) {
        Coverage coverage = comparison.before().plan().ground().coverage();
        Scene before =
                known.map(scene -> scene.over(coverage)).orElseGet(() -> Scene.of(coverage, toMap));
        Scene after = before.over(comparison.after().plan().ground().coverage());
        return new Shown(comparison, before, Changes.of(comparison, before, after));
    }

    private void take(Shown shown) {
        if (last.isEmpty()) {
            Viewport seen = place.get();
            map.show(shown.before());
            map.look(seen);
        }
        last = Optional.of(shown);
        Side side = shown.comparison().before();
        map.show(Difference.matched(shown.comparison()), Totals.of(side.plan(), side.figures()));
        map.mark(shown.changes().before());
    }
}
