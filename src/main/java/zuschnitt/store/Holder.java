package zuschnitt.store;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/**
 * Who works in a project.
 *
 * @param user name at the computer
 * @param computer its name
 * @param process its number there; 0 if not known
 * @param started when the process began, since numbers come again
 * @param seen last sign of life
 * @param token tells one opening of a project from the next
 */
record Holder(
        String user, String computer, long process, Instant started, Instant seen, UUID token) {

    /** This very process. */
    static Holder me() {
        ProcessHandle process = ProcessHandle.current();
        return new Holder(
                System.getProperty("user.name", "?"),
                computerName(),
                process.pid(),
                start(process),
                Instant.now(),
                UUID.randomUUID());
    }

    private static Instant start(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private static String computerName() {
        String windows = System.getenv("COMPUTERNAME");
        if (windows != null) return windows;
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    Holder seen(Instant now) {
        return new Holder(user, computer, process, started, now, token);
    }

    /** Whether it gave no sign of life for so long. */
    boolean silent(Duration patience) {
        return seen.plus(patience).isBefore(Instant.now());
    }

    /** Whether it won't come back: its process has ended, or it was silent for so long. */
    boolean gone(Duration patience) {
        return silent(patience) || ended();
    }

    /** Whether it was a process on this computer that is no more; of others nobody can tell. */
    boolean ended() {
        if (process == 0 || !computer.equals(computerName())) return false;
        Optional<ProcessHandle> found = ProcessHandle.of(process).filter(ProcessHandle::isAlive);
        return found.isEmpty() || !start(found.get()).equals(started);
    }

    /** Whether both are openings by one program that runs. */
    boolean sameProcess(Holder other) {
        return process != 0
                && process == other.process
                && computer.equals(other.computer)
                && started.equals(other.started);
    }

    /** Lines of the form {@code name=value}, always of the same length for the same holder. */
    @Override
    public String toString() {
        return "user=%s\ncomputer=%s\nprocess=%d\nstarted=%s\nseen=%s\ntoken=%s\n"
                .formatted(
                        escaped(user),
                        escaped(computer),
                        process,
                        started,
                        seen.truncatedTo(ChronoUnit.SECONDS),
                        token);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replaceAll("\\R", " ");
    }

    /**
     * Whom the lines describe. A lock that can't be read is somebody's all the same.
     *
     * @param changed when the lines were written, where they don't say
     */
    static Holder parse(String lines, Instant changed) throws IOException {
        Properties values = new Properties();
        values.load(new StringReader(lines));
        try {
            return new Holder(
                    values.getProperty("user", "?"),
                    values.getProperty("computer", "?"),
                    Long.parseLong(values.getProperty("process", "0")),
                    Instant.parse(values.getProperty("started", Instant.EPOCH.toString())),
                    Instant.parse(values.getProperty("seen", changed.toString())),
                    UUID.fromString(values.getProperty("token", new UUID(0, 0).toString())));
        } catch (DateTimeException | IllegalArgumentException e) {
            return new Holder("?", "?", 0, Instant.EPOCH, changed, new UUID(0, 0));
        }
    }
}
