package zuschnitt.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zuschnitt.coverage.Bounds;
import zuschnitt.message.Messages;
import zuschnitt.plan.Finding;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.Version;
import zuschnitt.session.Background;
import zuschnitt.session.Session;
import zuschnitt.ui.basemap.BaseMapPane;
import zuschnitt.ui.basemap.BaseMaps;
import zuschnitt.ui.importing.DivisionPane;

/**
 * The editor: menu and tools above, versions and history at the left, the map in the middle,
 * districts and findings at the right, totals below.
 */
final class MainWindow extends BorderPane {
    private static final double LEFT_EMS = 18;
    private static final double LEFT_SHARE = 0.17;
    private static final double RIGHT_EMS = 32;
    private static final double RIGHT_SHARE = 0.3;

    private final Session session;
    private final Frame frame;
    private final Actions actions;
    private final Background background;
    private final Listening listening = new Listening();
    private final SplitPane columns = new SplitPane();
    private final WorkArea area;
    private final SplitPane left = new SplitPane();
    private final SplitPane right = new SplitPane();

    /** Holds what lies at the right. */
    private final StackPane rightPlace = new StackPane(right);

    /** What lies there: districts and findings, or what is considered for the moment. */
    private Region rightSide = right;

    /** What comes back when the pane that lies there for the moment goes. */
    private Optional<CompareView> comparing = Optional.empty();

    private Region besidesPane = right;

    /** What comes back when the choice of base maps goes. */
    private Region besidesBaseMaps = right;

    private final DistrictTable districts;
    private final FindingsPane findings;
    private final VersionList versions;
    private final HistorySide history;
    private final PlanActions planActions;
    private final LayerPane layers;
    private final Messages words;
    private final ToolStrip tools;
    private final StatusBar status;
    private final BaseMaps baseMaps;

    MainWindow(
            Session session, Background background, Frame frame, Actions actions, Messages words) {
        this.session = session;
        this.frame = frame;
        this.actions = actions;
        this.background = background;
        this.words = words;
        ActionControls controls = new ActionControls(words, frame::say);
        this.area =
                new WorkArea(
                        session,
                        listening,
                        background,
                        words,
                        frame.look(),
                        frame::attempt,
                        this::layBeside);
        this.districts = new DistrictTable(session, listening, words, frame.look());
        this.layers = layerPane();
        this.planActions = new PlanActions(session, districts::chosen, frame::attempt, actions);
        planActions.add();
        new ProjectActions(session, background, frame, this, actions, words).add();
        new Pulls(session, background, frame, area, words, this::layBeside).add(actions);
        this.baseMaps =
                new BaseMaps(
                        session.project().id(),
                        session.file().path(),
                        area.map(),
                        background,
                        new BaseMapHost(frame, this::leaveBaseMap));
        MapActions.add(actions, area, baseMaps, this::chooseBaseMap, this::takeUp, this::find);
        baseMaps.begin();
        MapActions.add(actions, new Themes(session, area.map(), frame, words, this::layBeside));
        this.findings =
                new FindingsPane(
                        session,
                        listening,
                        background,
                        words,
                        this::goTo,
                        controls.iconButton(actions.get("fill")),
                        controls.iconButton(actions.get("toNeighbour")),
                        controls.iconButton(actions.get("previousFinding")),
                        controls.iconButton(actions.get("nextFinding")));
        this.versions =
                new VersionList(
                        session,
                        listening,
                        words,
                        controls.iconButton(actions.get("checkout")),
                        controls.iconButton(actions.get("compareChosen")),
                        controls.iconButton(actions.get("save")));
        this.history =
                new HistorySide(
                        session, background, listening, frame, area, actions, controls, this::edit);
        this.tools = new ToolStrip(actions, controls);
        VBox top = new VBox(new MainMenu(actions, controls), tools);
        AccessBar.of(session.readOnlyReason(), words, frame.access())
                .ifPresent(top.getChildren()::add);
        setTop(top);
        this.status = new StatusBar(session, listening, words);
        area.map().viewProperty().subscribe(view -> status.showScale(area.scale()));
        area.map()
                .pointerProperty()
                .subscribe(pointer -> status.showPlace(pointer.map(area::place)));
        area.map().troubleProperty().subscribe(status::showTrouble);
        setBottom(status);
        layOutSides();
        addMenus(controls);
        listening.onChange(session.plan(), plan -> unlessProvisional(actions::refresh));
        listening.onChange(session.selection(), selection -> actions.refresh());
        listening.follow(session.history(), past -> planActions.nameHistory());
        listening.onChange(session.history(), past -> actions.refresh());
        districts.onChosen(actions::refresh);
        versions.onChosen(version -> actions.refresh());
        actions.refresh();
        tools.showTool("choose");
    }

