package zuschnitt.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.util.Subscription;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.Division;
import zuschnitt.io.reference.Reference;
import zuschnitt.map.BarrierGuard;
import zuschnitt.map.BarrierTool;
import zuschnitt.map.BorderTool;
import zuschnitt.map.ChooseTool;
import zuschnitt.map.LassoTool;
import zuschnitt.map.MapBinding;
import zuschnitt.map.MapPane;
import zuschnitt.map.MapTool;
import zuschnitt.map.MeasureTool;
import zuschnitt.map.PaintTool;
import zuschnitt.map.Pointer;
import zuschnitt.map.SplitTool;
import zuschnitt.map.tiles.TileSource;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.UnitSet;
import zuschnitt.raster.Viewport;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/**
 * The map with its tools, and above it the line that says what the tool does, or asks what it needs
 * to know.
 */
final class WorkArea extends VBox {
    private static final Mapping TO_DEGREES = Reference.WEB_MERCATOR.toWgs84();
    private static final double EARTH_RADIUS = 6_378_137;
    private static final double PIXELS_PER_INCH = 96;
    private static final double METRES_PER_INCH = 0.0254;

    private final Session session;
    private final Mapping toMap;
    private final Mapping toGround;
    private final MapPane map;
    private final MapBinding binding;
    private final Map<String, MapTool> tools;
    private final BorderTool border;
    private final HintStrip hints;
    private final SplitTool knife;
    private final CutSwitch cutSwitch;
    private final BarrierGuard guard;
    private final CheckBox resisting = new CheckBox();
    private final SplitBar question;
    private final CutPane parts;
    private final LayerShelf shelf;
    private final RightSide side;
    private String atHand = "choose";

    /** The map on which the tools work in place of this one. */
    private Optional<MapPane> bench = Optional.empty();

    private Subscription advice;

    /**
     * @param attempt does a deed, and says so if it fails
     * @param side where the parts of a cut are shown
     */
    WorkArea(
            Session session,
            Listening listening,
            Background background,
            Messages words,
            Look look,
            Consumer<Deed> attempt,
            RightSide side) {
        this.session = session;
        this.side = side;
        Reference reference = reference(session);
        this.toMap = reference.to(Reference.WEB_MERCATOR);
        this.toGround = Reference.WEB_MERCATOR.to(reference);
        this.map = new MapPane(background, words);
        map.setTextSize(look.em(1));
        this.binding = new MapBinding(session, map, background, toMap);
        this.shelf = new LayerShelf(session, listening, background, toMap, map::refer);
        Consumer<UserException> problems =
                failure ->
                        attempt.accept(
                                () -> {
                                    throw failure;
                                });
        this.guard = new BarrierGuard(session, background);
        this.border = new BorderTool(session, background, toMap, guard, problems);
        this.knife = new SplitTool(session, background, toGround, toMap, this::askForDivision);
        this.cutSwitch = new CutSwitch(knife.exactProperty(), words);
        this.tools =
                Map.of(
                        "choose", new ChooseTool(session),
                        "lasso", new LassoTool(session, guard),
                        "paint", new PaintTool(session, problems, guard),
                        "border", border,
                        "split", knife,
                        "drawBarrier",
                                new BarrierTool(
                                        session,
                                        toGround,
                                        toMap,
                                        number -> words.text("tool.barrier.drawn", number),
                                        problems),
                        "measure", new MeasureTool(toGround));
        this.hints = new HintStrip(words, border.contiguousProperty());
        this.question = new SplitBar(session, words, attempt, map::markInstead, this::answered);
        this.parts =
                new CutPane(
                        session,
                        words,
                        look,
                        new ShareBox(session, background, words),
                        question::revise);
        resisting.setId("resisting");
        resisting.setText(words.text("ui.resisting"));
        resisting.setTooltip(new Tooltip(words.text("ui.resisting.tip")));
        resisting.setFocusTraversable(false);
        resisting.selectedProperty().bindBidirectional(guard.resistingProperty());
        map.setId("map");
        advice = map.hintProperty().subscribe(hints::showHint);
        listening.follow(session.selection(), this::showChosen);
        VBox.setVgrow(map, Priority.ALWAYS);
        getChildren().addAll(hints, map);
        takeUp("choose");
    }

    /** The project's coordinate system, which was known when the project was made. */
    private static Reference reference(Session session) {
        String wkt = session.project().crs().wkt();
        return Reference.parse(wkt)
                .orElseThrow(() -> new IllegalStateException("unknown system " + wkt));
    }

    private void showChosen(UnitSet units) {
        Figures figures = session.figures().get();
        boolean estimated = units.stream().anyMatch(figures::estimated);
        hints.showChosen(units.size(), figures.population(units), estimated);
    }

    /**
     * Takes a tool in hand.
     *
     * @param id {@code choose}, {@code lasso}, {@code paint}, {@code border}, {@code split}, {@code
     *     drawBarrier} or {@code measure}
     */
    void takeUp(String id) {
        if (getChildren().contains(question)) question.leave();
        MapTool tool = tool(id);
        atHand = id;
        hints.showBrush(tool.radiusProperty());
        hints.showContiguity(tool == border);
        bench.orElse(map).takeUp(tool);
        hints.showChoice(choice(id));
    }

    private MapTool tool(String id) {
        MapTool tool = tools.get(id);
        if (tool == null) throw new IllegalArgumentException("no tool " + id);
        return tool;
    }

