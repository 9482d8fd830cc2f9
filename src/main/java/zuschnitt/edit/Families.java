package zuschnitt.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zuschnitt.message.Message;
import zuschnitt.plan.Parting;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitSet;

/** Parts that came of the same cut, put together to the units that they were, as chosen. */
final class Families {
    private final Plan plan;

    /** Parts that are there, or have been put together again. */
    private final List<Family> members = new ArrayList<>();

    private final Set<UUID> wanted = new HashSet<>();
    private Optional<Message> refusal = Optional.empty();

    /**
     * A unit, as it is or put together.
     *
     * @param unit what it is, or was and will be
     * @param units the numbers of all that it consists of now
     * @param district where they are
     * @param chosen whether all of them were chosen
     */
    record Family(Unit unit, UnitSet units, int district, boolean chosen) {
        boolean joins() {
            return units.size() > 1;
        }

        private Optional<Parting> parting() {
            return unit.origin().map(origin -> origin.parting());
        }

        private boolean isOf(Parting parting) {
            return parting().filter(own -> own.id().equals(parting.id())).isPresent();
        }
    }

    private Families(Plan plan, UnitSet chosen) {
        this.plan = plan;
        plan.ground().units().parts().stream()
                .forEach(
                        part ->
                                members.add(
                                        new Family(
                                                plan.ground().units().unit(part),
                                                UnitSet.of(part),
                                                plan.districtOf(part),
                                                chosen.contains(part))));
        for (Family member : members)
            if (member.chosen()) member.parting().ifPresent(parting -> wanted.add(parting.id()));
        boolean more = true;
        while (more) more = refusal.isEmpty() && join();
        refusal = refusal.or(this::notJoined);
    }

    /**
     * @param chosen units, one or more of each that is to be whole again
     */
    static Families of(Plan plan, UnitSet chosen) {
        return new Families(plan, chosen);
    }

    /** Puts together one unit all of whose parts are there; whether there was one. */
    private boolean join() {
        Map<UUID, List<Family>> byParting = new LinkedHashMap<>();
        for (Family member : members)
            member.parting()
                    .ifPresent(
                            parting ->
                                    byParting
                                            .computeIfAbsent(parting.id(), id -> new ArrayList<>())
                                            .add(member));
        for (List<Family> siblings : byParting.values()) {
            Parting parting = siblings.get(0).parting().orElseThrow();
            boolean all = siblings.size() == parting.weights().size();
            boolean chosen = siblings.stream().allMatch(Family::chosen);
            if (!all || !(chosen || wanted.contains(parting.id()))) continue;
            join(siblings, chosen);
            return true;
        }
        return false;
    }

    private void join(List<Family> siblings, boolean chosen) {
        Unit parent = siblings.get(0).unit().origin().orElseThrow().parent();
        long districts = siblings.stream().mapToInt(Family::district).distinct().count();
        if (districts > 1) refusal = Optional.of(apart(parent, siblings));
        members.removeAll(siblings);
        UnitSet units =
                UnitSet.of(siblings.stream().flatMapToInt(member -> member.units().stream()));
        members.add(new Family(parent, units, siblings.get(0).district(), chosen));
    }

    private Message apart(Unit parent, List<Family> siblings) {
        Object[] names =
                siblings.stream()
                        .mapToInt(Family::district)
                        .distinct()
                        .limit(2)
                        .mapToObj(district -> Refusals.name(plan, district))
                        .toArray();
        return Message.of("refusal.healApart", parent.key(), names[0], names[1]);
    }

    private Optional<Message> notJoined() {
        for (Family member : members) {
            boolean waits =
                    member.parting().filter(parting -> wanted.contains(parting.id())).isPresent();
            if (waits) return Optional.of(cutFurther(member));
        }
        if (whole().isEmpty()) return Optional.of(Message.of("refusal.healNothing"));
        return whole().stream().map(this::keyTaken).flatMap(Optional::stream).findFirst();
    }

    private Message cutFurther(Family member) {
        Unit parent = member.unit().origin().orElseThrow().parent();
        String further =
                plan.ground().units().parts().stream()
                        .mapToObj(part -> plan.ground().units().unit(part))
                        .filter(part -> isOfCutPart(part, member))
                        .map(Unit::key)
                        .findFirst()
                        .orElse(parent.key());
        return Message.of("refusal.healCutFurther", parent.key(), further);
    }

    /** Whether the part came of a sibling that was cut itself. */
    private static boolean isOfCutPart(Unit part, Family member) {
        return part.ancestry()
                .skip(1)
                .anyMatch(
                        ancestor ->
                                ancestor.origin()
                                        .filter(origin -> member.isOf(origin.parting()))
                                        .isPresent());
    }

    private Optional<Message> keyTaken(Family family) {
        boolean taken =
                plan.ground().units().find(family.unit().key()).stream()
                        .anyMatch(holder -> !family.units().contains(holder));
        return taken
                ? Optional.of(Message.of("refusal.healKeyTaken", family.unit().key()))
                : Optional.empty();
    }

    /** The units that come back. */
    List<Family> whole() {
        return members.stream().filter(Family::joins).toList();
    }

    /** Why they can't be put together. */
    Optional<Message> refusal() {
        return refusal;
    }
}
