package zuschnitt.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All steps of a history, by what they follow. */
public final class StepTree {
    private final History history;

    /** Each after the one that it follows; those of the present way last. */
    private final Map<UUID, Step> steps = new LinkedHashMap<>();

    /** step → those that follow it, in the same order; of the beginning under empty. */
    private final Map<Optional<UUID>, List<Step>> followers = new HashMap<>();

    private final Set<UUID> onTheWay = new HashSet<>();

    public StepTree(History history) {
        this.history = history;
        List<Step> way = way();
        way.forEach(step -> onTheWay.add(step.id()));
        history.aside().forEach(this::add);
        way.forEach(this::add);
    }

    private void add(Step step) {
        steps.put(step.id(), step);
        followers.computeIfAbsent(step.parent(), id -> new ArrayList<>()).add(step);
    }

    /** The way on which the history is: the steps done and those undone, the oldest first. */
    private List<Step> way() {
        List<Step> way = new ArrayList<>(history.past());
        way.addAll(history.future());
        return way;
    }

    /**
     * The step.
     *
     * @throws IllegalArgumentException if it was never done
     */
    private Step step(UUID id) {
        Step step = steps.get(id);
        if (step == null) throw new IllegalArgumentException("no step " + id);
        return step;
    }

    /** The steps from the beginning to this one, the oldest first. */
    public List<Step> wayTo(Optional<UUID> step) {
        List<Step> way = new ArrayList<>();
        for (Optional<UUID> at = step; at.isPresent(); at = step(at.get()).parent())
            way.add(step(at.get()));
        Collections.reverse(way);
        return way;
    }

    /** The history at another place. */
    History at(Optional<UUID> step) {
        List<Step> past = wayTo(step);
        List<Step> future = onwards(step);
        Set<UUID> used = new HashSet<>();
        past.forEach(one -> used.add(one.id()));
        future.forEach(one -> used.add(one.id()));
        List<Step> aside = steps.values().stream().filter(one -> !used.contains(one.id())).toList();
        return History.of(Walk.from(history).to(past), past, future, aside);
    }

    /** Where redo leads: along the way that is left, otherwise to what was done last. */
    private List<Step> onwards(Optional<UUID> step) {
        List<Step> onwards = new ArrayList<>();
        for (Optional<UUID> at = step; followers.containsKey(at); ) {
            List<Step> next = followers.get(at);
            Step chosen =
                    next.stream()
                            .filter(one -> onTheWay.contains(one.id()))
                            .findFirst()
                            .orElseGet(() -> latest(next));
            onwards.add(chosen);
            at = Optional.of(chosen.id());
        }
        return onwards;
    }

    /** The last one done; of the same moment, that which came later. */
    private static Step latest(List<Step> steps) {
        return steps.stream()
                .reduce((one, other) -> other.time().isBefore(one.time()) ? one : other)
                .orElseThrow();
    }
}
