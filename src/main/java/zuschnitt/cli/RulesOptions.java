package zuschnitt.cli;

import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;
import zuschnitt.io.template.Template;
import zuschnitt.io.template.Templates;
import zuschnitt.message.UserException;
import zuschnitt.plan.Band;
import zuschnitt.plan.Rules;

/** What is asked of a division: as a template says, and as is said over it. */
final class RulesOptions {
    /** Metres; as wide as a street with its pavements. */
    private static final double USUAL_GAP = 20;

    @Option(names = "--template", paramLabel = "FILE", descriptionKey = "cli.option.template")
    private Optional<String> template = Optional.empty();

    @Option(names = "--gap-width", paramLabel = "M", descriptionKey = "cli.option.gapWidth")
    private Optional<Double> gapWidth = Optional.empty();

    @Option(names = "--min", paramLabel = "N", descriptionKey = "cli.option.min")
    private Optional<Integer> minimum = Optional.empty();

    @Option(names = "--target", paramLabel = "N", descriptionKey = "cli.option.target")
    private Optional<Integer> target = Optional.empty();

    @Option(names = "--max", paramLabel = "N", descriptionKey = "cli.option.max")
    private Optional<Integer> maximum = Optional.empty();

    /**
     * The thresholds.
     *
     * @throws UserException if there is no such template, or the bounds contradict each other
     */
    Rules rules() throws UserException {
        Rules base = template().map(Template::rules).orElse(Rules.DEFAULT);
        OptionalInt least = either(minimum, base.band().minimum());
        OptionalInt most = either(maximum, base.band().maximum());
        if (least.orElse(0) < 0 || least.orElse(0) > most.orElse(Integer.MAX_VALUE)) {
            throw UsageException.of("cli.new.band");
        }
        return base.withBand(new Band(least, either(target, base.band().target()), most));
    }

    /**
     * Metres; units across a narrower gap count as touching.
     *
     * @throws UserException if there is no such template, or it is no width
     */
    double gapWidth() throws UserException {
        double width = gapWidth.orElse(template().map(Template::gapWidth).orElse(USUAL_GAP));
        if (!(width >= 0 && width < 1000)) throw UsageException.of("cli.new.gapWidth");
        return width;
    }

    private Optional<Template> template() throws UserException {
        return template.isPresent()
                ? Optional.of(Templates.open(template.get()))
                : Optional.empty();
    }

    private static OptionalInt either(Optional<Integer> said, OptionalInt base) {
        return said.isPresent() ? OptionalInt.of(said.get()) : base;
    }
}
