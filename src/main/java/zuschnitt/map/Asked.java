package zuschnitt.map;

import java.util.OptionalInt;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.Division;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;

/**
 * What a line is to divide.
 *
 * @param plan in which plan
 * @param district which district; empty if units are to be cut
 * @param units which units then
 * @param exact whether units of the district are cut, or stay whole
 * @param line in the project's coordinates
 */
record Asked(Plan plan, OptionalInt district, UnitSet units, boolean exact, Polyline line) {
    Division division() {
        if (district.isEmpty()) return Division.ofUnits(plan, units, line);
        return exact
                ? Division.exact(plan, district.getAsInt(), line)
                : Division.wholeUnits(plan, district.getAsInt(), line);
    }
}
