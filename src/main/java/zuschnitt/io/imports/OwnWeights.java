package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Outlines;
import zuschnitt.coverage.Rings;
import zuschnitt.io.imports.Weights.Said;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.layer.OpenQuestion.Subject;
import zuschnitt.io.layer.Table;
import zuschnitt.layer.Feature;
import zuschnitt.layer.Features;
import zuschnitt.layer.Shape;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Parting.Basis;

/**
 * Where people live, out of what a project has already: a reference layer of points or areas, or
 * the units of some year with their residents. Both lie in the project's coordinates.
 */
public final class OwnWeights {
    private OwnWeights() {}

    /**
     * The weights of a reference layer; lines have nobody.
     *
     * @param name of the layer
     * @param field how many live there; otherwise the one that is likely to say so, and of points
     *     without one each counts once
     * @param around what is outside is left out
     * @throws OpenQuestion if it is not known which field counts
     * @throws UserException if a field doesn't exist, there are neither points nor areas, or none
     *     is around
     */
    public static Weights of(String name, Features layer, Optional<String> field, Bounds around)
            throws UserException {
        Features places = layer.where(feature -> feature.shape().kind() != Shape.Kind.LINE);
        if (places.size() == 0) throw new UserException(Message.of("io.weights.lines", name));
        Optional<Column> counts = counts(name, places, field);
        List<Rings> areas = new ArrayList<>();
        List<Bounds> extents = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int row = 0; row < places.size(); row++) {
            double count = counts.isPresent() ? counts.get().number(row) : 1;
            add(
                    places.get(row),
                    count > 0 && Double.isFinite(count) ? count : 0,
                    areas,
                    extents,
                    weights);
        }
        Message sentence =
                counts.isPresent()
                        ? Message.of("weights.byCount", name, counts.get().name())
                        : Message.of("weights.byPlaces", name);
        Basis basis = places.has(Shape.Kind.AREA) ? Basis.GRID : Basis.POINTS;
        double[] all = weights.stream().mapToDouble(weight -> weight).toArray();
        Weights found =
                new Weights(new Said(basis, name, sentence), areas, extents, all)
                        .where(extent -> extent.intersects(around));
        if (found.empty()) throw new UserException(Message.of("io.weights.elsewhere", name));
        return found;
    }

    private static void add(
            Feature place,
            double count,
            List<Rings> areas,
            List<Bounds> extents,
            List<Double> weights) {
        Shape shape = place.shape();
        if (shape.kind() == Shape.Kind.AREA) {
            areas.add(Rings.of(IntStream.range(0, shape.size()).mapToObj(shape::part).toList()));
            extents.add(shape.bounds());
            weights.add(count);
            return;
        }
        for (int part = 0; part < shape.size(); part++) {
            double x = shape.x(part, 0);
            double y = shape.y(part, 0);
            areas.add(Rings.NONE);
            extents.add(new Bounds(x, y, x, y));
            weights.add(count / shape.size());
        }
    }

    private static Optional<Column> counts(String name, Features places, Optional<String> field)
            throws UserException {
        Table table = table(places);
        if (field.isPresent()) {
            Optional<Column> named = table.column(field.get());
            if (named.isPresent()) return named;
            throw new UserException(
                    Message.of(
                            "io.weights.noField",
                            name,
                            field.get(),
                            String.join(", ", places.fields())));
        }
        Optional<Column> guess = FieldGuess.residents(table);
        if (guess.isPresent() || !places.has(Shape.Kind.AREA)) return guess;
        Message which = Message.of("io.weights.which", name, String.join(", ", places.fields()));
        throw new OpenQuestion(Subject.POPULATION, which, places.fields(), Optional.empty());
    }

    private static Table table(Features places) {
        List<Column> columns =
                IntStream.range(0, places.fields().size())
                        .mapToObj(
                                field ->
                                        Column.ofTexts(
                                                places.fields().get(field),
                                                places.all().stream()
                                                        .map(place -> place.values().get(field))
                                                        .toList()))
                        .toList();
        return new Table(columns, places.size());
    }

    /**
     * The weights of units: their residents.
     *
     * @param name what these units are called
     * @param figures as they were delivered
     * @param around what is outside is left out
     * @throws UserException if nobody lives around
     */
    public static Weights of(String name, Ground ground, Figures figures, Bounds around)
            throws UserException {
        Figures counted = figures.over(ground.units());
        int[] units =
                IntStream.rangeClosed(1, ground.units().count())
                        .filter(unit -> counted.population(unit) > 0)
                        .filter(unit -> ground.coverage().bounds(unit).intersects(around))
                        .toArray();
        if (units.length == 0) throw new UserException(Message.of("io.weights.elsewhere", name));
        return new Weights(
                new Said(
                        Basis.GRID,
                        name,
                        Message.of("weights.byCount", name, counted.populationField())),
                Outlines.ringsOf(ground.coverage(), units),
                Arrays.stream(units).mapToObj(ground.coverage()::bounds).toList(),
                Arrays.stream(units).mapToDouble(counted::population).toArray());
    }
}
