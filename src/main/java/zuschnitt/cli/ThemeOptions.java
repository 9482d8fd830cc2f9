package zuschnitt.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Indicator;
import zuschnitt.theme.Breaks;
import zuschnitt.theme.Form;
import zuschnitt.theme.Level;
import zuschnitt.theme.Measure;
import zuschnitt.theme.Scheme;
import zuschnitt.theme.Theme;

/** What a map is to show in classes instead of the districts' own colours. */
final class ThemeOptions {
    private static final int MOST_SHOWN = 12;
    private static final int USUAL_CLASSES = 5;

    @Option(names = "--theme", paramLabel = "F", descriptionKey = "cli.option.theme")
    private Optional<String> field = Optional.empty();

    @Option(names = "--by", paramLabel = "units|districts", descriptionKey = "cli.option.by.theme")
    private Optional<Level> level = Optional.empty();

    @Option(names = "--density", descriptionKey = "cli.option.density")
    private boolean density;

    @Option(names = "--classes", paramLabel = "N", descriptionKey = "cli.option.classes")
    private Optional<Integer> classes = Optional.empty();

    /** Whether one was named. */
    boolean given() {
        return field.isPresent();
    }

    /** Says what is wrong with the words before anything is read. */
    void check() throws UsageException {
        if (field.isEmpty() && density) throw UsageException.needs("--density", "--theme");
        if (field.isEmpty() && level.isPresent()) throw UsageException.needs("--by", "--theme");
        if (field.isEmpty() && classes.isPresent())
            throw UsageException.needs("--classes", "--theme");
        if (classes() < Breaks.FEWEST || classes() > Breaks.MOST)
            throw UsageException.of("cli.render.classes", classes(), Breaks.FEWEST, Breaks.MOST);
    }

    private int classes() {
        return classes.orElse(USUAL_CLASSES);
    }

    /**
     * The theme; empty if none was named.
     *
     * @throws UserException if neither a field of the figures nor an indicator is called so
     */
    Optional<Theme> theme(Figures figures, List<Indicator> indicators) throws UserException {
        if (field.isEmpty()) return Optional.empty();
        Breaks breaks = new Breaks.Computed(Breaks.Method.NATURAL, classes());
        return Optional.of(
                new Theme(
                        measure(field.get(), figures, indicators),
                        level.orElse(Level.UNITS),
                        new Form.Shades(breaks, Scheme.EMBERS, 0)));
    }

    private Measure measure(String name, Figures figures, List<Indicator> indicators)
            throws UserException {
        Optional<Measure> rate =
                indicators.stream()
                        .filter(indicator -> indicator.name().equals(name))
                        .filter(indicator -> indicator.knownBy(figures))
                        .<Measure>map(Measure.Rate::new)
                        .findFirst();
        if (rate.isPresent()) return rate.get();
        if (figures.fields().contains(name))
            return density ? new Measure.Density(name) : new Measure.Count(name);
        List<String> known =
                Stream.concat(figures.fields().stream(), indicators.stream().map(Indicator::name))
                        .limit(MOST_SHOWN)
                        .toList();
        throw new UserException(Message.of("cli.render.field", name, Lookup.some(known)));
    }
}
