package zuschnitt.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Version;

/**
 * What is said of a version in a list of them.
 *
 * @param parent name of the version that it came from
 * @param districts how many it has
 * @param unassigned number of units that it leaves open
 */
record VersionLine(Version version, Optional<String> parent, int districts, int unassigned) {
    static List<VersionLine> of(Reading reading) throws UserException {
        Map<UUID, String> names = new HashMap<>();
        List<VersionLine> lines = new ArrayList<>();
        for (Version version : reading.versions()) names.put(version.id(), version.name());
        for (Version version : reading.versions()) {
            Plan plan = reading.side(version.name()).plan();
            Optional<String> parent = version.parent().flatMap(id -> name(names, id));
            int open = plan.units(Plan.UNASSIGNED).size();
            lines.add(new VersionLine(version, parent, plan.districts().size(), open));
        }
        return lines;
    }

    private static Optional<String> name(Map<UUID, String> names, UUID id) {
        return Optional.ofNullable(names.get(id));
    }
}
