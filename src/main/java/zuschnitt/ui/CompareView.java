package zuschnitt.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Disclosure;
import zuschnitt.compare.Flow;
import zuschnitt.compare.Lineage;
import zuschnitt.compare.Side;
import zuschnitt.map.ComparePane;
import zuschnitt.map.MapPane;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Version;
import zuschnitt.plan.Vintage;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/**
 * Two versions on the map: what changed in one sentence, the maps in one of several modes, who went
 * where, and what became of each district. Where the newer one is what is being worked on, it can
 * be drawn in, and all of it follows the work.
 */
final class CompareView extends BorderPane implements CompareTables.Host {
    private static final double MAPS_SHARE = 0.72;
    private static final double WIDE_EMS = 110;

    private final Session session;
    private final Frame frame;
    private final WorkArea area;
    private final Messages words;
    private final Listening listening = new Listening();
    private final Comparing comparing;
    private final CompareHead head;
    private final ComparePane maps;
    private final FurtherVersions further;
    private final Label summary = new Label();
    private final WorkBar tools;
    private final VBox top;
    private final VBox middle;
    private final SplitPane content = new SplitPane();
    private final CompareTables tables;
    private final DwellingChoice dwellings;
    private final Runnable onMaps;
    private Optional<Comparison> shown = Optional.empty();
    private Optional<MapPane> bench = Optional.empty();
    private boolean laidAway;

    /** What a comparison needs of the window around it. */
    interface Host {
        void close();

        /** There are other maps than before, which want the same base map. */
        void lay(List<MapPane> maps);
    }

