package zuschnitt.ui;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import zuschnitt.theme.Breaks;

/**
 * Numbers as planners write them, several parted by semicolons or spaces.
 *
 * @param locale in which language
 * @param factor what is written for 1: 100 for shares, which are written in percent
 */
record Limits(Locale locale, double factor) {
    /** Limits between classes; empty if they are none: not numbers, not ascending, too many. */
    Optional<Breaks> breaks(String text) {
        List<Double> limits = new ArrayList<>();
        for (String word : text.replace('%', ' ').strip().split("\\s*;\\s*|\\s+", -1)) {
            OptionalDouble number = number(word);
            if (number.isEmpty()) return Optional.empty();
            limits.add(number.getAsDouble());
        }
        try {
            return Optional.of(new Breaks.Own(limits));
        } catch (IllegalArgumentException notAscending) {
            return Optional.empty();
        }
    }

    /** A number; empty if something else stands there. */
    OptionalDouble number(String text) {
        String word = text.replace('%', ' ').strip();
        ParsePosition position = new ParsePosition(0);
        Number number = NumberFormat.getNumberInstance(locale).parse(word, position);
        return number == null || position.getIndex() < word.length()
                ? OptionalDouble.empty()
                : OptionalDouble.of(number.doubleValue() / factor);
    }

    String text(double... numbers) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(6);
        format.setGroupingUsed(false);
        return Arrays.stream(numbers)
                .mapToObj(number -> format.format(number * factor))
                .collect(Collectors.joining("; "));
    }
}
