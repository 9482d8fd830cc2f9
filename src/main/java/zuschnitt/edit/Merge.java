package zuschnitt.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zuschnitt.message.Message;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Plan;

/**
 * Joins districts: the first keeps its identity and colour, the others go.
 *
 * @param kept the district that stays
 * @param others the districts that go into it, at least one
 * @param called what it is called afterwards, the same identity; empty if as before
 */
public record Merge(int kept, List<Integer> others, Optional<District> called) implements Edit {
    public Merge {
        others = List.copyOf(others);
    }

    /** Joins districts under the first one's code and name. */
    public Merge(int kept, List<Integer> others) {
        this(kept, others, Optional.empty());
    }

    /** Joins districts under the first one's code and name. */
    public Merge(int kept, int... others) {
        this(kept, IntStream.of(others).boxed().toList());
    }

    @Override
    public Optional<Message> refusal(Plan plan) {
        if (others.isEmpty() || others.contains(kept))
            return Optional.of(Message.of("refusal.mergeNeedsTwo"));
        return members()
                .mapToObj(district -> Refusals.locked(plan, district))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> called.flatMap(district -> takenByAnother(plan, district.code())));
    }

    private IntStream members() {
        return IntStream.concat(IntStream.of(kept), others.stream().mapToInt(Integer::intValue));
    }

    /** Whoever goes leaves its code. */
    private Optional<Message> takenByAnother(Plan plan, DistrictCode code) {
        boolean own = members().anyMatch(member -> plan.district(member).code().equals(code));
        return own ? Optional.empty() : Refusals.codeTaken(plan, code);
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
        return called.isPresent() ? merged.withDistrict(heir, called.get()) : merged;
    }

    @Override
    public Message label(Plan plan) {
        String names =
                others.stream()
                        .map(other -> plan.district(other).code().text())
                        .collect(Collectors.joining(", "));
        return Message.of("edit.merge", names, Refusals.name(called.orElse(plan.district(kept))));
    }
}
