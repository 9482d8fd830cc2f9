package zuschnitt.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Dwellings;
import zuschnitt.compare.Side;
import zuschnitt.compare.Tolerance;
import zuschnitt.map.Newest;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Indicator;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Version;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/**
 * Which two versions are compared, and how. Compares in the background, and again whenever the one
 * that is being worked on changes: every result is handed on, at the pace at which they come.
 */
final class Comparing {
    private final Session session;
    private final Messages words;
    private final Newest<Made> results;
    private final Consumer<Compared> screen;

    /** The two versions → old district → the one that continues it, as far as was said. */
    private final Map<List<Optional<UUID>>, Map<UUID, Optional<UUID>>> heirs = new HashMap<>();

    private Optional<Version> before = Optional.empty();
    private Optional<Version> after = Optional.empty();
    private Optional<Side> older = Optional.empty();
    private Optional<Side> newer = Optional.empty();
    private Optional<Comparison> last = Optional.empty();
    private Tolerance tolerance = Tolerance.NONE;
    private Dwellings dwellings = Dwellings.UNKNOWN;

    /** What came out of the background, and by what residents were shared out there. */
    private record Made(Compared compared, Dwellings dwellings) {}

    /**
     * @param screen is handed every comparison of the two that was made
     */
    Comparing(Session session, Background background, Messages words, Consumer<Compared> screen) {
        this.session = session;
        this.words = words;
        this.screen = screen;
        this.results = new Newest<>(background, this::take);
    }

    /**
     * Compares other versions.
     *
     * @param old empty for what is being worked on
     * @param now empty for what is being worked on
     * @throws UserException if one of them can't be read
     */
    void choose(Optional<Version> old, Optional<Version> now) throws UserException {
        Side oldSide = side(session, old);
        Side newSide = side(session, now);
        before = old;
        after = now;
        older = Optional.of(oldSide);
        newer = Optional.of(newSide);
        compare();
    }

    /** A version with the figures that it was drawn with; what is being worked on for empty. */
    static Side side(Session session, Optional<Version> version) throws UserException {
        if (version.isEmpty()) return working(session);
        Plan plan = session.versions().plan(version.get());
        return new Side(plan, session.file().archive().counted(version.get(), plan));
    }

    private static Side working(Session session) {
        return new Side(session.plan().get(), session.figures().get());
    }

    /** Takes up what is being worked on, if it is one of the two. */
    void follow() {
        boolean sameUnits =
                session.figures().get().unitCount()
                        == session.plan().get().ground().units().count();
        if (!sameUnits || before.isPresent() && after.isPresent()) return;
        if (before.isEmpty()) older = Optional.of(working(session));
        if (after.isEmpty()) newer = Optional.of(working(session));
        compare();
    }

    /** Whether the newer version is what is being worked on, and the older one isn't. */
    boolean drawing() {
        return before.isPresent() && after.isEmpty();
    }

    /** Which two are compared, the older one first; empty for what is being worked on. */
    List<Optional<Version>> chosen() {
        return List.of(before, after);
    }

    /** The older version; empty before the first was chosen. */
    Optional<Side> older() {
        return older;
    }

    /** The newer version; empty before the first was chosen. */
    Optional<Side> newer() {
        return newer;
    }

    /** Calls other districts unchanged from now on. */
    void tolerate(Tolerance other) {
        tolerance = other;
        compare();
    }

    /** Shares out residents by where they live, from now on. */
    void dwell(Dwellings places) {
        dwellings = places;
        last = Optional.empty();
        compare();
    }

    /** Old district → the one that continues it, as far as the planner has said of the two. */
    Map<UUID, Optional<UUID>> heirs() {
        List<Optional<UUID>> pair = List.of(before.map(Version::id), after.map(Version::id));
        return heirs.computeIfAbsent(pair, any -> new HashMap<>());
    }

    /** Compares with what was said by now. */
    void compare() {
        if (older.isEmpty() || newer.isEmpty()) return;
        Side old = older.get();
        Side now = newer.get();
        Map<Integer, Integer> byHand = HeirChoice.places(heirs(), old.plan(), now.plan());
        Optional<Comparison> known = last;
        Tolerance tolerated = tolerance;
        Dwellings places = dwellings;
        Optional<Version> from = before;
        Optional<Version> to = after;
        List<Indicator> indicators = session.project().indicators();
        results.want(
                () -> {
                    Comparison made = goneOn(known, old, now, places);
                    Comparison said = byHand.isEmpty() ? made : made.continuedBy(byHand);
                    return new Made(
                            Compared.of(from, to, said, tolerated, indicators, words), places);
                });
    }

    /** The comparison of two versions, out of a former one where that is cheaper. */
    static Comparison goneOn(Optional<Comparison> known, Side old, Side now, Dwellings dwellings) {
        return known.flatMap(former -> former.goneOn(old, now))
                .orElseGet(() -> Comparison.of(old, now, dwellings));
    }

    /** A late result of others, that nobody looks at any more, is left out. */
    private void take(Made made) {
        Compared compared = made.compared();
        boolean same = compared.older().equals(before) && compared.newer().equals(after);
        if (!same || made.dwellings() != dwellings) return;
        last = Optional.of(compared.comparison());
        screen.accept(compared);
    }
}
