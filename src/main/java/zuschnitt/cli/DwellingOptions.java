package zuschnitt.cli;

import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zuschnitt.compare.Dwellings;
import zuschnitt.compare.Side;
import zuschnitt.coverage.Bounds;
import zuschnitt.io.imports.WeightSource;
import zuschnitt.io.imports.Weights;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/** By what a comparison shares out the residents of units that lie in several others. */
final class DwellingOptions {
    @Mixin private final WeightOptions weights = new WeightOptions();

    @Option(names = "--crs", paramLabel = "EPSG:N", descriptionKey = "cli.option.crs")
    private Optional<String> crs = Optional.empty();

    @Option(
            names = "--weights-from",
            paramLabel = "NAME",
            descriptionKey = "cli.option.weightsFrom")
    private Optional<String> from = Optional.empty();

    /** Whether anything was said of them. */
    boolean given() {
        return crs.isPresent() || from.isPresent() || weights.mentioned();
    }

    /**
     * Where people are known to live.
     *
     * @param said by what residents are shared out; empty if nobody asked for anything
     */
    record Known(Dwellings dwellings, Optional<Message> said) {}

    /**
     * The dwellings around both versions.
     *
     * @throws UsageException if a column, layer or coordinate system is named and no file
     * @throws UserException if the file can't be read, or has nothing there
     */
    Known read(Reading reading, Side before, Side after) throws UserException {
        Bounds around =
                before.plan()
                        .ground()
                        .coverage()
                        .bounds()
                        .union(after.plan().ground().coverage().bounds());
        if (from.isPresent()) {
            if (crs.isPresent() || weights.ofFile()) throw UsageException.of("cli.weights.both");
            return known(new OwnLayer(from.get(), weights.field()).read(reading.file(), around));
        }
        if (crs.isPresent() && !weights.mentioned())
            throw UsageException.needs("--crs", "--weights");
        Optional<Reference> declared =
                crs.isPresent() ? Optional.of(Reference.of(crs.get())) : Optional.empty();
        Optional<WeightSource> source = weights.read(Optional.empty(), declared);
        if (source.isEmpty()) return new Known(Dwellings.UNKNOWN, Optional.empty());
        return known(WeightOptions.over(source.get(), reading.project().crs(), around));
    }

    private static Known known(Weights weights) {
        return new Known(weights.dwellings(), Optional.of(weights.said()));
    }
}
