package zuschnitt.store;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import zuschnitt.message.Message;

/**
 * Whether the pages of a file hang together. To find out, all of it is read once, which takes
 * seconds where a large file is not in the system's memory yet, and minutes on a slow share; so it
 * is done beside other work, by a connection of its own. Nobody waits for it: since reading keeps
 * others from writing, it gives way to a change, and is done anew later.
 */
public final class Soundness {
    private final SideConnections connections;
    private final AtomicReference<Verdict> verdict = new AtomicReference<>(Verdict.UNKNOWN);

    /**
     * What was found out.
     *
     * @param known whether it was; otherwise a change came between, or the file can't be looked at
     *     now, and it is to be asked again
     * @param damage what is wrong
     */
    public record Verdict(boolean known, Optional<Message> damage) {
        static final Verdict UNKNOWN = new Verdict(false, Optional.empty());
        static final Verdict SOUND = new Verdict(true, Optional.empty());
    }

    Soundness(SideConnections connections) {
        this.connections = connections;
    }

    /** What is known so far. */
    Verdict found() {
        return Objects.requireNonNull(verdict.get());
    }

    /**
     * Finds out, unless it is known; on any thread.
     *
     * @param givesWay whether it is to end; asked again and again
     */
    Verdict find(BooleanSupplier givesWay) {
        if (!found().known()) verdict.set(look(givesWay));
        return found();
    }

    private Verdict look(BooleanSupplier givesWay) {
        try {
            connections.look(givesWay, Soundness::check);
            return Verdict.SOUND;
        } catch (SideConnections.EndedException e) {
            return Verdict.UNKNOWN;
        } catch (SQLException e) {
            if (!Failure.damaged(e)) return unknown(e);
            Message damage = Failure.reading(connections.file(), e).sentence();
            return new Verdict(true, Optional.of(damage));
        } catch (RuntimeException | OutOfMemoryError e) {
            return unknown(e);
        }
    }

    private static boolean check(Database database) throws SQLException {
        database.quickCheck();
        return true;
    }

    private static Verdict unknown(Throwable cause) {
        System.getLogger(Soundness.class.getName())
                .log(System.Logger.Level.WARNING, "nobody knows whether the file is sound", cause);
        return Verdict.UNKNOWN;
    }
}
