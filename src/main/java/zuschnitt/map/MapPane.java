package zuschnitt.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import javafx.util.Duration;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Coverage;
import zuschnitt.edit.Footprint;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitSet;
import zuschnitt.raster.FaceRaster;
import zuschnitt.raster.Marks;
import zuschnitt.raster.Pen;
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
    /** A view as close as this shows a hand's breadth per pixel. */
    private static final double CLOSEST = 0.05;

    private static final double FARTHEST = 3;

    /** More pixels than this are fine enough by themselves. */
    private static final int PIXELS_TO_SMOOTH = 3_000_000;

    /** Map metres around a place that is pointed at, at least. */
    private static final double LEAST_SURROUNDINGS = 25;

    /** Radius of the ring around such a place, pixels. */
    private static final double RING = 26;

    private static final Duration REST = Duration.millis(250);

    private final Renderer renderer;
    private final TileLayer tiles;
    private final PictureView picture = new PictureView();
    private final LabelLayer labels;
    private final Overlay standing = new Overlay();
    private final Overlay hover = new Overlay();
    private final Overlay ghost = new Overlay();
    private final Overlay drawing = new Overlay();
    private final Overlay pointer = new Overlay();
    private final Furniture furniture;
    private final Navigation navigation;
    private final PauseTransition rest = new PauseTransition(REST);
    private final ReadOnlyObjectWrapper<Viewport> view =
            new ReadOnlyObjectWrapper<>(this, "view", new Viewport(0, 0, 1, 0, 0));
    private final ReadOnlyIntegerWrapper hovered =
            new ReadOnlyIntegerWrapper(this, "hovered", Coverage.NO_UNIT);
    private final DoubleProperty colourOpacity =
            new SimpleDoubleProperty(this, "colourOpacity", 0.75);
    private final Subject subject;
    private Optional<Frame> frame = Optional.empty();
    private boolean fitted;

    /**
     * @param background draws the pictures
     * @param messages the language of numbers and names
     */
    public MapPane(Background background, Messages messages) {
        this.subject = new Subject(background, this::draw);
        this.renderer = new Renderer(background, this::take);
        this.tiles = new TileLayer(background);
        this.labels = new LabelLayer(messages);
        this.furniture = new Furniture(messages);
        this.navigation = new Navigation(this);
        getStyleClass().add("map-pane");
        setFocusTraversable(true);
        setAccessibleText(messages.text("map.accessible"));
        getChildren()
                .addAll(
                        tiles, picture, standing, hover, ghost, labels, drawing, pointer,
                        furniture);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        rest.setOnFinished(event -> draw(Frame.Quality.SMOOTH));
        view.addListener((property, old, now) -> follow());
        colourOpacity.addListener((property, old, now) -> draw());
    }

    /** Shows the borders of a coverage, all of them in view. */
    public void show(Scene newScene) {
        subject.show(newScene);
        frame = Optional.empty();
        fitted = false;
        requestLayout();
    }

    /**
     * Shows a plan, with its populations. If it lies over other ground than the borders on the map,
     * the last picture stays until those of its ground are drawn, with the same part of the map in
     * view.
     */
    public void show(Plan newPlan, Totals newTotals) {
        subject.show(newPlan, newTotals);
        if (borders().isEmpty()) hover(Coverage.NO_UNIT);
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

    /** Lays a base map under the picture; {@link TileSource#NONE} for none. */
    public void lay(TileSource source) {
        tiles.lay(source);
        furniture.credit(source.attribution());
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
        return view.getReadOnlyProperty();
    }

    public Viewport view() {
        return view.get();
    }

    /** The unit under the mouse; {@link Coverage#NO_UNIT} for none. */
    public ReadOnlyIntegerProperty hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /** How strong the districts' colours cover the base map, 0…1. */
    public DoubleProperty colourOpacityProperty() {
        return colourOpacity;
    }

    /** Looks at another part of the map; the pane's size stays. */
    public void look(Viewport wished) {
        double least = CLOSEST;
        double most = subject.scene().map(this::farthest).orElse(Double.MAX_VALUE);
        double metres = Math.max(least, Math.min(most, wished.metresPerPixel()));
        int width = view.get().width();
        int height = view.get().height();
        view.set(new Viewport(wished.centreX(), wished.centreY(), metres, width, height));
    }

    private double farthest(Scene seen) {
        Viewport all = Viewport.fitting(seen.bounds(), view.get().width(), view.get().height());
        return FARTHEST * all.metresPerPixel();
    }

    /** Brings everything into view. */
    public void lookAtAll() {
        subject.scene().ifPresent(seen -> lookAt(seen.bounds()));
    }

    /** Brings some units into view, with their surroundings. */
    public void lookAt(UnitSet units) {
        borders()
                .map(seen -> seen.bounds(units))
                .filter(bounds -> !bounds.empty())
                .ifPresent(
                        bounds -> lookAt(bounds.grown(bounds.width() / 2 + bounds.height() / 2)));
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
        lookAt(place.grown(aside));
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

    private void lookAt(Bounds bounds) {
        look(Viewport.fitting(bounds, view.get().width(), view.get().height()));
    }

    /** Whether the picture shows all that it should, as well as it can. */
    public boolean settled() {
        return raster().isPresent()
                && renderer.idle()
                && rest.getStatus() != Animation.Status.RUNNING;
    }

    /** Writes a number of people at a place, for as long as the tool's drawing lasts. */
    void note(double people, boolean estimated, double mapX, double mapY) {
        DistrictName note = new DistrictName();
        note.say((estimated ? "≈ " : "") + labels.number(people), "");
        note.shorten(true);
        drawing.put(note, mapX, mapY);
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
     * The district at a place, as it was last drawn: while the borders of other ground are awaited,
     * that of the plan still in view. Empty where there is no unit.
     */
    OptionalInt districtAt(double mapX, double mapY) {
        if (frame.isEmpty()) return OptionalInt.empty();
        int unit = new Picking(frame.get().raster()).unit(mapX, mapY);
        return unit == Coverage.NO_UNIT
                ? OptionalInt.empty()
                : OptionalInt.of(frame.get().order().plan().districtOf(unit));
    }

    /** The unit at a place of the map; {@link Coverage#NO_UNIT} for none. */
    int unitAt(double mapX, double mapY) {
        return raster().map(seen -> new Picking(seen).unit(mapX, mapY)).orElse(Coverage.NO_UNIT);
    }

    /**
     * The units that a disc touches on its way.
     *
     * @param radius device pixels of the view
     */
    UnitSet unitsAlong(Pointer from, Pointer to, double radius) {
        double metres = radius * view().metresPerPixel();
        return raster().map(seen -> new Picking(seen).units(from, to, metres))
                .orElse(UnitSet.EMPTY);
    }

    /** The faces in view; empty before the first picture of the last plan's ground. */
    Optional<FaceRaster> raster() {
        return frame.filter(this::isOfThisGround).map(Frame::raster);
    }

    private boolean isOfThisGround(Frame drawn) {
        return borders().filter(scene -> scene == drawn.order().scene()).isPresent();
    }

    /** The borders of the last plan's ground; empty until they are there. */
    Optional<Scene> borders() {
        return subject.scene().filter(scene -> subject.inStep());
    }

    /**
     * Who is near a place of the map: unit → device pixels of the view.
     *
     * @param radius device pixels of the view
     */
    Map<Integer, Double> near(Pointer place, double radius) {
        double metres = view().metresPerPixel();
        return raster().map(seen -> new Picking(seen).near(place, radius * metres, metres))
                .orElse(Map.of());
    }

    /**
     * The way between two places, in steps of no more than half the radius.
     *
     * @param radius device pixels of the view: how wide the handle is
     */
    List<Footprint> footprints(Pointer from, Pointer to, double radius) {
        double metres = radius * view().metresPerPixel();
        return raster().map(seen -> new Picking(seen).footprints(from, to, metres))
                .orElse(List.of());
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
        borders()
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
        view.set(view.get().withSize(width, height));
        if (fitted || subject.scene().isEmpty() || width == 0 || height == 0) return;
        fitted = true;
        lookAtAll();
        draw();
    }

    private void follow() {
        arrange();
        draw();
    }

    private void arrange() {
        double scale = outputScale();
        Viewport seen = view.get();
        tiles.look(seen, scale);
        picture.place(seen, scale);
        labels.look(seen, scale);
        standing.look(seen, scale);
        hover.look(seen, scale);
        ghost.look(seen, scale);
        drawing.look(seen, scale);
        pointer.look(seen, scale);
        furniture.look(seen, scale);
    }

    /** Draws quickly now, and smoothly as soon as nothing changes any more. */
    private void draw() {
        draw(Frame.Quality.QUICK);
        int pixels = view.get().width() * view.get().height();
        if (pixels < PIXELS_TO_SMOOTH && grain() == 1) rest.playFromStart();
    }

    private void draw(Frame.Quality quality) {
        Viewport seen = view.get();
        if (!fitted || seen.width() == 0 || seen.height() == 0) return;
        Pen pen = new Pen(grain(), colourOpacity.get());
        subject.shown()
                .ifPresent(shown -> renderer.want(new Frame.Order(shown, seen, pen, quality)));
    }

    private int grain() {
        return (int) Math.max(1, Math.round(outputScale()));
    }

    private void take(Frame drawn) {
        if (subject.scene().filter(seen -> seen == drawn.order().scene()).isEmpty()) return;
        frame = Optional.of(drawn);
        picture.show(drawn.picture());
        labels.show(drawn.labels(), drawn.order().plan(), drawn.order().totals());
        arrange();
    }
}
