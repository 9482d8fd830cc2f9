package zuschnitt.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Side;
import zuschnitt.io.export.Validity;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Version;
import zuschnitt.plan.Version.Status;

/** For which portal districts are written, since when they hold and what they came out of. */
final class KomMonitorOptions {
    /** What the names of properties follow. */
    enum Profile {
        RFC7946,
        KOMMONITOR
    }

    @Option(
            names = "--profile",
            paramLabel = "rfc7946|kommonitor",
            descriptionKey = "cli.option.profile")
    private Profile profile = Profile.RFC7946;

    @Option(names = "--valid-from", paramLabel = "D", descriptionKey = "cli.option.validFrom")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--valid-to", paramLabel = "D", descriptionKey = "cli.option.validTo")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--predecessor", paramLabel = "V", descriptionKey = "cli.option.predecessor")
    private Optional<String> predecessor = Optional.empty();

    @Mixin private final DwellingOptions dwellings = new DwellingOptions();

    /** Whether KomMonitor's form was asked for. */
    boolean asked() {
        return profile == Profile.KOMMONITOR;
    }

    /** Says what is wrong with the words before anything is read. */
    void check() throws UsageException {
        boolean dated = from.isPresent() || to.isPresent();
        if (!asked() && (dated || predecessor.isPresent() || dwellings.given()))
            throw UsageException.of("cli.export.kommonitorOnly");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get()))
            throw UsageException.of("cli.export.validity", from.get().toString());
    }

    /**
     * From when to when the version holds; what was said, or else what it was decided for.
     *
     * @throws UserException if nobody has said since when, or the last day is before the first
     */
    Validity validity(Reading reading, String name) throws UserException {
        Optional<Version> version = version(reading, name);
        Optional<LocalDate> since = from.or(() -> version.flatMap(Version::validFrom));
        if (since.isEmpty()) throw UsageException.of("cli.export.validFrom");
        if (to.isPresent() && to.get().isBefore(since.get()))
            throw UsageException.of("cli.export.validity", since.get().toString());
        return new Validity(since.get(), to);
    }

    private static Optional<Version> version(Reading reading, String name) {
        return reading.versions().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /**
     * From the predecessor to the version: the one that was named, otherwise the decided version
     * that it goes back to last; empty if there is none.
     *
     * @throws UserException if there is no version of that name
     */
    Optional<Comparison> since(Reading reading, String name, Side side) throws UserException {
        Optional<String> named = predecessor.or(() -> decidedBefore(reading, name));
        if (named.isEmpty()) return Optional.empty();
        if (named.get().equals(name))
            throw new UserException(Message.of("cli.export.ownPredecessor", name));
        Side before = reading.side(named.get());
        DwellingOptions.Known known = dwellings.read(reading, before, side);
        return Optional.of(Comparison.of(before, side, known.dwellings()));
    }

    private static Optional<String> decidedBefore(Reading reading, String name) {
        List<Version> versions = reading.versions();
        Optional<UUID> parent = version(reading, name).flatMap(Version::parent);
        for (int steps = 0; steps < versions.size() && parent.isPresent(); steps++) {
            UUID wanted = parent.get();
            Optional<Version> found =
                    versions.stream().filter(one -> one.id().equals(wanted)).findFirst();
            if (found.isPresent() && found.get().status() == Status.DECIDED)
                return found.map(Version::name);
            parent = found.flatMap(Version::parent);
        }
        return Optional.empty();
    }
}
