package zuschnitt.ui.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import zuschnitt.edit.Adopt;
import zuschnitt.io.Layers;
import zuschnitt.io.imports.PlanImport;
import zuschnitt.io.imports.PlanImport.Columns;
import zuschnitt.io.imports.PlanImport.Kind;
import zuschnitt.io.imports.PlanImport.Report;
import zuschnitt.io.imports.PlanImport.Taken;
import zuschnitt.io.imports.PlanImport.Way;
import zuschnitt.io.imports.PlanImport.Wishes;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.OpenQuestion;
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
    private final Label file = new Label();

    /** Heard by its value: a choice that has not been on the screen yet tells no action. */
    private final ComboBox<String> layers = new ComboBox<>();

    private final FieldBox district;
    private final FieldBox districtName;
    private final FieldBox key;
    private final Hint hint;
    private final Hint said;
    private final Hint whyNot;
    private final MatchTable matches;
    private final TextField name = new TextField();
    private final Button save = new Button();
    private Wishes wishes = Wishes.of(Columns.NONE);
    private Optional<Path> source = Optional.empty();
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
        String proposed = words.text("ui.division.proposed");
        this.district = new FieldBox(proposed, this::chooseDistrict);
        this.districtName = new FieldBox(proposed, this::chooseName);
        this.key = new FieldBox(words.text("ui.division.byPlace"), this::chooseKey);
        key.setPromptText(words.text("ui.division.automatic"));
        this.hint = new Hint(words);
        this.said = new Hint(words);
        this.whyNot = new Hint(words);
        this.matches = new MatchTable(session.settled(), words, host, look);
        setId("division");
        getStyleClass().addAll("side", "division-pane");
        getChildren().addAll(head(), choosing(), hint, said, matches, foot());
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

    private Node choosing() {
        Button choose = new Button(words.text("ui.division.choose"));
        choose.setId("division-choose");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(event -> chooseFile());
        file.setText(words.text("ui.division.what"));
        file.setWrapText(true);
        file.getStyleClass().addAll("muted", "small");
        layers.setMaxWidth(Double.MAX_VALUE);
        layers.valueProperty()
                .addListener(
                        (property, old, now) -> Optional.ofNullable(now).ifPresent(this::read));
        layers.setVisible(false);
        layers.setManaged(false);
        layers.setId("division-layer");
        layers.setAccessibleText(words.text("ui.division.layer"));
        HBox file = new HBox(8, choose, this.file);
        file.setAlignment(Pos.CENTER_LEFT);
        return new VBox(
                6,
                file,
                layers,
                named("ui.division.district", district, "division-district"),
                named("ui.division.name", districtName, "division-name"),
                named("ui.division.key", key, "division-key"));
    }

    private Node named(String textKey, Control field, String id) {
        Label label = new Label(words.text(textKey));
        label.setMinWidth(host.em(8));
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        field.setId(id);
        field.setDisable(true);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(8, label, field);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
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

    private void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("ui.division.choose"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(this::take);
    }

    /** Considers the division in a file. */
    public void take(Path chosen) {
        take(
                chosen,
                names -> {
                    offer(names);
                    if (names.size() == 1) layers.setValue(names.get(0));
                    else hint.ask(Message.of("ui.division.ask.LAYER"));
                });
    }

    /** Considers the division in a layer of a file. */
    public void take(Path chosen, String layer) {
        take(
                chosen,
                names -> {
                    offer(names);
                    layers.setValue(layer);
                });
    }

    private void take(Path chosen, Consumer<List<String>> then) {
        source = Optional.of(chosen);
        file.setText(String.valueOf(chosen.getFileName()));
        said.say(List.of());
        hint.say(List.of());
        run(chosen, job -> Layers.names(chosen), then);
    }

    /** The file that is considered. */
    public Optional<Path> source() {
        return source;
    }

    private void offer(List<String> names) {
        layers.setValue(null);
        layers.getItems().setAll(names);
        layers.setVisible(names.size() > 1);
        layers.setManaged(names.size() > 1);
    }

    private void read(String chosen) {
        Path from = source.orElseThrow();
        Layers.Options options = new Layers.Options(Optional.of(chosen), Optional.empty());
        run(from, job -> Layers.read(from, options), this::understand);
    }

    private void understand(Layer read) {
        layer = Optional.of(read);
        wishes = Wishes.of(Columns.NONE);
        for (FieldBox box : List.of(district, districtName, key)) {
            box.setDisable(false);
            box.show(read.table(), List.of());
        }
        key.ask(read.table());
        if (name.getText().isBlank()) name.setText(freeName(read.name()));
        lay();
    }

    private String freeName(String wished) {
        String free = wished;
        for (int i = 2; session.versions().find(free).isPresent(); i++) free = wished + " " + i;
        return free;
    }

    // ---- how it fits ----

    private void chooseDistrict(List<String> field) {
        Columns had = wishes.columns();
        wish(new Columns(field.stream().findFirst(), had.name(), had.key()), wishes.way());
    }

    private void chooseName(List<String> field) {
        Columns had = wishes.columns();
        wish(new Columns(had.district(), field.stream().findFirst(), had.key()), wishes.way());
    }

    /** Naming the key says that the source is a table; choosing none, that it is areas. */
    private void chooseKey(List<String> field) {
        Columns had = wishes.columns();
        Optional<String> named = field.stream().findFirst();
        Optional<Way> way = named.isEmpty() ? Optional.of(Way.AREAS) : Optional.empty();
        wish(new Columns(had.district(), had.name(), named), way);
    }

    private void wish(Columns columns, Optional<Way> way) {
        wishes = new Wishes(columns, way, Optional.empty(), Optional.empty());
        lay();
    }

    private void lay() {
        if (layer.isEmpty()) return;
        Layer from = layer.get();
        Wishes wished = wishes;
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
        if (failure instanceof OpenQuestion open && words.contains(question(open))) {
            hint.ask(Message.of(question(open)));
        } else if (failure instanceof UserException known) {
            hint.ask(known.sentence());
        } else {
            host.alarm(failure);
        }
    }

    /** Our words for what is asked; where there are none, its own sentence is said. */
    private static String question(OpenQuestion open) {
        return "ui.division.ask." + open.subject().name();
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