    /** While a gesture is under way nobody reads what could be done; many times a second. */
    private void unlessProvisional(Runnable refresh) {
        if (!session.provisional()) refresh.run();
    }

    private LayerPane layerPane() {
        LayerAdding adding =
                new LayerAdding(
                        session,
                        background,
                        area.shelf(),
                        asked -> frame.show(LayerQuestionSheet.of(asked, words, frame.look())),
                        frame::alarm);
        return new LayerPane(
                session,
                listening,
                area.shelf(),
                adding,
                words,
                new LayerPane.Host() {
                    @Override
                    public void alarm(Throwable failure) {
                        frame.alarm(failure);
                    }

                    @Override
                    public void lookAt(Bounds place) {
                        area.lookAt(place);
                    }

                    @Override
                    public void leave() {
                        showLayers();
                    }
                });
    }

    /** Lays the reference layers in place of districts and findings, or those back again. */
    void showLayers() {
        if (rightSide == layers) layAtTheRight(right);
        else if (rightSide == right || rightSide instanceof BaseMapPane) layAtTheRight(layers);
    }

    private void layOutSides() {
        left.setOrientation(Orientation.VERTICAL);
        left.getItems().setAll(versions, history);
        left.setDividerPositions(0.5);
        left.setMinWidth(frame.look().em(12));
        right.setOrientation(Orientation.VERTICAL);
        right.getItems().setAll(districts, findings);
        right.setDividerPositions(0.68);
        rightPlace.setMinWidth(frame.look().em(22));
        columns.getItems().setAll(left, area, rightPlace);
        columns.widthProperty().addListener(new FirstWidth(this::placeDividers));
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(rightPlace, false);
        setCenter(columns);
    }

    private void addMenus(ActionControls controls) {
        districts.setContextMenu(
                menu(
                        controls,
                        "editDistrict",
                        "",
                        "merge",
                        "lock",
                        "unlock",
                        "acceptParts",
                        "",
                        "dissolve"));
        districts.onEdit(() -> controls.invoke(actions.get("editDistrict")));
        findings.setContextMenu(menu(controls, "fill", "toNeighbour"));
        versions.setContextMenu(menu(controls, "checkout", "compareChosen"));
        versions.onOpened(() -> controls.invoke(actions.get("compareChosen")));
    }

    private ContextMenu menu(ActionControls controls, String... ids) {
        return controls.menu(
                Stream.of(ids)
                        .map(
                                id ->
                                        id.isEmpty()
                                                ? Optional.<Action>empty()
                                                : Optional.of(actions.get(id)))
                        .toList());
    }

    /** Shows the place of a finding, and chooses it. */
    private void goTo(Finding finding) {
        session.select(finding.units());
        area.map().lookAt(finding.units());
    }

    private void takeUp(String tool) {
        area.takeUp(tool);
        tools.showTool(tool);
    }

    private void find() {
        frame.show(FindSheet.of(session, area.shelf(), words, frame.look(), this::show));
    }

    /** Shows what was found: units are chosen, other places pointed at. */
    private void show(FindSheet.Place place) {
        place.spot().ifPresentOrElse(area::point, () -> choose(place.units()));
    }

