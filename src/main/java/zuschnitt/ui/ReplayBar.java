package zuschnitt.ui;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import zuschnitt.edit.Replay;
import zuschnitt.edit.Step;
import zuschnitt.message.Messages;
import zuschnitt.plan.Plan;
import zuschnitt.session.Session;

/**
 * Plays the history on the map, one step a frame: the plan is shown, not changed. Whatever else is
 * done meanwhile ends it.
 */
final class ReplayBar extends VBox {
    /** How often a frame follows in a second. */
    private enum Speed {
        SLOW(0.7),
        USUAL(1.5),
        FAST(6);

        private final double perSecond;

        Speed(double perSecond) {
            this.perSecond = perSecond;
        }
    }

    private final Session session;
    private final Messages words;
    private final Replay replay;
    private final Consumer<Replay> onExport;
    private final Runnable onLeft;
    private final Slider slider = new Slider();
    private final Label label = new Label();
    private final Label facts = new Label();
    private final Button play = new Button();
    private final Timeline clock = new Timeline();
    private final Listening listening = new Listening();
    private Optional<Plan> shown = Optional.empty();
    private int frame;

    /**
     * @param onExport told to make a film of it
     * @param onLeft told when it has ended
     */
    ReplayBar(
            Session session,
            Replay replay,
            Messages words,
            Consumer<Replay> onExport,
            Runnable onLeft) {
        this.session = session;
        this.replay = replay;
        this.words = words;
        this.onExport = onExport;
        this.onLeft = onLeft;
        setId("replay");
        getStyleClass().addAll("hint-strip", "replay-bar");
        getChildren().addAll(buttons(), lines());
        setMinWidth(0);
        clock.setCycleCount(Animation.INDEFINITE);
        clock.setOnFinished(event -> showPlaying());
        pace(Speed.USUAL);
        slider.setId("replay-slider");
        slider.setMax(replay.length() - 1.0);
        slider.setBlockIncrement(1);
        slider.setAccessibleText(words.text("replay.slider"));
        slider.valueProperty().addListener((value, old, now) -> slid(now.doubleValue()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        listening.onChange(session.plan(), this::changed);
    }

    /** The way through the frames. */
    private Node buttons() {
        slider.setMinWidth(0);
        slider.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(slider, Priority.ALWAYS);
        play.setId("replay-play");
        play.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        play.setOnAction(event -> playOrPause());
        int last = replay.length() - 1;
        HBox row =
                new HBox(
                        button("replay.first", Material2OutlinedAL.FIRST_PAGE, () -> go(0)),
                        button("replay.back", Material2OutlinedMZ.NAVIGATE_BEFORE, () -> step(-1)),
                        play,
                        button("replay.next", Material2OutlinedMZ.NAVIGATE_NEXT, () -> step(1)),
                        button("replay.last", Material2OutlinedAL.LAST_PAGE, () -> go(last)),
                        slider,
                        button("replay.close", Material2OutlinedAL.CLOSE, this::leave));
        row.getStyleClass().add("replay-row");
        return row;
    }

    private Node speeds() {
        ToggleGroup paces = new ToggleGroup();
        HBox speeds = new HBox();
        for (Speed speed : Speed.values()) {
            ToggleButton choice = new ToggleButton(words.text("replay.speed." + speed));
            choice.setId("replay-" + speed.name().toLowerCase(Locale.ROOT));
            choice.getStyleClass().add("small");
            choice.setToggleGroup(paces);
            choice.setSelected(speed == Speed.USUAL);
            choice.setMinWidth(USE_PREF_SIZE);
            choice.setOnAction(event -> choose(choice, speed));
            speeds.getChildren().add(choice);
        }
        speeds.setMinWidth(USE_PREF_SIZE);
        return speeds;
    }

    private Node export() {
        Button export = new Button(words.text("replay.export"));
        export.setId("replay-export");
        export.getStyleClass().add("small");
        export.setMinWidth(USE_PREF_SIZE);
        export.setOnAction(event -> onExport.accept(replay));
        return export;
    }

    private Button button(String key, Ikon icon, Runnable act) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        String name = words.text(key);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }

    /** What is shown, and how fast. */
    private Node lines() {
        label.getStyleClass().add("strong");
        label.setId("replay-label");
        label.setMinWidth(0);
        facts.getStyleClass().addAll("muted", "small");
        facts.setMinWidth(0);
        VBox text = new VBox(label, facts);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(text, speeds(), export());
        row.getStyleClass().add("replay-row");
        return row;
    }

    private void choose(ToggleButton choice, Speed speed) {
        choice.setSelected(true);
        pace(speed);
    }

    private void pace(Speed speed) {
        boolean playing = clock.getStatus() == Animation.Status.RUNNING;
        clock.stop();
        clock.getKeyFrames()
                .setAll(new KeyFrame(Duration.seconds(1 / speed.perSecond), event -> tick()));
        if (playing) clock.play();
    }

    /** Begins to play, from the beginning. */
    void begin() {
        go(0);
        play.requestFocus();
        clock.play();
        showPlaying();
    }

    private void tick() {
        if (frame < replay.length() - 1) {
            show(frame + 1);
        } else {
            clock.stop();
            showPlaying();
        }
    }

    private void playOrPause() {
        if (clock.getStatus() == Animation.Status.RUNNING) {
            clock.pause();
        } else {
            if (frame == replay.length() - 1) show(0);
            clock.play();
        }
        showPlaying();
    }

    private void showPlaying() {
        boolean playing = clock.getStatus() == Animation.Status.RUNNING;
        play.setGraphic(
                new FontIcon(playing ? Material2OutlinedMZ.PAUSE : Material2OutlinedMZ.PLAY_ARROW));
        String name = words.text(playing ? "replay.pause" : "replay.play");
        play.setAccessibleText(name);
        play.setTooltip(new Tooltip(name));
    }

    private void step(int direction) {
        go(Math.max(0, Math.min(replay.length() - 1, frame + direction)));
    }

    /** Shows a frame and stays there. */
    private void go(int wanted) {
        clock.pause();
        showPlaying();
        show(wanted);
    }

    private void slid(double value) {
        int wanted = (int) Math.round(value);
        if (wanted != frame) go(wanted);
    }

    private void show(int wanted) {
        frame = wanted;
        Plan plan = replay.plan(wanted);
        shown = Optional.of(plan);
        slider.setValue(wanted);
        label.setText(
                replay.step(wanted)
                        .map(step -> words.text(step.label()))
                        .orElseGet(() -> words.text("history.beginning")));
        facts.setText(facts(wanted));
        session.look(plan);
    }

    private String facts(int wanted) {
        String place = words.text("history.place", wanted, replay.length() - 1);
        Stream<String> more =
                replay.step(wanted).stream()
                        .flatMap(step -> Stream.of(time(step), step.author(), step.reason()));
        return Stream.concat(Stream.of(place), more)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String time(Step step) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(words.locale())
                .format(LocalDateTime.ofInstant(step.time(), ZoneId.systemDefault()));
    }

    private void pressed(KeyEvent event) {
        boolean sliding = slider.isFocused();
        switch (event.getCode()) {
            case ESCAPE -> leave();
            case RIGHT -> step(1);
            case LEFT -> step(-1);
            case HOME -> go(0);
            case END -> go(replay.length() - 1);
            case SPACE -> {
                if (!sliding && !play.isFocused()) return;
                playOrPause();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Somebody else shows another plan, so this is over. */
    private void changed(Plan now) {
        if (shown.isPresent() && shown.get() != now) end(false);
    }

    /** Shows the present plan again. */
    void leave() {
        end(true);
    }

    private void end(boolean back) {
        if (shown.isEmpty()) return;
        shown = Optional.empty();
        clock.stop();
        listening.stop();
        if (back) session.abandon();
        onLeft.run();
    }
}
