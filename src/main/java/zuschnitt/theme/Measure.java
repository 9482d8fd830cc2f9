package zuschnitt.theme;

import java.util.ArrayList;
import java.util.List;
import zuschnitt.coverage.Coverage;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Indicator;

/**
 * A number that every unit and every district has: a sum of counts, or one by another. Over a
 * district both are added up before they are divided.
 */
public sealed interface Measure {
    /** A field of the figures. */
    record Count(String field) implements Measure {
        @Override
        public Quantity quantity() {
            return Quantity.COUNT;
        }

        @Override
        public List<String> fields() {
            return List.of(field);
        }

        @Override
        public double above(Figures figures, int unit) {
            return figures.count(field, unit);
        }

        @Override
        public double below(Figures figures, Coverage coverage, int unit) {
            return 1;
        }
    }

    /** A field of the figures for each square kilometre. */
    record Density(String field) implements Measure {
        private static final double SQUARE_KILOMETRE = 1e6;

        @Override
        public Quantity quantity() {
            return Quantity.DENSITY;
        }

        @Override
        public List<String> fields() {
            return List.of(field);
        }

        @Override
        public double above(Figures figures, int unit) {
            return figures.count(field, unit);
        }

        @Override
        public double below(Figures figures, Coverage coverage, int unit) {
            return coverage.area(unit) / SQUARE_KILOMETRE;
        }
    }

    /**
     * What part a field has in another one.
     *
     * @param part counts some
     * @param whole counts all of them
     */
    record Share(String part, String whole) implements Measure {
        @Override
        public Quantity quantity() {
            return Quantity.SHARE;
        }

        @Override
        public List<String> fields() {
            return List.of(part, whole);
        }

        @Override
        public double above(Figures figures, int unit) {
            return figures.count(part, unit);
        }

        @Override
        public double below(Figures figures, Coverage coverage, int unit) {
            return figures.count(whole, unit);
        }
    }

    /** An indicator of the project. */
    record Rate(Indicator indicator) implements Measure {
        @Override
        public Quantity quantity() {
            return indicator.denominator().isEmpty() ? Quantity.COUNT : Quantity.RATE;
        }

        @Override
        public List<String> fields() {
            return indicator.fields();
        }

        @Override
        public double above(Figures figures, int unit) {
            return sum(indicator.numerator(), figures, unit);
        }

        @Override
        public double below(Figures figures, Coverage coverage, int unit) {
            return sum(indicator.denominator(), figures, unit);
        }

        private static double sum(List<String> fields, Figures figures, int unit) {
            return fields.stream().mapToDouble(field -> figures.count(field, unit)).sum();
        }
    }

    /** What kind of number it is. */
    enum Quantity {
        /** Counts add. */
        COUNT,
        /** For each square kilometre. */
        DENSITY,
        /** 0…1, to be read as so many of a hundred. */
        SHARE,
        /** One sum by another, of which nobody said what it is. */
        RATE
    }

    Quantity quantity();

    /** The counts that it takes. */
    List<String> fields();

    /** What is added up above the line; NaN if not known. */
    double above(Figures figures, int unit);

    /** What is added up below the line; NaN if not known. Of no meaning for a count. */
    double below(Figures figures, Coverage coverage, int unit);

    /** Whether the figures hold all counts that it takes. */
    default boolean knownBy(Figures figures) {
        return figures.fields().containsAll(fields());
    }

    /** All that can be made of the figures' fields and a project's indicators. */
    static List<Measure> all(Figures figures, List<Indicator> indicators) {
        List<Measure> all = new ArrayList<>();
        figures.fields().forEach(field -> all.add(new Count(field)));
        indicators.stream()
                .filter(indicator -> indicator.knownBy(figures))
                .forEach(indicator -> all.add(new Rate(indicator)));
        return List.copyOf(all);
    }
}
