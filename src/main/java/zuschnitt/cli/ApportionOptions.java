package zuschnitt.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zuschnitt.edit.CutUnits;
import zuschnitt.edit.CutUnits.Divided;
import zuschnitt.edit.CutUnits.Part;
import zuschnitt.io.imports.PartWeights;
import zuschnitt.io.imports.WeightSource;
import zuschnitt.io.imports.Weights;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Parting.Basis;
import zuschnitt.session.Session;

/** By what the counts of units that are cut are shared among their parts. */
final class ApportionOptions {
    @Option(
            names = "--apportion",
            paramLabel = "area|points|grid",
            descriptionKey = "cli.option.apportion")
    private Optional<Way> way = Optional.empty();

    @Mixin private final WeightOptions weights = new WeightOptions();

    @Option(names = "--crs", paramLabel = "EPSG:N", descriptionKey = "cli.option.crs")
    private Optional<String> crs = Optional.empty();

    /** What can be said, in the words of the command line. */
    enum Way {
        AREA,
        POINTS,
        GRID;

        Basis basis() {
            return switch (this) {
                case AREA -> Basis.AREA;
                case POINTS -> Basis.POINTS;
                case GRID -> Basis.GRID;
            };
        }
    }

    /**
     * A cut whose parts have their shares.
     *
     * @param said by what they are measured, and who gets nobody
     */
    record Shared(CutUnits cut, List<Message> said) {
        Shared {
            said = List.copyOf(said);
        }
    }

    /** Whether anything was said that only a cut can make use of. */
    boolean given() {
        return way.isPresent() || weights.given() || crs.isPresent();
    }

    /**
     * The places that the shares are to be taken from, read; empty if they are taken from the area.
     *
     * @throws UsageException if the words contradict each other
     * @throws UserException if the file can't be read
     */
    Optional<WeightSource> read() throws UserException {
        boolean byArea = way.equals(Optional.of(Way.AREA));
        if (way.isPresent() && byArea == weights.given())
            throw UsageException.of(byArea ? "cli.apportion.area" : "cli.apportion.weights");
        Optional<Reference> declared =
                crs.isPresent() ? Optional.of(Reference.of(crs.get())) : Optional.empty();
        return weights.read(way.map(Way::basis), declared);
    }

    /**
     * The cut with the shares that its parts have by a source.
     *
     * @throws UserException if the source has no places near the units, or has cells where points
     *     were asked for, or the reverse
     */
    Shared share(CutUnits cut, Optional<WeightSource> source, Session session)
            throws UserException {
        if (source.isEmpty()) return new Shared(cut, List.of(Message.of("weights.byArea")));
        Weights known = WeightOptions.over(source.get(), session);
        if (way.isPresent() && way.get().basis() != known.basis()) {
            String key = known.basis() == Basis.GRID ? "weights.cells" : "weights.points";
            throw FileException.of(source.get().layer().file(), Message.of(key));
        }
        CutUnits shared = cut;
        List<Message> said = new ArrayList<>(List.of(known.said()));
        for (Divided one : cut.divided()) {
            PartWeights parts = PartWeights.of(known, cut.cut().coverage(), one.numbers());
            shared = shared.shared(one.unit(), parts.basis(), parts.source(), parts.weights());
            for (int empty : parts.empty()) {
                Part part = one.parts().get(empty);
                said.add(Message.of("weights.emptyPart", part.key(), known.source()));
            }
            if (parts.basis() == Basis.AREA)
                said.add(Message.of("weights.emptyUnit", one.whole().key(), known.source()));
        }
        return new Shared(shared, said);
    }
}
