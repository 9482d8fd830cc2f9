package zuschnitt.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import zuschnitt.plan.Indicator;

/**
 * A theme in one line of text, to be remembered: measure, level and form, parted by spaces; names
 * are escaped as in web addresses.
 */
public final class ThemeText {
    private static final String PART = " ";
    private static final String INNER = ";";
    private static final String NUMBER = ",";

    private ThemeText() {}

    public static String write(Theme theme) {
        return String.join(
                PART, measure(theme.measure()), theme.level().name(), form(theme.form()));
    }

    /**
     * The theme of a text; empty if it is none, or none of this project.
     *
     * @param indicators those of the project, which the text knows by their names
     */
    public static Optional<Theme> read(String text, List<Indicator> indicators) {
        try {
            String[] parts = text.split(PART, -1);
            Measure measure = measure(parts[0].split(INNER, -1), indicators);
            return Optional.of(
                    new Theme(measure, Level.valueOf(parts[1]), form(parts[2].split(INNER, -1))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException failure) {
            return Optional.empty();
        }
    }

    private static String measure(Measure measure) {
        if (measure instanceof Measure.Rate rate)
            return "rate" + INNER + escaped(rate.indicator().name());
        String kind = measure.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return kind
                + INNER
                + measure.fields().stream()
                        .map(ThemeText::escaped)
                        .collect(Collectors.joining(INNER));
    }

    private static Measure measure(String[] words, List<Indicator> indicators) {
        String name = URLDecoder.decode(words[1], UTF_8);
        return switch (words[0]) {
            case "count" -> new Measure.Count(name);
            case "density" -> new Measure.Density(name);
            case "share" -> new Measure.Share(name, URLDecoder.decode(words[2], UTF_8));
            case "rate" ->
                    indicators.stream()
                            .filter(indicator -> indicator.name().equals(name))
                            .findFirst()
                            .map(Measure.Rate::new)
                            .orElseThrow(() -> new IllegalArgumentException(name));
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private static String form(Form form) {
        if (form instanceof Form.Circles) return "circles";
        if (form instanceof Form.Dots dots)
            return "dots"
                    + INNER
                    + (dots.worth().isPresent() ? Double.toString(dots.worth().getAsDouble()) : "");
        Form.Shades shades = (Form.Shades) form;
        return String.join(
                INNER,
                "shades",
                breaks(shades.breaks()),
                shades.scheme().name(),
                Double.toString(shades.middle()));
    }

    private static Form form(String[] words) {
        return switch (words[0]) {
            case "circles" -> new Form.Circles();
            case "dots" ->
                    new Form.Dots(
                            words[1].isEmpty()
                                    ? OptionalDouble.empty()
                                    : OptionalDouble.of(Double.parseDouble(words[1])));
            case "shades" ->
                    new Form.Shades(
                            breaks(words[1].split(NUMBER, -1)),
                            Scheme.valueOf(words[2]),
                            Double.parseDouble(words[3]));
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private static String breaks(Breaks breaks) {
        if (breaks instanceof Breaks.Computed computed)
            return computed.method().name() + NUMBER + computed.classes();
        return "OWN"
                + ((Breaks.Own) breaks)
                        .limits().stream()
                                .map(limit -> NUMBER + limit)
                                .collect(Collectors.joining());
    }

    private static Breaks breaks(String[] words) {
        if (!words[0].equals("OWN"))
            return new Breaks.Computed(Breaks.Method.valueOf(words[0]), Integer.parseInt(words[1]));
        return new Breaks.Own(Arrays.stream(words).skip(1).map(Double::valueOf).toList());
    }

    private static String escaped(String name) {
        return URLEncoder.encode(name, UTF_8);
    }
}
