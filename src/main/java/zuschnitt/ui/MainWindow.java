package zuschnitt.ui;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import zuschnitt.message.Messages;
import zuschnitt.plan.Finding;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.Version;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/**
 * The open project: menu and tools above, versions and history at the left, the map in the middle,
 * districts and findings at the right, totals below.
 */
final class MainWindow extends BorderPane {
    private final Session session;
    private final Frame frame;
    private final Actions actions;
    private final Messages words;
    private final ActionControls controls;
    private final Listening listening = new Listening();
    private final SplitPane left = new SplitPane();
    private final SplitPane right = new SplitPane();
    private final RightSide side = new RightSide(right);
    private final WorkArea area;
    private final Columns columns;
    private final BaseMapSwitch baseMaps;
    private final Centre centre;
    private final Divisions divisions;
    private final FigureTables figureTables;
    private final DistrictTable districts;
    private final FindingsPane findings;
    private final VersionList versions;
    private final HistorySide history;
    private final PlanActions planActions;
    private final ToolStrip tools;
    private final StatusBar status;

    MainWindow(Session session, Background background, Frame frame, Actions actions) {
        this.session = session;
        this.frame = frame;
        this.actions = actions;
        this.words = frame.words();
        this.controls = new ActionControls(words, frame::say);
        this.area =
                new WorkArea(
                        session, listening, background, words, frame.look(), frame::attempt, side);
        this.columns = new Columns(left, area, side, frame.look());
        this.baseMaps = new BaseMapSwitch(session, background, frame, area.map(), side, actions);
        this.centre =
                new Centre(
                        columns,
                        session,
                        background,
                        frame,
                        area,
                        baseMaps.maps(),
                        actions,
                        controls);
        this.divisions = new Divisions(session, background, frame, side, this::choose);
        this.figureTables = new FigureTables(session, background, frame, side);
        this.districts = new DistrictTable(session, listening, words, frame.look());
        this.planActions = new PlanActions(session, districts::chosen, frame::attempt, actions);
        addActions(background);
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
                        session,
                        background,
                        listening,
                        frame,
                        area,
                        actions,
                        controls,
                        centre::edit);
        this.tools = new ToolStrip(actions, controls);
        this.status = new StatusBar(session, listening, words);
        layOut();
        addMenus();
        follow();
        actions.refresh();
    }

    private void addActions(Background background) {
        planActions.add();
        new VersionActions(session, background, frame, centre, area.shelf(), this::chosenVersion)
                .add(actions);
        new ProjectActions(session, background, frame, this, actions, words).add();
        divisions.add(actions);
        figureTables.add(actions);
        new LayerSwitch(session, listening, background, frame, area, side).add(actions);
        new Pulls(session, background, frame, area, words, side).add(actions);
        MapActions.add(actions, area, baseMaps, this::takeUp, this::find);
        baseMaps.maps().begin();
        MapActions.add(actions, new Themes(session, area.map(), frame, words, side));
    }

    private void layOut() {
        left.setOrientation(Orientation.VERTICAL);
        left.getItems().setAll(versions, history);
        left.setDividerPositions(0.5);
        right.setOrientation(Orientation.VERTICAL);
        right.getItems().setAll(districts, findings);
        right.setDividerPositions(0.68);
        VBox top = new VBox(new MainMenu(actions, controls), tools);
        AccessBar.of(session.readOnlyReason(), words, frame.project().waysOut())
                .ifPresent(top.getChildren()::add);
        setTop(top);
        setCenter(centre);
        setBottom(status);
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

    private void follow() {
        area.map().viewProperty().subscribe(view -> status.showScale(area.scale()));
        area.map()
                .pointerProperty()
                .subscribe(pointer -> status.showPlace(pointer.map(area::place)));
        area.map().base().troubleProperty().subscribe(status::showTrouble);
        side.onLaid(this::showSide);
        centre.onLeaving(history::endReplay);
        centre.editingProperty().subscribe(this::showTools);
        listening.onChange(session.plan(), plan -> unlessProvisional(actions::refresh));
        listening.onChange(session.selection(), selection -> actions.refresh());
        listening.follow(session.history(), past -> planActions.nameHistory());
        listening.onChange(session.history(), past -> actions.refresh());
        districts.onChosen(actions::refresh);
        versions.onChosen(version -> actions.refresh());
    }

    /** While a gesture is under way nobody reads what could be done; many times a second. */
    private void unlessProvisional(Runnable refresh) {
        if (!session.provisional()) refresh.run();
    }

    /** Whoever lays something at the right wants it to be seen. */
    private void showSide() {
        centre.edit();
        columns.unfoldRight();
    }

    /** The tools come and go with the editor. */
    private void showTools(boolean editing) {
        tools.setVisible(editing);
        tools.setManaged(editing);
        if (editing) tools.showTool(area.atHand());
    }

    private void takeUp(String tool) {
        centre.takeUp(tool);
        tools.showTool(tool);
    }

    private Optional<Version> chosenVersion() {
        return versions.chosen();
    }

    private void find() {
        frame.show(FindSheet.of(session, area.shelf(), words, frame.look(), this::show));
    }

    /** Shows what was found: units are chosen, other places pointed at. */
    private void show(FindSheet.Place place) {
        place.spot().ifPresentOrElse(area::point, () -> choose(place.units()));
    }

    /** Shows the place of a finding, and chooses it. */
    private void goTo(Finding finding) {
        choose(finding.units());
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

    Columns columns() {
        return columns;
    }

    Divisions divisions() {
        return divisions;
    }

    FigureTables figureTables() {
        return figureTables;
    }

    /** Says that the figures are invented. */
    void markAsDemo() {
        status.mark(words.text("ui.demo"));
    }

    /** Stops listening to the session; another window takes over. */
    void layAway() {
        history.endReplay();
        centre.layAway();
        if (session.provisional()) session.abandon();
        listening.stop();
        area.layAway();
    }
}
