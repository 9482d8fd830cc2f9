package zuschnitt.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
    private final Messages words;
    private final Look look;
    private final Comparing comparing;
    private final ListView<Line> lines = new ListView<>();

    /** What any line may choose from: nobody, and all new districts. */
    private final ObservableList<Optional<District>> heirs = FXCollections.observableArrayList();

    private final Button again = new Button();

    /** Whether other choices are being laid out, which is no choice of anybody. */
    private boolean refreshing;

    /**
     * Who continues whom.
     *
     * @param heir empty if none does
     */
    private record Line(District district, Optional<District> heir) {}

    /**
     * @param comparing knows what was chosen
     */
    HeirChoice(Comparing comparing, Messages words, Look look) {
        this.words = words;
        this.look = look;
        this.comparing = comparing;
        setId("heirs");
        getStyleClass().add("heirs");
        Label hint = new Label(words.text("ui.heirs.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        lines.setCellFactory(unused -> new Cell());
        lines.setFixedCellSize(look.em(2.8));
        lines.getStyleClass().add("plain-list");
        VBox.setVgrow(lines, Priority.ALWAYS);
        again.setText(words.text("ui.heirs.byResidents"));
        again.setOnAction(
                event -> {
                    comparing.heirs().clear();
                    comparing.compare();
                });
        setSpacing(8);
        getChildren().addAll(hint, lines, again);
    }

    /** Shows who continues whom in a comparison. */
    void show(Comparison comparison) {
        refreshing = true;
        refresh(comparison);
        refreshing = false;
    }

    private void refresh(Comparison comparison) {
        Plan before = comparison.before().plan();
        Plan after = comparison.after().plan();
        List<Optional<District>> all = new ArrayList<>();
        all.add(Optional.empty());
        after.districts().stream()
                .sorted(Comparator.comparing(District::code))
                .map(Optional::of)
                .forEach(all::add);
        if (!heirs.equals(all)) heirs.setAll(all);
        List<Line> now =
                IntStream.range(Plan.FIRST, before.slots())
                        .mapToObj(
                                from ->
                                        new Line(
                                                before.district(from),
                                                Optional.ofNullable(comparison.heirs().get(from))
                                                        .map(after::district)))
                        .sorted(Comparator.comparing(line -> line.district().code()))
                        .toList();
        if (!lines.getItems().equals(now)) lines.getItems().setAll(now);
        again.setDisable(comparing.heirs().isEmpty());
    }

    private void choose(District district, Optional<District> heir) {
        Map<UUID, Optional<UUID>> chosen = comparing.heirs();
        Optional<UUID> id = heir.map(District::id);
        chosen.values().removeIf(other -> id.isPresent() && other.equals(id));
        chosen.put(district.id(), id);
        comparing.compare();
    }

    private static String name(District district) {
        return (district.code().text() + " " + district.name()).strip();
    }

    /** What was chosen, as places in the two plans; what either hasn't got is left out. */
    static Map<Integer, Integer> places(Map<UUID, Optional<UUID>> chosen, Plan before, Plan after) {
        Map<Integer, Integer> places = new TreeMap<>();
        chosen.forEach(
                (from, to) -> {
                    OptionalInt heir =
                            to.map(after::find).orElse(OptionalInt.of(Comparison.NOWHERE));
                    OptionalInt old = before.find(from);
                    if (old.isPresent() && heir.isPresent())
                        places.put(old.getAsInt(), heir.getAsInt());
                });
        return places;
    }

    /** A line with its choice; all of them choose from one list. */
    private final class Cell extends ListCell<Line> {
        private final Label from = new Label();
        private final ComboBox<Optional<District>> to = new ComboBox<>(heirs);
        private final HBox row = new HBox(12, from, new Label("→"), to);

        Cell() {
            row.setAlignment(Pos.CENTER_LEFT);
            from.setMinWidth(look.em(16));
            from.setMaxWidth(look.em(16));
            to.setPrefWidth(look.em(20));
            to.setConverter(
                    new Named<>(
                            heir ->
                                    heir.map(HeirChoice::name)
                                            .orElseGet(() -> words.text("ui.heirs.nobody"))));
            to.valueProperty()
                    .addListener(
                            (property, was, now) -> {
                                if (!refreshing && now != null && !isEmpty())
                                    choose(getItem().district(), now);
                            });
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty ? null : row);
            if (empty) return;
            boolean outer = refreshing;
            refreshing = true;
            from.setText(name(line.district()));
            to.setAccessibleText(words.text("ui.heirs.of", name(line.district())));
            to.setValue(line.heir());
            refreshing = outer;
        }
    }
}
