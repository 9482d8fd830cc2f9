package zuschnitt.ui.importing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import zuschnitt.io.template.Template;
import zuschnitt.io.template.Templates;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.ui.control.Named;

/**
 * What the project is called, where it is kept, and from which template it starts. The file follows
 * the name until somebody has chosen another.
 */
final class PlacePane extends HBox {
    private final Messages words;
    private final TextField title = new TextField();
    private final TextField target = new TextField();
    private final ComboBox<Optional<Template>> template = new ComboBox<>();
    private final Runnable changed;
    private Optional<Path> source = Optional.empty();

    /** What was proposed last, to know whether somebody wrote something else. */
    private String proposed = "";

    private String proposedTitle = "";

    /**
     * @param changed told that anything was changed
     */
    PlacePane(Messages words, Host host, Runnable changed) {
        this.words = words;
        this.changed = changed;
        getStyleClass().add("place");
        title.setId("new-title");
        target.setId("new-target");
        title.setPrefWidth(host.em(16));
        fillTemplates();
        template.setPrefWidth(host.em(13));
        title.textProperty().addListener((property, old, now) -> follow());
        target.textProperty().addListener((property, old, now) -> changed.run());
        Button browse = new Button(words.text("ui.browse"));
        browse.setMinWidth(USE_PREF_SIZE);
        browse.setOnAction(event -> browse());
        HBox.setHgrow(target, Priority.ALWAYS);
        HBox file = new HBox(8, target, browse);
        Node place = named("ui.import.target", target, file);
        HBox.setHgrow(place, Priority.ALWAYS);
        getChildren()
                .addAll(
                        named("ui.import.title", title, title),
                        place,
                        named("ui.import.template", template, template));
        setAlignment(Pos.BOTTOM_LEFT);
    }

    private VBox named(String key, Control field, Node content) {
        Label name = new Label(words.text(key));
        name.setLabelFor(field);
        name.getStyleClass().add("field-name");
        field.setAccessibleText(name.getText());
        return new VBox(2, name, content);
    }

    private void fillTemplates() {
        template.setMaxWidth(Double.MAX_VALUE);
        template.getItems().add(Optional.empty());
        Templates.BUILT_IN.stream()
                .map(Templates::builtIn)
                .forEach(built -> template.getItems().add(Optional.of(built)));
        template.setValue(Optional.empty());
        template.setConverter(
                new Named<>(
                        built ->
                                built.map(Template::name)
                                        .orElseGet(() -> words.text("ui.import.noTemplate"))));
    }

    /** Proposes name and file after the first of the files; what somebody wrote stays. */
    void propose(List<Path> files, String name) {
        source = files.stream().findFirst();
        if (!title.getText().equals(proposedTitle)) return;
        proposedTitle = name;
        title.setText(name);
        follow();
    }

    private void follow() {
        if (source.isPresent() && target.getText().equals(proposed) && !title.getText().isBlank()) {
            proposed = ProjectPlace.proposed(source.get(), title.getText()).written();
            target.setText(proposed);
        }
        changed.run();
    }

    private void browse() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("ui.import.target"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.text("ui.file.project"), "*.gpkg"));
        Optional<Path> file = place().file();
        file.map(Path::getFileName).map(Path::toString).ifPresent(chooser::setInitialFileName);
        file.map(Path::toAbsolutePath)
                .map(Path::getParent)
                .filter(Files::isDirectory)
                .map(Path::toFile)
                .ifPresent(chooser::setInitialDirectory);
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(File::toString)
                .ifPresent(target::setText);
    }

    /** Takes over what stands in another. */
    void take(PlacePane other) {
        proposed = other.proposed;
        proposedTitle = other.proposedTitle;
        title.setText(other.title.getText());
        target.setText(other.target.getText());
        template.getItems().stream()
                .filter(built -> name(built).equals(name(other.template.getValue())))
                .findFirst()
                .ifPresent(template::setValue);
    }

    private static String name(Optional<Template> built) {
        return built.map(Template::name).orElse("");
    }

    String title() {
        return title.getText().strip();
    }

    ProjectPlace place() {
        return new ProjectPlace(target.getText());
    }

    Optional<Template> template() {
        return template.getValue();
    }

    /** Why no project can be made there. */
    Optional<Message> objection() {
        return title().isEmpty()
                ? Optional.of(Message.of("ui.import.needs.title"))
                : place().objection();
    }
}
