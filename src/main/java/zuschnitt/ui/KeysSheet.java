package zuschnitt.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;

/** All keys and what they do. */
final class KeysSheet {
    private static final int ROWS = 16;

    private KeysSheet() {}

    static Sheet of(Actions actions, Messages words, Look look) {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(8);
        int index = 0;
        for (Action action : actions.all()) {
            if (action.key().isEmpty()) continue;
            int column = 2 * (index / ROWS);
            Label key = new Label(Keys.text(action.key().get(), words));
            key.getStyleClass().add("strong");
            key.setMinWidth(Label.USE_PREF_SIZE);
            Label name = new Label(words.text(Message.of("action." + action.id())));
            name.setMinWidth(look.em(14));
            grid.addRow(index % ROWS);
            grid.add(key, column, index % ROWS);
            grid.add(name, column + 1, index % ROWS);
            index++;
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(560);
        return new Sheet(words, words.text("ui.keys"), scroll).tell();
    }
}
