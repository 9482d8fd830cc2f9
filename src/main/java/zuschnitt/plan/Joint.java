package zuschnitt.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * A unit without which the units around it would fall apart: in the words of graph theory an
 * articulation point.
 *
 * <p>Whether a unit is one is found out on the spot. From all its neighbours at once the others are
 * looked for, a unit at a time in turn, until all have met or one has seen all that it can reach.
 * So the cost is that of the way around or of the smallest piece that would fall off, not that of
 * the whole district.
 */
public final class Joint {
    private final Contacts contacts;
    private final IntPredicate member;
    private final int unit;

    /** unit → who came there first */
    private final Map<Integer, Search> seen = new HashMap<>();

    private final List<Search> searches = new ArrayList<>();

    private Joint(Contacts contacts, IntPredicate member, int unit) {
        this.contacts = contacts;
        this.member = member;
        this.unit = unit;
        for (int i = 0; i < contacts.degree(unit); i++) {
            int neighbour = contacts.neighbour(unit, i);
            boolean fresh = neighbour != unit && !seen.containsKey(neighbour);
            if (fresh && member.test(neighbour)) searches.add(new Search(neighbour));
        }
    }

    /**
     * Whether the members fall into more parts without the unit than with it.
     *
     * @param member whether a unit is one of those that should hang together
     * @param unit a member
     */
    public static boolean at(Contacts contacts, IntPredicate member, int unit) {
        return new Joint(contacts, member, unit).tears();
    }

    private boolean tears() {
        while (searches.size() > 1) {
            for (Search search : List.copyOf(searches)) {
                if (!searches.contains(search)) continue;
                if (search.open.isEmpty()) return true;
                search.goOn();
                if (searches.size() < 2) return false;
            }
        }
        return false;
    }

    /** What can be reached from one of the neighbours. */
    private final class Search {
        private final Deque<Integer> open = new ArrayDeque<>();

        /** Whoever met this one and goes on for both; at first nobody but itself. */
        private Search heir = this;

        Search(int begin) {
            open.add(begin);
            seen.put(begin, this);
        }

        void goOn() {
            int here = open.remove();
            for (int i = 0; i < contacts.degree(here); i++) {
                int next = contacts.neighbour(here, i);
                if (next == unit || !member.test(next)) continue;
                Search first = seen.putIfAbsent(next, this);
                if (first == null) open.add(next);
                else first.last().meet(this);
            }
        }

        private Search last() {
            return heir == this ? this : heir.last();
        }

        private void meet(Search other) {
            if (other == this) return;
            heir = other;
            other.open.addAll(open);
            searches.remove(this);
        }
    }
}
