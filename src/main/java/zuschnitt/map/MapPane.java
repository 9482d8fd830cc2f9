package zuschnitt.map;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Coverage;
import zuschnitt.layer.DrawnLayer;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitSet;
import zuschnitt.raster.Marks;
import zuschnitt.raster.Scene;
import zuschnitt.raster.Viewport;
import zuschnitt.session.Background;

/**
 * A plan on the map: base map, picture, names, and what a tool draws. Shows what it is given; knows
 * no session, so that two of them can show two versions.
 *
 * <p>The camera, {@link #viewProperty}, is the one truth about what is seen; everything follows it
 * at once, the picture by being shifted until a fresh one is drawn.
 */
public final class MapPane extends Region {
    /** Map metres across that are in view at least when a place is shown. */
    private static final double LEAST_VIEW = 300;

    private final Camera camera = new Camera();
    private final Depiction depiction;
    private final LayerStack layers;
    private final Navigation navigation;
    private final ReadOnlyIntegerWrapper hovered =
            new ReadOnlyIntegerWrapper(this, "hovered", Coverage.NO_UNIT);

    /**
     * @param background draws the pictures
     * @param messages the language of numbers and names
     */
    public MapPane(Background background, Messages messages) {
        this.depiction =
                new Depiction(
                        background, camera, this::outputScale, this::refreshOverview, this::take);
        this.layers = new LayerStack(this, camera, depiction, background, messages);
        getChildren().setAll(layers.nodes());
        this.navigation = new Navigation(this);
        getStyleClass().add("map-pane");
        setFocusTraversable(true);
        setAccessibleText(messages.text("map.accessible"));
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        camera.viewProperty().addListener((property, old, now) -> follow());
    }

    /** The borders of the last plan's ground; empty until they are there. */
    public Optional<Scene> borders() {
        return sight().borders();
    }

    /** Shows the borders of a coverage, all of them in view. */
    public void show(Scene newScene) {
        depiction.show(newScene);
    }

    /**
     * Shows a plan, with its populations. If it lies over other ground than the borders on the map,
     * the last picture stays until those of its ground are drawn, with the same part of the map in
     * view.
     */
    public void show(Plan newPlan, Totals newTotals) {
        depiction.show(newPlan, newTotals);
        if (borders().isEmpty()) hover(Coverage.NO_UNIT);
    }

    /** Lets units of the last plan stand out. */
    public void mark(Marks newMarks) {
        depiction.mark(newMarks);
    }

    /**
     * Lets other units stand out for as long as a tool needs it; empty for the usual ones again.
     */
    public void markInstead(Optional<Marks> newMarks) {
        depiction.markInstead(newMarks);
    }

    /** The base map under the picture. */
    public BaseMap base() {
        return layers.base();
    }

    /**
     * Shows reference layers.
     *
     * @param shown in map coordinates, the topmost first
     */
    public void refer(List<DrawnLayer> shown) {
        layers.references().show(shown);
    }

    /** The reference layers that are shown. */
    List<DrawnLayer> references() {
        return layers.references().layers();
    }

    /** Takes up a tool; the one before is put away. */
    public void takeUp(MapTool tool) {
        navigation.takeUp(tool);
    }

    /** The tool at hand; empty if there is none. */
    public Optional<MapTool> tool() {
        return navigation.tool();
    }

    /** What the tool at hand advises; empty text without a tool. */
    public ReadOnlyObjectProperty<Optional<Message>> hintProperty() {
        return navigation.hintProperty();
    }

    /** What part of the map is seen. */
    public ReadOnlyObjectProperty<Viewport> viewProperty() {
        return camera.viewProperty();
    }

    public Viewport view() {
        return camera.view();
    }

    /** Where the mouse is; empty while it is elsewhere. */
    public ReadOnlyObjectProperty<Optional<Pointer>> pointerProperty() {
        return navigation.pointerProperty();
    }

    /** The unit under the mouse; {@link Coverage#NO_UNIT} for none. */
    public ReadOnlyIntegerProperty hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /** What the colours of the districts say. */
    public Colouring colouring() {
        return depiction.colouring();
    }

    /** Looks at another part of the map; the pane's size stays. */
    public void look(Viewport wished) {
        camera.look(wished);
    }

    /** Whether all ground is in view. */
    boolean seesAll() {
        return camera.ground().filter(all -> view().bounds().contains(all)).isPresent();
    }

    /** Brings everything into view. */
    public void lookAtAll() {
        camera.lookAtAll();
    }

    /** Brings a part of the map into view; a point with its surroundings. */
    public void lookAt(Bounds place) {
        double least = Math.max(0, LEAST_VIEW - Math.max(place.width(), place.height())) / 2;
        camera.lookAt(place.grown(least));
    }

    /** Brings some units into view, with their surroundings. */
    public void lookAt(UnitSet units) {
        borders()
                .map(seen -> seen.bounds(units))
                .filter(bounds -> !bounds.empty())
                .ifPresent(
                        bounds ->
                                camera.lookAt(
                                        bounds.grown(bounds.width() / 2 + bounds.height() / 2)));
    }

    /**
     * Brings a place into view with its surroundings and points at it with a frame and a ring,
     * until another is pointed at.
     *
     * @param place in map coordinates; may be a point. Empty: nothing is pointed at any more
     */
    public void point(Bounds place) {
        Bounds surroundings = sketch().point(place);
        if (!surroundings.empty()) camera.lookAt(surroundings);
    }

    /**
     * As {@link #point(Bounds)}, and draws lines that are about the place.
     *
     * @param lines x and y in turn, in map coordinates
     */
    public void point(Bounds place, List<double[]> lines) {
        point(place);
        for (double[] line : lines) sketch().pointer().line(Overlay.Look.SHAPE, line);
    }

    /** Whether the picture shows all that it should, as well as it can. */
    public boolean settled() {
        return depiction.settled() && layers.references().settled();
    }

    /** What is seen at places of the map. */
    Sight sight() {
        return depiction.sight();
    }

    /**
     * How large names are on the map.
     *
     * @param em size of the window's text, pixels
     */
    public void setTextSize(double em) {
        layers.labels().setTextSize(em);
    }

    /** Asks the tool at hand again what it advises. */
    public void advise() {
        navigation.advise();
    }

    /** The names on the map. */
    LabelLayer labels() {
        return layers.labels();
    }

    /** What is drawn over the picture line by line. */
    Sketch sketch() {
        return layers.sketch();
    }

    /** Where the tool at hand draws. */
    Overlay drawing() {
        return sketch().drawing();
    }

    void hover(int unit) {
        if (unit == hovered.get()) return;
        hovered.set(unit);
        sketch().hover(unit);
    }

    /** Device pixels to one of layout. */
    double outputScale() {
        return Optional.ofNullable(getScene())
                .map(javafx.scene.Scene::getWindow)
                .map(Window::getOutputScaleX)
                .orElse(1.0);
    }

    @Override
    protected void layoutChildren() {
        int width = (int) Math.round(getWidth() * outputScale());
        int height = (int) Math.round(getHeight() * outputScale());
        layers.settle(getWidth(), getHeight());
        if (camera.resize(width, height)) depiction.draw();
    }

    private void follow() {
        arrange();
        depiction.follow();
    }

    private void arrange() {
        layers.look(camera.view(), outputScale());
    }

    private void refreshOverview() {
        layers.overview().refresh();
    }

    private void take(Frame drawn) {
        layers.show(drawn);
        arrange();
    }
}
