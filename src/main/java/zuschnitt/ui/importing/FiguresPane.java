package zuschnitt.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import zuschnitt.io.LayerChoice;
import zuschnitt.io.Layers;
import zuschnitt.io.grid.Layout;
import zuschnitt.io.imports.JoinChoices;
import zuschnitt.io.imports.JoinResult;
import zuschnitt.io.imports.TableJoin;
import zuschnitt.io.layer.Layer;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Joined;
import zuschnitt.plan.Project;
import zuschnitt.session.Background;
import zuschnitt.session.Job;
import zuschnitt.session.Session;

/**
 * Beside the map, hangs the counts of a table on the units: a file, what is what in it, for which
 * day it holds, what did not fit, and what would change. Nothing is written before the planner says
 * so.
 */
public final class FiguresPane extends VBox {
    private final Session session;
    private final Background background;
    private final Messages words;
    private final Host host;
    private final Consumer<Message> onTaken;
    private final SourceChoice source;
    private final LayoutBox layout;
    private final FiguresFields fields;
    private final Hint hint;
    private final Hint said;
    private final Hint whyNot;
    private final Button take = new Button();
    private Optional<Layer> layer = Optional.empty();
    private Optional<JoinResult> result = Optional.empty();
    private Optional<Job> running = Optional.empty();

    /**
     * @param host whose {@link Host#leave} puts the pane away
     * @param onTaken told what came of it
     */
    public FiguresPane(
            Session session,
            Background background,
            Messages words,
            Host host,
            Consumer<Message> onTaken) {
        this.session = session;
        this.background = background;
        this.words = words;
        this.host = host;
        this.onTaken = onTaken;
        this.source = new SourceChoice(words, "figures", this::take, this::read);
        this.layout = new LayoutBox(words, said -> readAgain());
        this.fields = new FiguresFields(words, this::join);
        this.hint = new Hint(words);
        this.said = new Hint(words);
        this.whyNot = new Hint(words);
        said.setId("figures-said");
        said.getStyleClass().remove("small"); // what the pane is for
        whyNot.setId("figures-why");
        setId("figures");
        getStyleClass().addAll("side", "division-pane");
        ScrollPane told = new ScrollPane(new VBox(8, hint, said));
        told.setFitToWidth(true);
        VBox.setVgrow(told, Priority.ALWAYS);
        getChildren().addAll(head(), source, layout, fields, told, foot());
        lay(false);
        judge();
    }

    private Node head() {
        Label title = new Label(words.text("ui.figures"));
        title.getStyleClass().add("panel-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button(words.text("ui.close"));
        close.setId("figures-close");
        close.getStyleClass().addAll("flat", "small");
        close.setOnAction(event -> leave());
        HBox head = new HBox(8, title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node foot() {
        take.setText(words.text("ui.figures.take"));
        take.setId("figures-take");
        take.setMaxWidth(Double.MAX_VALUE);
        take.getStyleClass().add("accent");
        take.setOnAction(event -> take());
        return new VBox(4, whyNot, take);
    }

    // ---- the source ----

    /** Considers the counts in a file. */
    public void take(Path chosen) {
        source.show(chosen);
        layer = Optional.empty();
        fields.forget();
        layout.show(Layout.OPEN);
        lay(LayoutBox.fits(chosen));
        said.say(List.of());
        hint.say(List.of());
        run(chosen, job -> Layers.in(chosen), this::offer);
    }

    /** Considers a table that was read already, and of which it is known what is what. */
    public void take(Layer read, JoinChoices choices) {
        source.show(read.file());
        understand(read, choices);
    }

    private void offer(LayerChoice layers) {
        source.offer(layers.names(), layers.obvious());
        if (layers.obvious().isEmpty()) hint.ask(Message.of("ui.figures.ask.LAYER"));
    }

    private void lay(boolean shown) {
        layout.setVisible(shown);
        layout.setManaged(shown);
    }

    private void readAgain() {
        source.layer().ifPresent(this::read);
    }

    private void read(String chosen) {
        Path from = source.file().orElseThrow();
        layer = Optional.empty();
        fields.setDisable(true);
        Layers.Options options =
                new Layers.Options(Optional.of(chosen), Optional.empty(), layout.said());
        run(
                from,
                job -> Layers.read(from, options),
                read -> understand(read, fields.choicesIn(read.table())));
    }

    private void understand(Layer read, JoinChoices choices) {
        layer = Optional.of(read);
        fields.show(read.table(), choices);
        join();
    }

    // ---- how it fits ----

    /** Finds out what the table gives as it is understood now. */
    private void join() {
        if (layer.isEmpty()) return;
        Layer table = layer.get();
        JoinChoices choices = fields.choices();
        Project project = session.project();
        run(table.file(), job -> TableJoin.run(table, project, choices), this::show);
    }

    private void show(JoinResult found) {
        result = Optional.of(found);
        Optional<Figures> figures = found.joined().figures();
        figures.map(Figures::populationField)
                .ifPresent(residents -> fields.understood(found.report(), residents));
        List<Message> sentences = new ArrayList<>(FiguresEffects.of(found, session.project()));
        sentences.addAll(JoinSentences.of(found.report()));
        said.say(sentences);
        hint.say(List.of());
        judge();
    }

    private <T> void run(Path from, Background.Work<T> work, Consumer<T> done) {
        running.ifPresent(Job::cancel);
        result = Optional.empty();
        judge();
        Message title = Message.of("ui.import.reading", String.valueOf(from.getFileName()), 0);
        running = Optional.of(background.run(title, work, done, this::complain));
    }

    private void complain(Throwable failure) {
        said.say(List.of());
        layout.offerGuess(failure);
        if (failure instanceof UserException known)
            hint.ask(Asked.sentence(known, "figures", words));
        else host.alarm(failure);
    }

    // ---- keeping it ----

    private void judge() {
        Optional<Message> against = objection();
        take.setDisable(against.isPresent());
        whyNot.say(against.stream().toList());
    }

    private Optional<Message> objection() {
        if (result.isEmpty()) return Optional.of(Message.of("ui.figures.needs.file"));
        Optional<Figures> figures = result.get().joined().figures();
        if (figures.isEmpty()) return Optional.of(Message.of("ui.figures.none"));
        if (session.project().figures(figures.get().date()).equals(figures))
            return Optional.of(Message.of("ui.figures.same"));
        return session.readOnlyReason();
    }

    private void take() {
        Joined joined = result.orElseThrow().joined();
        try {
            session.add(joined);
        } catch (UserException failure) {
            hint.ask(failure.sentence());
            return;
        }
        boolean shown = joined.figures().equals(Optional.of(session.delivered()));
        leave();
        onTaken.accept(Message.of(shown ? "ui.figures.taken" : "ui.figures.takenEarlier"));
    }

    private void leave() {
        running.ifPresent(Job::cancel);
        host.leave();
    }
}
