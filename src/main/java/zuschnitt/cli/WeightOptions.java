package zuschnitt.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import zuschnitt.coverage.Bounds;
import zuschnitt.io.Layers;
import zuschnitt.io.imports.WeightSource;
import zuschnitt.io.imports.Weights;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.UserException;
import zuschnitt.plan.Crs;
import zuschnitt.plan.Parting.Basis;
import zuschnitt.session.Session;

/** Which file says where people live within the units. */
final class WeightOptions {
    @Option(names = "--weights", paramLabel = "FILE", descriptionKey = "cli.option.weights")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--weight-layer", paramLabel = "L", descriptionKey = "cli.option.weightLayer")
    private Optional<String> layer = Optional.empty();

    @Option(names = "--weight-field", paramLabel = "F", descriptionKey = "cli.option.weightField")
    private Optional<String> field = Optional.empty();

    /** Whether a file was named. */
    boolean given() {
        return file.isPresent();
    }

    /** Whether a file was named, or a layer of one. */
    boolean ofFile() {
        return file.isPresent() || layer.isPresent();
    }

    /** The column that counts, if it was named. */
    Optional<String> field() {
        return field;
    }

    /** Whether a file was named, or anything of one. */
    boolean mentioned() {
        return file.isPresent() || layer.isPresent() || field.isPresent();
    }

    /**
     * The file's layer, read; what its places are in the project, only the project can say.
     *
     * @param basis what its rows are, if that was said
     * @param declared the coordinate system, if that was said
     * @throws UsageException if a column or layer is named and no file
     * @throws UserException if the file can't be read
     */
    Optional<WeightSource> read(Optional<Basis> basis, Optional<Reference> declared)
            throws UserException {
        if (field.or(() -> layer).isPresent() && file.isEmpty())
            throw UsageException.of("cli.import.fieldWithoutWeights");
        if (file.isEmpty()) return Optional.empty();
        Layers.Options options = new Layers.Options(layer, Optional.empty());
        Layer rows = FileException.about(file.get(), () -> Layers.readPlaces(file.get(), options));
        return Optional.of(new WeightSource(rows, field, basis, declared));
    }

    /**
     * The weights that the file has around the units of a project.
     *
     * @throws UserException if it has none; it is about the file
     */
    static Weights over(WeightSource source, Session session) throws UserException {
        Bounds around = session.settled().ground().coverage().bounds();
        return over(source, session.project().crs(), around);
    }

    /** Those that it has around some place. */
    static Weights over(WeightSource source, Crs crs, Bounds around) throws UserException {
        return FileException.about(source.layer().file(), () -> Weights.of(source, crs, around));
    }
}
