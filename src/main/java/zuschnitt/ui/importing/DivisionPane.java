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
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import zuschnitt.edit.Adopt;
import zuschnitt.io.LayerChoice;
import zuschnitt.io.Layers;
import zuschnitt.io.imports.PlanImport;
import zuschnitt.io.imports.PlanImport.Kind;
import zuschnitt.io.imports.PlanImport.Report;
import zuschnitt.io.imports.PlanImport.Taken;
import zuschnitt.io.imports.PlanImport.Wishes;
import zuschnitt.io.layer.Layer;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.session.Background;
import zuschnitt.session.Job;
import zuschnitt.session.Session;
import zuschnitt.session.VersionDraft;

/**
 * Beside the map, takes over a division that somebody else has: a file, its fields, how well it
 * fits, and a name. While it is considered the map shows it; it becomes a version, and the working
 * plan stays as it is.
 */
public final class DivisionPane extends VBox {
    private final Session session;
    private final Background background;
    private final Messages words;
    private final Host host;
    private final SourceChoice source;
    private final DivisionFields fields;
    private final Hint hint;
    private final Hint said;
    private final Hint whyNot;
    private final MatchTable matches;
    private final TextField name = new TextField();
    private final Button save = new Button();
    private Optional<Layer> layer = Optional.empty();
    private Optional<Taken> taken = Optional.empty();
    private Optional<Job> running = Optional.empty();

    /**
     * @param host whose {@link Host#leave} puts the pane away
     * @param look told which units to show on the map
     */
    public DivisionPane(
            Session session,
            Background background,
            Messages words,
            Host host,
            Consumer<UnitSet> look) {
        this.session = session;
        this.background = background;
        this.words = words;
        this.host = host;
        this.source = new SourceChoice(words, "division", this::take, this::read);
        this.fields = new DivisionFields(words, host.em(8), this::lay);
        this.hint = new Hint(words);
        this.said = new Hint(words);
        this.whyNot = new Hint(words);
        this.matches = new MatchTable(session.settled(), words, host, look);
        setId("division");
        getStyleClass().addAll("side", "division-pane");
        VBox choosing = new VBox(6, source, fields);
        getChildren().addAll(head(), choosing, hint, said, matches, foot());
        VBox.setVgrow(matches, Priority.ALWAYS);
        matches.setVisible(false);
        judge();
    }

    private Node head() {
        Label title = new Label(words.text("ui.division"));
        title.getStyleClass().add("panel-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button(words.text("ui.close"));
        close.setId("division-close");
        close.getStyleClass().addAll("flat", "small");
        close.setOnAction(event -> leave());
        HBox head = new HBox(8, title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node foot() {
        name.setId("division-version");
        name.setAccessibleText(words.text("ui.division.version"));
        name.textProperty().addListener((property, old, now) -> judge());
        HBox.setHgrow(name, Priority.ALWAYS);
        save.setText(words.text("ui.division.save"));
        save.setId("division-save");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(event -> save());
        return new VBox(4, whyNot, new HBox(8, name, save));
    }

    // ---- the source ----

    /** Considers the division in a file. */
    public void take(Path chosen) {
        take(
                chosen,
                layers -> {
                    source.offer(layers.names(), layers.obvious());
                    if (layers.obvious().isEmpty()) hint.ask(Message.of("ui.division.ask.LAYER"));
                });
    }

    /** Considers the division in a layer of a file. */
    public void take(Path chosen, String layer) {
        take(chosen, layers -> source.offer(layers.names(), Optional.of(layer)));
    }

    private void take(Path chosen, Consumer<LayerChoice> then) {
        source.show(chosen);
        said.say(List.of());
        hint.say(List.of());
        run(chosen, job -> Layers.in(chosen), then);
    }

    /** The file that is considered. */
    public Optional<Path> source() {
        return source.file();
    }

    private void read(String chosen) {
        Path from = source.file().orElseThrow();
        Layers.Options options = new Layers.Options(Optional.of(chosen), Optional.empty());
        run(from, job -> Layers.read(from, options), this::understand);
    }

    private void understand(Layer read) {
        layer = Optional.of(read);
        fields.show(read.table());
        if (name.getText().isBlank()) name.setText(freeName(read.name()));
        lay();
    }

    private String freeName(String wished) {
        String free = wished;
        for (int i = 2; session.versions().find(free).isPresent(); i++) free = wished + " " + i;
        return free;
    }

    // ---- how it fits ----

    private void lay() {
        if (layer.isEmpty()) return;
        Layer from = layer.get();
        Wishes wished = fields.wishes();
        Plan working = session.settled();
        run(
                from.file(),
                job -> PlanImport.take(from, wished, working, session.project().crs()),
                this::show);
    }

    private void show(Taken found) {
        taken = Optional.of(found);
        Report report = found.report();
        List<Message> sentences = new ArrayList<>(report.said());
        sentences.add(
                Message.of(
                        "ui.division.fits",
                        found.plan().districts().size(),
                        report.matches(Kind.EXACT).size(),
                        report.matches(Kind.SPLIT).size(),
                        report.matches(Kind.UNMATCHED).size()));
        said.say(sentences);
        hint.say(List.of());
        matches.show(found.plan(), report);
        matches.setVisible(true);
        session.preview(new Adopt(found.plan(), name.getText()));
        judge();
    }

    private <T> void run(Path from, Background.Work<T> work, Consumer<T> done) {
        running.ifPresent(Job::cancel);
        taken = Optional.empty();
        judge();
        Message title = Message.of("ui.import.reading", String.valueOf(from.getFileName()), 0);
        running = Optional.of(background.run(title, work, done, this::complain));
    }

    private void complain(Throwable failure) {
        said.say(List.of());
        matches.setVisible(false);
        session.abandon();
        if (failure instanceof UserException known)
            hint.ask(Asked.sentence(known, "division", words));
        else host.alarm(failure);
    }

    // ---- keeping it ----

    private void judge() {
        Optional<Message> against = objection();
        save.setDisable(against.isPresent());
        whyNot.say(against.stream().toList());
    }

    private Optional<Message> objection() {
        String wished = name.getText().strip();
        if (taken.isEmpty()) return Optional.of(Message.of("ui.division.needs.file"));
        if (wished.isEmpty()) return Optional.of(Message.of("ui.save.needsName"));
        if (session.versions().find(wished).isPresent())
            return Optional.of(Message.of("ui.save.taken", wished));
        return session.readOnlyReason();
    }

    private void save() {
        try {
            session.versions()
                    .keep(VersionDraft.of(name.getText().strip()), taken.orElseThrow().plan());
            leave();
        } catch (UserException failure) {
            hint.ask(failure.sentence());
        }
    }

    private void leave() {
        running.ifPresent(Job::cancel);
        session.abandon();
        host.leave();
    }
}
