package zuschnitt.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import zuschnitt.compare.Comparison;
import zuschnitt.message.Messages;
import zuschnitt.plan.District;
import zuschnitt.plan.Plan;
import zuschnitt.ui.control.Named;

/**
 * Which new district continues which old one, a line each, to be changed by hand. What is chosen
 * decides about colours and about who moved.
 */
final class HeirChoice extends VBox {
    private final Map<UUID, Optional<UUID>> chosen;
    private final Runnable onChanged;

    /**
     * @param chosen identity of an old district → of the one that continues it, as far as the
     *     planner has said; changed here
     */
    HeirChoice(
            Comparison comparison,
            Map<UUID, Optional<UUID>> chosen,
            Messages words,
            Runnable onChanged) {
        this.chosen = chosen;
        this.onChanged = onChanged;
        setId("heirs");
        getStyleClass().add("heirs");
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(6);
        Plan before = comparison.before().plan();
        Plan after = comparison.after().plan();
        List<Integer> order =
                IntStream.range(Plan.FIRST, before.slots())
                        .boxed()
                        .sorted(
                                (a, b) ->
                                        before.district(a)
                                                .code()
                                                .compareTo(before.district(b).code()))
                        .toList();
        int row = 0;
        for (int from : order) {
            District district = before.district(from);
            Optional<District> heir =
                    Optional.ofNullable(comparison.heirs().get(from)).map(after::district);
            grid.addRow(
                    row++,
                    new Label((district.code().text() + " " + district.name()).strip()),
                    new Label("→"),
                    choice(district, heir, after, words));
        }
        Button byResidents = new Button(words.text("ui.heirs.byResidents"));
        byResidents.setDisable(chosen.isEmpty());
        byResidents.setOnAction(
                event -> {
                    chosen.clear();
                    onChanged.run();
                });
        Label hint = new Label(words.text("ui.heirs.hint"));
        hint.setWrapText(true);
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        setSpacing(8);
        getChildren().addAll(hint, scroll, byResidents);
    }

    private ComboBox<Optional<District>> choice(
            District district, Optional<District> heir, Plan after, Messages words) {
        ComboBox<Optional<District>> choice = new ComboBox<>();
        List<Optional<District>> all = new ArrayList<>();
        all.add(Optional.empty());
        after.districts().stream()
                .sorted((a, b) -> a.code().compareTo(b.code()))
                .map(Optional::of)
                .forEach(all::add);
        choice.getItems().setAll(all);
        choice.setConverter(
                new Named<>(
                        each ->
                                each.map(d -> (d.code().text() + " " + d.name()).strip())
                                        .orElseGet(() -> words.text("ui.heirs.nobody"))));
        choice.setValue(heir);
        choice.valueProperty()
                .addListener(
                        (property, was, now) -> {
                            chosen.values()
                                    .removeIf(
                                            other ->
                                                    now.isPresent()
                                                            && other.equals(now.map(District::id)));
                            chosen.put(district.id(), now.map(District::id));
                            onChanged.run();
                        });
        return choice;
    }

    /** What was chosen, as places in the two plans. */
    static Map<Integer, Integer> places(Map<UUID, Optional<UUID>> chosen, Plan before, Plan after) {
        Map<Integer, Integer> places = new TreeMap<>();
        chosen.forEach(
                (from, to) -> {
                    int heir =
                            to.map(after::find)
                                    .map(found -> found.orElse(Comparison.NOWHERE))
                                    .orElse(Comparison.NOWHERE);
                    before.find(from).ifPresent(index -> places.put(index, heir));
                });
        return places;
    }
}
