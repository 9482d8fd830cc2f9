package zuschnitt.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zuschnitt.message.Message;
import zuschnitt.plan.Plan;

/**
 * Joins districts: the first keeps its identity, code and colour, the others go.
 *
 * @param kept the district that stays
 * @param others the districts that go into it, at least one
 */
public record Merge(int kept, List<Integer> others) implements Edit {
    public Merge {
        others = List.copyOf(others);
    }

    public Merge(int kept, int... others) {
        this(kept, IntStream.of(others).boxed().toList());
    }

    @Override
    public Optional<Message> refusal(Plan plan) {
        if (others.isEmpty() || others.contains(kept))
            return Optional.of(Message.of("refusal.mergeNeedsTwo"));
        return IntStream.concat(IntStream.of(kept), others.stream().mapToInt(Integer::intValue))
                .mapToObj(district -> Refusals.locked(plan, district))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The highest index goes first, so that the lower ones stay what they are. */
    @Override
    public Plan applyTo(Plan plan) {
        Plan merged = plan;
        int heir = kept;
        for (int other : others.stream().distinct().sorted(Comparator.reverseOrder()).toList()) {
            merged = merged.without(other, heir);
            if (other < heir) heir--;
        }
        return merged;
    }

    @Override
    public Message label(Plan plan) {
        String names =
                others.stream()
                        .map(other -> plan.district(other).code().text())
                        .collect(Collectors.joining(", "));
        return Message.of("edit.merge", names, Refusals.name(plan, kept));
    }
}
