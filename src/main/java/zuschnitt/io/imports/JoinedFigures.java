package zuschnitt.io.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Project;
import zuschnitt.plan.UnitSet;

/**
 * Makes joined counts a data set of the project. Counts of a day for which there are some already
 * go on from those: the further set has all of them, so that rates find both their counts; the
 * earlier one stays for the versions that were drawn with it. Counts without residents of their own
 * take those of the latest set along.
 */
final class JoinedFigures {
    private final Project project;
    private final Optional<LocalDate> date;
    private final Optional<String> population;

    JoinedFigures(Project project, Optional<LocalDate> date, Optional<String> population) {
        this.project = project;
        this.date = date;
        this.population = population;
    }

    /**
     * The data set.
     *
     * @param counts field → (unit → count)
     * @return empty if not a single count is known
     */
    Optional<Figures> of(Map<String, double[]> counts) {
        if (counts.values().stream().noneMatch(JoinedFigures::known)) return Optional.empty();
        Optional<Figures> before = project.figures(date);
        Map<String, double[]> all = new LinkedHashMap<>();
        before.ifPresent(set -> set.fields().forEach(field -> putKnown(all, set, field)));
        Figures lender = before.orElseGet(project::latestFigures);
        String residents = population.orElseGet(lender::populationField);
        if (population.isEmpty()) all.put(residents, column(lender, residents));
        all.putAll(counts);
        UnitSet estimated = before.map(JoinedFigures::estimated).orElse(UnitSet.EMPTY);
        return Optional.of(Figures.of(date, residents, all, estimated));
    }

    /** The counts that the set has besides those of the table. */
    List<String> fieldsBefore() {
        Optional<Figures> before = project.figures(date);
        if (before.isPresent()) return before.get().fields();
        return population.isPresent()
                ? List.of()
                : List.of(project.latestFigures().populationField());
    }

    private static void putKnown(Map<String, double[]> all, Figures set, String field) {
        double[] column = column(set, field);
        if (known(column)) all.put(field, column);
    }

    private static boolean known(double[] column) {
        return Arrays.stream(column, 1, column.length).anyMatch(count -> !Double.isNaN(count));
    }

    private static double[] column(Figures set, String field) {
        double[] column = new double[set.unitCount() + 1];
        for (int unit = 1; unit < column.length; unit++) column[unit] = set.count(field, unit);
        return column;
    }

    private static UnitSet estimated(Figures set) {
        return UnitSet.of(IntStream.rangeClosed(1, set.unitCount()).filter(set::estimated));
    }
}
