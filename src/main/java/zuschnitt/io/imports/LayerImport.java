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
import zuschnitt.coverage.Rings;
import zuschnitt.coverage.Tolerances;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.NoteKind;
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
 * file is then a group, unless they have a group field.
 *
 * <p>What doesn't fit together is mended where it is too small to be meant. Overlaps of more than a
 * square metre are refused with a list, unless repair was chosen; gaps stay gaps.
 */
public final class LayerImport {
    private static final String POPULATION = "Einwohner";
    private static final String FILE_LEVEL = "Datei";

    private final List<Layer> layers;
    private final Choices choices;
    private final List<Notes> notes = new ArrayList<>();
    private final List<Fields> fields = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();

    private LayerImport(List<Layer> layers, Choices choices) {
        this.layers = List.copyOf(layers);
        this.choices = choices;
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
        return new LayerImport(layers, choices).result();
    }

    private ImportResult result() throws UserException {
        for (Layer layer : layers) {
            Notes noticed = new Notes();
            noticed.addAll(layer.notes());
            notes.add(noticed);
            fields.add(Fields.of(layer, choices));
            Placement placement = Placement.of(layer, choices.declared());
            placement.examine(noticed);
            placements.add(placement);
        }
        Reference project = choices.project().orElseGet(() -> placements.get(0).forProject());
        UnitTable units = units();
        Figures figures = figures(units);
        Cleaned cleaned = Cleaning.clean(areas(project), Tolerances.USUAL);
        if (choices.repair() != Choices.Repair.ALL) {
            Fit.refuseOverlaps(cleaned, units, layers.get(0).name());
        }
        return new ImportResult(units, cleaned.coverage(), figures, project, report(cleaned));
    }

    private List<Rings> areas(Reference project) throws UserException {
        List<Rings> areas = new ArrayList<>();
        for (Placement placement : placements) areas.addAll(placement.carriedTo(project));
        return areas;
    }

    private UnitTable units() throws UserException {
        boolean byFile = layers.size() > 1 && fields.stream().allMatch(f -> f.groups().isEmpty());
        List<String> levels = byFile ? List.of(FILE_LEVEL) : fields.get(0).groups();
        List<Unit> units = new ArrayList<>();
        UnitKeys keys = new UnitKeys(notes.get(0));
        for (int i = 0; i < layers.size(); i++) {
            addUnits(layers.get(i), fields.get(i), keys, levels, units);
            keys.check(layers.get(i).name(), fields.get(i).key().orElse(Choices.ROW_NUMBER));
        }
        return UnitTable.of(levels, units);
    }

    private static void addUnits(
            Layer layer, Fields fields, UnitKeys keys, List<String> levels, List<Unit> units)
            throws UserException {
        Optional<Column> key = column(layer, fields.key());
        Optional<Column> name = column(layer, fields.name());
        List<Optional<Column>> groups = new ArrayList<>();
        for (String level : levels) groups.add(layer.table().column(level));
        for (int row = 0; row < layer.size(); row++) {
            int at = row;
            String number = Integer.toString(units.size() + 1);
            String unitKey = keys.next(key.map(c -> c.text(at)).orElse(number), number);
            String unitName = name.map(c -> c.text(at).strip()).orElse("");
            List<String> lies =
                    groups.stream()
                            .map(c -> c.map(g -> g.text(at).strip()).orElse(layer.name()))
                            .toList();
            units.add(new Unit(UUID.randomUUID(), unitKey, unitName, lies));
        }
    }

    private static Optional<Column> column(Layer layer, Optional<String> field)
            throws UserException {
        return field.isPresent()
                ? Optional.of(Fields.column(layer, field.get()))
                : Optional.empty();
    }

    private Figures figures(UnitTable units) {
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
    private double[] counts(UnitTable units, Optional<String> field) {
        double[] counts = new double[units.count() + 1];
        Arrays.fill(counts, 1, counts.length, Double.NaN);
        int unit = 1;
        for (int i = 0; i < layers.size(); i++) {
            Optional<String> source = field.or(fields.get(i)::population);
            Optional<Column> column = source.flatMap(layers.get(i).table()::column);
            for (int row = 0; row < layers.get(i).size(); row++, unit++) {
                if (column.isPresent())
                    counts[unit] = count(column.get(), row, notes.get(i), units.unit(unit));
            }
        }
        return counts;
    }

    /**
     * The count in a cell; NaN, with a note, where there is none that can count people or things.
     */
    private static double count(Column column, int row, Notes notes, Unit unit) {
        double count = column.number(row);
        if (column.missing(row)) {
            notes.add(NoteKind.VALUE_MISSING, column.name());
        } else if (Double.isNaN(count)) {
            notes.add(NoteKind.VALUE_UNREADABLE, column.name() + " " + unit.key());
        } else if (count < 0) {
            notes.add(NoteKind.VALUE_NEGATIVE, column.name() + " " + unit.key());
            return Double.NaN;
        }
        return count;
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
        return new ImportReport(files, guesses, cleaned.defects());
    }
}
