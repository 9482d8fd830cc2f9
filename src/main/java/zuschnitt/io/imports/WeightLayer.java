package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Rings;
import zuschnitt.io.imports.Weights.Said;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.layer.OpenQuestion.Subject;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Parting.Basis;

/**
 * Reads where people live out of a layer: areas with a count, such as the cells of a population
 * grid; or a table of places ({@link PlaceColumns}), such as the census as it is published, or a
 * list of addresses. A count that is missing, secret or negative weighs nothing.
 */
final class WeightLayer {
    private final WeightSource source;
    private final Layer layer;
    private final Reference project;
    private final Bounds around;

    private WeightLayer(WeightSource source, Reference project, Bounds around) {
        this.source = source;
        this.layer = source.layer();
        this.project = project;
        this.around = around;
    }

    /**
     * The weights in the project's coordinates.
     *
     * @param around what is outside is left out
     * @throws OpenQuestion if it is not known which column counts, or what coordinates mean
     * @throws UserException if a column doesn't exist, there are no places, or none is around
     */
    static Weights read(WeightSource source, Reference project, Bounds around)
            throws UserException {
        WeightLayer reader = new WeightLayer(source, project, around);
        Weights weights = source.layer().spatial() ? reader.areas() : reader.places();
        if (weights.empty()) {
            throw new UserException(Message.of("io.weights.elsewhere", source.layer().name()));
        }
        return weights;
    }

    private Weights areas() throws UserException {
        boolean each = source.basis().equals(Optional.of(Basis.POINTS));
        Optional<Column> counts = counts(each);
        List<Rings> areas = Placement.of(layer, source.declared()).carriedTo(project);
        List<Bounds> extents = areas.stream().map(Extent::of).toList();
        Basis basis = each ? Basis.POINTS : Basis.GRID;
        return weights(basis, counts, areas, extents, rows().toArray())
                .where(extent -> extent.intersects(around));
    }

    private Weights places() throws UserException {
        PlaceColumns places = PlaceColumns.of(layer);
        Optional<Column> counts = counts(places.size() == 0);
        Reference reference = places.reference(source.declared(), project, around);
        Bounds there = carried(around.grown(places.size()), project.to(reference));
        int[] rows = rows().filter(row -> places.within(row, there)).toArray();
        List<Rings> cells = new ArrayList<>();
        List<Bounds> extents = new ArrayList<>();
        Mapping mapping = reference.to(project);
        for (int row : rows) {
            Rings cell = places.cell(row, mapping);
            cells.add(cell);
            extents.add(cell.empty() ? places.point(row, mapping) : Extent.of(cell));
        }
        Basis basis = places.size() == 0 ? Basis.POINTS : Basis.GRID;
        return weights(basis, counts, cells, extents, rows);
    }

    private IntStream rows() {
        return IntStream.range(0, layer.size());
    }

    private Weights weights(
            Basis basis,
            Optional<Column> counts,
            List<Rings> cells,
            List<Bounds> extents,
            int... rows) {
        Message sentence =
                counts.isPresent()
                        ? Message.of("weights.byCount", layer.name(), counts.get().name())
                        : Message.of("weights.byPlaces", layer.name());
        double[] weights =
                IntStream.of(rows)
                        .mapToDouble(row -> counts.map(column -> column.number(row)).orElse(1.0))
                        .map(count -> count > 0 && Double.isFinite(count) ? count : 0)
                        .toArray();
        String file = layer.file().getFileName().toString();
        return new Weights(new Said(basis, file, sentence), cells, extents, weights);
    }

    /**
     * The column that counts.
     *
     * @param each whether every row counts once if there is none
     */
    private Optional<Column> counts(boolean each) throws UserException {
        if (source.field().isPresent())
            return Optional.of(Fields.column(layer, source.field().get()));
        Optional<Column> guess = FieldGuess.residents(layer.table());
        if (guess.isPresent() || each) return guess;
        List<String> names = layer.table().columns().stream().map(Column::name).toList();
        Message sentence = Message.of("io.weights.which", layer.name(), String.join(", ", names));
        throw new OpenQuestion(Subject.POPULATION, sentence, names, Optional.empty());
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
