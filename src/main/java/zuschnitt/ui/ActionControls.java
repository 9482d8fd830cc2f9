package zuschnitt.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;

/**
 * Makes buttons and menu items out of actions. A refused action's control is greyed, says why when
 * pointed at, and says it again when invoked.
 *
 * @param words in which language
 * @param refused is told the reason when a planner invokes what can't be done
 * @param following is handed what ends a control's following its action
 */
record ActionControls(Messages words, Consumer<Message> refused, Consumer<Subscription> following) {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    /** Controls that stay for as long as their actions do. */
    ActionControls(Messages words, Consumer<Message> refused) {
        this(words, refused, subscription -> {});
    }

    /** Likewise, of controls that follow their actions only until a view is laid away. */
    ActionControls during(Listening view) {
        return new ActionControls(words, refused, view::keep);
    }

    /** A button that shows the icon alone. */
    Button iconButton(Action action) {
        Button button = dressed(new Button(), action);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setOnAction(event -> invoke(action));
        return button;
    }

    /** A button with icon and word. */
    Button button(Action action) {
        Button button = dressed(new Button(), action);
        button.setOnAction(event -> invoke(action));
        return button;
    }

    /** A button that stays pressed while its choice holds; the owner sets whether it does. */
    ToggleButton toggle(Action action) {
        ToggleButton button = dressed(new ToggleButton(), action);
        button.setOnAction(event -> invoke(action));
        return button;
    }

    private <B extends ButtonBase> B dressed(B button, Action action) {
        button.setId(action.id());
        button.setGraphic(new FontIcon(action.icon()));
        button.setFocusTraversable(true);
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(Duration.millis(400));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        button.setTooltip(tooltip);
        Runnable refresh =
                () -> {
                    button.setText(shortName(action));
                    tooltip.setText(action.tip(words));
                    button.setAccessibleHelp(action.tip(words));
                    button.pseudoClassStateChanged(REFUSED, action.refusal().get().isPresent());
                };
        refresh.run();
        following.accept(action.name().subscribe(refresh));
        following.accept(action.refusal().subscribe(refresh));
        return button;
    }

    /** What a button says: in one word, where the bundle has one. */
    private String shortName(Action action) {
        String brief = "action." + action.id() + ".short";
        return words.text(words.contains(brief) ? brief : "action." + action.id());
    }

    /** A menu item with word, icon and key. */
    MenuItem item(Action action) {
        return dressed(new MenuItem(), action);
    }

    /** Makes an item, of whatever kind, stand for the action. */
    <I extends MenuItem> I dressed(I item, Action action) {
        item.setId("menu-" + action.id());
        item.setGraphic(new FontIcon(action.icon()));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> invoke(action));
        Runnable refresh =
                () -> {
                    item.setText(words.text(action.name().get()));
                    item.getStyleClass().remove("refused");
                    if (action.refusal().get().isPresent()) item.getStyleClass().add("refused");
                };
        refresh.run();
        following.accept(action.name().subscribe(refresh));
        following.accept(action.refusal().subscribe(refresh));
        return item;
    }

    /** A context menu of the actions; an empty place among them is a dividing line. */
    ContextMenu menu(List<Optional<Action>> actions) {
        ContextMenu menu = new ContextMenu();
        for (Optional<Action> action : actions) {
            menu.getItems().add(action.<MenuItem>map(this::item).orElseGet(SeparatorMenuItem::new));
        }
        return menu;
    }

    /** Does it, or says why not. */
    void invoke(Action action) {
        action.invoke().ifPresent(refused);
    }
}
