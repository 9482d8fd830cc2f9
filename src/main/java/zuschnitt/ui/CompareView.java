package zuschnitt.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import zuschnitt.compare.Side;
import zuschnitt.map.ComparePane;
import zuschnitt.map.MapPane;
import zuschnitt.map.Triptych;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Version;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/**
 * Two versions on the map: what changed in one sentence, the maps in one of several modes, who went
 * where, and what became of each district. Where the newer one is what is being worked on, it can
 * be drawn in, and all of it follows the work.
 */
final class CompareView extends BorderPane implements CompareHead.Host {
    private final Session session;
    private final Frame frame;
    private final Host host;
    private final Messages words;
    private final Listening listening = new Listening();
    private final Comparing comparing;
    private final CompareHead head;
    private final Triptych versions;
    private final ComparePane maps;
    private final FurtherVersions further;
    private final ReadOut summary = new ReadOut("compare-summary");
    private final DrawingStrip strip;
    private final CompareTables tables;
    private final CompareRoom room;
    private final DwellingChoice dwellings;

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
        this.host = host;
        this.words = controls.words();
        Look look = frame.look();
        ActionControls own = controls.during(listening);
        this.comparing = new Comparing(session, background, words, this::show);
        this.versions = new Triptych(background, words, area.toMap(), area.map()::borders);
        this.maps = new ComparePane(versions, words);
        this.further =
                new FurtherVersions(
                        session,
                        background,
                        frame,
                        words,
                        maps,
                        area.toMap(),
                        this::offerDwellings);
        this.head =
                new CompareHead(
                        session.versions().all().get(),
                        older,
                        newer,
                        maps.modeProperty(),
                        words,
                        look,
                        this);
        this.dwellings = new DwellingChoice(session, area.shelf(), background, frame::alarm, words);
        dwellings.onRead(this::dwell);
        this.tables =
                new CompareTables(
                        comparing,
                        words,
                        look,
                        versions,
                        dwellings,
                        own.iconButton(actions.get("crosswalk")));
        this.strip = new DrawingStrip(area, new WorkBar(session, listening, actions, own), look);
        this.room =
                new CompareRoom(
                        maps,
                        tables,
                        frame.settings().tables(),
                        look,
                        changed -> frame.remember(frame.settings().withTables(changed)));
        setTop(new VBox(head, summary, strip));
        setCenter(room);
        maps.modeProperty().addListener((mode, old, now) -> lendBench());
        versions.onShown(this::lendBench);
        listening.onChange(session.plan(), plan -> follow());
        listening.onChange(session.figures(), figures -> comparing.follow());
        listening.onChange(session.versions().all(), this::offer);
        listening.follow(session.selection(), versions::choose);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(KeyEvent.KEY_RELEASED, this::release);
    }

    /**
     * Compares, once it is known to be shown.
     *
     * @throws UserException if one of the versions can't be read
     */
    void begin() throws UserException {
        layMaps();
        compare();
    }

    /** Gives all maps that there are now their base map, and letters of the window's size. */
    private void layMaps() {
        host.lay(maps.maps());
        maps.maps().forEach(map -> map.setTextSize(frame.look().em(1)));
    }

    /** Which versions are compared, the older one first; empty for what is being worked on. */
    List<Optional<Version>> versions() {
        return List.of(head.before(), head.after());
    }

    /** Follows the work no longer. */
    void layAway() {
        listening.stop();
        strip.layAway();
    }

    /** Whether a tool of that name draws here. */
    boolean hasTool(String id) {
        return strip.has(id);
    }

    void showTool(String id) {
        strip.showTool(id);
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
            case DIGIT0, NUMPAD0 -> turnTables();
            default -> {
                if (!head.takesMode(event)) return;
            }
        }
        event.consume();
    }

    private void release(KeyEvent event) {
        if (event.getCode() == KeyCode.B) maps.blink(false);
    }

    @Override
    public void addVersion() {
        further.add(versions());
        layMaps();
    }

    private void removeVersion() {
        further.removeLast();
        layMaps();
    }

    @Override
    public void foldTables() {
        room.fold();
    }

    @Override
    public void turnTables() {
        room.turn();
    }

    @Override
    public void close() {
        host.close();
    }

    /** Takes up what is chosen in the two lists; what can't be read is chosen no longer. */
    @Override
    public void choose() {
        try {
            compare();
        } catch (UserException failure) {
            head.choose(comparing.chosen().get(0), comparing.chosen().get(1));
            frame.alarm(failure);
        }
    }

    private void compare() throws UserException {
        comparing.choose(head.before(), head.after());
        if (!comparing.drawing()) versions.drawNoMore();
        lendBench();
        compareFurther();
    }

    /** There are other versions, or they have other names. */
    private void offer(List<Version> offered) {
        head.offer(offered);
        further.offer(offered);
        if (!versions().equals(comparing.chosen())) choose();
    }

    private void compareFurther() {
        comparing.newer().ifPresent(further::compareWith);
    }

    /** Residents are shared out in another way, in all maps alike. */
    private void dwell() {
        comparing.dwell(dwellings.dwellings());
        further.dwell(dwellings.dwellings());
    }

    private void offerDwellings() {
        if (comparing.newer().isEmpty()) return;
        List<Side> older = new ArrayList<>(further.sides());
        comparing.older().ifPresent(older::add);
        dwellings.offer(comparing.newer().get(), older);
    }

    private void follow() {
        if (comparing.drawing()) versions.draw(session.plan().get(), session.totals());
        lendBench();
        comparing.follow();
        compareFurther();
    }

    /** Lets the tools work on the map that shows what is being worked on, if one does. */
    private void lendBench() {
        boolean drawing = comparing.drawing() && session.readOnlyReason().isEmpty();
        strip.workOn(drawing ? maps.workbench(session.settled().ground()) : Optional.empty());
    }

    private void show(Compared compared) {
        versions.show(name(compared.older()), name(compared.newer()), compared.comparison());
        summary.setText(compared.sentence());
        offerDwellings();
        tables.show(compared);
    }

    private String name(Optional<Version> version) {
        return version.map(Version::name).orElseGet(() -> words.text("ui.present"));
    }
}
