package zuschnitt.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zuschnitt.coverage.Bounds;
import zuschnitt.io.imports.NewLayer;
import zuschnitt.io.imports.OwnWeights;
import zuschnitt.io.imports.Weights;
import zuschnitt.layer.Features;
import zuschnitt.layer.ReferenceLayer;
import zuschnitt.layer.Source;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Vintage;
import zuschnitt.store.ProjectFile;

/**
 * What a project holds itself that says where people live: its reference layers, the units of other
 * years, and its own.
 *
 * @param name of one of them
 * @param field that counts the people there, if it was named
 */
record OwnLayer(String name, Optional<String> field) {
    /**
     * Its weights.
     *
     * @param around what is outside is left out
     * @throws UserException if the project has nothing of that name, or it says nothing of people
     */
    Weights read(ProjectFile file, Bounds around) throws UserException {
        for (ReferenceLayer layer : file.layers())
            if (layer.name().equals(name))
                return OwnWeights.of(name, features(file, layer), field, around);
        for (Vintage vintage : vintages(file).toList())
            if (vintage.name().equals(name)) return weights(vintage, around);
        List<String> known =
                Stream.concat(
                                file.layers().stream().map(ReferenceLayer::name),
                                vintages(file).map(Vintage::name))
                        .toList();
        throw new UserException(Message.of("cli.weights.unknown", name, Lookup.some(known)));
    }

    /** The units of other years, and those of the project itself. */
    private static Stream<Vintage> vintages(ProjectFile file) {
        return Stream.concat(
                file.archive().vintages().stream(), Stream.of(Vintage.of(file.project())));
    }

    private Weights weights(Vintage vintage, Bounds around) throws UserException {
        if (field.isPresent() && !vintage.latestFigures().fields().contains(field.get()))
            throw new UserException(
                    Message.of(
                            "cli.crosswalk.unknownCount",
                            field.get(),
                            Lookup.some(vintage.latestFigures().fields())));
        return OwnWeights.of(
                name,
                vintage.ground(),
                field.isPresent()
                        ? vintage.latestFigures().withPopulation(field.get())
                        : vintage.latestFigures(),
                around);
    }

    private static Features features(ProjectFile file, ReferenceLayer layer) throws UserException {
        if (!(layer.source() instanceof Source.Linked link)) return file.features(layer);
        NewLayer.Place place =
                new NewLayer.Place(file.path(), file.project().crs(), file.layers().size());
        return NewLayer.follow(link, place, done -> true).orElse(Features.NONE);
    }
}
