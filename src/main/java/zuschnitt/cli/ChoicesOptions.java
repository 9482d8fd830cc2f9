package zuschnitt.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import zuschnitt.coverage.Tolerances;
import zuschnitt.io.imports.Choices;
import zuschnitt.io.imports.Padding;
import zuschnitt.io.imports.Repair;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.UserException;

/** What somebody has decided about an import; the rest is guessed, and said. */
final class ChoicesOptions {
    /** Metres; who wants to draw together more than this has another problem. */
    private static final double WIDEST_SNAP = 5;

    @Option(names = "--key", paramLabel = "F", descriptionKey = "cli.option.keyField")
    private Optional<String> key = Optional.empty();

    @Option(names = "--name", paramLabel = "F", descriptionKey = "cli.option.nameField")
    private Optional<String> name = Optional.empty();

    @Option(names = "--group", paramLabel = "F", descriptionKey = "cli.option.groupField")
    private List<String> groups = List.of();

    @Option(names = "--population", paramLabel = "F", descriptionKey = "cli.option.populationField")
    private Optional<String> population = Optional.empty();

    @Option(
            names = "--counts",
            split = ",",
            paramLabel = "F",
            descriptionKey = "cli.option.countFields")
    private List<String> counts = List.of();

    @Option(names = "--date", paramLabel = "D", descriptionKey = "cli.option.date")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--crs", paramLabel = "EPSG:N", descriptionKey = "cli.option.crs")
    private Optional<String> crs = Optional.empty();

    @Option(
            names = "--project-crs",
            paramLabel = "EPSG:N",
            descriptionKey = "cli.option.projectCrs")
    private Optional<String> projectCrs = Optional.empty();

    @Option(names = "--repair", descriptionKey = "cli.option.repair")
    private boolean repair;

    @Option(names = "--gaps", paramLabel = "keep|nearest", descriptionKey = "cli.option.gaps")
    private Repair.Streets gaps = Repair.Streets.KEEP;

    @Option(names = "--snap", paramLabel = "M", descriptionKey = "cli.option.snap")
    private Optional<Double> snap = Optional.empty();

    @Option(
            names = "--rename-key",
            split = ",",
            paramLabel = "OLD=NEW",
            descriptionKey = "cli.option.renameKey")
    private Map<String, String> keys = Map.of();

    @Option(names = "--pad", descriptionKey = "cli.option.pad")
    private boolean pad;

    /**
     * The choices.
     *
     * @throws UserException if a coordinate system is not known, or the tolerance is none
     */
    Choices choices() throws UserException {
        return new Choices(
                key,
                name,
                groups,
                population,
                counts,
                date,
                reference(crs),
                reference(projectCrs),
                repair(),
                pad ? Padding.PAD : Padding.NONE);
    }

    /** Keys that are wrong in the file → what they should be. */
    Map<String, String> keys() {
        return Map.copyOf(keys);
    }

    private Repair repair() throws UserException {
        double metres = snap.orElse(Tolerances.USUAL.snap());
        if (!(metres >= 0 && metres <= WIDEST_SNAP)) throw UsageException.of("cli.new.snap");
        return (repair ? Repair.ALL : Repair.SMALL)
                .withTolerances(Tolerances.snapping(metres))
                .withStreets(gaps);
    }

    private static Optional<Reference> reference(Optional<String> code) throws UserException {
        return code.isPresent() ? Optional.of(Reference.of(code.get())) : Optional.empty();
    }
}
