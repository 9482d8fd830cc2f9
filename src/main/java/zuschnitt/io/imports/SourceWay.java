package zuschnitt.io.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import zuschnitt.io.imports.PlanImport.Way;
import zuschnitt.io.imports.PlanImport.Wishes;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.layer.OpenQuestion.Subject;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.UnitTable;

/**
 * Decides how the source of a division is understood. What was chosen holds; who names a key column
 * has chosen. A source without areas can only be a table. One with areas is a table if nearly every
 * row names a unit, and the rows name at least half of the units; areas if hardly a row names one.
 * Between the two (a few districts numbered 1 to 15 over units that are numbered as well; another
 * year's units of which many kept their keys) it is asked.
 */
final class SourceWay {
    /** Share of rows that must name a unit for a layer to be a table. */
    private static final double NEARLY_ALL = 0.9;

    /** Share of units that must be named. */
    private static final double MOST = 0.5;

    /** Share of rows that may name a unit by chance. */
    private static final double HARDLY_ANY = 0.1;

    private static final Set<String> DISTRICT = Set.of("district", "sozialraum");

    private SourceWay() {}

    /**
     * The way in which the source says which unit belongs where.
     *
     * @throws OpenQuestion if it may be both
     */
    static Way of(Layer source, Wishes wishes, UnitTable units) throws UserException {
        if (wishes.way().isPresent()) return wishes.way().get();
        if (wishes.columns().key().isPresent() || !source.spatial()) return Way.KEYS;
        RowKeys keys = RowKeys.of(source, Optional.empty(), units);
        boolean rowsKnown = keys.known() >= NEARLY_ALL * source.size();
        if (rowsKnown && keys.known() >= MOST * units.count()) return Way.KEYS;
        if (keys.known() <= HARDLY_ANY * source.size()) return Way.AREAS;
        Message sentence =
                Message.of(
                        "io.division.way",
                        source.name(),
                        keys.known(),
                        source.size(),
                        keys.field(),
                        units.count());
        List<String> answers = List.of(Way.KEYS.name(), Way.AREAS.name());
        throw new OpenQuestion(Subject.WAY, sentence, answers, Optional.empty());
    }

    /**
     * The column of the districts in a table: the chosen one, otherwise the one that is called so.
     *
     * @throws OpenQuestion if none is
     * @throws UserException if the chosen one doesn't exist
     */
    static Column districts(Layer source, Optional<String> chosen) throws UserException {
        if (chosen.isPresent()) return Fields.column(source, chosen.get());
        Optional<Column> called = DistrictRows.called(source, DISTRICT);
        if (called.isPresent()) return called.get();
        throw whichDistrict(source);
    }

    /**
     * The column of the districts in a layer of areas: as in a table, otherwise the only one, the
     * one that looks like a division, or the key of the areas, which are districts then.
     */
    static Column districtsOfAreas(Layer source, Optional<String> chosen) throws UserException {
        boolean plain = chosen.isPresent() || DistrictRows.called(source, DISTRICT).isPresent();
        if (plain) return districts(source, chosen);
        List<Column> columns = source.table().columns();
        if (columns.size() == 1) return columns.get(0);
        FieldGuess guess = FieldGuess.of(source.table());
        Optional<Proposal> likely = guess.district().or(guess::key);
        if (likely.isEmpty()) throw whichDistrict(source);
        return Fields.column(source, likely.get().field());
    }

    private static OpenQuestion whichDistrict(Layer source) {
        List<String> names = source.table().columns().stream().map(Column::name).toList();
        Message sentence = Message.of("io.division.which", source.name(), String.join(", ", names));
        return new OpenQuestion(Subject.DISTRICT, sentence, names, Optional.empty());
    }
}
