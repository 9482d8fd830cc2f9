package zuschnitt.ui.basemap;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import zuschnitt.map.online.UrlTemplate;
import zuschnitt.message.Messages;

/** What there is to fill in for a server, each field below its name. */
final class Fields extends VBox {
    private final List<TextField> fields = new ArrayList<>();

    /**
     * @param onChange told when something is written
     * @param ids of the fields; the first one is unique in the window
     */
    Fields(Messages words, Runnable onChange, String... ids) {
        getStyleClass().add("choice-fields");
        for (String id : ids) {
            TextField field = new TextField();
            field.setId("base-map-" + (id.equals(ids[0]) ? id : ids[0] + "-" + id));
            field.setPromptText(words.text("ui.baseMap." + id + ".prompt", UrlTemplate.EXAMPLE));
            Label name = new Label(words.text("ui.baseMap." + id));
            name.getStyleClass().addAll("muted", "small");
            name.setLabelFor(field);
            field.textProperty().addListener((property, old, now) -> onChange.run());
            fields.add(field);
            getChildren().addAll(name, field);
        }
    }

    String text(int field) {
        return fields.get(field).getText().strip();
    }

    void put(String... texts) {
        for (int i = 0; i < texts.length; i++) fields.get(i).setText(texts[i]);
    }
}
