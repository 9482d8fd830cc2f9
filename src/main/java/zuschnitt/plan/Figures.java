package zuschnitt.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts per unit at a reference date: residents and whatever else the source counts. A count that
 * the source doesn't know (secret, missing) is NaN and never taken for 0; sums leave it out.
 */
public final class Figures {
    private final Optional<LocalDate> date;
    private final String population;

    /** field → (unit → count), 0…n; entry 0 is 0. */
    private final Map<String, double[]> counts;

    private final BitSet estimated;

    private Figures(
            Optional<LocalDate> date,
            String population,
            Map<String, double[]> counts,
            BitSet estimated) {
        this.date = date;
        this.population = population;
        this.counts = counts;
        this.estimated = estimated;
    }

    /**
     * The given counts.
     *
     * @param population which of the fields counts the residents
     * @param counts field → (unit → count), each with n + 1 entries of which the first is 0; copied
     * @param estimated units whose counts were apportioned, not counted
     */
    public static Figures of(
            Optional<LocalDate> date,
            String population,
            Map<String, double[]> counts,
            UnitSet estimated) {
        if (!counts.containsKey(population)) {
            throw new IllegalArgumentException(
                    "no field " + population + " among " + counts.keySet());
        }
        Map<String, double[]> copy = new LinkedHashMap<>();
        counts.forEach((field, column) -> copy.put(field, column.clone()));
        BitSet bits = new BitSet();
        estimated.stream().forEach(bits::set);
        return new Figures(date, population, copy, bits);
    }

    /**
     * The counts of a table's units, out of the counts of those that were imported. What was cut is
     * shared out among its parts as their {@link Parting} says, every field by itself, and marked
     * as estimated. Counts of as many units as the table has are taken to be shared out already: a
     * cut always leaves more units than there were.
     *
     * @param units a table that was cut out of the one that the counts belong to
     */
    public Figures over(UnitTable units) {
        if (units.count() == unitCount()) return this;
        Map<String, double[]> shared = new LinkedHashMap<>();
        counts.forEach((field, column) -> shared.put(field, shared(column, units)));
        BitSet estimates = estimated.get(0, units.count() + 1);
        units.parts().stream().forEach(estimates::set);
        return new Figures(date, population, shared, estimates);
    }

    private static double[] shared(double[] column, UnitTable units) {
        double[] counts = Arrays.copyOf(column, units.count() + 1);
        units.parts().stream().forEach(unit -> counts[unit] = count(units.unit(unit), column));
        return counts;
    }

    /** What a part counts: its share of what its parent counts. */
    private static double count(Unit part, double[] column) {
        Origin origin = part.origin().orElseThrow();
        Unit parent = origin.parent();
        double count =
                parent.origin().isPresent() ? count(parent, column) : column[origin.imported()];
        return origin.share(count);
    }

    /** The day for which the counts hold; empty if the source doesn't say. */
    public Optional<LocalDate> date() {
        return date;
    }

    /** Names of the counts, in the order of the source. */
    public List<String> fields() {
        return List.copyOf(counts.keySet());
    }

    /** Name of the field that counts the residents. */
    public String populationField() {
        return population;
    }

    /** The same counts, of which another field is taken for the residents. */
    public Figures withPopulation(String field) {
        if (!counts.containsKey(field))
            throw new IllegalArgumentException("no field " + field + " among " + counts.keySet());
        return new Figures(date, field, counts, estimated);
    }

    public int unitCount() {
        return column(population).length - 1;
    }

    /** Whether the residents of any unit are known. */
    public boolean peopled() {
        double[] column = column(population);
        for (int unit = 1; unit < column.length; unit++)
            if (!Double.isNaN(column[unit])) return true;
        return false;
    }

    /** Residents of the unit; NaN if not known. */
    public double population(int unit) {
        return column(population)[unit];
    }

    /** A count of the unit; NaN if not known. */
    public double count(String field, int unit) {
        return column(field)[unit];
    }

    /** Whether the unit's counts were apportioned, not counted. */
    public boolean estimated(int unit) {
        return estimated.get(unit);
    }

    /** Sum of the residents of some units, unknown ones left out. */
    public double population(UnitSet units) {
        double[] column = column(population);
        return units.stream()
                .mapToDouble(unit -> column[unit])
                .filter(count -> !Double.isNaN(count))
                .sum();
    }

    /** Sum of a field over all units, unknown ones left out. */
    public double sum(String field) {
        return Arrays.stream(column(field)).filter(count -> !Double.isNaN(count)).sum();
    }

    /** Sum of a field by group of units: group → sum, unknown ones left out. */
    double[] sums(String field, int[] groupOfUnit, int groups) {
        double[] column = column(field);
        double[] sums = new double[groups];
        for (int unit = 1; unit < column.length; unit++) {
            double count = column[unit];
            if (!Double.isNaN(count)) sums[groupOfUnit[unit]] += count;
        }
        return sums;
    }

    private double[] column(String field) {
        double[] column = counts.get(field);
        if (column == null)
            throw new IllegalArgumentException("no field " + field + " among " + counts.keySet());
        return column;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figures figures
                && date.equals(figures.date)
                && population.equals(figures.population)
                && estimated.equals(figures.estimated)
                && fields().equals(figures.fields())
                && fields().stream()
                        .allMatch(field -> Arrays.equals(column(field), figures.column(field)));
    }

    @Override
    public int hashCode() {
        return 31 * date.hashCode() + Arrays.hashCode(column(population));
    }
}
