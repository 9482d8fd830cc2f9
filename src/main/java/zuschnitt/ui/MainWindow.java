package zuschnitt.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zuschnitt.coverage.Bounds;
import zuschnitt.map.MapPane;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Finding;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.Version;
import zuschnitt.session.Background;
import zuschnitt.session.Session;
import zuschnitt.store.LayersCopy;
import zuschnitt.ui.basemap.BaseMapPane;
import zuschnitt.ui.basemap.BaseMaps;
import zuschnitt.ui.importing.DivisionPane;

/**
 * The editor: menu and tools above, versions and history at the left, the map in the middle,
 * districts and findings at the right, totals below.
 */
final class MainWindow extends BorderPane {
    private final Session session;
    private final Frame frame;
    private final Actions actions;
    private final ActionControls controls;
    private final Background background;
    private final Listening listening = new Listening();
    private final Columns columns;
    private final WorkArea area;
    private final SplitPane left = new SplitPane();
    private final SplitPane right = new SplitPane();

    /** What lies in place of the editor for the moment. */
    private Optional<CompareView> comparing = Optional.empty();

    /** What comes back when the pane that lies at the right for the moment goes. */
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
        this.controls = new ActionControls(words, frame::say);
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
        AccessBar.of(session.readOnlyReason(), words, frame.waysOut())
                .ifPresent(top.getChildren()::add);
        setTop(top);
        this.status = new StatusBar(session, listening, words);
        area.map().viewProperty().subscribe(view -> status.showScale(area.scale()));
        area.map()
                .pointerProperty()
                .subscribe(pointer -> status.showPlace(pointer.map(area::place)));
        area.map().troubleProperty().subscribe(status::showTrouble);
        setBottom(status);
        this.columns = columns();
        setCenter(columns);
        addMenus();
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
        Region rightSide = columns.rightSide();
        if (rightSide == layers) columns.layAtTheRight(right);
        else if (rightSide == right || rightSide instanceof BaseMapPane)
            columns.layAtTheRight(layers);
    }

    private Columns columns() {
        left.setOrientation(Orientation.VERTICAL);
        left.getItems().setAll(versions, history);
        left.setDividerPositions(0.5);
        right.setOrientation(Orientation.VERTICAL);
        right.getItems().setAll(districts, findings);
        right.setDividerPositions(0.68);
        return new Columns(left, area, right, frame.look());
    }

    private void addMenus() {
        districts.setContextMenu(
                menu("editDistrict", "", "merge", "lock", "unlock", "acceptParts", "", "dissolve"));
        districts.onEdit(() -> controls.invoke(actions.get("editDistrict")));
        findings.setContextMenu(menu("fill", "toNeighbour"));
        versions.setContextMenu(menu("checkout", "compareChosen"));
        versions.onOpened(() -> controls.invoke(actions.get("compareChosen")));
    }

    private ContextMenu menu(String... ids) {
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
        if (comparing.filter(view -> !view.hasTool(tool)).isPresent()) edit();
        area.takeUp(tool);
        tools.showTool(tool);
        comparing.ifPresent(view -> view.showTool(tool));
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

    Columns columnsOfEditor() {
        return columns;
    }

    /** Considers a division of others beside the map, in place of districts and findings. */
    void considerDivision() {
        considerDivision(() -> {});
    }

    /** Shows it with a layer of the project itself; the copy that it is read from goes with it. */
    void considerDivision(LayersCopy copy, String layer) {
        considerDivision(copy::close)
                .ifPresentOrElse(pane -> pane.take(copy.file(), layer), copy::close);
    }

    /** Empty where something else is under way at the right, which is said. */
    private Optional<DivisionPane> considerDivision(Runnable onLeave) {
        if (getCenter() != columns) edit();
        Region rightSide = columns.rightSide();
        if (rightSide != right && rightSide != layers && !(rightSide instanceof BaseMapPane)) {
            frame.say(Message.of("ui.division.noRoom"));
            return Optional.empty();
        }
        ImportHost host =
                new ImportHost(
                        frame,
                        () -> {
                            columns.layAtTheRight(right);
                            onLeave.run();
                        });
        DivisionPane pane =
                new DivisionPane(
                        session,
                        background,
                        words,
                        host,
                        units -> {
                            session.select(units);
                            area.map().lookAt(units);
                        });
        columns.layAtTheRight(pane);
        return Optional.of(pane);
    }

    /** Lays the choice of base maps in place of what lies at the right, or that back again. */
    private void chooseBaseMap() {
        if (columns.rightSide() instanceof BaseMapPane) {
            leaveBaseMap();
        } else {
            besidesBaseMaps = columns.rightSide();
            BaseMapPane pane = new BaseMapPane(baseMaps, words);
            columns.layAtTheRight(pane);
            pane.requestFocus();
        }
    }

    private void leaveBaseMap() {
        columns.layAtTheRight(besidesBaseMaps);
        actions.refresh();
        area.map().requestFocus();
    }

    /** Lays a pane in place of what lies at the right, or that back again. */
    private void layBeside(Optional<Region> pane) {
        if (pane.isPresent()) besidesPane = columns.rightSide();
        columns.layAtTheRight(pane.orElse(besidesPane));
    }

    /**
     * Shows two versions in place of the editor, until that is closed.
     *
     * @param older empty for what is being worked on
     * @param newer likewise
     */
    void compare(Optional<Version> older, Optional<Version> newer) {
        history.endReplay();
        comparing.ifPresent(CompareView::layAway);
        CompareView versions =
                new CompareView(
                        session,
                        older,
                        newer,
                        frame,
                        background,
                        area,
                        actions,
                        controls,
                        new CompareView.Host() {
                            @Override
                            public void close() {
                                edit();
                            }

                            @Override
                            public void lay(List<MapPane> maps) {
                                baseMaps.layUnder(maps);
                            }
                        });
        comparing = Optional.of(versions);
        try {
            versions.begin();
            showInstead(versions);
        } catch (UserException failure) {
            edit();
            frame.alarm(failure);
        }
    }

    /** The versions that are compared at the moment, the older one first; none if none are. */
    List<Optional<Version>> compared() {
        return comparing.map(CompareView::versions).orElse(List.of());
    }

    /** Shows all versions in a table, in place of the editor, until that is closed. */
    void showBoard() {
        history.endReplay();
        edit();
        showInstead(
                new VersionBoard(
                        session,
                        background,
                        frame,
                        words,
                        new VersionBoard.Host() {
                            @Override
                            public void compare(Optional<Version> older, Optional<Version> newer) {
                                MainWindow.this.compare(older, newer);
                            }

                            @Override
                            public void close() {
                                edit();
                            }
                        }));
    }

    private void showInstead(Node other) {
        setCenter(other);
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
        tools.showTool(area.atHand());
    }

    /** Says that the figures are invented. */
    void markAsDemo() {
        status.mark(words.text("ui.demo"));
    }

    /** Stops listening to the session; another window takes over. */
    void layAway() {
        history.endReplay();
        comparing.ifPresent(CompareView::layAway);
        Region rightSide = columns.rightSide();
        if (rightSide != right && rightSide != layers) session.abandon();
        listening.stop();
        baseMaps.layUnder(List.of());
        area.layAway();
    }
}
