package zuschnitt.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zuschnitt.io.imports.PlanImport.Columns;
import zuschnitt.io.imports.PlanImport.Way;
import zuschnitt.io.imports.PlanImport.Wishes;
import zuschnitt.io.imports.WeightSource;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.UserException;

/** How an existing division is to be understood. */
final class DivisionOptions {
    @Option(names = "--district", paramLabel = "F", descriptionKey = "cli.option.districtField")
    private Optional<String> district = Optional.empty();

    @Option(
            names = "--district-name",
            paramLabel = "F",
            descriptionKey = "cli.option.districtNameField")
    private Optional<String> districtName = Optional.empty();

    @Option(names = "--key", paramLabel = "F", descriptionKey = "cli.option.divisionKey")
    private Optional<String> key = Optional.empty();

    @Option(names = "--areas", descriptionKey = "cli.option.areas")
    private boolean areas;

    @Option(names = "--crs", paramLabel = "EPSG:N", descriptionKey = "cli.option.crs")
    private Optional<String> crs = Optional.empty();

    @Mixin private final WeightOptions weights = new WeightOptions();

    @Mixin private final SourceOptions source = new SourceOptions();

    Layer read(Path file) throws UserException {
        return source.read(file);
    }

    /**
     * Where people live within the units, if that was said.
     *
     * @throws UserException if the coordinate system is not known, or the file can't be read
     */
    Optional<WeightSource> weights() throws UserException {
        return weights.read(Optional.empty(), declared());
    }

    /**
     * What was said.
     *
     * @throws UserException if the words contradict each other, or the coordinate system is not
     *     known
     */
    Wishes wishes() throws UserException {
        if (areas && key.isPresent()) throw UsageException.of("cli.import.areasOrKey");
        return new Wishes(
                new Columns(district, districtName, key),
                areas ? Optional.of(Way.AREAS) : Optional.empty(),
                declared(),
                Optional.empty());
    }

    private Optional<Reference> declared() throws UserException {
        return crs.isPresent() ? Optional.of(Reference.of(crs.get())) : Optional.empty();
    }
}