    private void choose(UnitSet units) {
        session.select(units);
        area.map().lookAt(units);
    }

    LayerShelf shelf() {
        return area.shelf();
    }

    DistrictTable districts() {
        return districts;
    }

    FindingsPane findings() {
        return findings;
    }

    VersionList versions() {
        return versions;
    }

    /** Folds the side away, or out again. */
    void foldLeft() {
        fold(left, 0);
    }

    void foldRight() {
        fold(rightPlace, columns.getItems().size());
    }

    private void fold(Region side, int place) {
        if (!columns.getItems().remove(side)) columns.getItems().add(place, side);
        placeDividers();
    }

    /** Gives the sides the width that they want, and the map the rest. */
    private void placeDividers() {
        double width = columns.getWidth();
        int divider = 0;
        if (columns.getItems().contains(left))
            columns.setDividerPosition(divider++, side(LEFT_EMS, LEFT_SHARE) / width);
        if (columns.getItems().contains(rightPlace))
            columns.setDividerPosition(divider, 1 - side(RIGHT_EMS, RIGHT_SHARE) / width);
    }

    /** The width of a side: what it needs at least, more where there is room. */
    private double side(double ems, double share) {
        return Math.max(frame.look().em(ems), share * columns.getWidth());
    }

    /** Considers a division of others beside the map, in place of districts and findings. */
    void considerDivision() {
        if (rightSide != right && !(rightSide instanceof BaseMapPane)) return;
        ImportHost host = new ImportHost(frame, () -> layAtTheRight(right));
        layAtTheRight(
                new DivisionPane(
                        session,
                        background,
                        words,
                        host,
                        units -> {
                            session.select(units);
                            area.map().lookAt(units);
                        }));
    }

    /** Lays the choice of base maps in place of what lies at the right, or that back again. */
    private void chooseBaseMap() {
        if (rightSide instanceof BaseMapPane) {
            leaveBaseMap();
        } else {
            besidesBaseMaps = rightSide;
            BaseMapPane pane = new BaseMapPane(baseMaps, words);
            layAtTheRight(pane);
            pane.requestFocus();
        }
    }

    private void leaveBaseMap() {
        layAtTheRight(besidesBaseMaps);
        actions.refresh();
        area.map().requestFocus();
    }

    /** Lays a pane in place of what lies at the right, or that back again. */
    private void layBeside(Optional<Region> pane) {
        if (pane.isPresent()) besidesPane = rightSide;
        layAtTheRight(pane.orElse(besidesPane));
    }

    private void layAtTheRight(Region side) {
        rightSide = side;
        rightPlace.getChildren().setAll(side);
        if (!columns.getItems().contains(rightPlace)) foldRight();
    }

    /** Shows two versions side by side in place of the editor, until that is closed. */
    void compare(Optional<Version> older) {
        history.endReplay();
        CompareView versions =
                new CompareView(session, older, frame, background, area.toMap(), words, this::edit);
        comparing.ifPresent(CompareView::layAway);
        comparing = Optional.of(versions);
        baseMaps.layUnder(versions.maps());
        setCenter(versions);
        tools.setVisible(false);
        tools.setManaged(false);
    }

    /** Shows the editor. */
    private void edit() {
        comparing.ifPresent(CompareView::layAway);
        comparing = Optional.empty();
        baseMaps.layUnder(List.of());
        setCenter(columns);
        tools.setVisible(true);
        tools.setManaged(true);
    }

    /** Says that the figures are invented. */
    void markAsDemo() {
        status.mark(words.text("ui.demo"));
    }

    /** Stops listening to the session; another window takes over. */
    void layAway() {
        history.endReplay();
        comparing.ifPresent(CompareView::layAway);
        if (rightSide != right && rightSide != layers) session.abandon();
        listening.stop();
        baseMaps.layUnder(List.of());
        area.layAway();
    }
}
