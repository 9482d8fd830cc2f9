package zuschnitt.io.imports;

import java.util.List;
import java.util.UUID;
import zuschnitt.coverage.Coverage;
import zuschnitt.io.reference.Reference;
import zuschnitt.plan.Crs;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Project;
import zuschnitt.plan.Rules;
import zuschnitt.plan.UnitTable;

/**
 * Units that came out of layers.
 *
 * @param units in the order of the files and their rows
 * @param coverage of the same units, in the reference's coordinates
 * @param figures their counts; unknown ones are NaN
 * @param reference the project's coordinate system
 * @param report what was read, guessed, noticed and mended
 */
public record ImportResult(
        UnitTable units,
        Coverage coverage,
        Figures figures,
        Reference reference,
        ImportReport report) {

    /**
     * A new project of these units.
     *
     * @param name for people
     * @param gapWidth metres; units across a narrower gap count as touching
     */
    public Project project(String name, Rules rules, double gapWidth) {
        return new Project(
                UUID.randomUUID(),
                name,
                crs(),
                Ground.of(coverage, units, gapWidth),
                rules,
                List.of(figures),
                report.sources());
    }

    /** The coordinate system as a project keeps it. */
    public Crs crs() {
        String code = reference.code().isPresent() ? reference.label() : "";
        return new Crs(code, reference.name(), reference.wkt());
    }
}
