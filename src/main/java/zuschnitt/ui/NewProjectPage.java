package zuschnitt.ui;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import zuschnitt.io.Layers;
import zuschnitt.io.imports.Choices;
import zuschnitt.io.imports.FieldGuess;
import zuschnitt.io.imports.Intake;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.reference.Reference;
import zuschnitt.io.template.Template;
import zuschnitt.io.template.Templates;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;

/**
 * The page on which a new project is made: which files, which field is what, with which template,
 * under what name. What was guessed is shown with its reason and can be chosen otherwise.
 */
final class NewProjectPage extends BorderPane {
    private final Frame frame;
    private final Messages words;
    private final Look look;
    private final Label files = new Label();
    private final FieldChoice key;
    private final FieldChoice name;
    private final FieldChoice group;
    private final FieldChoice population;
    private final TextField reference = new TextField();
    private final Label referenceReason = new Label();
    private final ComboBox<Optional<Template>> template = new ComboBox<>();
    private final TextField title = new TextField();
    private final TextField target = new TextField();
    private final CheckBox repair = new CheckBox();
    private final Label complaint = new Label();
    private final Button create = new Button();
    private final PreviewTable preview;
    private List<Layer> layers = List.of();

    NewProjectPage(Frame frame, Messages words) {
        this.frame = frame;
        this.words = words;
        this.look = frame.look();
        this.key = new FieldChoice(words.text("ui.new.rowNumbers"), words);
        this.name = new FieldChoice(words.text("ui.new.noField"), words);
        this.group = new FieldChoice(words.text("ui.new.noField"), words);
        this.population = new FieldChoice(words.text("ui.new.noField"), words);
        this.preview = new PreviewTable(words, look);
        getStyleClass().add("page");
        setTop(heading());
        setLeft(form());
        setCenter(titled("ui.new.preview", preview));
        setBottom(buttons());
        refresh();
    }

    private Label heading() {
        Label heading = new Label(words.text("ui.new"));
        heading.getStyleClass().add("heading");
        return heading;
    }

    private Node form() {
        Button add = new Button(words.text("ui.new.addFiles"));
        add.setId("new-add");
        add.setOnAction(event -> chooseFiles());
        files.setWrapText(true);
        files.setText(words.text("ui.new.drop"));
        title.setId("new-title");
        target.setId("new-target");
        reference.setId("new-reference");
        reference.setPromptText("EPSG:25832");
        referenceReason.setWrapText(true);
        referenceReason.getStyleClass().addAll("muted", "small");
        repair.setText(words.text("ui.new.repair"));
        repair.setWrapText(true);
        fillTemplates();
        for (TextField field : List.of(title, target, reference))
            field.textProperty().addListener((text, old, now) -> refresh());
        Button browse = new Button(words.text("ui.browse"));
        browse.setOnAction(event -> chooseTarget());
        HBox.setHgrow(target, Priority.ALWAYS);
        Form form =
                new Form(look.em(22))
                        .with(words.text("ui.new.files"), new VBox(8, files, add))
                        .with(words.text("ui.new.key"), key)
                        .with(words.text("ui.new.name"), name)
                        .with(words.text("ui.new.group"), group)
                        .with(words.text("ui.new.population"), population)
                        .with(
                                words.text("ui.new.reference"),
                                new VBox(2, reference, referenceReason))
                        .with(words.text("ui.new.template"), template)
                        .with(words.text("ui.new.title"), title)
                        .with(words.text("ui.new.target"), new HBox(8, target, browse))
                        .with(repair);
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(look.em(36));
        scroll.getStyleClass().add("page-form");
        return scroll;
    }

    private void fillTemplates() {
        template.setMaxWidth(Double.MAX_VALUE);
        template.getItems().add(Optional.empty());
        Templates.BUILT_IN.stream()
                .map(Templates::builtIn)
                .forEach(built -> template.getItems().add(Optional.of(built)));
        template.setValue(Optional.empty());
        template.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Optional<Template> built) {
                        return built.map(Template::name)
                                .orElseGet(() -> words.text("ui.new.noTemplate"));
                    }

