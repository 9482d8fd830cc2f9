package zuschnitt.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zuschnitt.io.Layers;
import zuschnitt.io.imports.PlanImport.Columns;
import zuschnitt.io.imports.PlanImport.Way;
import zuschnitt.io.imports.PlanImport.WeightSource;
import zuschnitt.io.imports.PlanImport.Wishes;
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

    @Option(names = "--weights", paramLabel = "FILE", descriptionKey = "cli.option.weights")
    private Optional<Path> weights = Optional.empty();

    @Option(names = "--weight-layer", paramLabel = "L", descriptionKey = "cli.option.weightLayer")
    private Optional<String> weightLayer = Optional.empty();

    @Option(names = "--weight-field", paramLabel = "F", descriptionKey = "cli.option.weightField")
    private Optional<String> weightField = Optional.empty();

    @Mixin private final SourceOptions source = new SourceOptions();

    Layer read(Path file) throws UserException {
        return source.read(file);
    }

    /**
     * What was said, with the weights already read.
     *
     * @throws UserException if the words contradict each other, the coordinate system is not known,
     *     or the weights can't be read
     */
    Wishes wishes() throws UserException {
        if (areas && key.isPresent()) throw UsageException.of("cli.import.areasOrKey");
        if (weightField.or(() -> weightLayer).isPresent() && weights.isEmpty()) {
            throw UsageException.of("cli.import.fieldWithoutWeights");
        }
        Optional<Reference> declared =
                crs.isPresent() ? Optional.of(Reference.of(crs.get())) : Optional.empty();
        return new Wishes(
                new Columns(district, districtName, key),
                areas ? Optional.of(Way.AREAS) : Optional.empty(),
                declared,
                weightSource());
    }

    private Optional<WeightSource> weightSource() throws UserException {
        if (weights.isEmpty()) return Optional.empty();
        Path file = weights.get();
        Layers.Options options = new Layers.Options(weightLayer, Optional.empty());
        Layer layer = FileException.about(file, () -> Layers.readPlaces(file, options));
        return Optional.of(new WeightSource(layer, weightField));
    }
}
