package zuschnitt.io.imports;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import zuschnitt.coverage.Coverage;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Crs;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Project;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Unit;
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

    /**
     * With other keys for some units: what was wrong in the file.
     *
     * @param keys key in the file, or as it was made unique → the right one
     * @throws UserException if there is no such unit, or a key would stand twice
     */
    public ImportResult withKeys(Map<String, String> keys) throws UserException {
        SortedMap<Integer, Unit> placed = new TreeMap<>();
        for (Map.Entry<String, String> renamed : keys.entrySet()) {
            OptionalInt number = units.find(renamed.getKey());
            if (number.isEmpty())
                throw new UserException(Message.of("import.rename-unknown", renamed.getKey()));
            Unit unit = units.unit(number.getAsInt());
            placed.put(
                    number.getAsInt(),
                    new Unit(unit.id(), renamed.getValue(), unit.name(), unit.groups()));
        }
        for (Map.Entry<String, String> renamed : keys.entrySet()) {
            OptionalInt holder = units.find(renamed.getValue());
            boolean taken = holder.isPresent() && !placed.containsKey(holder.getAsInt());
            if (taken || Collections.frequency(keys.values(), renamed.getValue()) > 1)
                throw new UserException(Message.of("import.rename-taken", renamed.getValue()));
        }
        return new ImportResult(
                units.with(units.count(), placed), coverage, figures, reference, report);
    }

    /** The coordinate system as a project keeps it. */
    public Crs crs() {
        String code = reference.code().isPresent() ? reference.label() : "";
        return new Crs(code, reference.name(), reference.wkt());
    }
}