                    @Override
                    public Optional<Template> fromString(String text) {
                        throw new UnsupportedOperationException("chosen, not written");
                    }
                });
    }

    private VBox titled(String titleKey, Node content) {
        VBox.setVgrow(content, Priority.ALWAYS);
        Label label = new Label(words.text(titleKey));
        label.getStyleClass().add("muted");
        VBox box = new VBox(8, label, content);
        box.getStyleClass().add("page-preview");
        return box;
    }

    private HBox buttons() {
        complaint.setId("new-complaint");
        complaint.setWrapText(true);
        complaint.getStyleClass().add("muted");
        complaint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(complaint, Priority.ALWAYS);
        Button cancel = new Button(words.text("ui.cancel"));
        cancel.setCancelButton(true);
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> frame.lay());
        create.setText(words.text("ui.new.create"));
        create.setId("new-create");
        create.setDefaultButton(true);
        create.setMinWidth(USE_PREF_SIZE);
        create.setOnAction(event -> create());
        HBox buttons = new HBox(8, complaint, cancel, create);
        buttons.getStyleClass().add("page-buttons");
        return buttons;
    }

    // ---- files ----

    private void chooseFiles() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                words.text("ui.new.areas"),
                                "*.shp",
                                "*.zip",
                                "*.geojson",
                                "*.json",
                                "*.gpkg",
                                "*.SHP",
                                "*.ZIP"),
                        new FileChooser.ExtensionFilter(words.text("ui.new.allFiles"), "*"));
        Optional.ofNullable(chooser.showOpenMultipleDialog(getScene().getWindow()))
                .map(chosen -> chosen.stream().map(File::toPath).toList())
                .ifPresent(this::take);
    }

    /** Reads the files, in the background, in place of those read before. */
    void take(List<Path> chosen) {
        if (chosen.isEmpty()) return;
        String first = String.valueOf(chosen.get(0).getFileName());
        frame.inBackground(
                Message.of("ui.reading", first),
                job -> {
                    List<Layer> read = new ArrayList<>();
                    for (Path file : chosen)
                        for (String layer : Layers.names(file))
                            read.add(
                                    Layers.read(
                                            file,
                                            new Layers.Options(
                                                    Optional.of(layer), Optional.empty())));
                    return List.copyOf(read);
                },
                this::show);
    }

    private void show(List<Layer> read) {
        layers = read.stream().filter(Layer::spatial).toList();
        if (layers.isEmpty()) layers = read;
        Layer first = layers.get(0);
        files.setText(
                layers.stream()
                        .map(layer -> words.text("ui.new.layer", layer.name(), layer.size()))
                        .collect(Collectors.joining("\n")));
        List<String> fields =
                first.table().columns().stream().map(column -> column.name()).toList();
        FieldGuess guess = FieldGuess.of(first.table());
        key.offer(fields, guess.key());
        name.offer(fields, guess.name());
        group.offer(fields, guess.groups().stream().findFirst());
        population.offer(fields, guess.population());
        Optional<Reference> declared = first.reference();
        reference.setText(declared.map(Reference::label).orElse(""));
        reference.setDisable(declared.isPresent());
        referenceReason.setText(
                words.text(
                        declared.isPresent() ? "ui.new.reference.found" : "ui.new.reference.ask"));
        preview.show(first);
        title.setText(first.name());
        target.setText(
                first.file().toAbsolutePath().resolveSibling(first.name() + ".gpkg").toString());
        refresh();
    }

    private void chooseTarget() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.text("ui.file.project"), "*.gpkg"));
        targetPath()
                .map(Path::getFileName)
                .map(Path::toString)
                .ifPresent(chooser::setInitialFileName);
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(File::toString)
                .ifPresent(target::setText);
    }

    // ---- creating ----

    private void refresh() {
        Optional<Message> against = objection();
        create.setDisable(against.isPresent());
        complaint.getStyleClass().remove("complaint");
        complaint.setText(against.map(words::text).orElse(""));
    }

    private Optional<Message> objection() {
        if (layers.isEmpty()) return Optional.of(Message.of("ui.new.needsFiles"));
        if (title.getText().isBlank()) return Optional.of(Message.of("ui.new.needsTitle"));
        if (targetPath().isEmpty()) return Optional.of(Message.of("ui.new.needsTarget"));
        return reference.getText().isBlank()
                ? Optional.of(Message.of("ui.new.needsReference"))
                : Optional.empty();
    }

    private Optional<Path> targetPath() {
        try {
            String text = target.getText().strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException failure) {
            return Optional.empty();
        }
    }

    private void create() {
        try {
            NewProject wished =
                    new NewProject(
                            Intake.of(layers, choices()),
                            title.getText().strip(),
                            template.getValue(),
                            targetPath().orElseThrow(),
                            words.text("cli.new.division"));
            frame.create(wished, this::complain);
        } catch (UserException failure) {
            complain(failure);
        }
    }

    private Choices choices() throws UserException {
        Optional<Reference> declared =
                layers.get(0).reference().isPresent()
                        ? Optional.empty()
                        : Optional.of(Reference.of(reference.getText()));
        return new Choices(
                Optional.of(key.field().orElse(Choices.ROW_NUMBER)),
                name.field(),
                group.field().map(List::of).orElse(List.of()),
                population.field(),
                List.of(),
                Optional.empty(),
                declared,
                Optional.empty(),
                repair.isSelected() ? Choices.Repair.ALL : Choices.Repair.SMALL);
    }

    /** Says why it can't be made so; an open question leads to the field that answers it. */
    private void complain(UserException failure) {
        complaint.getStyleClass().add("complaint");
        complaint.setText(words.text(failure.sentence()));
        if (failure instanceof OpenQuestion question
                && question.subject() == OpenQuestion.Subject.REFERENCE) {
            reference.setDisable(false);
            question.guess().ifPresent(reference::setPromptText);
        }
    }
}
