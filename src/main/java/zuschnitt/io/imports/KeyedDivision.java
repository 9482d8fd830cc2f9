package zuschnitt.io.imports;

import java.util.List;
import java.util.stream.IntStream;
import zuschnitt.io.imports.PlanImport.Columns;
import zuschnitt.io.imports.PlanImport.Kind;
import zuschnitt.io.imports.PlanImport.Match;
import zuschnitt.io.imports.PlanImport.Measure;
import zuschnitt.io.imports.PlanImport.Report;
import zuschnitt.io.imports.PlanImport.Share;
import zuschnitt.io.imports.PlanImport.Taken;
import zuschnitt.io.imports.PlanImport.Way;
import zuschnitt.io.layer.Layer;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Rules;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.UnitTable;

/**
 * A division by keys. Units that the table doesn't name, or names without a district, stay open. Of
 * a unit that has been cut, all parts are meant that have no row of their own. A table that names
 * units that there are not, and gives them a district, is refused: it is of other units.
 */
final class KeyedDivision {
    private static final int SHOWN = 5;

    private final Layer source;
    private final Ground ground;
    private final DistrictRows districts;
    private final RowKeys keys;
    private final NamedUnits named;

    private KeyedDivision(Layer source, Columns columns, Ground ground) throws UserException {
        this.source = source;
        this.ground = ground;
        this.districts =
                DistrictRows.of(
                        source, SourceWay.districts(source, columns.district()), columns.name());
        this.keys = RowKeys.of(source, columns.key(), ground.units());
        this.named = new NamedUnits(ground.units());
    }

    /**
     * The division of a table.
     *
     * @throws UserException if a column doesn't exist, or the table names units that there are not
     */
    static Taken of(Layer source, Columns columns, Ground ground, Rules rules)
            throws UserException {
        KeyedDivision division = new KeyedDivision(source, columns, ground);
        division.refuseUnknown(columns);
        return division.taken(rules);
    }

    private void refuseUnknown(Columns columns) throws UserException {
        UnitTable units = ground.units();
        if (columns.key().isEmpty() && keys.known() == 0) {
            throw new UserException(
                    Message.of("io.division.noKey", source.name(), units.unit(1).key()));
        }
        List<String> unknown =
                IntStream.range(0, source.size())
                        .filter(row -> districts.slot(row) >= Plan.FIRST)
                        .mapToObj(keys::of)
                        .filter(key -> !named.known(key))
                        .toList();
        if (unknown.isEmpty()) return;
        String few = String.join(", ", unknown.stream().limit(SHOWN).toList());
        throw new UserException(
                Message.of(
                        "io.division.unknown", source.name(), unknown.size(), keys.field(), few));
    }

    private Taken taken(Rules rules) {
        int[] assignment = new int[ground.units().count() + 1];
        boolean[] told = new boolean[assignment.length];
        for (int row = 0; row < source.size(); row++) {
            String key = keys.of(row);
            UnitSet meant = named.of(key);
            UnitSet open = named.whole(key) ? meant : meant.where(unit -> !told[unit]);
            for (int unit : open.stream().toArray()) {
                assignment[unit] = districts.slot(row);
                told[unit] = true;
            }
        }
        Plan plan = districts.coloured(Plan.of(ground, districts.districts(), assignment, rules));
        List<Match> matches =
                IntStream.rangeClosed(1, ground.units().count())
                        .mapToObj(unit -> match(unit, assignment[unit], told[unit]))
                        .toList();
        Message said =
                Message.of(
                        "io.division.said.keys", keys.known(), keys.field(), districts.codeField());
        return new Taken(plan, new Report(Way.KEYS, List.of(said), matches, List.of(), List.of()));
    }

    private Match match(int unit, int district, boolean named) {
        List<Share> shares = named ? List.of(new Share(districts.word(district), 1, 1)) : List.of();
        Kind kind = named ? Kind.EXACT : Kind.UNMATCHED;
        return new Match(unit, kind, district, shares, Measure.KEY, ground.coverage().bounds(unit));
    }
}
