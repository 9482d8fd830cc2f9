package zuschnitt.ui;

import atlantafx.base.controls.Spacer;
import java.lang.System.Logger;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private final Host host;
    private final Listening listening = new Listening();
    private final BoardTable table;
    private final VersionChoice base;

    /** Rows whose figures are still to be found. */
    private final Deque<Integer> wanted = new ArrayDeque<>();

    private Optional<Miniature> borders = Optional.empty();
    private boolean working;

    /** Rises when figures that are being found are of no use any more. */
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
        this.base = new VersionChoice(versions, first(versions), words);
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
        table.show(
                Stream.concat(
                                Stream.of(Optional.<Version>empty()),
                                versions.stream()
                                        .sorted(Comparator.comparing(Version::date).reversed())
                                        .map(Optional::of))
                        .toList());
        table.onOpened(this::open);
        base.setOnAction(event -> findAll());
        listening.onChange(session.history(), history -> findAll());
        sceneProperty()
                .addListener(
                        (scene, old, now) -> {
                            if (now == null) listening.stop();
                        });
        findAll();
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

    /** Finds all figures anew, the base having changed, or what is being worked on. */
    private void findAll() {
        round++;
        working = false;
        wanted.clear();
        IntStream.range(0, table.size()).forEach(wanted::add);
        next();
    }

    private void next() {
        if (working || wanted.isEmpty()) return;
        int row = wanted.remove();
        int mine = round;
        working = true;
        try {
            Side from = Comparing.side(session, base.getValue());
            Side to = Comparing.side(session, table.version(row));
            int width = BoardTable.pixels(BoardTable.WIDTH, scale());
            int height = BoardTable.pixels(BoardTable.HEIGHT, scale());
            Optional<Miniature> known = borders;
            background.latest(
                    this,
                    () -> attempt(from, to, known, width, height),
                    found -> take(mine, row, found));
        } catch (UserException failure) {
            LOG.log(Logger.Level.WARNING, "a version on the board can't be read", failure);
            take(mine, row, Optional.empty());
        }
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

    private void take(int asked, int row, Optional<Drawn> drawn) {
        if (asked != round) return;
        working = false;
        drawn.ifPresent(
                found -> {
                    borders = Optional.of(found.borders());
                    table.take(row, found.found());
                });
        next();
    }
}
