package zuschnitt.edit;

import java.util.ArrayList;
import java.util.List;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;

/**
 * The way through a tree of steps from a place that is known to any other: back to where the ways
 * part, and on from there. A value, to be walked anywhere.
 *
 * @param start the plan at the known place
 * @param way the steps that led there, the oldest first
 */
public record Walk(Plan start, List<Step> way) {
    public Walk {
        way = List.copyOf(way);
    }

    /** From where the history is. */
    public static Walk from(History history) {
        return new Walk(history.present(), history.past());
    }

    /**
     * The plan at another place; the cost is that of what the steps in between have moved.
     *
     * @param other the steps that lead there from the same beginning, the oldest first
     */
    public Plan to(List<Step> other) {
        return Course.of(start, changes(other));
    }

    /** How many steps lie in between. */
    public int distance(List<Step> other) {
        int shared = shared(other);
        return way.size() + other.size() - 2 * shared;
    }

    private List<PlanChange> changes(List<Step> other) {
        int shared = shared(other);
        List<PlanChange> changes = new ArrayList<>();
        for (int i = way.size() - 1; i >= shared; i--) changes.add(way.get(i).change().inverse());
        for (int i = shared; i < other.size(); i++) changes.add(other.get(i).change());
        return changes;
    }

    private int shared(List<Step> other) {
        int shared = 0;
        int shorter = Math.min(way.size(), other.size());
        while (shared < shorter && way.get(shared).id().equals(other.get(shared).id())) shared++;
        return shared;
    }
}
