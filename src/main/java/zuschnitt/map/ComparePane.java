package zuschnitt.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import zuschnitt.message.Messages;
import zuschnitt.plan.Ground;

/**
 * The maps of a comparison on the screen, in one of several modes, with up to two further versions
 * beside them; above each what it is called, below all what their signs mean. All maps always show
 * the same place at the same scale.
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

    private final Triptych maps;
    private final List<FurtherMap> further = new ArrayList<>();
    private final LinkedViews views = new LinkedViews();
    private final Label beforeName = new Label();
    private final Label afterName = new Label();
    private final CompareLegend legend;
    private final ObjectProperty<Mode> mode =
            new SimpleObjectProperty<>(this, "mode", Mode.SIDE_BY_SIDE);
    private Optional<Curtain> blinking = Optional.empty();

    /** On which the newer version is seen, or what changed of it. */
    private MapPane onTop;

    public ComparePane(Triptych maps, Messages messages) {
        this.maps = maps;
        this.onTop = maps.after();
        this.legend = new CompareLegend(messages);
        getStyleClass().add("compare-pane");
        List.of(maps.before(), maps.after(), maps.difference()).forEach(views::link);
        maps.onShown(this::follow);
        setBottom(legend);
        mode.subscribe(this::arrange);
    }

    /** All maps: older version, newer version, what changed, and those of further versions. */
    public List<MapPane> maps() {
        return views.maps();
    }

    /** How the versions are looked at. */
    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /** Shows a further version beside the two, side by side. */
    public void add(FurtherMap another) {
        further.add(another);
        another.follow(maps.after()::view);
        another.map().look(maps.after().view());
        views.link(another.map());
        if (mode.get() == Mode.SIDE_BY_SIDE) arrange(Mode.SIDE_BY_SIDE);
        else mode.set(Mode.SIDE_BY_SIDE);
    }

    /** Shows a further version no longer. */
    public void remove(FurtherMap other) {
        further.remove(other);
        views.release(other.map());
        arrange(mode.get());
    }

    /**
     * To be called before the maps are given another size: what is to be done afterwards, so that
     * whoever saw everything does so again.
     */
    public Runnable refitting() {
        if (!onTop.seesAll() || getScene() == null) return () -> {};
        double width = onTop.getWidth();
        double height = onTop.getHeight();
        return () -> {
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
            if (onTop.getWidth() != width || onTop.getHeight() != height) onTop.lookAtAll();
        };
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

    /**
     * The map on which the newer version can be worked on; none while what it shows lies over other
     * units.
     *
     * @param ground of the newer version
     */
    public Optional<MapPane> workbench(Ground ground) {
        return maps.workable(onTop, ground) ? Optional.of(onTop) : Optional.empty();
    }

    private void arrange(Mode wished) {
        Runnable refit = refitting();
        lay(wished);
        onTop = wished == Mode.DIFFERENCE ? maps.difference() : maps.after();
        refit.run();
    }

    private void lay(Mode wished) {
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
                    case SWIPE -> curtain(Orientation.VERTICAL);
                    case SWIPE_DOWN -> curtain(Orientation.HORIZONTAL);
                    case OVERLAY -> maps.after();
                    case BLINK -> blinking();
                    case DIFFERENCE -> maps.difference();
                });
        legend.explain(wished);
        blink(false);
        dashOldBorders();
    }

    private Mosaic sideBySide() {
        List<Region> halves = new ArrayList<>();
        halves.add(titled(beforeName, maps.before()));
        halves.add(titled(afterName, maps.after()));
        halves.addAll(further);
        return new Mosaic(halves);
    }

    private static BorderPane titled(Label name, MapPane map) {
        BorderPane half = new BorderPane(map);
        half.setTop(name);
        return half;
    }

    private Curtain curtain(Orientation line) {
        return new Curtain(maps.before(), maps.after(), line);
    }

    private Curtain blinking() {
        Curtain curtain = curtain(Orientation.VERTICAL);
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

    /** Other versions are on the maps. */
    private void follow() {
        beforeName.setText(maps.titles().older());
        afterName.setText(maps.titles().newer());
        dashOldBorders();
    }

    private void dashOldBorders() {
        Overlay standing = maps.after().sketch().standing();
        standing.clear();
        if (mode.get() != Mode.OVERLAY) return;
        for (double[] line : maps.oldBorders()) standing.line(Overlay.Look.GHOST, line);
    }
}
