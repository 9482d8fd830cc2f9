package zuschnitt.ui.doctor;

import java.util.List;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Defect;
import zuschnitt.coverage.Mapping;
import zuschnitt.io.imports.AreaSums;
import zuschnitt.io.imports.ImportResult;
import zuschnitt.io.reference.Reference;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitTable;
import zuschnitt.raster.Scene;

/**
 * What was found in a layer, and the coverage that came of it, ready to be shown.
 *
 * @param scene the borders of the coverage
 * @param plan over the coverage, nothing assigned
 * @param totals of the plan
 * @param toMap from the coverage's coordinates to the map's
 * @param defects what was found, and what became of it
 * @param areas how much ground there was before and after
 */
public record Diagnosis(
        Scene scene,
        Plan plan,
        Totals totals,
        Mapping toMap,
        List<Defect> defects,
        AreaSums areas) {
    public Diagnosis {
        defects = List.copyOf(defects);
    }

    /** The diagnosis of an import. */
    public static Diagnosis of(ImportResult result) {
        Plan plan = Plan.open(Ground.of(result.coverage(), result.units(), 0), Rules.DEFAULT);
        Mapping toMap = result.reference().to(Reference.WEB_MERCATOR);
        return new Diagnosis(
                Scene.of(result.coverage(), toMap),
                plan,
                Totals.of(plan, result.figures()),
                toMap,
                result.report().defects(),
                result.report().areas());
    }

    UnitTable units() {
        return plan.ground().units();
    }

    /** Where a defect lies on the map. */
    Bounds onMap(Defect defect) {
        Bounds extent = defect.site().extent();
        double[] corners = {extent.minX(), extent.minY(), extent.maxX(), extent.maxY()};
        toMap.map(corners);
        return new Bounds(
                Math.min(corners[0], corners[2]),
                Math.min(corners[1], corners[3]),
                Math.max(corners[0], corners[2]),
                Math.max(corners[1], corners[3]));
    }
}
