package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Rings;
import zuschnitt.io.imports.PlanImport.WeightSource;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.layer.OpenQuestion.Subject;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * Reads where people live out of a layer: areas with a count, such as the cells of a population
 * grid; or a table of places ({@link PlaceColumns}), such as the census as it is published, or a
 * list of addresses. A count that is missing, secret or negative weighs nothing.
 */
final class WeightLayer {
    private final Layer layer;
    private final Reference project;
    private final Bounds around;

    private WeightLayer(Layer layer, Reference project, Bounds around) {
        this.layer = layer;
        this.project = project;
        this.around = around;
    }

    /**
     * The weights in the project's coordinates.
     *
     * @param declared the coordinate system of a file that declares none
     * @param around what is outside is left out
     * @throws OpenQuestion if it is not known which column counts, or what coordinates mean
     * @throws UserException if a column doesn't exist, there are no places, or none is around
     */
    static Weights read(
            WeightSource source, Optional<Reference> declared, Reference project, Bounds around)
            throws UserException {
        WeightLayer reader = new WeightLayer(source.layer(), project, around);
        Weights weights =
                source.layer().spatial()
                        ? reader.areas(source.field(), declared)
                        : reader.places(source.field(), declared);
        if (weights.cells().isEmpty()) {
            throw new UserException(Message.of("io.weights.elsewhere", source.layer().name()));
        }
        return weights;
    }

    private Weights areas(Optional<String> field, Optional<Reference> declared)
            throws UserException {
        Column counts = counts(field);
        List<Rings> areas = Placement.of(layer, declared).carriedTo(project);
        Message said = Message.of("io.division.said.byWeight", layer.name(), counts.name());
        return weights(areas, rows().toArray(), counts, said)
                .where(area -> Extent.of(area).intersects(around));
    }

    private Weights places(Optional<String> field, Optional<Reference> declared)
            throws UserException {
        PlaceColumns places = PlaceColumns.of(layer);
        Optional<Column> counts =
                places.size() > 0 || field.isPresent() ? Optional.of(counts(field)) : guess();
        Reference reference = places.reference(declared, project, around);
        Bounds there = carried(around.grown(places.size()), project.to(reference));
        int[] rows = rows().filter(row -> places.within(row, there)).toArray();
        List<Rings> cells = new ArrayList<>();
        Mapping mapping = reference.to(project);
        for (int row : rows) cells.add(places.cell(row, mapping));
        Message said =
                counts.isPresent()
                        ? Message.of("io.division.said.byWeight", layer.name(), counts.get().name())
                        : Message.of("io.division.said.byPoints", layer.name());
        return counts.isPresent()
                ? weights(cells, rows, counts.get(), said)
                : new Weights(cells, IntStream.of(rows).mapToDouble(row -> 1).toArray(), said);
    }

    private IntStream rows() {
        return IntStream.range(0, layer.size());
    }

    private static Weights weights(List<Rings> cells, int[] rows, Column counts, Message said) {
        double[] weights =
                IntStream.of(rows)
                        .mapToDouble(row -> Math.max(0, counts.number(row)))
                        .map(count -> Double.isNaN(count) ? 0 : count)
                        .toArray();
        return new Weights(cells, weights, said);
    }

    private Column counts(Optional<String> field) throws UserException {
        if (field.isPresent()) return Fields.column(layer, field.get());
        Optional<Column> guess = guess();
        if (guess.isPresent()) return guess.get();
        List<String> names = layer.table().columns().stream().map(Column::name).toList();
        Message sentence = Message.of("io.weights.which", layer.name(), String.join(", ", names));
        throw new OpenQuestion(Subject.POPULATION, sentence, names, Optional.empty());
    }

    private Optional<Column> guess() {
        return FieldGuess.of(layer.table())
                .population()
                .flatMap(proposal -> layer.table().column(proposal.field()));
    }

    /** The rectangle around a carried rectangle, whose sides may be bent. */
    private static Bounds carried(Bounds bounds, Mapping mapping) {
        Bounds sum = Bounds.EMPTY;
        int steps = 8;
        for (int column = 0; column <= steps; column++) {
            for (int row = 0; row <= steps; row++) {
                double[] xy = {
                    bounds.minX() + bounds.width() * column / steps,
                    bounds.minY() + bounds.height() * row / steps
                };
                mapping.map(xy);
                sum = sum.union(new Bounds(xy[0], xy[1], xy[0], xy[1]));
            }
        }
        return sum.grown(Math.max(sum.width(), sum.height()) / steps);
    }
}
