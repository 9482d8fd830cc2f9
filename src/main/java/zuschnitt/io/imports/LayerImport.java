package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zuschnitt.coverage.Cleaned;
import zuschnitt.coverage.Cleaning;
import zuschnitt.coverage.NearMisses;
import zuschnitt.coverage.Rings;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.UnitTable;

/**
 * Turns layers into units: decides which field is what, carries all areas into one coordinate
 * system, makes a coverage of them, and tells what it did. Several layers become one table; each
 * file is then a group ({@link GroupLevels}).
 *
 * <p>What doesn't fit together is mended where it is too small to be meant. Overlaps of more than a
 * square metre are refused with a list, unless repair was chosen; gaps stay gaps.
 */
public final class LayerImport {
    private static final String POPULATION = "Einwohner";

    private final List<Delivery> deliveries;
    private final List<Layer> layers;

    /** Those that hold for all: day, project's coordinate system, repair. */
    private final Choices choices;

    private final List<Notes> notes = new ArrayList<>();
    private final List<Fields> fields = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();

    private LayerImport(List<Delivery> deliveries) {
        this.deliveries = List.copyOf(deliveries);
        this.layers = deliveries.stream().map(Delivery::layer).toList();
        this.choices = deliveries.get(0).choices();
    }

    /**
     * The units of the layers.
     *
     * @param layers one or more
     * @throws OpenQuestion if something is open that can't be guessed well enough
     * @throws UserException if a field doesn't exist, the key is none, or areas overlap that must
     *     not
     */
    public static ImportResult run(List<Layer> layers, Choices choices) throws UserException {
        return run(layers.stream().map(layer -> Delivery.of(layer).with(choices)).toList());
    }

    /**
     * The units of layers about each of which something else may have been decided; the first says
     * what holds for all.
     */
    static ImportResult run(List<Delivery> deliveries) throws UserException {
        return new LayerImport(deliveries).result();
    }

    private ImportResult result() throws UserException {
        for (Delivery delivery : deliveries) {
            Notes noticed = new Notes();
            noticed.addAll(delivery.layer().notes());
            notes.add(noticed);
            fields.add(delivery.fields());
            Placement placement = delivery.placement();
            placement.examine(noticed);
            placements.add(placement);
        }
        Reference project = project();
        UnitTable units = units();
        Figures figures = figures(units);
        Cleaned cleaned = fitted(project, units);
        return new ImportResult(units, cleaned.coverage(), figures, project, report(cleaned));
    }

    /**
     * How far the areas of the layers are from touching, as they would be in the project.
     *
     * @throws UserException if something is open, or a place can't be converted
     */
    static NearMisses nearMisses(List<Delivery> deliveries) throws UserException {
        LayerImport read = new LayerImport(deliveries);
        for (Delivery delivery : deliveries) read.placements.add(delivery.placement());
        return NearMisses.in(read.areas(read.project()));
    }

    private Reference project() {
        return choices.project().orElseGet(() -> placements.get(0).forProject());
    }

    private Cleaned fitted(Reference project, UnitTable units) throws UserException {
        Repair repair = choices.repair();
        String file = layers.get(0).name();
        Cleaned cleaned = Cleaning.clean(areas(project), repair.tolerances());
        if (repair.overlaps() == Repair.Overlaps.SMALL) Fit.refuseOverlaps(cleaned, units, file);
        Fit.refuseUpheaval(AreaSums.of(cleaned));
        boolean give = repair.streets() == Repair.Streets.NEAREST;
        return give ? cleaned.withStreetsGiven() : cleaned;
    }

    private List<Rings> areas(Reference project) throws UserException {
        List<Rings> areas = new ArrayList<>();
        for (Placement placement : placements) areas.addAll(placement.carriedTo(project));
        return areas;
    }

    private UnitTable units() throws UserException {
        GroupLevels groups = GroupLevels.of(layers, fields);
        List<Unit> units = new ArrayList<>();
        UnitKeys keys = new UnitKeys(notes.get(0));
        for (int i = 0; i < layers.size(); i++) {
            addUnits(i, keys, groups, units);
            keys.check(layers.get(i).name(), fields.get(i).key().orElse(Choices.ROW_NUMBER));
        }
        return UnitTable.of(groups.names(), units);
    }

    private void addUnits(int layer, UnitKeys keys, GroupLevels groups, List<Unit> units)
            throws UserException {
        Optional<Column> key = column(layers.get(layer), fields.get(layer).key());
        Optional<Column> name = column(layers.get(layer), fields.get(layer).name());
        Optional<LostZeros> zeros = key.flatMap(LostZeros::in);
        for (int row = 0; row < layers.get(layer).size(); row++) {
            int at = row;
            String number = Integer.toString(units.size() + 1);
            String written = key.map(c -> c.text(at)).orElse(number);
            String meant =
                    zeros.map(lost -> lost.of(written, choices.padding(), notes.get(layer)))
                            .orElse(written);
            String unitKey = keys.next(meant, number);
            String unitName = name.map(c -> c.text(at).strip()).orElse("");
            units.add(new Unit(UUID.randomUUID(), unitKey, unitName, groups.of(layer, row)));
        }
    }

    private static Optional<Column> column(Layer layer, Optional<String> field)
            throws UserException {
        return field.isPresent()
                ? Optional.of(Fields.column(layer, field.get()))
                : Optional.empty();
    }

    private Figures figures(UnitTable units) throws UserException {
        Map<String, double[]> counts = new LinkedHashMap<>();
        String population = fields.get(0).population().orElse(POPULATION);
        counts.put(population, counts(units, Optional.empty()));
        Set<String> further = new LinkedHashSet<>();
        fields.forEach(f -> further.addAll(f.counts()));
        further.remove(population);
        for (String field : further) counts.put(field, counts(units, Optional.of(field)));
        return Figures.of(choices.date(), population, counts, UnitSet.EMPTY);
    }

    /** unit → count, by the field or, where none is named, by each layer's own population field. */
    private double[] counts(UnitTable units, Optional<String> field) throws UserException {
        double[] counts = new double[units.count() + 1];
        Arrays.fill(counts, 1, counts.length, Double.NaN);
        int first = 1;
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            Optional<String> source =
                    field.or(fields.get(i)::population)
                            .filter(name -> layer.table().column(name).isPresent());
            if (source.isPresent()) {
                Counts column = Counts.of(layer, source.get(), notes.get(i));
                for (int row = 0; row < layer.size(); row++) {
                    String key = units.unit(first + row).key();
                    counts[first + row] =
                            field.isEmpty() ? column.residents(row, key) : column.of(row, key);
                }
            }
            first += layer.size();
        }
        return counts;
    }

    private ImportReport report(Cleaned cleaned) {
        List<ImportReport.File> files = new ArrayList<>();
        List<Proposal> guesses = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            String name = layer.file().getFileName().toString();
            String reference = placements.get(i).reference().label();
            files.add(
                    new ImportReport.File(
                            name,
                            layer.size(),
                            layer.encoding(),
                            reference,
                            notes.get(i).toList()));
            fields.get(i).guesses().stream()
                    .filter(g -> !guesses.contains(g))
                    .forEach(guesses::add);
        }
        return new ImportReport(files, guesses, cleaned.defects(), AreaSums.of(cleaned));
    }
}
