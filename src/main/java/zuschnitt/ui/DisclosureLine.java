package zuschnitt.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Disclosure;
import zuschnitt.message.Messages;
import zuschnitt.plan.Plan;

/**
 * One calm line that warns of what two versions give away together once both are published, with
 * the places to be looked at. Takes no room where there is nothing to warn of.
 */
final class DisclosureLine extends HBox {
    private final Messages words;
    private final Consumer<Disclosure> onChosen;
    private final Label sentence = new Label();
    private final MenuButton places = new MenuButton();

    /**
     * @param onChosen told which place to show on the map
     */
    DisclosureLine(Messages words, Consumer<Disclosure> onChosen) {
        this.words = words;
        this.onChosen = onChosen;
        setId("disclosure");
        getStyleClass().add("disclosure-line");
        setAlignment(Pos.CENTER_LEFT);
        sentence.setId("disclosure-sentence");
        sentence.setTooltip(new Tooltip());
        sentence.getTooltip().textProperty().bind(sentence.textProperty());
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        places.setId("disclosure-places");
        places.setText(words.text("ui.disclosure.places"));
        places.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(new FontIcon(Material2OutlinedMZ.PRIVACY_TIP), sentence, places);
        show(false);
    }

    private void show(boolean any) {
        setVisible(any);
        setManaged(any);
    }

    /** Warns of what was found in a comparison, or doesn't. */
    void show(Comparison comparison, List<Disclosure> found) {
        show(!found.isEmpty());
        if (found.isEmpty()) return;
        sentence.setText(words.text("ui.disclosure", found.size(), Disclosure.USUAL));
        places.getItems().setAll(found.stream().map(one -> place(comparison, one)).toList());
    }

    private MenuItem place(Comparison comparison, Disclosure one) {
        MenuItem item = new MenuItem(text(comparison, one, words));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> onChosen.accept(one));
        return item;
    }

    /** From where to where they go, and how many they are. */
    static String text(Comparison comparison, Disclosure one, Messages words) {
        Plan old = comparison.before().plan();
        Plan now = comparison.after().plan();
        String ways =
                one.flows().stream()
                        .map(
                                flow ->
                                        name(old, flow.from(), words)
                                                + " → "
                                                + name(now, flow.to(), words))
                        .collect(Collectors.joining(" + "));
        String people =
                words.text(
                        one.estimated() ? "ui.estimated" : "ui.number",
                        Math.round(one.residents()));
        return words.text("ui.disclosure.place", ways, people);
    }

    private static String name(Plan plan, int district, Messages words) {
        return switch (district) {
            case Comparison.NOWHERE -> words.text("ui.compare.nowhere");
            case Plan.UNASSIGNED -> words.text("ui.unassigned");
            case Plan.EXCLUDED -> words.text("ui.excluded");
            default -> plan.district(district).code().text();
        };
    }
}
