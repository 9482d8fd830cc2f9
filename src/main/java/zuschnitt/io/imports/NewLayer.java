package zuschnitt.io.imports;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.DoublePredicate;
import zuschnitt.io.Layers;
import zuschnitt.io.reference.Reference;
import zuschnitt.io.style.Styles;
import zuschnitt.layer.Features;
import zuschnitt.layer.ReferenceLayer;
import zuschnitt.layer.Said;
import zuschnitt.layer.Source;
import zuschnitt.layer.Style;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Crs;

/**
 * A reference layer that was read and is not in the project yet.
 *
 * @param layer as the project would remember it; its name may be taken
 * @param features in the project's coordinates
 */
public record NewLayer(ReferenceLayer layer, Features features) {
    /** Where the features are to be kept. */
    public enum Keeping {
        /** In the project, unless they are too many. */
        BY_SIZE,
        IN_PROJECT,
        LINKED
    }

    /**
     * What was said of a layer before it is read.
     *
     * @param options which layer of the file, and how it is to be read
     * @param declared the coordinate system of a file that doesn't say it
     * @param style empty for one that fits
     */
    public record Wishes(
            Layers.Options options,
            Optional<Reference> declared,
            Keeping keeping,
            Optional<Style> style) {
        /** Nothing was said. */
        public static final Wishes NONE =
                new Wishes(
                        Layers.Options.NONE, Optional.empty(), Keeping.BY_SIZE, Optional.empty());

        /** The same, of one layer among several. */
        public Wishes ofLayer(String layer) {
            Layers.Options named = new Layers.Options(Optional.of(layer), options.encoding());
            return new Wishes(named, declared, keeping, style);
        }

        /** The same, with coordinates in a system that the file doesn't say. */
        public Wishes in(Reference reference) {
            return new Wishes(options, Optional.of(reference), keeping, style);
        }
    }

    /**
     * The project that a layer is for.
     *
     * @param file where it lies
     * @param layers how many it has already
     */
    public record Place(Path file, Crs crs, int layers) {}

    /**
     * Reads a layer.
     *
     * @param progress as for {@link FeatureReader#read}
     * @return empty if it was told to stop
     * @throws UserException as {@link FeatureReader#read}
     */
    public static Optional<NewLayer> read(
            Path file, Wishes wishes, Place place, DoublePredicate progress) throws UserException {
        Optional<Features> features =
                FeatureReader.read(
                        file, wishes.options(), wishes.declared(), place.crs(), progress);
        return features.map(found -> of(file, wishes, place, found));
    }

    private static NewLayer of(Path file, Wishes wishes, Place place, Features features) {
        String fileName = String.valueOf(file.getFileName());
        String stem = fileName.replaceFirst("\\.\\w+$", "");
        String name = wishes.options().layer().orElse(stem);
        Style style =
                wishes.style().orElseGet(() -> Styles.proposed(name, features, place.layers()));
        boolean many = features.vertices() > Source.MOST_EMBEDDED;
        boolean link =
                wishes.keeping() == Keeping.LINKED || wishes.keeping() == Keeping.BY_SIZE && many;
        Said said =
                new Said(
                        wishes.options().layer(),
                        wishes.declared().map(NewLayer::code),
                        wishes.options().encoding().map(Charset::name));
        Source source =
                link ? Source.Linked.to(file, place.file(), said) : new Source.Embedded(fileName);
        return new NewLayer(ReferenceLayer.of(name, source, style), features);
    }

    private static String code(Reference reference) {
        return "EPSG:" + reference.code().orElse(0);
    }

    /**
     * Reads what a link points at.
     *
     * @param progress as for {@link FeatureReader#read}
     * @return empty if it was told to stop
     * @throws UserException if the file is not where it was, or can't be read
     */
    public static Optional<Features> follow(
            Source.Linked link, Place place, DoublePredicate progress) throws UserException {
        Path file =
                link.file(place.file())
                        .filter(Files::isRegularFile)
                        .orElseThrow(
                                () ->
                                        new UserException(
                                                Message.of("io.layer.missing", link.path())));
        Said said = link.said();
        Layers.Options options =
                new Layers.Options(said.layer(), said.encoding().map(Charset::forName));
        Optional<Reference> declared = Optional.empty();
        if (said.crs().isPresent()) declared = Optional.of(Reference.of(said.crs().get()));
        return FeatureReader.read(file, options, declared, place.crs(), progress);
    }
}