    CompareView(
            Session session,
            Optional<Version> older,
            Optional<Version> newer,
            Frame frame,
            Background background,
            WorkArea area,
            Actions actions,
            ActionControls controls,
            Host host) {
        this.session = session;
        this.frame = frame;
        this.area = area;
        this.words = controls.words();
        this.onMaps = () -> host.lay(maps());
        this.maps = new ComparePane(background, words, area.toMap(), area.map()::borders);
        this.comparing = new Comparing(session, background, words, this::show);
        this.further = new FurtherVersions(session, background, frame, words, maps, area.toMap());
        this.head =
                new CompareHead(
                        session.versions().all().get(),
                        older,
                        newer,
                        maps.modeProperty(),
                        words,
                        frame.look(),
                        new CompareHead.Host() {
                            @Override
                            public void choose() {
                                CompareView.this.choose();
                            }

                            @Override
                            public void addVersion() {
                                CompareView.this.addVersion();
                            }

                            @Override
                            public void foldTables() {
                                CompareView.this.foldTables();
                            }

                            @Override
                            public void close() {
                                host.close();
                            }
                        });
        this.dwellings = new DwellingChoice(session, area.shelf(), background, frame::alarm, words);
        dwellings.onRead(() -> comparing.dwell(dwellings.dwellings()));
        this.tables =
                new CompareTables(
                        comparing,
                        words,
                        frame.look(),
                        this,
                        dwellings,
                        controls.during(listening).iconButton(actions.get("crosswalk")));
        this.tools = new WorkBar(session, listening, actions, controls.during(listening));
        summary.setId("compare-summary");
        summary.getStyleClass().addAll("panel-title", "compare-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        summary.setAlignment(Pos.TOP_LEFT);
        summary.setMaxWidth(Double.MAX_VALUE);
        summary.heightProperty().subscribe(height -> keepLines(height.doubleValue()));
        summary.widthProperty().subscribe(() -> summary.setMinHeight(USE_PREF_SIZE));
        this.top = new VBox(head, summary);
        this.middle = new VBox(maps);
        VBox.setVgrow(maps, Priority.ALWAYS);
        content.getItems().setAll(middle, tables);
        content.setOrientation(Orientation.VERTICAL);
        content.setDividerPositions(MAPS_SHARE);
        setTop(top);
        setCenter(content);
        maps.modeProperty().addListener((mode, old, now) -> lendBench());
        maps.onShown(this::lendBench);
        listening.onChange(session.plan(), plan -> follow());
        listening.onChange(session.figures(), figures -> comparing.follow());
        listening.onChange(session.versions().all(), this::offer);
        listening.follow(session.selection(), maps::choose);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(KeyEvent.KEY_RELEASED, this::release);
    }

    /**
     * Compares, once it is known to be shown.
     *
     * @throws UserException if one of the versions can't be read
     */
    void begin() throws UserException {
        onMaps.run();
        compare();
    }

    /** All maps. */
    private List<MapPane> maps() {
        return maps.maps();
    }

    /** Which versions are compared, the older one first; empty for what is being worked on. */
    List<Optional<Version>> versions() {
        return List.of(head.before(), head.after());
    }

    /** Follows the work no longer. */
    void layAway() {
        laidAway = true;
        listening.stop();
        area.takeBack();
    }

    /** Whether a tool of that name draws here. */
    boolean hasTool(String id) {
        return bench.isPresent() && WorkBar.TOOLS.contains(id);
    }

    void showTool(String id) {
        tools.showTool(id);
    }

    private void press(KeyEvent event) {
        boolean writing = event.getTarget() instanceof TextInputControl;
        if (writing || event.isShortcutDown() || event.isAltDown()) return;
        switch (event.getCode()) {
            case B -> {
                if (maps.modeProperty().get() != ComparePane.Mode.BLINK)
                    maps.modeProperty().set(ComparePane.Mode.BLINK);
                maps.blink(true);
            }
            case DIGIT7, NUMPAD7 -> addVersion();
            case DIGIT8, NUMPAD8 -> removeVersion();
            case DIGIT9, NUMPAD9 -> foldTables();
            default -> {
                if (!head.takesMode(event)) return;
            }
        }
        event.consume();
    }

    private void release(KeyEvent event) {
        if (event.getCode() == KeyCode.B) maps.blink(false);
    }

    private void addVersion() {
        further.add(versions());
        onMaps.run();
    }

    private void removeVersion() {
        further.removeLast();
        onMaps.run();
    }

    /** Leaves all room to the maps, or not any more. */
    private void foldTables() {
        maps.rearrange(
                () -> {
                    if (content.getItems().remove(tables)) return;
                    content.getItems().add(tables);
                    content.setDividerPositions(MAPS_SHARE);
                });
    }

    /** Takes up what is chosen in the two lists; what can't be read is chosen no longer. */
    private void choose() {
        try {
            compare();
        } catch (UserException failure) {
            head.choose(comparing.chosen().get(0), comparing.chosen().get(1));
            frame.alarm(failure);
        }
    }

    private void compare() throws UserException {
        comparing.choose(head.before(), head.after());
        if (!comparing.drawing()) maps.drawNoMore();
        lendBench();
        compareFurther();
    }

    /** There are other versions, or they have other names. */
    private void offer(List<Version> versions) {
        head.offer(versions);
        further.offer(versions);
        if (!versions().equals(comparing.chosen())) choose();
    }

    private void compareFurther() {
        comparing.newer().ifPresent(further::compareWith);
    }

    private void follow() {
        if (comparing.drawing()) maps.draw(session.plan().get(), session.totals());
        lendBench();
        comparing.follow();
        compareFurther();
    }

    /** Lets the tools work on the map that shows what is being worked on, if one does. */
    private void lendBench() {
        if (laidAway) return;
        Optional<MapPane> wished =
                comparing.drawing() && session.readOnlyReason().isEmpty()
                        ? maps.workbench(session.settled().ground())
                        : Optional.empty();
        if (wished.equals(bench)) return;
        bench = wished;
        area.takeBack();
        middle.getChildren().setAll(maps);
        wished.ifPresent(
                map -> {
                    Node hints = area.lend(map);
                    HBox.setHgrow(hints, Priority.ALWAYS);
                    HBox strip = new HBox(tools, hints);
                    strip.getStyleClass().add("compare-strip");
                    strip.widthProperty()
                            .subscribe(width -> tools.compact(width.doubleValue() < roomy()));
                    middle.getChildren().setAll(strip, maps);
                    tools.showTool(area.atHand());
                });
    }

    /** The sentence takes no fewer lines again: maps don't move because it became shorter. */
    private void keepLines(double height) {
        if (height > summary.getMinHeight()) summary.setMinHeight(height);
    }

    /** Only between units of different years it matters where people live. */
    private void offerDwellings(Comparison comparison) {
        boolean years = !year(comparison.before()).equals(year(comparison.after()));
        dwellings.setVisible(years);
        dwellings.setManaged(years);
    }

    private Optional<String> year(Side side) {
        return session.versions().vintage(side.plan()).map(Vintage::name);
    }

    /** Pixels that the line of tools takes with all of its words. */
    private double roomy() {
        return frame.look().em(WIDE_EMS);
    }

    private void show(Compared compared) {
        shown = Optional.of(compared.comparison());
        maps.show(name(compared.older()), name(compared.newer()), compared.comparison());
        summary.setText(compared.sentence());
        offerDwellings(compared.comparison());
        tables.show(compared);
    }

    @Override
    public void lookAt(Flow flow) {
        maps.lookAt(flow);
    }

    @Override
    public void lookAt(Lineage line) {
        if (shown.isEmpty()) return;
        Comparison comparison = shown.get();
        if (line.to().isEmpty())
            maps.before().lookAt(comparison.before().plan().units(line.from().get(0)));
        else maps.after().lookAt(comparison.after().plan().units(line.to().get(0)));
    }

    @Override
    public void lookAt(Disclosure place) {
        maps.lookAt(place.flows());
    }

    private String name(Optional<Version> version) {
        return version.map(Version::name).orElseGet(() -> words.text("ui.present"));
    }
}