    /** The tool at hand. */
    String atHand() {
        return atHand;
    }

    /**
     * Lets the tools work on another map of the same ground, until {@link #takeBack}.
     *
     * @return the line that says what the tool at hand does, to be shown above that map
     */
    Node lend(MapPane other) {
        workOn(Optional.of(other));
        hints.flatten(true);
        return hints;
    }

    /** Lets the tools work on this map again. */
    void takeBack() {
        if (bench.isEmpty()) return;
        workOn(Optional.empty());
        hints.flatten(false);
        showAbove(hints);
    }

    private void workOn(Optional<MapPane> other) {
        tool(atHand).putAway();
        if (other.isPresent() && !WorkBar.TOOLS.contains(atHand)) atHand = "choose";
        bench = other;
        advice.unsubscribe();
        advice = bench.orElse(map).hintProperty().subscribe(hints::showHint);
        takeUp(atHand);
    }

    /** What else can be set for a tool. */
    private Optional<Node> choice(String tool) {
        boolean resistible = Set.of("paint", "lasso", "border").contains(tool);
        boolean any = !session.settled().rules().barriers().isEmpty();
        if (tool.equals("split")) return Optional.of(cutSwitch);
        return resistible && any ? Optional.of(resisting) : Optional.empty();
    }

    /** Lets districts fall apart while a border is pulled, or no longer. */
    void switchContiguity() {
        border.contiguousProperty().set(!border.contiguousProperty().get());
    }

    /** Whether the tool that divides is at hand. */
    boolean dividing() {
        return map.tool().filter(tool -> tool == knife).isPresent();
    }

    /** Lets lines cut units from now on, or divide into whole ones. */
    void switchExact() {
        knife.exactProperty().set(!knife.exactProperty().get());
        map.advise();
    }

    private void askForDivision(Division division) {
        showAbove(question);
        question.ask(division);
        if (division.cut().isPresent()) {
            side.lay(parts);
            parts.show(division);
        } else side.takeAway(parts);
    }

    private void answered() {
        side.takeAway(parts);
        showAbove(hints);
        map.requestFocus();
    }

    /** Lays a line above the map in place of the hints, or those back again. */
    void lay(Optional<Node> line) {
        if (getChildren().contains(question)) question.leave();
        showAbove(line.orElse(hints));
    }

    private void showAbove(Node line) {
        getChildren().setAll(line, map);
    }

    /** Why there is nothing chosen to be looked at. */
    Optional<Message> nothingChosen() {
        return session.selection().get().isEmpty()
                ? Optional.of(Message.of("ui.zoom.nothing"))
                : Optional.empty();
    }

    /** Brings what is chosen into view. */
    void lookAtChosen() {
        map.lookAt(session.selection().get());
    }

    /** Where a place of the map is, in words: in the project's coordinates and in degrees. */
    Message place(Pointer pointer) {
        double[] ground = {pointer.mapX(), pointer.mapY()};
        double[] degrees = ground.clone();
        toGround.map(ground);
        TO_DEGREES.map(degrees);
        return Message.of("ui.status.place", ground[0], ground[1], degrees[1], degrees[0]);
    }

    /** From the project's coordinates to the map's. */
    Mapping toMap() {
        return toMap;
    }

    /** The reference layers, read and styled. */
    LayerShelf shelf() {
        return shelf;
    }

    MapPane map() {
        return map;
    }

    /**
     * How large the map is drawn: 25,000 for 1:25,000. Web Mercator stretches everything by one
     * over the cosine of the latitude, and a pixel of layout counts as a 96th of an inch.
     */
    double scale() {
        Viewport view = map.view();
        double latitude = Math.atan(Math.sinh(view.centreY() / EARTH_RADIUS));
        double perInch = PIXELS_PER_INCH * Screen.getPrimary().getOutputScaleX();
        return view.metresPerPixel() * Math.cos(latitude) * perInch / METRES_PER_INCH;
    }

    /** Brings a part of the project into view. */
    void lookAt(Bounds place) {
        map.lookAt(onMap(place));
    }

    /** Brings a part of the project into view and points at it. */
    void point(Bounds place) {
        map.point(onMap(place));
    }

    /** Brings a part of the project into view, points at it and draws lines there. */
    void point(Bounds place, List<Polyline> lines) {
        map.point(onMap(place), lines.stream().map(this::onMap).toList());
    }

    private double[] onMap(Polyline line) {
        double[] xy = new double[2 * line.size()];
        for (int i = 0; i < line.size(); i++) {
            xy[2 * i] = line.x(i);
            xy[2 * i + 1] = line.y(i);
        }
        toMap.map(xy);
        return xy;
    }

    private Bounds onMap(Bounds place) {
        double[] corners = {
            place.minX(), place.minY(), place.maxX(), place.minY(),
            place.maxX(), place.maxY(), place.minX(), place.maxY()
        };
        toMap.map(corners);
        Bounds onMap = Bounds.EMPTY;
        for (int i = 0; i < corners.length; i += 2)
            onMap = onMap.union(new Bounds(corners[i], corners[i + 1], corners[i], corners[i + 1]));
        return onMap;
    }

    /** Stops listening to the session, and lets go of the base map. */
    void layAway() {
        binding.close();
        map.base().lay(TileSource.NONE);
    }
}
