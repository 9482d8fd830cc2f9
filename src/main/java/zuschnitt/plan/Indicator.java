package zuschnitt.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * A Kennzahl: a count, or a rate of one count by another. Counts add, rates don't: over a district
 * a rate is the sum of the numerators by the sum of the denominators.
 *
 * @param name for people, unique in a project
 * @param topic the field that it belongs to (Themenfeld); may be empty
 * @param numerator fields whose counts are added
 * @param denominator fields whose counts are added; none: the indicator is a count
 */
public record Indicator(
        String name, String topic, List<String> numerator, List<String> denominator) {
    public Indicator {
        numerator = List.copyOf(numerator);
        denominator = List.copyOf(denominator);
        if (numerator.isEmpty()) throw new IllegalArgumentException("an indicator of nothing");
    }

    /** All indicators; a later one takes the place of an earlier one of the same name. */
    public static List<Indicator> merged(List<Indicator> earlier, List<Indicator> later) {
        Map<String, Indicator> byName = new LinkedHashMap<>();
        earlier.forEach(indicator -> byName.put(indicator.name(), indicator));
        later.forEach(indicator -> byName.put(indicator.name(), indicator));
        return List.copyOf(byName.values());
    }

    /** Whether the figures hold all counts that it takes. */
    public boolean knownBy(Figures figures) {
        return figures.fields().containsAll(fields());
    }

    /** The counts that it takes. */
    public List<String> fields() {
        List<String> fields = new ArrayList<>(numerator);
        fields.addAll(denominator);
        return fields;
    }

    /**
     * district → value, with an entry for each of the plan's slots; NaN where nothing is known.
     *
     * @param figures by which the indicator is {@link #knownBy known}
     */
    public double[] values(Plan plan, Figures figures) {
        return fractions(plan, figures).stream().mapToDouble(Fraction::value).toArray();
    }

    /**
     * district → what is divided, with an entry for each of the plan's slots. Units for which any
     * of the counts is unknown are left out, above and below the line.
     *
     * @param figures by which the indicator is {@link #knownBy known}
     */
    public List<Fraction> fractions(Plan plan, Figures figures) {
        double[] above = new double[plan.slots()];
        double[] below = new double[plan.slots()];
        boolean[] any = new boolean[plan.slots()];
        int[] assignment = plan.assignmentTable();
        for (int unit = 1; unit < assignment.length; unit++) {
            double over = sum(numerator, figures, unit);
            double under = sum(denominator, figures, unit);
            if (Double.isNaN(over) || Double.isNaN(under)) continue;
            above[assignment[unit]] += over;
            below[assignment[unit]] += under;
            any[assignment[unit]] = true;
        }
        return IntStream.range(0, above.length)
                .mapToObj(
                        slot ->
                                any[slot]
                                        ? new Fraction(above[slot], below(below[slot]))
                                        : Fraction.UNKNOWN)
                .toList();
    }

    private OptionalDouble below(double sum) {
        return denominator.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum);
    }

    private static double sum(List<String> fields, Figures figures, int unit) {
        return fields.stream().mapToDouble(field -> figures.count(field, unit)).sum();
    }
}
