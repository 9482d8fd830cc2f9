package zuschnitt.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import zuschnitt.compare.KeyFigures;
import zuschnitt.message.Messages;
import zuschnitt.plan.Version;
import zuschnitt.raster.Picture;

/** The versions with a small map and their key figures, sorted by any of them. */
final class BoardTable extends TableView<BoardTable.Row> {
    /** Pixels of layout of a small map. */
    static final double WIDTH = 112;

    static final double HEIGHT = 84;

    /** What was found of a version. */
    record Found(KeyFigures figures, Picture picture) {}

    /**
     * A version, and what was found of it by now.
     *
     * @param version empty for what is being worked on
     * @param awaited whether something else will be found: until then what was found holds, but not
     *     who moved, which may have been counted against another base
     */
    record Row(Optional<Version> version, Optional<Found> found, boolean awaited) {
        /** What it says by itself. */
        Optional<KeyFigures> figures() {
            return found.map(Found::figures);
        }

        /** What it says against the base. */
        Optional<KeyFigures> compared() {
            return awaited ? Optional.empty() : figures();
        }

        private Row named(Optional<Version> now) {
            return new Row(now, found, awaited);
        }

        private Row doubted() {
            return new Row(version, found, true);
        }

        private Row taken(Optional<Found> now) {
            return new Row(version, now, false);
        }
    }

    BoardTable(Messages words, Look look) {
        setId("board-table");
        getStyleClass().add("board-table");
        setFixedCellSize(HEIGHT + 12);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().setAll(new BoardColumns(words, look).all());
    }

    static int pixels(double length, double scale) {
        return (int) Math.round(length * scale);
    }

    /** Shows versions; of those that it shows already, what was found stays. */
    void show(List<Optional<Version>> versions) {
        Map<Optional<UUID>, Row> known = new HashMap<>();
        getItems().forEach(row -> known.put(row.version().map(Version::id), row));
        getItems()
                .setAll(
                        versions.stream()
                                .map(
                                        version ->
                                                known.getOrDefault(
                                                                version.map(Version::id),
                                                                new Row(
                                                                        version,
                                                                        Optional.empty(),
                                                                        true))
                                                        .named(version))
                                .toList());
        sort();
    }

    /** Told of a version that is clicked, or chosen with Enter; empty for the present plan. */
    void onOpened(Consumer<Optional<Version>> listener) {
        setRowFactory(
                unused -> {
                    TableRow<Row> row = new TableRow<>();
                    row.setOnMouseClicked(
                            event -> {
                                boolean meant = event.getButton() == MouseButton.PRIMARY;
                                if (meant && !row.isEmpty())
                                    listener.accept(row.getItem().version());
                            });
                    return row;
                });
        setOnKeyPressed(
                event -> {
                    Row chosen = getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && chosen != null)
                        listener.accept(chosen.version());
                });
    }

    /** Something else will be found of a version. */
    void doubt(Optional<Version> version) {
        replace(version, Row::doubted);
    }

    /** Shows what was found of a version; nothing if it can't be known. */
    void take(Optional<Version> version, Optional<Found> found) {
        replace(version, row -> row.taken(found));
        sort();
    }

    private void replace(Optional<Version> version, UnaryOperator<Row> change) {
        Optional<UUID> id = version.map(Version::id);
        getItems()
                .replaceAll(
                        row -> row.version().map(Version::id).equals(id) ? change.apply(row) : row);
    }
}
