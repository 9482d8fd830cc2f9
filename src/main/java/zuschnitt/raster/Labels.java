package zuschnitt.raster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import zuschnitt.coverage.Coverage;
import zuschnitt.plan.Plan;

/**
 * Finds places for the names of the districts, or of the units, that are in view: the middle of the
 * widest disc that fits into the visible part of each, on a grid of some pixels (distances by the
 * 3-4 chamfer of Borgefors 1986). A name stays where it was while there is still room enough, so
 * that it doesn't jump about while a border is dragged.
 */
public final class Labels {
    private static final int CELL = 4;
    private static final int STRAIGHT = 3;
    private static final int DIAGONAL = 4;
    private static final double PIXELS = CELL / (double) STRAIGHT;
    private static final double ROOM_TO_STAY = 0.6;
    private static final int NOWHERE = -1;

    private final Viewport view;
    private final int columns;
    private final int rows;

    /** cell → whose it is; {@link #NOWHERE} where nobody has a name. */
    private final int[] owner;

    /** cell → distance to the next cell of somebody else, in thirds of a cell. */
    private final int[] distance;

    private Labels(FaceRaster raster, IntUnaryOperator ownerOfUnit) {
        this.view = raster.viewport();
        this.columns = view.width() / CELL;
        this.rows = view.height() / CELL;
        this.owner = new int[columns * rows];
        this.distance = new int[columns * rows];
        for (int cell = 0; cell < owner.length; cell++) {
            int unit = raster.unit(pixelX(cell), pixelY(cell));
            owner[cell] = unit == Coverage.NO_UNIT ? NOWHERE : ownerOfUnit.applyAsInt(unit);
        }
        for (int cell = 0; cell < distance.length; cell++) descend(cell);
        for (int cell = distance.length - 1; cell >= 0; cell--) ascend(cell);
    }

    /**
     * The places for all districts in view, those with most room first.
     *
     * @param before where the names stood
     */
    public static List<Label> of(FaceRaster raster, Plan plan, List<Label> before) {
        return new Labels(raster, plan::districtOf).places(Plan.FIRST, before);
    }

    /**
     * The places for all units in view, those with most room first.
     *
     * @param before where the names stood
     */
    public static List<Label> ofUnits(FaceRaster raster, List<Label> before) {
        return new Labels(raster, unit -> unit).places(1, before);
    }

    private int pixelX(int cell) {
        return cell % columns * CELL + CELL / 2;
    }

    private int pixelY(int cell) {
        return cell / columns * CELL + CELL / 2;
    }

    /** From the cells above and on the left. */
    private void descend(int cell) {
        int near = distance(cell, -1, 0, STRAIGHT);
        near = Math.min(near, distance(cell, 0, -1, STRAIGHT));
        near = Math.min(near, distance(cell, -1, -1, DIAGONAL));
        distance[cell] = Math.min(near, distance(cell, 1, -1, DIAGONAL));
    }

    /** From the cells below and on the right. */
    private void ascend(int cell) {
        int near = Math.min(distance[cell], distance(cell, 1, 0, STRAIGHT));
        near = Math.min(near, distance(cell, 0, 1, STRAIGHT));
        near = Math.min(near, distance(cell, 1, 1, DIAGONAL));
        distance[cell] = Math.min(near, distance(cell, -1, 1, DIAGONAL));
    }

    private int distance(int cell, int right, int down, int step) {
        int column = cell % columns + right;
        int row = cell / columns + down;
        if (column < 0 || row < 0 || column >= columns || row >= rows) return step;
        int neighbour = row * columns + column;
        return owner[neighbour] == owner[cell] ? distance[neighbour] + step : step;
    }

    /**
     * @param first the owners below it have no names
     */
    private List<Label> places(int first, List<Label> before) {
        Map<Integer, Integer> widest = new HashMap<>();
        for (int cell = 0; cell < owner.length; cell++) {
            if (owner[cell] < first) continue;
            widest.merge(owner[cell], cell, (a, b) -> distance[a] >= distance[b] ? a : b);
        }
        Map<Integer, Label> old = new HashMap<>();
        for (Label label : before) {
            old.put(label.index(), label);
            stay(label, widest);
        }
        List<Label> labels = new ArrayList<>();
        widest.forEach((index, cell) -> labels.add(steady(label(index, cell), old)));
        labels.sort(Comparator.comparingDouble(Label::room).reversed());
        return List.copyOf(labels);
    }

    private Label label(int index, int cell) {
        return new Label(
                index,
                view.toMapX(pixelX(cell)),
                view.toMapY(pixelY(cell)),
                distance[cell] * PIXELS);
    }

    /** Takes the old place where it has room enough. */
    private void stay(Label label, Map<Integer, Integer> widest) {
        int cell = cellAt(label);
        if (cell == NOWHERE || owner[cell] != label.index()) return;
        widest.computeIfPresent(
                label.index(),
                (index, best) -> distance[cell] >= ROOM_TO_STAY * distance[best] ? cell : best);
    }

    private int cellAt(Label label) {
        int column = (int) Math.floor(view.toPixelX(label.mapX()) / CELL);
        int row = (int) Math.floor(view.toPixelY(label.mapY()) / CELL);
        boolean inside = column >= 0 && row >= 0 && column < columns && row < rows;
        return inside ? row * columns + column : NOWHERE;
    }

    /** In the same cell the name stays exactly where it was. */
    private Label steady(Label fresh, Map<Integer, Label> before) {
        return Optional.ofNullable(before.get(fresh.index()))
                .filter(old -> cellAt(fresh) == cellAt(old))
                .map(old -> new Label(old.index(), old.mapX(), old.mapY(), fresh.room()))
                .orElse(fresh);
    }
}
