package zuschnitt.ui;

import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import zuschnitt.edit.History;
import zuschnitt.edit.Parked;
import zuschnitt.edit.Replay;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.session.Background;
import zuschnitt.session.Job;
import zuschnitt.session.Session;

/**
 * Where the work came from: the places that have names, the tree of steps, and the way to watch how
 * it all went.
 */
final class HistorySide extends VBox {
    private final Session session;
    private final Background background;
    private final Frame frame;
    private final WorkArea area;
    private final Messages words;
    private final ReplayExport film;
    private final Runnable refresh;
    private final Runnable toMap;
    private Optional<Job> preparing = Optional.empty();
    private Optional<ReplayBar> playing = Optional.empty();

    /**
     * @param toMap brings the map back where something else is in its place
     */
    HistorySide(
            Session session,
            Background background,
            Listening listening,
            Frame frame,
            WorkArea area,
            Actions actions,
            ActionControls controls,
            Runnable toMap) {
        this.toMap = toMap;
        this.refresh = actions::refresh;
        this.session = session;
        this.background = background;
        this.frame = frame;
        this.area = area;
        this.words = controls.words();
        this.film = new ReplayExport(session, background, frame, words);
        actions.add("park", Material2OutlinedAL.FLAG, "F9", session::readOnlyReason, this::park);
        actions.add(
                "replay", Material2OutlinedMZ.SLIDESHOW, "", this::nothingToReplay, this::replay);
        HistoryList history =
                new HistoryList(
                        session,
                        background,
                        listening,
                        words,
                        area.map()::borders,
                        Screen.getPrimary().getOutputScaleX(),
                        this::go,
                        controls.iconButton(actions.get("park")),
                        controls.iconButton(actions.get("replay")));
        ParkedList parked = new ParkedList(session, listening, words, frame.look(), host());
        history.getChildren().add(1, parked);
        VBox.setVgrow(history, Priority.ALWAYS);
        getChildren().add(history);
    }

    private ParkedList.Host host() {
        return new ParkedList.Host() {
            @Override
            public void go(Optional<UUID> step) {
                HistorySide.this.go(step);
            }

            @Override
            public void rename(Parked parked) {
                frame.show(renaming(parked));
            }

            @Override
            public void remove(Parked parked) {
                frame.attempt(() -> session.parking().remove(parked));
            }
        };
    }

    private void go(Optional<UUID> step) {
        frame.attempt(() -> session.go(step));
    }

    /** Gives the present place a name, which can be changed later. */
    private void park() {
        frame.attempt(
                () -> {
                    Parked parked = session.parking().park(freeName());
                    frame.say(Message.of("ui.parked.done", parked.name()));
                });
    }

    private String freeName() {
        int number = session.parking().all().get().size() + 1;
        while (session.parking().find(words.text("ui.parked.name", number)).isPresent()) number++;
        return words.text("ui.parked.name", number);
    }

    private Sheet renaming(Parked parked) {
        TextField name = new TextField(parked.name());
        name.setId("parked-name");
        Form form = new Form(frame.look().em(20)).with(words.text("ui.parked.rename.name"), name);
        Sheet sheet = new Sheet(words, words.text("ui.parked.rename"), form);
        sheet.ask(
                words.text("ui.parked.rename.do"),
                () ->
                        name.getText().isBlank()
                                ? Optional.of(Message.of("refusal.parkedNameless"))
                                : Optional.empty(),
                () -> session.parking().rename(parked, name.getText().strip()));
        name.textProperty().subscribe(sheet::refresh);
        return sheet;
    }

    private Optional<Message> nothingToReplay() {
        return session.history().get().past().isEmpty()
                ? Optional.of(Message.of("replay.nothing"))
                : Optional.empty();
    }

    /** Plays the way to the present plan on the map. */
    private void replay() {
        endReplay();
        toMap.run();
        History history = session.history().get();
        preparing =
                Optional.of(
                        background.run(
                                Message.of("replay.preparing"),
                                job -> Replay.of(history),
                                this::play,
                                frame::alarm));
    }

    private void play(Replay replay) {
        ReplayBar bar = new ReplayBar(session, replay, words, this::export, this::left);
        playing = Optional.of(bar);
        area.lay(Optional.of(bar));
        bar.begin();
        refresh.run();
    }

    /** Shows the present plan again, if another is shown or about to be. */
    void endReplay() {
        preparing.ifPresent(Job::cancel);
        preparing = Optional.empty();
        playing.ifPresent(ReplayBar::leave);
    }

    private void left() {
        playing = Optional.empty();
        area.lay(Optional.empty());
        refresh.run();
        area.map().requestFocus();
    }

    private void export(Replay replay) {
        MenuItem gif = new MenuItem(words.text("replay.export.gif"));
        gif.setOnAction(event -> film.gif(replay, getScene().getWindow()));
        MenuItem pngs = new MenuItem(words.text("replay.export.png"));
        pngs.setOnAction(event -> film.pngs(replay, getScene().getWindow()));
        Node button = area.lookup("#replay-export");
        new ContextMenu(gif, pngs).show(button, Side.BOTTOM, 0, 4);
    }
}
