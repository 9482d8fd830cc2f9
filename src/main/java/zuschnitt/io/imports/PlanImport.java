package zuschnitt.io.imports;

import java.util.List;
import java.util.Optional;
import zuschnitt.coverage.Bounds;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Crs;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Rules;

/**
 * Takes over a division that exists already, from a table that says for each unit, by its key,
 * which district it belongs to ({@link KeyedDivision}), or from areas that are laid over the units
 * ({@link AreaDivision}). Which of both a source is says {@link SourceWay}.
 */
public final class PlanImport {
    private PlanImport() {}

    /**
     * Which column says what.
     *
     * @param district the code of the district; otherwise the column that is called so
     * @param name the district's name; otherwise the column that is called so; none if there is no
     *     such
     * @param key the unit's key; otherwise the column in which most of the keys stand. Naming one
     *     says that the source is a table
     */
    public record Columns(Optional<String> district, Optional<String> name, Optional<String> key) {
        /** Nothing was said. */
        public static final Columns NONE =
                new Columns(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** How a source says which unit belongs where. */
    public enum Way {
        /** By the units' keys. */
        KEYS,
        /** By areas that are laid over the units. */
        AREAS
    }

    /**
     * What the planner has said about a source; what is left open is decided by rule and said in
     * the report.
     *
     * @param way how to understand it
     * @param declared the coordinate system of its areas, if the file declares none
     * @param weights where people live within the units, if that is known
     */
    public record Wishes(
            Columns columns,
            Optional<Way> way,
            Optional<Reference> declared,
            Optional<Weights> weights) {
        /** Only the columns were said. */
        public static Wishes of(Columns columns) {
            return new Wishes(columns, Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** These wishes, with people who live where the weights say. */
        public Wishes with(Weights known) {
            return new Wishes(columns, way, declared, Optional.of(known));
        }
    }

    /**
     * A division that was taken over.
     *
     * @param plan over the ground of the working plan; its districts have units, all of them
     */
    public record Taken(Plan plan, Report report) {}

    /**
     * How well a division fitted the units.
     *
     * @param way how the source was understood
     * @param said the sentences that tell how it was understood, and by what was measured
     * @param matches one for each unit, in their order
     * @param vacant districts of the source that got no unit
     * @param overlaps where areas of different districts lie over each other, the largest first
     */
    public record Report(
            Way way,
            List<Message> said,
            List<Match> matches,
            List<Vacant> vacant,
            List<Overlap> overlaps) {
        public Report {
            said = List.copyOf(said);
            matches = List.copyOf(matches);
            vacant = List.copyOf(vacant);
            overlaps = List.copyOf(overlaps);
        }

        /** The units of which that is true. */
        public List<Match> matches(Kind kind) {
            return matches.stream().filter(match -> match.kind() == kind).toList();
        }
    }

    /** How a unit fits an existing division. */
    public enum Kind {
        /** All of it belongs to one district, but for a thousandth at most. */
        EXACT,
        /** The old border runs through it. */
        SPLIT,
        /** It is in no area, or in no row; it stays open. */
        UNMATCHED
    }

    /** By what the shares of a unit were measured. */
    public enum Measure {
        /** The source names the unit. */
        KEY,
        AREA,
        /** The people at the points or in the cells that were given. */
        WEIGHTS
    }

    /**
     * Where a unit went, and why.
     *
     * @param unit 1…n
     * @param kind by area, or by key: a unit is split as well if all its people live on one side
     * @param district of the plan; {@link Plan#UNASSIGNED} if most of the unit is outside all areas
     * @param shares the districts that have part in it, the largest share first; none that is less
     *     than a thousandth
     * @param measure by what the shares were measured
     * @param place to look at; empty for a unit without geometry
     */
    public record Match(
            int unit, Kind kind, int district, List<Share> shares, Measure measure, Bounds place) {
        public Match {
            shares = List.copyOf(shares);
        }
    }

    /**
     * What part of a unit lies in a district of the source.
     *
     * @param code of the district; {@code excluded} for areas that are meant to be in none, empty
     *     for what is outside
     * @param share 0 to 1, by the measure of the match; all shares of a unit sum to 1, more where
     *     areas overlap
     * @param area the same by area
     */
    public record Share(String code, double share, double area) {}

    /**
     * A district of the source that got no unit.
     *
     * @param place to look at; empty if it has no area
     */
    public record Vacant(String code, String name, Bounds place) {}

    /**
     * Areas of two districts that lie over each other.
     *
     * @param area square metres, as far as there are units
     * @param place to look at
     */
    public record Overlap(String code, String other, double area, Bounds place) {}

    /**
     * The division of a table as a plan over the ground.
     *
     * @throws UserException if a column doesn't exist, or the table names units that there are not
     */
    public static Plan run(Layer source, Columns columns, Ground ground, Rules rules)
            throws UserException {
        return KeyedDivision.of(source, columns, ground, rules).plan();
    }

    /**
     * The division of a table or of areas, over the ground and under the rules of the working plan.
     *
     * @param crs the project's coordinate system
     * @throws OpenQuestion if it can't be decided how the source is to be understood, which column
     *     has the districts, or what the coordinates of its areas mean
     * @throws UserException if a column doesn't exist, or the table names units that there are not
     */
    public static Taken take(Layer source, Wishes wishes, Plan working, Crs crs)
            throws UserException {
        Ground ground = working.ground();
        Way way = SourceWay.of(source, wishes, ground.units());
        return way == Way.KEYS
                ? KeyedDivision.of(source, wishes.columns(), ground, working.rules())
                : AreaDivision.of(source, wishes, working, crs);
    }
}
