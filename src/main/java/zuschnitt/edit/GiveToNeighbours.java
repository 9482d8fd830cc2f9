package zuschnitt.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zuschnitt.message.Message;
import zuschnitt.plan.Contiguity;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Surroundings;
import zuschnitt.plan.UnitSet;

/**
 * Gives units to the district next to them: an exclave, or an open area between several. What hangs
 * together and is of one district goes together, to the neighbour with the longest common border;
 * locked ones are passed over as long as there is another.
 *
 * @param units the units that were pointed at
 * @param parts where they go; a part without a neighbour is not among them
 */
public record GiveToNeighbours(UnitSet units, List<Handover> parts) implements Edit {
    public GiveToNeighbours {
        parts = List.copyOf(parts);
    }

    /** Gives the units away, each part to its neighbour. */
    public static GiveToNeighbours of(Plan plan, UnitSet units) {
        List<Handover> parts = new ArrayList<>();
        units.stream()
                .map(plan::districtOf)
                .distinct()
                .forEach(
                        from -> {
                            UnitSet own = units.where(unit -> plan.districtOf(unit) == from);
                            for (UnitSet part : Contiguity.parts(plan, own))
                                handover(plan, from, part).ifPresent(parts::add);
                        });
        return new GiveToNeighbours(units, parts);
    }

    private static Optional<Handover> handover(Plan plan, int from, UnitSet part) {
        Surroundings around = Surroundings.of(plan, part);
        return around.longest(other -> isAnother(other, from) && open(plan, other))
                .or(() -> around.longest(other -> isAnother(other, from)))
                .map(to -> new Handover(from, to, part));
    }

    private static boolean isAnother(int district, int from) {
        return district >= Plan.FIRST && district != from;
    }

    private static boolean open(Plan plan, int district) {
        return Refusals.locked(plan, district).isEmpty();
    }

    @Override
    public Optional<Message> refusal(Plan plan) {
        return Refusals.first(Refusals.nothingChosen(units), noNeighbour(), locked(plan));
    }

    private Optional<Message> noNeighbour() {
        return parts.isEmpty() ? Optional.of(Message.of("refusal.noNeighbour")) : Optional.empty();
    }

    private Optional<Message> locked(Plan plan) {
        return parts.stream()
                .map(
                        part ->
                                Refusals.first(
                                        Refusals.locked(plan, part.from()),
                                        Refusals.locked(plan, part.to())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public Plan applyTo(Plan plan) {
        return Handover.all(parts, plan);
    }

    @Override
    public Message label(Plan plan) {
        int count = Handover.units(parts);
        if (parts.size() > 1) return Message.of("edit.neighbour.several", parts.size(), count);
        Handover only = parts.get(0);
        return Message.of(
                "edit.neighbour",
                count,
                Refusals.name(plan, only.from()),
                Refusals.name(plan, only.to()));
    }
}
