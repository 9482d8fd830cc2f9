package zuschnitt.cli;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.UnitTable;
import zuschnitt.plan.Version;

/** Finds in a plan what the words of a command name. */
final class Lookup {
    /** What stands for the units that nobody has assigned yet. */
    static final String UNASSIGNED = "unassigned";

    /** What stands for the units that are meant to be in no district. */
    static final String EXCLUDED = "excluded";

    private static final int SHOWN = 5;

    private final Plan plan;

    Lookup(Plan plan) {
        this.plan = plan;
    }

    /**
     * The district with the code.
     *
     * @throws UserException if there is none
     */
    int district(String code) throws UserException {
        OptionalInt district = find(code);
        if (district.isPresent()) return district.getAsInt();
        List<String> known = plan.codes().stream().sorted().map(DistrictCode::text).toList();
        throw new UserException(
                known.isEmpty()
                        ? Message.of("cli.noDistricts", code)
                        : Message.of("cli.unknownDistrict", code, some(known)));
    }

    /** The district with the code; empty if there is none. */
    OptionalInt find(String code) {
        return code.isBlank() ? OptionalInt.empty() : plan.find(new DistrictCode(code.strip()));
    }

    /** The word for a district slot: its code, {@code unassigned} or {@code excluded}. */
    static String word(Plan plan, int district) {
        return switch (district) {
            case Plan.UNASSIGNED -> UNASSIGNED;
            case Plan.EXCLUDED -> EXCLUDED;
            default -> plan.district(district).code().text();
        };
    }

    /**
     * A code that a district can be given.
     *
     * @throws UserException if the word is blank or reserved
     */
    static DistrictCode code(String word) throws UserException {
        if (word.isBlank()) throw new UserException(Message.of("cli.blankCode"));
        if (word.equals(UNASSIGNED) || word.equals(EXCLUDED)) {
            throw new UserException(Message.of("cli.reservedCode", word));
        }
        return new DistrictCode(word.strip());
    }

    /**
     * The units with the keys.
     *
     * @throws UserException if one is unknown
     */
    UnitSet units(List<String> keys) throws UserException {
        UnitTable units = plan.ground().units();
        List<String> unknown = keys.stream().filter(key -> units.find(key).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            throw new UserException(Message.of("cli.unknownUnits", unknown.size(), some(unknown)));
        }
        return UnitSet.of(keys.stream().mapToInt(key -> units.find(key).orElseThrow()));
    }

    /**
     * The version with the name.
     *
     * @throws UserException if there is none
     */
    static Version version(List<Version> versions, String name) throws UserException {
        for (Version version : versions) if (version.name().equals(name)) return version;
        List<String> names = versions.stream().map(Version::name).toList();
        throw new UserException(
                names.isEmpty()
                        ? Message.of("cli.noVersions", name)
                        : Message.of("cli.unknownVersion", name, some(names)));
    }

    /**
     * A name that a version can be given.
     *
     * @throws UserException if the word is blank or reserved
     */
    static String versionName(String word) throws UserException {
        if (word.isBlank()) throw new UserException(Message.of("cli.blankName"));
        if (word.strip().equals(VersionOption.WORKING)) {
            throw new UserException(Message.of("cli.reservedName", word));
        }
        return word.strip();
    }

    /** The first few of many. */
    static String some(List<String> words) {
        String few = words.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return words.size() > SHOWN ? few + ", …" : few;
    }

    /** All there are. */
    UnitSet units() {
        return UnitSet.of(IntStream.rangeClosed(1, plan.ground().units().count()));
    }
}
