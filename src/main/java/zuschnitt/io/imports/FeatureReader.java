package zuschnitt.io.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import zuschnitt.coverage.Bounds;
import zuschnitt.io.Layers;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.reference.Reference;
import zuschnitt.layer.Feature;
import zuschnitt.layer.Features;
import zuschnitt.layer.Shape;
import zuschnitt.layer.Shape.Kind;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Crs;

/**
 * Reads a reference layer: lines, points and areas of any map format as they are, or a table of
 * places, carried into the project's coordinates. What lies in none is left out.
 */
public final class FeatureReader {
    /** Rows between two reports. */
    private static final int STRIDE = 4096;

    private final Layer layer;
    private final DoublePredicate progress;

    private FeatureReader(Layer layer, DoublePredicate progress) {
        this.layer = layer;
        this.progress = progress;
    }

    /**
     * The features of a layer of a file.
     *
     * @param options which layer, and how it is to be read
     * @param declared the coordinate system of a file that doesn't say it
     * @param project the project's
     * @param progress is told how much is done, 0…1, and says whether to go on
     * @return empty if it was told to stop
     * @throws OpenQuestion if the file holds several layers, or its coordinate system isn't known
     * @throws UserException if it can't be read, or has nothing that lies anywhere
     */
    public static Optional<Features> read(
            Path file,
            Layers.Options options,
            Optional<Reference> declared,
            Crs project,
            DoublePredicate progress)
            throws UserException {
        Layer layer = Layers.readShapes(file, options);
        return new FeatureReader(layer, progress).carried(declared, Placement.project(project));
    }

    private Optional<Features> carried(Optional<Reference> declared, Reference project)
            throws UserException {
        if (!progress.test(0.5)) return Optional.empty();
        boolean drawn = !layer.shapes().isEmpty() || layer.spatial();
        List<Shape> shapes = drawn ? shapes(declared, project) : places(declared, project);
        Optional<Features> features = features(shapes);
        if (features.isPresent() && features.get().size() == 0) throw nothing();
        return features;
    }

    private UserException nothing() {
        return new UserException(Message.of("io.layer.nothing", layer.name()));
    }

    private List<Shape> shapes(Optional<Reference> declared, Reference project)
            throws UserException {
        return Placement.of(layer, declared, RowShapes.bounds(layer)).shapesIn(project);
    }

    /** Addresses, say: a table in which columns say where things lie. */
    private List<Shape> places(Optional<Reference> declared, Reference project)
            throws UserException {
        PlaceColumns columns = PlaceColumns.in(layer).orElseThrow(this::nothing);
        Reference reference = columns.reference(declared, project, Bounds.EMPTY);
        List<Shape> shapes = new ArrayList<>(layer.size());
        for (int row = 0; row < layer.size(); row++) {
            Bounds point = columns.point(row, reference.to(project));
            boolean known = Double.isFinite(point.minX()) && Double.isFinite(point.minY());
            double[] xy = {point.minX(), point.minY()};
            shapes.add(known ? Shape.of(Kind.POINT, List.of(xy)) : Shape.NONE);
        }
        return shapes;
    }

    private Optional<Features> features(List<Shape> shapes) {
        List<Column> columns = layer.table().columns();
        Map<String, String> known = new HashMap<>();
        List<Feature> features = new ArrayList<>(shapes.size());
        for (int row = 0; row < shapes.size(); row++) {
            if (row % STRIDE == 0 && !progress.test(0.5 + 0.5 * row / shapes.size()))
                return Optional.empty();
            List<String> values = new ArrayList<>(columns.size());
            for (Column column : columns)
                values.add(known.computeIfAbsent(column.text(row), text -> text));
            features.add(new Feature(shapes.get(row), values));
        }
        return Optional.of(Features.of(columns.stream().map(Column::name).toList(), features));
    }
}
