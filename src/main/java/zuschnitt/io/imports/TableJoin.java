package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Indicator;
import zuschnitt.plan.Joined;
import zuschnitt.plan.Project;
import zuschnitt.plan.UnitTable;

/**
 * Hangs the counts of a table on the units of a project, by key. Every row finds its unit or is
 * listed; every unit finds its row or is listed, and what it has none of is unknown, not 0. Rows
 * that only add up others are left out.
 */
public final class TableJoin {
    private final Layer table;
    private final UnitTable units;
    private final Project project;
    private final JoinChoices choices;
    private final Notes notes = new Notes();
    private final List<Proposal> guesses = new ArrayList<>();

    private TableJoin(Layer table, Project project, JoinChoices choices) {
        this.table = table;
        this.project = project;
        this.units = project.ground().units();
        this.choices = choices;
    }

    /**
     * What the table gives to the project.
     *
     * @param table with areas or without; they don't matter
     * @throws OpenQuestion if its numbers can be read in two ways
     * @throws UserException if a field doesn't exist, or the keys are past recognition
     */
    public static JoinResult run(Layer table, Project project, JoinChoices choices)
            throws UserException {
        return new TableJoin(table, project, choices).result();
    }

    private JoinResult result() throws UserException {
        notes.addAll(table.notes());
        KeyMatch match = match();
        Optional<String> population = population(match.field());
        List<Indicator> indicators =
                Rates.indicators(
                        choices,
                        table.table(),
                        new JoinedFigures(project, choices.date(), population).fieldsBefore());
        Set<String> fields = fields(match.field(), population, indicators);
        Map<String, double[]> values = values(match, fields, population);
        double[] weights =
                values.isEmpty() ? new double[table.size()] : values.values().iterator().next();
        BitSet sums = SumRows.of(match.keys(), weights, firsts(match));
        JoinRows rows = new JoinRows(match, sums, choices.repeats(), notes);
        Map<String, double[]> counts = new LinkedHashMap<>();
        int[][] rowsOfUnit = rows.ofUnits(units.count(), values.values());
        values.forEach((field, column) -> counts.put(field, counts(rowsOfUnit, column)));
        JoinReport report = report(match, sums, weights, population, List.copyOf(fields));
        Joined joined =
                new Joined(
                        new JoinedFigures(project, choices.date(), population).of(counts),
                        indicators,
                        report.source());
        return new JoinResult(joined, report);
    }

    /** The keys in the chosen column; otherwise in the one that knows the most units. */
    private KeyMatch match() throws UserException {
        KeyMatch match =
                choices.key().isPresent()
                        ? match(Fields.column(table, choices.key().get()))
                        : best();
        notes.addAll(match.notes());
        boolean distinct = match.keys().stream().distinct().count() == match.keys().size();
        if (match.rounded() > 0 && !distinct) {
            String example =
                    match.keys().stream().filter(WrittenKeys::rounded).findFirst().orElse("");
            throw new UserException(
                    Message.of("io.join.rounded", table.name(), match.field(), example));
        }
        return match;
    }

    private KeyMatch match(Column column) {
        return KeyMatch.of(column.name(), table.size(), column::text, units, choices.padding());
    }

    private KeyMatch best() throws UserException {
        Optional<KeyMatch> best =
                table.table().columns().stream()
                        .map(this::match)
                        .reduce((one, other) -> other.known() > one.known() ? other : one);
        if (best.isPresent() && best.get().known() > 0) return best.get();
        List<String> names = table.table().columns().stream().map(Column::name).toList();
        Message sentence = Message.of("io.which-key", table.name(), String.join(", ", names));
        throw new OpenQuestion(OpenQuestion.Subject.KEY, sentence, names, Optional.empty());
    }

    /**
     * The field of the residents: as chosen; guessed where nothing was chosen, or where the project
     * has no residents of the day yet.
     */
    private Optional<String> population(String key) throws UserException {
        if (choices.population().isPresent()) {
            return Optional.of(Fields.column(table, choices.population().get()).name());
        }
        boolean open = choices.counts().isEmpty() && choices.rates().isEmpty();
        if (!open && project.figures(choices.date()).filter(Figures::peopled).isPresent())
            return Optional.empty();
        return FieldGuess.of(table.table(), key)
                .population()
                .filter(proposal -> !choices.counts().contains(proposal.field()))
                .map(
                        proposal -> {
                            guesses.add(proposal);
                            return proposal.field();
                        });
    }

