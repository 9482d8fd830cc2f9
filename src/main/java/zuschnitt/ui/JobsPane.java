package zuschnitt.ui;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import zuschnitt.message.Messages;
import zuschnitt.session.Background;
import zuschnitt.session.Job;

/** What is under way and takes longer than a blink: its title, how far it is, a way to stop it. */
final class JobsPane extends VBox {
    private static final Duration BLINK = Duration.millis(200);

    private final Messages words;
    private final PauseTransition pause = new PauseTransition(BLINK);

    JobsPane(Background background, Listening listening, Messages words) {
        this.words = words;
        setId("jobs");
        setSpacing(8);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        StackPane.setMargin(this, new Insets(0, 0, 48, 0));
        pause.setOnFinished(event -> setVisible(true));
        listening.follow(background.jobs(), this::show);
    }

    private void show(List<Job> jobs) {
        getChildren().setAll(jobs.stream().map(this::line).toList());
        if (jobs.isEmpty()) {
            pause.stop();
            setVisible(false);
        } else if (!isVisible()) {
            pause.playFromStart();
        }
    }

    private Node line(Job job) {
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(160);
        job.progress()
                .follow(
                        done ->
                                bar.setProgress(
                                        done > 0 ? done : ProgressBar.INDETERMINATE_PROGRESS));
        Button cancel = new Button(words.text("ui.cancel"));
        cancel.getStyleClass().addAll("flat", "small");
        cancel.setOnAction(event -> job.cancel());
        HBox line = new HBox(new Label(words.text(job.title())), bar, cancel);
        line.getStyleClass().add("notice-bar");
        return line;
    }
}
