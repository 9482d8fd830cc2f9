package zuschnitt.map.online;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import zuschnitt.map.tiles.TileFailure;
import zuschnitt.map.tiles.TileFailure.Reason;

/**
 * Leaves a server in peace after it failed: two seconds, then twice as long each time, up to five
 * minutes, or as long as it asks. When the time is over a single request scouts whether it is well
 * again; the others wait for what becomes of that. Used by many threads.
 */
final class Rest {
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration LONGEST_WISHED = Duration.ofHours(1);
    private static final Duration WAIT_FOR_SCOUT = Duration.ofSeconds(1);

    /** After as many failures the rest has grown to its longest. */
    private static final int MOST_DOUBLINGS = 8;

    private static final State WELL = new State(0, Instant.MIN, Reason.UNREACHABLE, false);

    private final Clock clock;
    private final Duration scout;
    private final AtomicReference<State> state = new AtomicReference<>(WELL);

    /**
     * @param failures in a row; 0 while all is well
     * @param until when to ask again
     * @param reason of the last failure
     * @param scouted whether a request is finding out if it is well again
     */
    private record State(int failures, Instant until, Reason reason, boolean scouted) {}

    /**
     * @param scout how long a request may take
     */
    Rest(Clock clock, Duration scout) {
        this.clock = clock;
        this.scout = scout;
    }

    /**
     * Why the server is not to be asked now; empty if it may be. After a rest that is so for one
     * who asks, and the others learn to wait for him.
     */
    Optional<TileFailure> refusal() {
        State before = Objects.requireNonNull(state.get());
        if (before.failures() == 0) return Optional.empty();
        Instant now = clock.instant();
        if (now.isBefore(before.until())) {
            Duration left = Duration.between(now, before.until());
            return Optional.of(
                    new TileFailure(before.reason(), before.scouted() ? WAIT_FOR_SCOUT : left));
        }
        State scouting = new State(before.failures(), now.plus(scout), before.reason(), true);
        return state.compareAndSet(before, scouting) ? Optional.empty() : refusal();
    }

    /** The server answered as it should. */
    void answered() {
        state.set(WELL);
    }

    /**
     * The server failed. Requests that were under way together count as one failure.
     *
     * @param wished how long it asked to be left in peace
     * @return what to say of a tile that was asked for
     */
    TileFailure failed(Reason reason, Optional<Duration> wished) {
        Instant now = clock.instant();
        State after = state.updateAndGet(before -> after(before, reason, wished, now));
        return new TileFailure(after.reason(), Duration.between(now, after.until()));
    }

    private static State after(
            State before, Reason reason, Optional<Duration> wished, Instant now) {
        boolean resting =
                before.failures() > 0 && !before.scouted() && now.isBefore(before.until());
        int failures = resting ? before.failures() : before.failures() + 1;
        Duration pause = wished.map(Rest::bounded).orElseGet(() -> length(failures));
        Instant until = now.plus(pause);
        boolean shorter = resting && until.isBefore(before.until());
        return new State(failures, shorter ? before.until() : until, reason, false);
    }

    private static Duration bounded(Duration wished) {
        return wished.compareTo(LONGEST_WISHED) > 0 ? LONGEST_WISHED : wished;
    }

    private static Duration length(int failures) {
        Duration grown = FIRST.multipliedBy(1L << Math.min(MOST_DOUBLINGS, failures - 1));
        return grown.compareTo(LONGEST) > 0 ? LONGEST : grown;
    }
}