    /** The counts to take over, the residents first. */
    private Set<String> fields(String key, Optional<String> population, List<Indicator> indicators)
            throws UserException {
        Set<String> fields = new LinkedHashSet<>();
        population.ifPresent(fields::add);
        for (String field : choices.counts()) fields.add(Fields.column(table, field).name());
        for (Indicator indicator : indicators)
            indicator.fields().stream()
                    .filter(field -> table.table().column(field).isPresent())
                    .forEach(fields::add);
        boolean chosen = choices.population().isPresent() || !choices.rates().isEmpty();
        if (!chosen && choices.counts().isEmpty()) {
            for (Proposal count : FieldGuess.of(table.table(), key).counts()) {
                guesses.add(count);
                fields.add(count.field());
            }
        }
        fields.remove(key);
        return fields;
    }

    /** field → (row → count); NaN where it isn't known. */
    private Map<String, double[]> values(
            KeyMatch match, Set<String> fields, Optional<String> population) throws UserException {
        Map<String, double[]> values = new LinkedHashMap<>();
        for (String field : fields) {
            Counts counts = Counts.of(table, field, notes);
            boolean residents = population.equals(Optional.of(field));
            double[] column = new double[table.size()];
            for (int row = 0; row < column.length; row++) {
                String key = match.keys().get(row);
                String place = key.isEmpty() ? Integer.toString(row + 1) : key;
                column[row] = residents ? counts.residents(row, place) : counts.of(row, place);
            }
            values.put(field, column);
        }
        return values;
    }

    /** The first row of each unit. */
    private static BitSet firsts(KeyMatch match) {
        BitSet firsts = new BitSet();
        BitSet seen = new BitSet();
        for (int row = 0; row < match.units().size(); row++) {
            int unit = match.units().get(row);
            if (unit > 0 && !seen.get(unit)) firsts.set(row);
            seen.set(unit);
        }
        return firsts;
    }

    /** unit → count; NaN where it has no row, or one that isn't known. */
    private static double[] counts(int[][] rowsOfUnit, double[] column) {
        double[] counts = new double[rowsOfUnit.length];
        for (int unit = 1; unit < counts.length; unit++) {
            counts[unit] =
                    rowsOfUnit[unit].length == 0
                            ? Double.NaN
                            : Arrays.stream(rowsOfUnit[unit]).mapToDouble(r -> column[r]).sum();
        }
        return counts;
    }

    private JoinReport report(
            KeyMatch match,
            BitSet sums,
            double[] weights,
            Optional<String> population,
            List<String> fields) {
        List<JoinReport.Unknown> unknown = new ArrayList<>();
        BitSet found = new BitSet();
        for (int row = 0; row < match.units().size(); row++) {
            found.set(match.units().get(row));
            String key = match.keys().get(row);
            if (match.units().get(row) > 0 || sums.get(row) || key.isEmpty()) continue;
            double residents = population.isPresent() ? weights[row] : Double.NaN;
            unknown.add(new JoinReport.Unknown(key, residents));
        }
        found.clear(0);
        List<String> without =
                IntStream.rangeClosed(1, units.count())
                        .filter(unit -> !found.get(unit))
                        .mapToObj(unit -> units.unit(unit).key())
                        .toList();
        noteUnmatched(unknown, without, found);
        return new JoinReport(
                table.file().getFileName().toString(),
                match.field(),
                table.size(),
                found.cardinality(),
                fields,
                unknown,
                without,
                sums.stream().mapToObj(match.keys()::get).toList(),
                guesses,
                notes.toList(),
                table.encoding().charset().name());
    }

    /** A table of a larger area has rows for others, too, which is as it should be. */
    private void noteUnmatched(
            List<JoinReport.Unknown> unknown, List<String> without, BitSet found) {
        boolean larger = without.isEmpty() && unknown.size() > units.count();
        NoteKind kind = larger ? NoteKind.KEY_ELSEWHERE : NoteKind.KEY_UNKNOWN;
        unknown.forEach(row -> notes.add(kind, row.key()));
        without.forEach(key -> notes.add(NoteKind.UNIT_WITHOUT_ROW, key));
        found.stream()
                .mapToObj(unit -> units.unit(unit).key())
                .filter(key -> units.find(key + "#2").isPresent())
                .forEach(key -> notes.add(NoteKind.UNIT_AMBIGUOUS, key));
    }
}
