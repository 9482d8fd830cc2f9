package zuschnitt.ui;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import zuschnitt.map.ComparePane;

/**
 * The maps of a comparison and its tables, which stand beside the maps or below them, or are folded
 * away. Where there is little room, the maps keep at least half of it.
 */
final class CompareRoom extends SplitPane {
    private static final double MOST = 0.5;

    private final ComparePane maps;
    private final CompareTables tables;
    private final Look look;
    private final Consumer<TablesRoom> onChange;
    private TablesRoom room;

    /** Where the divider was before it was pulled. */
    private double divider;

    /** Brings everything into view again afterwards, if it was before. */
    private Runnable refit = () -> {};

    /**
     * @param room that the tables have at first
     * @param onChange told when they are given another
     */
    CompareRoom(
            ComparePane maps,
            CompareTables tables,
            TablesRoom room,
            Look look,
            Consumer<TablesRoom> onChange) {
        this.maps = maps;
        this.tables = tables;
        this.room = room;
        this.look = look;
        this.onChange = onChange;
        getStyleClass().add("compare-room");
        setResizableWithParent(tables, false);
        getItems().setAll(maps, tables);
        stand();
        widthProperty().addListener(new FirstWidth(this::placeDivider));
        heightProperty().addListener(new FirstWidth(this::placeDivider));
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> touched());
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> pulled());
    }

    /** Leaves all room to the maps, or not any more. */
    void fold() {
        Runnable refit = maps.refitting();
        if (!getItems().remove(tables)) {
            getItems().add(tables);
            placeDivider();
        }
        refit.run();
    }

    /** Lets the tables stand beside the maps instead of below them, or the other way round. */
    void turn() {
        room = room.elsewhere();
        onChange.accept(room);
        Runnable refit = maps.refitting();
        if (!getItems().contains(tables)) getItems().add(tables);
        stand();
        placeDivider();
        refit.run();
    }

    private void stand() {
        boolean beside = room.where() == TablesRoom.Where.BESIDE;
        setOrientation(beside ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        tables.stand(room.where());
    }

    private void placeDivider() {
        if (getDividers().isEmpty() || extent() <= 0) return;
        double wanted = Math.min(look.em(room.ems()), MOST * extent());
        setDividerPosition(0, 1 - wanted / extent());
    }

    private void touched() {
        divider = divider();
        refit = maps.refitting();
    }

    private void pulled() {
        if (getDividers().isEmpty() || divider() == divider) return;
        room = room.withEms((1 - divider()) * extent() / look.em(1));
        onChange.accept(room);
        refit.run();
    }

    /** Pixels across the divider. */
    private double extent() {
        return getOrientation() == Orientation.HORIZONTAL ? getWidth() : getHeight();
    }

    private double divider() {
        return getDividers().isEmpty() ? 1 : getDividers().get(0).getPosition();
    }
}
