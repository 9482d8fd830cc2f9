package zuschnitt.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zuschnitt.message.Message;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.UnitTable;

/**
 * Puts whole groups of the innermost level (Ortsteile, as a rule) into a district.
 *
 * @param groups their names
 * @param assign all of their units, and where to
 */
public record AssignGroup(List<String> groups, Assign assign) implements Edit {
    public AssignGroup {
        groups = List.copyOf(groups);
    }

    /**
     * Assigns all groups that the units lie in; units that lie in none stay.
     *
     * @param district where to; may be {@link Plan#UNASSIGNED} or {@link Plan#EXCLUDED}
     */
    public static AssignGroup of(Plan plan, UnitSet units, int district) {
        UnitTable table = plan.ground().units();
        Set<List<String>> wanted =
                units.stream()
                        .mapToObj(unit -> table.unit(unit).groups())
                        .filter(group -> !group.isEmpty() && !name(group).isEmpty())
                        .collect(Collectors.toSet());
        IntStream members =
                IntStream.rangeClosed(1, wanted.isEmpty() ? 0 : table.count())
                        .filter(unit -> wanted.contains(table.unit(unit).groups()));
        return new AssignGroup(
                wanted.stream().map(AssignGroup::name).sorted().toList(),
                new Assign(UnitSet.of(members), district));
    }

    private static String name(List<String> group) {
        return group.get(group.size() - 1);
    }

    @Override
    public Optional<Message> refusal(Plan plan) {
        return groups.isEmpty() ? Optional.of(Message.of("refusal.noGroup")) : assign.refusal(plan);
    }

    @Override
    public Plan applyTo(Plan plan) {
        return assign.applyTo(plan);
    }

    @Override
    public Message label(Plan plan) {
        return Message.of(
                "edit.group",
                String.join(", ", groups),
                assign.units().size(),
                Refusals.name(plan, assign.district()));
    }
}
