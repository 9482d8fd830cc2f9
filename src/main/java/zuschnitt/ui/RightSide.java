package zuschnitt.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * What lies at the right of the map, one pane over the other: at the bottom for good what the
 * editor always shows there, over it what is under way beside the map or looked up there for the
 * moment. The topmost is seen; where one is taken away, what lay beneath comes to light again.
 */
final class RightSide extends StackPane {
    /** The topmost last. */
    private final List<Region> pile = new ArrayList<>();

    private final Set<Region> underWay = new HashSet<>();
    private Runnable onLaid = () -> {};

    /**
     * @param lasting lies at the bottom
     */
    RightSide(Region lasting) {
        pile.add(lasting);
        show();
    }

    /** Lays a pane on top in which something is under way until it is taken away. */
    void lay(Region pane) {
        underWay.add(pane);
        put(pane);
    }

    /** Lays a pane on top in which one only looks something up, so that it is in nobody's way. */
    void lookUp(Region pane) {
        put(pane);
    }

    private void put(Region pane) {
        pile.remove(pane);
        pile.add(pane);
        show();
        onLaid.run();
    }

    /** Takes a pane away, wherever in the pile it lies; nothing happens if it lies nowhere. */
    void takeAway(Region pane) {
        underWay.remove(pane);
        pile.remove(pane);
        show();
    }

    private void show() {
        List<Region> seen = List.of(top());
        if (!getChildren().equals(seen)) getChildren().setAll(seen);
    }

    private Region top() {
        return pile.get(pile.size() - 1);
    }

    /** Whether a pane is the topmost, and the whole side not folded away. */
    boolean shows(Region pane) {
        return top() == pane && getScene() != null;
    }

    /** The topmost of what is under way here, seen or covered; empty if nothing is. */
    Optional<Region> underWay() {
        return pile.stream().filter(underWay::contains).reduce((below, above) -> above);
    }

    /** Told when a pane was laid on top, which somebody wants to see. */
    void onLaid(Runnable listener) {
        onLaid = listener;
    }
}
