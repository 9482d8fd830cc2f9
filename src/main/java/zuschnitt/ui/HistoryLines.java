package zuschnitt.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zuschnitt.edit.History;
import zuschnitt.edit.Step;
import zuschnitt.edit.StepTree;

/**
 * A tree of steps as lines, the latest first: the way on which the work is, and above each step the
 * branches that once went off from there, each folded into one line unless it was unfolded.
 */
final class HistoryLines {
    private final StepTree tree;
    private final Set<UUID> done = new HashSet<>();
    private final Optional<UUID> head;
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
        this.tree = new StepTree(history);
        this.head = history.head();
        this.unfolded = unfolded;
        history.past().forEach(step -> done.add(step.id()));
        List<Step> way = tree.way();
        for (int i = way.size() - 1; i >= 0; i--) {
            Step step = way.get(i);
            addBranches(Optional.of(step.id()), 1);
            lines.add(line(step, 0));
        }
        addBranches(Optional.empty(), 1);
        State beginning = head.isEmpty() ? State.PRESENT : State.DONE;
        lines.add(new Line(Optional.empty(), Optional.empty(), 0, beginning, Optional.empty(), 0));
    }

    /**
     * The lines of a history.
     *
     * @param unfolded branches of which every step is shown, by their first ones
     */
    static List<Line> of(History history, Set<UUID> unfolded) {
        return List.copyOf(new HistoryLines(history, unfolded).lines);
    }

    private Line line(Step step, int depth) {
        Optional<UUID> place = Optional.of(step.id());
        State state = State.LEFT;
        if (depth == 0) state = done.contains(step.id()) ? State.DONE : State.UNDONE;
        if (place.equals(head)) state = State.PRESENT;
        return new Line(place, Optional.of(step), depth, state, Optional.empty(), 1);
    }

    private void addBranches(Optional<UUID> place, int depth) {
        List<Step> branches = tree.branches(place);
        for (int i = branches.size() - 1; i >= 0; i--) add(branches.get(i), depth);
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
            List<Step> others = new ArrayList<>(tree.followers(Optional.of(step.id())));
            if (i + 1 < trunk.size()) others.remove(trunk.get(i + 1));
            for (Step other : others) add(other, depth + 1);
            lines.add(line(step, depth));
        }
    }

    /** The steps of a branch, where it parts again those that were done last. */
    private List<Step> trunk(Step first) {
        List<Step> trunk = new ArrayList<>(List.of(first));
        while (true) {
            Step last = trunk.get(trunk.size() - 1);
            List<Step> next = tree.followers(Optional.of(last.id()));
            if (next.isEmpty()) return trunk;
            trunk.add(next.get(next.size() - 1));
        }
    }
}
