package zuschnitt.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Coverage;
import zuschnitt.layer.DrawnLayer;
import zuschnitt.map.tiles.TileLook;
import zuschnitt.map.tiles.TileSource;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitSet;
import zuschnitt.raster.Marks;
import zuschnitt.raster.Portrait;
import zuschnitt.raster.Scene;
import zuschnitt.raster.Viewport;
import zuschnitt.session.Background;
import zuschnitt.theme.Portrayal;

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
    private final TileLayer tiles;
    private final PictureView picture;
    private final LayerViews references;
    private final LabelLayer labels;
    private final Sketch sketch;
    private final Furniture furniture;
    private final Overview overview;
    private final LegendBox legend;

    /** All of them, the lowest first. */
    private final List<MapLayer> layers = new ArrayList<>();

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
        this.tiles = atop(new TileLayer(background));
        this.references = new LayerViews(background);
        getChildren().add(references.below());
        this.picture = atop(new PictureView("picture"));
        getChildren().add(references.above());
        layers.add(references);
        this.labels = new LabelLayer(messages);
        this.sketch = new Sketch(this, labels);
        atop(sketch.standing());
        atop(sketch.hover());
        atop(sketch.ghost());
        atop(labels);
        atop(sketch.drawing());
        atop(sketch.pointer());
        this.furniture = atop(new Furniture(messages));
        this.overview = atop(new Overview(background, camera, depiction::order));
        this.legend = new LegendBox(messages);
        getChildren().add(legend);
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

    private <T extends Node & MapLayer> T atop(T layer) {
        getChildren().add(layer);
        layers.add(layer);
        return layer;
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

    /** Lays a base map under the picture, {@link TileSource#NONE} for none; closes the last. */
    public void lay(TileSource source) {
        tiles.lay(source);
        furniture.credit(tiles.attribution());
    }

    /** Colours the base map in another way, or hides it. */
    public void wear(TileLook look) {
        tiles.wear(look);
        furniture.credit(tiles.attribution());
    }

    /** Who made the base map, as it must be named under each picture of it; empty without one. */
    public String attribution() {
        return tiles.attribution();
    }

    /** Why parts of the base map are missing, in one line; empty while none are. */
    public ReadOnlyObjectProperty<Optional<Message>> troubleProperty() {
        return tiles.troubleProperty();
    }

    /**
     * Shows reference layers.
     *
     * @param shown in map coordinates, the topmost first
     */
    public void refer(List<DrawnLayer> shown) {
        references.show(shown);
    }

    /** The reference layers that are shown. */
    List<DrawnLayer> references() {
        return references.layers();
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

    /** How strong the districts' colours cover the base map, 0…1. */
    public DoubleProperty colourOpacityProperty() {
        return depiction.opacityProperty();
    }

    /** What the colours say. */
    public ObjectProperty<Appearance> appearanceProperty() {
        return depiction.appearanceProperty();
    }

    /** What was last drawn of a theme; empty if there was none. */
    public ReadOnlyObjectProperty<Optional<Portrayal>> portrayalProperty() {
        return depiction.portrayalProperty();
    }

    /** Whether themes are explained on the map. */
    public BooleanProperty explainedProperty() {
        return legend.wantedProperty();
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
        Bounds surroundings = sketch.point(place);
        if (!surroundings.empty()) camera.lookAt(surroundings);
    }

    /**
     * As {@link #point(Bounds)}, and draws lines that are about the place.
     *
     * @param lines x and y in turn, in map coordinates
     */
    public void point(Bounds place, List<double[]> lines) {
        point(place);
        for (double[] line : lines) sketch.pointer().line(Overlay.Look.SHAPE, line);
    }

    /** Whether the picture shows all that it should, as well as it can. */
    public boolean settled() {
        return depiction.settled() && references.settled();
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
        labels.setTextSize(em);
    }

    /** Shows the districts' names, or leaves the place to what a tool writes. */
    void showNames(boolean shown) {
        labels.setVisible(shown);
    }

    /** Asks the tool at hand again what it advises. */
    public void advise() {
        navigation.advise();
    }

    /**
     * Lets the names of all districts say their numbers in the colours of the band, for as long as
     * a tool needs it; empty for the usual ones again.
     *
     * @param first the districts whose names are placed before all others
     */
    void live(Optional<Set<Integer>> first) {
        labels.live(first);
    }

    /** Lets only some districts say their numbers; the others but say what they are called. */
    void liveOnly(Set<Integer> some) {
        labels.liveOnly(some);
    }

    /** What is drawn over the picture line by line. */
    Sketch sketch() {
        return sketch;
    }

    /** Where the tool at hand draws. */
    Overlay drawing() {
        return sketch.drawing();
    }

    void hover(int unit) {
        if (unit == hovered.get()) return;
        hovered.set(unit);
        sketch.hover(unit);
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
        furniture.resizeRelocate(0, 0, getWidth(), getHeight());
        legend.settle(getWidth(), getHeight());
        if (camera.resize(width, height)) depiction.draw();
    }

    private void follow() {
        arrange();
        depiction.follow();
    }

    private void arrange() {
        double scale = outputScale();
        for (MapLayer layer : layers) layer.look(camera.view(), scale);
    }

    private void refreshOverview() {
        overview.refresh();
    }

    private void take(Frame drawn) {
        picture.show(drawn.picture());
        labels.show(
                new LabelLayer.Shown(
                        drawn.labels(),
                        drawn.unitLabels(),
                        drawn.order().plan(),
                        drawn.order().totals()));
        legend.show(drawn.portrait().map(Portrait::portrayal), drawn.order().pen().opacity());
        arrange();
    }
}
