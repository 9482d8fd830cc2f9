package zuschnitt.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import zuschnitt.coverage.Coverage;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;

/**
 * A hand over a plan of {@link zuschnitt.plan.Tiny}: takes hold of a border and moves on in steps
 * of ten metres. Places are given in squares from the upper left corner, so that 1.5, 0.5 is the
 * middle of the second square of the first row.
 *
 * @param plan of squares
 * @param columns of the drawing
 */
record Hand(Plan plan, int columns) {
    static final double SIDE = 100;
    static final double REACH = 12;
    private static final double STEP = 10;

    /** The border next to a place; empty if there is none within 30 metres. */
    Optional<Grip> grip(double column, double row) {
        Map<Integer, Double> distances = new HashMap<>();
        for (int unit = 1; unit <= plan.ground().units().count(); unit++) {
            double distance = distance(unit, column, row) * SIDE;
            if (distance <= 30) distances.put(unit, distance);
        }
        return Grip.nearest(plan, column * SIDE, -row * SIDE, distances);
    }

    /** How far a square is from a place, in squares. */
    private double distance(int unit, double column, double row) {
        int left = (unit - 1) % columns;
        int top = (unit - 1) / columns;
        double east = Math.max(0, Math.max(left - column, column - left - 1));
        double north = Math.max(0, Math.max(top - row, row - top - 1));
        return Math.hypot(east, north);
    }

    Pull grab(double column, double row, Shift.Rule rule) {
        Pull.Handle handle = new Pull.Handle(2 * REACH, REACH, rule);
        return Pull.of(plan, grip(column, row).orElseThrow(), handle);
    }

    /** Pulls on along straight stretches through the places, given as column and row in turn. */
    Pull along(Pull pull, double... places) {
        Pull pulled = pull;
        for (int i = 0; i + 3 < places.length; i += 2) {
            double east = places[i + 2] - places[i];
            double south = places[i + 3] - places[i + 1];
            int steps = (int) Math.ceil(Math.hypot(east, south) * SIDE / STEP);
            for (int step = 1; step <= steps; step++) {
                double share = (double) step / steps;
                pulled = pulled.to(at(places[i] + share * east, places[i + 1] + share * south));
            }
        }
        return pulled;
    }

    Footprint at(double column, double row) {
        int unit = unit(column, row);
        UnitSet touched =
                UnitSet.of(
                        IntStream.of(
                                        unit,
                                        unit(column - 0.05, row),
                                        unit(column + 0.05, row),
                                        unit(column, row - 0.05),
                                        unit(column, row + 0.05))
                                .filter(touchedUnit -> touchedUnit != Coverage.NO_UNIT));
        return new Footprint(column * SIDE, -row * SIDE, unit, touched);
    }

    private int unit(double column, double row) {
        int rows = plan.ground().units().count() / columns;
        boolean inside = column >= 0 && row >= 0 && column < columns && row < rows;
        return inside ? ((int) row) * columns + ((int) column) + 1 : Coverage.NO_UNIT;
    }
}
