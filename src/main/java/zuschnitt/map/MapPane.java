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
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
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
import zuschnitt.raster.Pen;
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
    /** Map metres around a place that is pointed at, at least. */
    private static final double LEAST_SURROUNDINGS = 25;

    /** Map metres across that are in view at least when a place is shown. */
    private static final double LEAST_VIEW = 300;

    /** Radius of the ring around such a place, pixels. */
    private static final double RING = 26;

    /** How far above a place a note about it stands, pixels of layout. */
    private static final double NOTE_ABOVE = 20;

    private final Camera camera = new Camera();
    private final Subject subject;
    private final Sight sight;
    private final Renderer renderer;
    private final TileLayer tiles;
    private final PictureView picture;
    private final LayerViews references;
    private final Overlay standing;
    private final Overlay hover;
    private final Overlay ghost;
    private final LabelLayer labels;
    private final Overlay drawing;
    private final Overlay pointer;
    private final Furniture furniture;
    private final Overview overview;
    private final LegendBox legend;

    /** All of them, the lowest first. */
    private final List<MapLayer> layers = new ArrayList<>();

    private final Navigation navigation;
    private final ReadOnlyIntegerWrapper hovered =
            new ReadOnlyIntegerWrapper(this, "hovered", Coverage.NO_UNIT);
    private final ObjectProperty<Appearance> appearance =
            new SimpleObjectProperty<>(this, "appearance", Appearance.DISTRICTS);
    private final ReadOnlyObjectWrapper<Optional<Portrayal>> portrayal =
            new ReadOnlyObjectWrapper<>(this, "portrayal", Optional.empty());
    private final DoubleProperty colourOpacity =
            new SimpleDoubleProperty(this, "colourOpacity", 0.75);

    /**
     * @param background draws the pictures
     * @param messages the language of numbers and names
     */
    public MapPane(Background background, Messages messages) {
        this.subject = new Subject(background, this::draw);
        this.sight = new Sight(subject, camera);
        this.renderer = new Renderer(background, this::order, this::take);
        this.tiles = atop(new TileLayer(background));
        this.references = new LayerViews(background);
        getChildren().add(references.below());
        this.picture = atop(new PictureView("picture"));
        getChildren().add(references.above());
        layers.add(references);
        this.standing = atop(new Overlay());
        this.hover = atop(new Overlay());
        this.ghost = atop(new Overlay());
        this.labels = atop(new LabelLayer(messages));
        this.drawing = atop(new Overlay());
        this.pointer = atop(new Overlay());
        this.furniture = atop(new Furniture(messages));
        this.overview = atop(new Overview(background, camera, this::order));
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
        colourOpacity.addListener((property, old, now) -> draw());
        appearance.addListener((property, old, now) -> draw());
    }

    private <T extends Node & MapLayer> T atop(T layer) {
        getChildren().add(layer);
        layers.add(layer);
        return layer;
    }

    /** Shows the borders of a coverage, all of them in view. */
    public void show(Scene newScene) {
        subject.show(newScene);
        sight.forget();
        camera.turnTo(newScene.bounds());
    }

    /**
     * Shows a plan, with its populations. If it lies over other ground than the borders on the map,
     * the last picture stays until those of its ground are drawn, with the same part of the map in
     * view.
     */
    public void show(Plan newPlan, Totals newTotals) {
        subject.show(newPlan, newTotals);
        if (sight.borders().isEmpty()) hover(Coverage.NO_UNIT);
    }

    /** Lets units of the last plan stand out. */
    public void mark(Marks newMarks) {
        subject.mark(newMarks);
    }

    /**
     * Lets other units stand out for as long as a tool needs it; empty for the usual ones again.
     */
    public void markInstead(Optional<Marks> newMarks) {
        subject.markInstead(newMarks);
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
        return colourOpacity;
    }

    /** What the colours say. */
    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /** What was last drawn of a theme; empty if there was none. */
    public ReadOnlyObjectProperty<Optional<Portrayal>> portrayalProperty() {
        return portrayal.getReadOnlyProperty();
    }

    /** Whether themes are explained on the map. */
    public BooleanProperty explainedProperty() {
        return legend.wantedProperty();
    }

    /** Looks at another part of the map; the pane's size stays. */
    public void look(Viewport wished) {
        camera.look(wished);
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
        sight.borders()
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
        pointer.clear();
        if (place.empty()) return;
        double aside = Math.max(LEAST_SURROUNDINGS, place.width() + place.height());
        camera.lookAt(place.grown(aside));
        pointer.line(
                Overlay.Look.LINE,
                place.minX(),
                place.minY(),
                place.maxX(),
                place.minY(),
                place.maxX(),
                place.maxY(),
                place.minX(),
                place.maxY(),
                place.minX(),
                place.minY());
        pointer.circle(place.centreX(), place.centreY(), RING * outputScale());
    }

    /**
     * As {@link #point(Bounds)}, and draws lines that are about the place.
     *
     * @param lines x and y in turn, in map coordinates
     */
    public void point(Bounds place, List<double[]> lines) {
        point(place);
        for (double[] line : lines) pointer.line(Overlay.Look.SHAPE, line);
    }

    /** Whether the picture shows all that it should, as well as it can. */
    public boolean settled() {
        return sight.any() && renderer.idle() && references.settled();
    }

    /** What is seen at places of the map. */
    Sight sight() {
        return sight;
    }

    /**
     * Writes some words above a place, for as long as the tool's drawing lasts.
     *
     * @param line of which the last place is meant, x and y in turn, map coordinates
     */
    void note(Message words, double[] line) {
        double above = NOTE_ABOVE * outputScale() * view().metresPerPixel();
        drawing.put(labels.note(words), line[line.length - 2], line[line.length - 1] + above);
    }

    /** Writes a number of people at a place, for as long as the tool's drawing lasts. */
    void note(double people, boolean estimated, double mapX, double mapY) {
        drawing.put(labels.note(people, estimated), mapX, mapY);
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

    /** Where that is drawn which stands whatever tool is at hand. */
    Overlay standing() {
        return standing;
    }

    /** Where the tool at hand draws what was, below what it draws otherwise. */
    Overlay ghost() {
        return ghost;
    }

    /** Where the tool at hand draws. */
    Overlay drawing() {
        return drawing;
    }

    void hover(int unit) {
        if (unit == hovered.get()) return;
        hovered.set(unit);
        hover.clear();
        if (unit == Coverage.NO_UNIT) return;
        sight.borders()
                .ifPresent(
                        seen -> {
                            for (double[] border : seen.outline(unit))
                                hover.line(Overlay.Look.HOVER, border);
                        });
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
        if (camera.resize(width, height)) draw();
    }

    private void follow() {
        arrange();
        renderer.draw();
    }

    private void arrange() {
        double scale = outputScale();
        for (MapLayer layer : layers) layer.look(camera.view(), scale);
    }

    private void draw() {
        renderer.draw();
        overview.refresh();
    }

    /** What there is to be drawn; empty while there is no plan or no room for it. */
    private Optional<Frame.Order> order() {
        Viewport seen = camera.view();
        return camera.aimed() && seen.width() > 0 && seen.height() > 0
                ? order(seen)
                : Optional.empty();
    }

    private Optional<Frame.Order> order(Viewport part) {
        int grain = (int) Math.max(1, Math.round(outputScale()));
        Pen pen = new Pen(grain, colourOpacity.get());
        return subject.shown()
                .map(
                        shown ->
                                new Frame.Order(
                                        shown, appearance.get(), part, pen, Frame.Quality.QUICK));
    }

    private void take(Frame drawn) {
        if (subject.scene().filter(seen -> seen == drawn.order().scene()).isEmpty()) return;
        sight.take(drawn);
        picture.show(drawn.picture());
        labels.show(
                new LabelLayer.Shown(
                        drawn.labels(),
                        drawn.unitLabels(),
                        drawn.order().plan(),
                        drawn.order().totals()));
        portrayal.set(drawn.portrait().map(Portrait::portrayal));
        legend.show(portrayal.get(), drawn.order().pen().opacity());
        arrange();
    }
}
