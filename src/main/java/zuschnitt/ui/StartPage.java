package zuschnitt.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import zuschnitt.message.Messages;

/** What the window shows without a project: ways to begin, and the projects opened last. */
final class StartPage extends StackPane {
    private final Messages words;

    /**
     * @param ways the actions to begin with
     * @param onOpen told which recent project to open
     */
    StartPage(
            Messages words,
            Look look,
            List<Action> ways,
            List<Path> recent,
            Consumer<Path> onOpen) {
        this.words = words;
        getStyleClass().add("start");
        Label title = new Label("Zuschnitt");
        title.getStyleClass().add("title");
        Label subtitle = new Label(words.text("ui.start.subtitle"));
        subtitle.getStyleClass().add("muted");
        VBox buttons = new VBox(8);
        ways.forEach(way -> buttons.getChildren().add(button(way)));
        buttons.setMinWidth(look.em(34));
        HBox columns = new HBox(48, buttons);
        HBox.setHgrow(buttons, Priority.ALWAYS);
        List<Path> there = recent.stream().filter(Files::isRegularFile).toList();
        if (!there.isEmpty()) columns.getChildren().add(recent(there, onOpen, look));
        Label hint = new Label(words.text("ui.start.drop"));
        hint.getStyleClass().addAll("muted", "small");
        VBox card = new VBox(new VBox(4, title, subtitle), columns, hint);
        card.getStyleClass().add("card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(card);
    }

    private Button button(Action way) {
        Label name = new Label(words.text(way.name().get()));
        name.getStyleClass().add("strong");
        Label detail = new Label(words.text("action." + way.id() + ".tip"));
        detail.getStyleClass().addAll("muted", "small");
        FontIcon icon = new FontIcon(way.icon());
        icon.getStyleClass().add("way-icon");
        HBox content = new HBox(16, icon, new VBox(2, name, detail));
        content.setStyle("-fx-alignment: center-left;");
        Button button = new Button("", content);
        button.setId("start-" + way.id());
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("way");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(name.getText() + ": " + detail.getText());
        button.setOnAction(event -> way.invoke());
        return button;
    }

    private Node recent(List<Path> recent, Consumer<Path> onOpen, Look look) {
        Label heading = new Label(words.text("ui.start.recent"));
        heading.getStyleClass().add("strong");
        VBox list = new VBox(8, heading);
        recent.stream().map(path -> entry(path, onOpen)).forEach(list.getChildren()::add);
        list.setPrefWidth(look.em(20));
        HBox.setHgrow(list, Priority.ALWAYS);
        return list;
    }

    private static Node entry(Path project, Consumer<Path> onOpen) {
        Hyperlink name = new Hyperlink(String.valueOf(project.getFileName()));
        name.setOnAction(event -> onOpen.accept(project));
        Label folder = new Label(String.valueOf(project.getParent()));
        folder.getStyleClass().addAll("muted", "small");
        return new VBox(name, folder);
    }
}
