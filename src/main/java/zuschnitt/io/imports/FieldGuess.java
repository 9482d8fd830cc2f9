package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Kind;
import zuschnitt.io.layer.Table;

/**
 * Which fields of a table are likely to be the key, the name, the groups, the residents, further
 * counts, and an existing district: by the names that German and English sources use, and by what
 * stands in them.
 *
 * @param key empty if none stands out
 * @param groups outermost first
 * @param district a division that the source holds already
 */
public record FieldGuess(
        Optional<Proposal> key,
        Optional<Proposal> name,
        List<Proposal> groups,
        Optional<Proposal> population,
        List<Proposal> counts,
        Optional<Proposal> district) {
    /** Likely names in capitals without blanks and signs, the likeliest first. */
    private static final List<Pattern> KEYS =
            patterns(
                    "SCHL(UE|Ü|U)SSEL(NR|NUMMER)?",
                    "RAUMID|BROKERDOW|PLRID|LORID?|LORSCHL.*",
                    "(BAU)?BLOCK(ID|NR|NUMMER|KEY|SCHL.*)?|BLKID",
                    "GEOID\\d*|GEOCODE|GITTERID.*",
                    "(STATBEZ|STIMMBEZIRK|WAHLBEZIRK|WBZ|BEZIRK|PRECINCT|PREC|VTD|UNIT|ZELLE)(ID|NR|NUMMER|CODE)",
                    "AGS",
                    "ARS|RS|GKZ|KENNZIFFER|KENNUNG",
                    "KEY|ID|CODE|NR|NUMMER",
                    ".*SCHL(UE|Ü|U)SSEL|.*(?<!^F|^OGCF|^G|^OBJECT)(ID|KEY)\\d*");

    /** Numbers that programs give to rows: a key only where there is no other. */
    private static final List<Pattern> ROW_NUMBERS = patterns("OBJECTID.*|FID|OGCFID|GID");

    /**
     * Share of different values from which a field of a likely name is the key with a few faults.
     */
    private static final double NEARLY_UNIQUE = 0.75;

    private static final List<Pattern> NAMES =
            patterns(
                    "NAME\\d*|BEZEICHNUNG|BEZEICHN|BEZ?NAME|TITLE|TITEL|GEN",
                    "PLRNAME|PLANUNGSRA.*|.*NAME\\d*|.*NAM",
                    "LABEL|BEZ");

    private static final List<Pattern> POPULATIONS =
            patterns(
                    "EINWOHNER(INSGESAMT|GESAMT|ZAHL)?|EINW(GES|INSG)?|EWGESAMT|EWGES|EW|EWZ",
                    "BEV(OE|Ö|O)LKERUNG(INSGESAMT|GESAMT)?|BEV(GES|INSG)?",
                    "POPULATION|POP|TOTPOP\\d*|TOTALPOP|POP(TOTAL|ULATION)?\\d*|RESIDENTS|INHABITANTS|PERSONS",
                    "EINWOHNER.*|.*\\.POPULATION|DESTATISPOPULATION",
                    "(HAUPTWOHNSITZ|PERSONEN|WOHNBEV).*");

    /** Those of them that name nothing else. */
    private static final List<Pattern> SURE_POPULATIONS = POPULATIONS.subList(0, 3);

    private static final List<Pattern> GROUPS =
            patterns(
                    "GEMEINDE(NAME)?|KOMMUNE|COMMUNE|STADT|MUNICIPALITY|COUNTY(FP\\d*|NAME)?",
                    "STADTBEZIRK|BEZIRK(SNAM(E)?)?|BEZ|STBEZ",
                    "ORTSTEIL(NAME)?|STADTTEIL(NAME)?|OT|OTNAME|QUARTIER|VIERTEL");

    private static final List<Pattern> DISTRICTS =
            patterns(
                    "SOZIALRAUM.*|SOZRAUM.*|LEBENSRAUM.*|SR(NR|CODE|NAME)?",
                    "DISTRICT|DIST|ZONE|CD\\d+");

    private static final Pattern COUNT =
            Pattern.compile(
                    "(HH|HAUSHALTE?|KINDER|ALTER|AGE|U\\d|UE\\d|Ü\\d|WEIBL|M(AE|Ä)NNL|AUSL|DEUTSCH|SGB|ARBEITSL|WOHNUNG|EU?\\d"
                            + "|VAP|HISP|WHITE|BLACK|ASIAN).*");

    private static List<Pattern> patterns(String... likeliestFirst) {
        return List.of(likeliestFirst).stream().map(Pattern::compile).toList();
    }

    /** Looks at the names and contents of all fields. */
    public static FieldGuess of(Table table) {
        Optional<Proposal> key = key(table);
        return of(table, key, key.map(Proposal::field));
    }

    /** Looks at the names and contents of all fields but one that is the key. */
    static FieldGuess of(Table table, String key) {
        return of(table, Optional.empty(), Optional.of(key));
    }

    /** The field that counts the residents, in a table in which no field is the key. */
    static Optional<Column> residents(Table table) {
        return population(table, Set.of());
    }

    private static FieldGuess of(Table table, Optional<Proposal> key, Optional<String> known) {
        Set<String> taken = new HashSet<>();
        known.ifPresent(taken::add);
        Optional<Proposal> population =
                population(table, taken).map(c -> proposal(c, Role.POPULATION));
        population.ifPresent(proposal -> taken.add(proposal.field()));
        Optional<Proposal> name =
                best(table, NAMES, taken, FieldGuess::names).map(c -> proposal(c, Role.NAME));
        name.ifPresent(proposal -> taken.add(proposal.field()));
        List<Proposal> groups = new ArrayList<>();
        for (Pattern level : GROUPS) {
            best(table, List.of(level), taken, FieldGuess::groups)
                    .ifPresent(c -> groups.add(proposal(c, Role.GROUP)));
        }
        groups.forEach(proposal -> taken.add(proposal.field()));
        Optional<Proposal> district =
                best(table, DISTRICTS, taken, FieldGuess::groups)
                        .map(c -> proposal(c, Role.DISTRICT));
        List<Proposal> counts =
                table.columns().stream()
                        .filter(
                                c ->
                                        !taken.contains(c.name())
                                                && COUNT.matcher(capitals(c)).matches())
                        .filter(FieldGuess::counts)
                        .map(c -> proposal(c, Role.COUNT))
                        .toList();
        return new FieldGuess(key, name, groups, population, counts, district);
    }

    /** The fields that have a role, without the district. */
    Set<String> used() {
        return Stream.of(
                        key.stream(),
                        name.stream(),
                        groups.stream(),
                        population.stream(),
                        counts.stream())
                .flatMap(proposals -> proposals)
                .map(Proposal::field)
                .collect(Collectors.toSet());
    }

    /**
     * The key: a field of a likely name whose values are nearly all different; failing that, the
     * only field whose values all are.
     */
    private static Optional<Proposal> key(Table table) {
        Optional<Column> named =
                best(table, KEYS, Set.of(), c -> possibleKey(c) && unique(c) == 1)
                        .or(
                                () ->
                                        best(
                                                table,
                                                KEYS,
                                                Set.of(),
                                                c -> possibleKey(c) && unique(c) > NEARLY_UNIQUE))
                        .or(
                                () ->
                                        best(
                                                table,
                                                ROW_NUMBERS,
                                                Set.of(),
                                                c -> possibleKey(c) && unique(c) == 1));
        if (named.isPresent()) return named.map(c -> proposal(c, Role.KEY));
        List<Column> unique =
                table.columns().stream().filter(c -> possibleKey(c) && unique(c) == 1).toList();
        return unique.size() == 1
                ? Optional.of(proposal(unique.get(0), Role.KEY))
                : Optional.empty();
    }

    /**
     * The residents: a field of a likely name that counts something; failing that, one of a most
     * likely name in which at least digits stand, so that what went wrong with it can be said.
     */
    private static Optional<Column> population(Table table, Set<String> taken) {
        return best(table, POPULATIONS, taken, FieldGuess::counts)
                .or(() -> best(table, SURE_POPULATIONS, taken, FieldGuess::holdsDigits));
    }

    private static Proposal proposal(Column column, Role role) {
        return new Proposal(column.name(), FieldReason.of(role, column));
    }

    private static Optional<Column> best(
            Table table,
            List<Pattern> likely,
            Set<String> taken,
            java.util.function.Predicate<Column> fits) {
        return table.columns().stream()
                .filter(
                        c ->
                                !taken.contains(c.name())
                                        && rank(c, likely) < likely.size()
                                        && fits.test(c))
                .min(Comparator.comparingInt(c -> rank(c, likely)));
    }

    private static int rank(Column column, List<Pattern> likely) {
        String name = capitals(column);
        int rank = 0;
        while (rank < likely.size() && !likely.get(rank).matcher(name).matches()) rank++;
        return rank;
    }

    private static String capitals(Column column) {
        return column.name().toUpperCase(Locale.ROOT).replaceAll("[^A-ZÄÖÜ0-9.]", "");
    }

    private static boolean possibleKey(Column column) {
        return column.size() > 0 && (column.kind() == Kind.TEXT || column.kind() == Kind.INTEGER);
    }

    private static boolean names(Column column) {
        return column.kind() == Kind.TEXT && distinct(column) > 1;
    }

    /** Whether the values are numbers that can count something, up to a few that are missing. */
    private static boolean counts(Column column) {
        int good = 0;
        int present = 0;
        for (int row = 0; row < column.size(); row++) {
            if (column.missing(row)) continue;
            present++;
            if (column.number(row) >= 0) good++;
        }
        return good > 0 && good >= 0.9 * present;
    }

    private static boolean holdsDigits(Column column) {
        return IntStream.range(0, column.size())
                .mapToObj(column::text)
                .anyMatch(text -> text.chars().anyMatch(Character::isDigit));
    }

    private static boolean groups(Column column) {
        int distinct = distinct(column);
        return distinct > 1 && distinct <= column.size() / 2;
    }

    /** Share of rows with a value that no other row has, at least about: 1 if all are different. */
    private static double unique(Column column) {
        return distinct(column) / (double) column.size();
    }

    private static int distinct(Column column) {
        Set<String> values = new HashSet<>();
        for (int row = 0; row < column.size(); row++)
            if (!column.missing(row)) values.add(column.text(row));
        return values.size();
    }
}
