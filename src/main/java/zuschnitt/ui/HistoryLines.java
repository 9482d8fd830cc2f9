package zuschnitt.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zuschnitt.edit.History;
import zuschnitt.edit.Step;

/**
 * A tree of steps as lines, the latest first: the way on which the work is, and above each step the
 * branches that once went off from there, each folded into one line unless it was unfolded.
 */
final class HistoryLines {
    /** step → those that follow it on branches that were left. */
    private final Map<Optional<UUID>, List<Step>> left = new HashMap<>();

    private final Set<UUID> unfolded;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A line.
     *
     * @param place where a click leads: after which step; empty for the beginning
     * @param step what was done last there
     * @param depth 0 on the way, one more in each branch off it
     * @param state how the step stands to the present
     * @param branch the first step of the branch that the line stands for; empty for a single step
     * @param size number of steps that the line stands for
     */
    record Line(
            Optional<UUID> place,
            Optional<Step> step,
            int depth,
            State state,
            Optional<UUID> branch,
            int size) {}

    /** How a step stands to the present plan. */
    enum State {
        PRESENT,
        DONE,
        UNDONE,
        /** On a branch that was left. */
        LEFT
    }

    private HistoryLines(History history, Set<UUID> unfolded) {
        this.unfolded = unfolded;
        for (Step step : history.aside())
            left.computeIfAbsent(step.parent(), id -> new ArrayList<>()).add(step);
        List<Step> future = history.future();
        for (int i = future.size() - 1; i >= 0; i--) add(future.get(i), State.UNDONE);
        List<Step> past = history.past();
        for (int i = past.size() - 1; i >= 0; i--)
            add(past.get(i), i == past.size() - 1 ? State.PRESENT : State.DONE);
        addBranches(Optional.empty());
        State beginning = past.isEmpty() ? State.PRESENT : State.DONE;
        lines.add(new Line(Optional.empty(), Optional.empty(), 0, beginning, Optional.empty(), 0));
    }

    /** A step on the way, and above it the branches that went off from there. */
    private void add(Step step, State state) {
        Optional<UUID> place = Optional.of(step.id());
        addBranches(place);
        lines.add(new Line(place, Optional.of(step), 0, state, Optional.empty(), 1));
    }

    private void addBranches(Optional<UUID> place) {
        if (left.isEmpty()) return;
        List<Step> branches = followers(place);
        for (int i = branches.size() - 1; i >= 0; i--) add(branches.get(i), 1);
    }

    /** The steps of branches that follow, in the order in which they were done. */
    private List<Step> followers(Optional<UUID> place) {
        return left.getOrDefault(place, List.of());
    }

    /**
     * The lines of a history.
     *
     * @param unfolded branches of which every step is shown, by their first ones
     */
    static List<Line> of(History history, Set<UUID> unfolded) {
        return List.copyOf(new HistoryLines(history, unfolded).lines);
    }

    /** A branch: where it was left, and if it is unfolded all of its steps. */
    private void add(Step first, int depth) {
        List<Step> trunk = trunk(first);
        Step last = trunk.get(trunk.size() - 1);
        lines.add(
                new Line(
                        Optional.of(last.id()),
                        Optional.of(last),
                        depth,
                        State.LEFT,
                        Optional.of(first.id()),
                        trunk.size()));
        if (!unfolded.contains(first.id())) return;
        for (int i = trunk.size() - 1; i >= 0; i--) {
            Step step = trunk.get(i);
            Optional<UUID> place = Optional.of(step.id());
            List<Step> others = new ArrayList<>(followers(place));
            if (i + 1 < trunk.size()) others.remove(trunk.get(i + 1));
            for (Step other : others) add(other, depth + 1);
            lines.add(new Line(place, Optional.of(step), depth, State.LEFT, Optional.empty(), 1));
        }
    }

    /** The steps of a branch, where it parts again those that were done last. */
    private List<Step> trunk(Step first) {
        List<Step> trunk = new ArrayList<>(List.of(first));
        while (true) {
            Step last = trunk.get(trunk.size() - 1);
            List<Step> next = followers(Optional.of(last.id()));
            if (next.isEmpty()) return trunk;
            trunk.add(next.get(next.size() - 1));
        }
    }
}
