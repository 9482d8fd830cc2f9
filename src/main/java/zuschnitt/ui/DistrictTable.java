package zuschnitt.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zuschnitt.message.Messages;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;
import zuschnitt.session.Session;

/**
 * The table of districts: the accessible twin of the map. The row that has the focus is the
 * district that painting goes to; several rows can be chosen for merging. Below it stand the units
 * in none.
 */
final class DistrictTable extends VBox {
    private final Messages words;
    private final Session session;
    private final Label count = new Label();
    private final TableView<DistrictRow> table = new TableView<>();
    private final TableView<DistrictRow> none = new TableView<>();
    private final Map<UUID, DistrictRow> rows = new HashMap<>();

    private Runnable onChosen = () -> {};
    private Runnable onEdit = () -> {};

    /** Whether the table follows the session, and must not lead it. */
    private boolean following;

    DistrictTable(Session session, Listening listening, Messages words, Look look) {
        this.session = session;
        this.words = words;
        setUpTable(look);
        setUpNone(look);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(PanelHead.of(words.text("ui.districts"), count), table, none);
        getStyleClass().add("side");
        Pace pace = new Pace(this::show);
        listening.follow(session.plan(), plan -> show(pace));
        listening.onChange(session.figures(), figures -> pace.now());
        listening.follow(session.target(), this::showTarget);
    }

    private void setUpTable(Look look) {
        table.setId("districts");
        table.getStyleClass().add("districts");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(new Placeholder(words.text("ui.districts.none")));
        dress(table, new DistrictColumns(words, look).all(), look);
        table.getSortOrder().add(table.getColumns().get(0));
        table.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER) {
                        onEdit.run();
                        event.consume();
                    }
                });
    }

    private void setUpNone(Look look) {
        none.setId("districts-none");
        none.getStyleClass().addAll("districts", "footer-rows");
        dress(none, new DistrictColumns(words, look).ofNone(), look);
        alignNone();
        Stream.of(Plan.UNASSIGNED, Plan.EXCLUDED).map(this::lineOfNone).forEach(this::addToNone);
        none.setPrefHeight(2 * look.rowHeight() + 1);
        none.setMinHeight(USE_PREF_SIZE);
    }

    /** The name takes the room of code and name above, the rest stands under its like. */
    private void alignNone() {
        var above = table.getColumns();
        var below = none.getColumns();
        below.get(0)
                .prefWidthProperty()
                .bind(above.get(0).widthProperty().add(above.get(1).widthProperty()));
        for (int i = 1; i < below.size(); i++)
            below.get(i).prefWidthProperty().bind(above.get(i + 1).widthProperty());
        none.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    }

    private void addToNone(DistrictLine line) {
        DistrictRow row = new DistrictRow(line);
        rows.put(row.id(), row);
        none.getItems().add(row);
    }

    private void dress(
            TableView<DistrictRow> view,
            List<TableColumn<DistrictRow, DistrictLine>> columns,
            Look look) {
        view.getColumns().setAll(columns);
        view.setFixedCellSize(look.rowHeight());
        view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        view.setRowFactory(unused -> row());
        view.getSelectionModel().selectedItemProperty().subscribe(this::lead);
        view.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<DistrictRow>) change -> onChosen.run());
    }

    private TableRow<DistrictRow> row() {
        TableRow<DistrictRow> row = new TableRow<>();
        row.setOnMouseClicked(
                event -> {
                    boolean twice =
                            event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
                    if (twice && !row.isEmpty()) onEdit.run();
                });
        return row;
    }

    /** The row that a planner chose last becomes the session's target. */
    private void lead(@Nullable DistrictRow row) {
        if (!following && row != null) session.aim(row.id());
    }

    private void showTarget(UUID target) {
        following = true;
        TableView<DistrictRow> home = none.getItems().contains(rows.get(target)) ? none : table;
        TableView<DistrictRow> other = home == none ? table : none;
        other.getSelectionModel().clearSelection();
        DistrictRow row = rows.get(target);
        if (row != null && !home.getSelectionModel().getSelectedItems().contains(row)) {
            home.getSelectionModel().clearSelection();
            home.getSelectionModel().select(row);
            home.scrollTo(row);
        }
        following = false;
        onChosen.run();
    }

    /**
     * A table costs more to lay out than a map to draw: while a gesture is under way, at a pace.
     */
    private void show(Pace pace) {
        if (session.provisional()) pace.soon();
        else pace.now();
    }

    private void show() {
        List<DistrictLine> lines = DistrictLine.of(session.plan().get(), session.totals());
        count.setText(words.text("ui.number", lines.size()));
        row(PlanChange.UNASSIGNED).show(lineOfNone(Plan.UNASSIGNED));
        row(PlanChange.EXCLUDED).show(lineOfNone(Plan.EXCLUDED));
        List<UUID> shown = table.getItems().stream().map(DistrictRow::id).sorted().toList();
        if (shown.equals(lines.stream().map(DistrictLine::id).sorted().toList()))
            lines.forEach(line -> row(line.id()).show(line));
        else replace(lines);
    }

    /** The row of a district that is shown. */
    private DistrictRow row(UUID id) {
        return Objects.requireNonNull(rows.get(id));
    }

    /** Districts came or went: other rows, the same ones where the district is the same. */
    private void replace(List<DistrictLine> lines) {
        following = true;
        Map<UUID, DistrictLine> byId =
                lines.stream().collect(Collectors.toMap(DistrictLine::id, Function.identity()));
        rows.keySet().removeIf(id -> !byId.containsKey(id) && !isNone(id));
        lines.forEach(
                line -> rows.computeIfAbsent(line.id(), id -> new DistrictRow(line)).show(line));
        table.getItems().setAll(lines.stream().map(line -> row(line.id())).toList());
        table.sort();
        following = false;
        showTarget(session.target().get());
    }

    private static boolean isNone(UUID id) {
        return id.equals(PlanChange.UNASSIGNED) || id.equals(PlanChange.EXCLUDED);
    }

    private DistrictLine lineOfNone(int slot) {
        String name = words.text(slot == Plan.EXCLUDED ? "ui.excluded" : "ui.unassigned");
        return DistrictLine.ofNone(session.totals(), slot, name);
    }

    /** The districts chosen in the table, as indices of the present plan, the focused one first. */
    List<Integer> chosen() {
        Plan plan = session.plan().get();
        UUID target = session.target().get();
        return Stream.concat(
                        Stream.of(target),
                        table.getSelectionModel().getSelectedItems().stream().map(DistrictRow::id))
                .distinct()
                .map(plan::find)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
    }

    /** Told whenever other districts are chosen. */
    void onChosen(Runnable listener) {
        onChosen = listener;
    }

    /** Told when the planner wants to edit the focused district: double click, F2, Enter. */
    void onEdit(Runnable listener) {
        onEdit = listener;
    }

    void setContextMenu(ContextMenu menu) {
        table.setContextMenu(menu);
    }
}
