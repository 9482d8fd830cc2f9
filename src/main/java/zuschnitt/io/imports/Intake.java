package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.NearMisses;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.layer.Table;
import zuschnitt.io.layer.TextEncoding;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Project;
import zuschnitt.plan.Rules;
import zuschnitt.plan.UnitTable;

/**
 * An import that is being thought over: what was delivered, what has been decided, what is still
 * open. The window shows one and makes another at every choice; the command line makes one of its
 * options. Both have their project from {@link #found}, so there is no second way.
 *
 * @param deliveries the layers, in the order in which their units will stand
 * @param tables without areas, whose counts are joined to the units by key
 */
public record Intake(List<Delivery> deliveries, List<Delivery> tables) {
    private static final String KEY = "key";
    private static final String DISTRICT = "district";

    public Intake {
        deliveries = List.copyOf(deliveries);
        tables = List.copyOf(tables);
    }

    /** An import without tables. */
    public Intake(List<Delivery> deliveries) {
        this(deliveries, List.of());
    }

    /**
     * What became of an import.
     *
     * @param project new, not yet in a file
     * @param report what was read, guessed and mended
     * @param joins what became of the tables
     * @param division the one that was to be taken over
     */
    public record Founded(
            Project project, ImportReport report, List<JoinReport> joins, Optional<Plan> division) {
        public Founded {
            joins = List.copyOf(joins);
        }
    }

    /** An import of layers about all of which the same was decided. */
    public static Intake of(List<Layer> layers, Choices choices) {
        return new Intake(layers.stream().map(layer -> Delivery.of(layer).with(choices)).toList());
    }

    /** The import that also takes over the division in a field, if one was named. */
    public Intake withDistricts(Optional<String> field) {
        if (field.isEmpty()) return this;
        return new Intake(
                deliveries.stream()
                        .map(delivery -> delivery.choose(Role.DISTRICT, List.of(field.get())))
                        .toList(),
                tables);
    }

    /** What only the planner can know, in the order of the deliveries. */
    public List<OpenQuestion> questions() {
        return deliveries.stream().flatMap(delivery -> delivery.questions().stream()).toList();
    }

    /**
     * The coordinate systems that a delivery may be in: those that put it into Germany, or to where
     * the others are. The likeliest first.
     */
    public List<Candidate> candidates(Delivery delivery) {
        Bounds others = Bounds.EMPTY;
        for (Delivery other : deliveries) {
            if (other != delivery && other.reference().isPresent()) {
                others = others.union(other.degrees());
            }
        }
        return ReferenceGuess.candidates(delivery.bounds(), others);
    }

    /** The units of all deliveries. */
    public ImportResult run() throws UserException {
        return LayerImport.run(deliveries);
    }

    /** The same with another choice of what may be mended. */
    public Intake with(Repair repair) {
        return new Intake(
                deliveries.stream().map(d -> d.with(d.choices().withRepair(repair))).toList());
    }

    /**
     * How far areas are from touching, for a tolerance to be chosen by.
     *
     * @throws OpenQuestion if something is open
     */
    public NearMisses nearMisses() throws UserException {
        return LayerImport.nearMisses(deliveries);
    }

    /**
     * A new project of all deliveries.
     *
     * @param name for people
     * @param gapWidth metres; units across a narrower gap count as touching
     * @throws OpenQuestion if something is open
     * @throws UserException if the layers make no coverage, or none of them has areas at all
     */
    public Founded found(String name, Rules rules, double gapWidth) throws UserException {
        return found(name, rules, gapWidth, Map.of());
    }

    /**
     * The same with other keys for some units.
     *
     * @param keys key in the file → the right one
     * @throws UserException also if there is no such unit, or a key would stand twice
     */
    public Founded found(String name, Rules rules, double gapWidth, Map<String, String> keys)
            throws UserException {
        if (deliveries.stream().allMatch(delivery -> delivery.bounds().empty()))
            throw new UserException(
                    Message.of("import.no-areas", deliveries.get(0).layer().name()));
        ImportResult units = run().withKeys(keys);
        Project project = units.project(name, rules, gapWidth);
        List<JoinReport> joins = new ArrayList<>();
        for (Delivery table : tables) {
            JoinResult result = TableJoin.run(table.layer(), project, asJoin(table.choices()));
            project = project.with(result.joined());
            joins.add(result.report());
        }
        return new Founded(project, units.report(), joins, division(project));
    }

    /** What was decided about a table; what wasn't is left to the join, which knows the units. */
    private static JoinChoices asJoin(Choices chosen) {
        return new JoinChoices(
                chosen.key().filter(field -> !field.equals(Choices.ROW_NUMBER)),
                chosen.population().filter(field -> !field.equals(Choices.NO_FIELD)),
                chosen.counts().stream().filter(field -> !field.equals(Choices.NO_FIELD)).toList(),
                JoinChoices.NONE.rates(),
                JoinChoices.NONE.topic(),
                chosen.date(),
                JoinChoices.NONE.padding(),
                JoinChoices.NONE.repeats());
    }

    /** The division that stands in fields of the layers; those without such a field stay open. */
    private Optional<Plan> division(Project project) throws UserException {
        if (deliveries.stream().allMatch(delivery -> delivery.district().isEmpty()))
            return Optional.empty();
        Layer source = divisionTable(project.ground().units());
        PlanImport.Columns columns =
                new PlanImport.Columns(Optional.of(DISTRICT), Optional.empty(), Optional.of(KEY));
        return Optional.of(PlanImport.run(source, columns, project.ground(), project.rules()));
    }

    /** Key and district of every unit: as the units stand in the order of the rows. */
    private Layer divisionTable(UnitTable units) throws UserException {
        List<String> keys =
                IntStream.rangeClosed(1, units.count()).mapToObj(u -> units.unit(u).key()).toList();
        List<String> codes = new ArrayList<>();
        for (Delivery delivery : deliveries) codes.addAll(codes(delivery));
        Table table = Table.of(Column.ofTexts(KEY, keys), Column.ofTexts(DISTRICT, codes));
        Layer first = deliveries.get(0).layer();
        return Layer.ofTable(
                first.name(), first.file(), table, TextEncoding.PRESCRIBED, new Notes().toList());
    }

    private static List<String> codes(Delivery delivery) throws UserException {
        Layer layer = delivery.layer();
        if (delivery.district().isEmpty()) {
            return IntStream.range(0, layer.size()).mapToObj(row -> "").toList();
        }
        Column column = Fields.column(layer, delivery.district().get());
        return IntStream.range(0, layer.size()).mapToObj(column::text).toList();
    }
}
