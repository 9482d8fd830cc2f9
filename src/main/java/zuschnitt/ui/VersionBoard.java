package zuschnitt.ui;

import atlantafx.base.controls.Spacer;
import java.lang.System.Logger;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.stage.Screen;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import zuschnitt.compare.KeyFigures;
import zuschnitt.compare.Side;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Version;
import zuschnitt.raster.Miniature;
import zuschnitt.raster.Picture;
import zuschnitt.raster.Scene;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/**
 * All versions beside one another, and what is being worked on: a small map and a few numbers each,
 * found in the background, one after the other. A click compares one with the base.
 */
final class VersionBoard extends BorderPane {
    private static final Logger LOG = System.getLogger(VersionBoard.class.getName());

    private final Session session;
    private final Background background;
    private final Frame frame;
    private final Host host;
    private final Listening listening = new Listening();
    private final BoardTable table;
    private final VersionChoice base;

    /** Of whom something is still to be found. */
    private final Set<Optional<Version>> wanted = new LinkedHashSet<>();

    /** The base, once it was read. */
    private Optional<Side> against = Optional.empty();

    /** The last base that could be read. */
    private Optional<Version> goodBase;

    private Optional<Miniature> borders = Optional.empty();
    private boolean working;

    /** Rises when what is being found is of no use any more. */
    private int round;

    /** What comes out of the background. */
    private record Drawn(BoardTable.Found found, Miniature borders) {}

    /** What the board needs of the window around it. */
    interface Host {
        /** Compares two versions, the older one first; empty for what is being worked on. */
        void compare(Optional<Version> older, Optional<Version> newer);

        void close();
    }

    VersionBoard(Session session, Background background, Frame frame, Messages words, Host host) {
        this.session = session;
        this.background = background;
        this.host = host;
        List<Version> versions = session.versions().all().get();
        this.frame = frame;
        this.base = new VersionChoice(versions, first(versions), words);
        this.goodBase = base.getValue();
        this.table = new BoardTable(words, frame.look());
        setId("board");
        base.setId("board-base");
        Label title = new Label(words.text("ui.board"));
        title.getStyleClass().add("panel-title");
        Label against = new Label(words.text("ui.board.base"));
        against.getStyleClass().add("muted");
        Button close =
                new Button(words.text("ui.board.close"), new FontIcon(Material2OutlinedAL.CLOSE));
        close.setId("board-close");
        close.setCancelButton(true);
        close.setOnAction(event -> host.close());
        HBox head = new HBox(title, new Spacer(), against, base, new Spacer(), close);
        head.getStyleClass().add("compare-head");
        setTop(head);
        setCenter(table);
        table.onOpened(this::open);
        base.onChosen(this::findAll);
        listening.onChange(session.history(), history -> findPresent());
        listening.onChange(session.figures(), figures -> findAll());
        listening.follow(session.versions().all(), this::show);
        sceneProperty()
                .addListener(
                        (scene, old, now) -> {
                            if (now == null) layAway();
                        });
    }

    /** Follows the work no longer, and finds nothing more. */
    private void layAway() {
        listening.stop();
        forget();
    }

    /** The first version there was: what has moved since then. */
    private static Optional<Version> first(List<Version> versions) {
        return versions.stream().min(Comparator.comparing(Version::date));
    }

    /** Compares a version with the base; the base with what is being worked on. */
    private void open(Optional<Version> version) {
        boolean itself = version.equals(base.getValue());
        host.compare(base.getValue(), itself ? Optional.empty() : version);
    }

    /** Shows the versions that there are now; only of new ones something has to be found. */
    private void show(List<Version> versions) {
        base.offer(versions);
        table.show(VersionChoice.newestFirst(versions));
        table.getItems().stream()
                .filter(row -> row.found().isEmpty() && row.awaited())
                .forEach(row -> wanted.add(row.version()));
        next();
    }

    /** What is being worked on has changed; and so has everything, if that is the base. */
    private void findPresent() {
        if (base.getValue().isEmpty()) {
            findAll();
            return;
        }
        want(Optional.empty());
        next();
    }

    /** Finds everything anew, the base having changed. */
    private void findAll() {
        forget();
        against = Optional.empty();
        table.getItems().stream().map(BoardTable.Row::version).toList().forEach(this::want);
        next();
    }

    private void want(Optional<Version> version) {
        table.doubt(version);
        wanted.add(version);
    }

    /** What is being found is not taken up, and nothing else is begun. */
    private void forget() {
        round++;
        working = false;
        wanted.clear();
    }

    private void next() {
        if (working || wanted.isEmpty()) return;
        try {
            next(base());
        } catch (UserException failure) {
            frame.alarm(failure);
            forget();
            boolean other = !base.getValue().equals(goodBase);
            base.choose(goodBase);
            if (other) findAll();
        }
    }

    /** The base, read once. */
    private Side base() throws UserException {
        if (against.isEmpty()) against = Optional.of(Comparing.side(session, base.getValue()));
        goodBase = base.getValue();
        return against.get();
    }

    private void next(Side from) {
        Optional<Version> version = wanted.iterator().next();
        wanted.remove(version);
        int mine = round;
        working = true;
        try {
            find(from, version, found -> take(mine, version, found));
        } catch (UserException failure) {
            LOG.log(Logger.Level.WARNING, "a version on the board can't be read", failure);
            take(mine, version, Optional.empty());
        }
    }

    private void find(
            Side from, Optional<Version> version, Consumer<? super Optional<Drawn>> onFound)
            throws UserException {
        Side to = version.equals(base.getValue()) ? from : Comparing.side(session, version);
        int width = BoardTable.pixels(BoardTable.WIDTH, scale());
        int height = BoardTable.pixels(BoardTable.HEIGHT, scale());
        Optional<Miniature> known = borders;
        background.latest(this, () -> attempt(from, to, known, width, height), onFound);
    }

    private static double scale() {
        return Screen.getPrimary().getOutputScaleX();
    }

    /** What fails, for want of memory too, is logged and left out, so that others are found. */
    private static Optional<Drawn> attempt(
            Side from, Side to, Optional<Miniature> known, int width, int height) {
        try {
            Coverage coverage = to.plan().ground().coverage();
            KeyFigures figures = KeyFigures.of(from, to);
            Miniature small =
                    known.map(borders -> borders.over(coverage))
                            .orElseGet(
                                    () ->
                                            Miniature.of(
                                                    Scene.of(coverage, Mapping.IDENTITY),
                                                    width,
                                                    height));
            Picture picture = small.picture(to.plan(), figures.totals());
            return Optional.of(new Drawn(new BoardTable.Found(figures, picture), small));
        } catch (RuntimeException | OutOfMemoryError failure) {
            LOG.log(Logger.Level.ERROR, "figures of a version failed", failure);
            return Optional.empty();
        }
    }

    private void take(int asked, Optional<Version> version, Optional<Drawn> drawn) {
        if (asked != round) return;
        working = false;
        drawn.ifPresent(found -> borders = Optional.of(found.borders()));
        table.take(version, drawn.map(Drawn::found));
        next();
    }
}
