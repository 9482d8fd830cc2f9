package zuschnitt.io.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zuschnitt.io.reference.Reference;

/**
 * What the planner has decided about an import. What is left open is guessed from names and
 * contents ({@link FieldGuess}) and said in the report; where no guess is good enough, it is asked.
 *
 * @param key field of the units' keys; {@link #ROW_NUMBER} numbers them
 * @param name field of their names; {@link #NO_FIELD} for none, as with those that follow
 * @param groups fields of what they lie in, outermost first; none: guessed
 * @param population field that counts the residents
 * @param counts fields of further counts; none: guessed
 * @param date day for which the counts hold
 * @param declared the coordinate system of files that declare none
 * @param project the coordinate system of the project; otherwise by {@link Reference#forProjectAt}
 * @param repair what may be mended
 * @param padding what happens to keys without their leading zeros
 */
public record Choices(
        Optional<String> key,
        Optional<String> name,
        List<String> groups,
        Optional<String> population,
        List<String> counts,
        Optional<LocalDate> date,
        Optional<Reference> declared,
        Optional<Reference> project,
        Repair repair,
        Padding padding) {
    /** Stands for a key field: units are numbered by their rows. */
    public static final String ROW_NUMBER = "#";

    /** Stands for a name, group, population or count field: there is to be none. */
    public static final String NO_FIELD = "-";

    /** Everything is left open. */
    public static final Choices NONE =
            new Choices(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Repair.SMALL);

    /** Keys without their leading zeros are listed. */
    public Choices(
            Optional<String> key,
            Optional<String> name,
            List<String> groups,
            Optional<String> population,
            List<String> counts,
            Optional<LocalDate> date,
            Optional<Reference> declared,
            Optional<Reference> project,
            Repair repair) {
        this(key, name, groups, population, counts, date, declared, project, repair, Padding.NONE);
    }

    public Choices {
        groups = List.copyOf(groups);
        counts = List.copyOf(counts);
    }

    public Choices withKey(String field) {
        return new Choices(
                Optional.of(field),
                name,
                groups,
                population,
                counts,
                date,
                declared,
                project,
                repair,
                padding);
    }

    public Choices withName(String field) {
        return new Choices(
                key,
                Optional.of(field),
                groups,
                population,
                counts,
                date,
                declared,
                project,
                repair,
                padding);
    }

    public Choices withGroups(List<String> fields) {
        return new Choices(
                key, name, fields, population, counts, date, declared, project, repair, padding);
    }

    public Choices withPopulation(String field) {
        return new Choices(
                key,
                name,
                groups,
                Optional.of(field),
                counts,
                date,
                declared,
                project,
                repair,
                padding);
    }

    public Choices withCounts(List<String> fields) {
        return new Choices(
                key, name, groups, population, fields, date, declared, project, repair, padding);
    }

    public Choices withProject(Reference reference) {
        return new Choices(
                key,
                name,
                groups,
                population,
                counts,
                date,
                declared,
                Optional.of(reference),
                repair,
                padding);
    }

    public Choices withDeclared(Reference reference) {
        return new Choices(
                key,
                name,
                groups,
                population,
                counts,
                date,
                Optional.of(reference),
                project,
                repair,
                padding);
    }

    public Choices withRepair(Repair other) {
        return new Choices(
                key, name, groups, population, counts, date, declared, project, other, padding);
    }

    public Choices withPadding(Padding other) {
        return new Choices(
                key, name, groups, population, counts, date, declared, project, repair, other);
    }
}
