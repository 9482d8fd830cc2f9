package zuschnitt.edit;

import zuschnitt.plan.UnitSet;

/**
 * A place on the way along which a border is pulled.
 *
 * @param x map coordinate
 * @param y map coordinate
 * @param unit the unit at the place; {@link zuschnitt.coverage.Coverage#NO_UNIT} for none
 * @param touched the units that the handle touches there
 */
public record Footprint(double x, double y, int unit, UnitSet touched) {
    double distance(double otherX, double otherY) {
        return Math.hypot(x - otherX, y - otherY);
    }

    double distance(Footprint other) {
        return distance(other.x, other.y);
    }
}
