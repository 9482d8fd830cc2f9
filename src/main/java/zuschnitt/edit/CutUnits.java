package zuschnitt.edit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import zuschnitt.coverage.Cut;
import zuschnitt.coverage.Polyline;
import zuschnitt.message.Message;
import zuschnitt.plan.Parting;
import zuschnitt.plan.Parting.Basis;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitSet;

/**
 * Cuts units along a line; their parts stay in their district. Made for one plan, with shares by
 * area and keys that are free there; what is counted and how parts are called can be changed before
 * it is done.
 *
 * <p>A unit of which the line would cut off no more than a sliver stays whole, unless it is the
 * only one that the line meets: then the edit is refused.
 */
public final class CutUnits implements Edit {
    /** Square metres; a part is larger. */
    public static final double LEAST_AREA = 10;

    /** Metres; a part is wider. */
    public static final double LEAST_WIDTH = 0.5;

    private final Cut cut;
    private final UnitSet nicked;
    private final UUID before;
    private final List<Divided> divided;

    /** Identity of the ground that comes of it. */
    private final UUID after = UUID.randomUUID();

    /**
     * A unit that is cut.
     *
     * @param unit its number before
     * @param whole what it was
     * @param parting how its counts are shared
     * @param parts what becomes of it, on the left of the line first
     */
    public record Divided(int unit, Unit whole, Parting parting, List<Part> parts) {
        public Divided {
            parts = List.copyOf(parts);
        }

        /** The numbers of the parts after the cut. */
        public int[] numbers() {
            return parts.stream().mapToInt(part -> part.place().unit()).toArray();
        }
    }

    /**
     * A part of a unit.
     *
     * @param place its number, area and side
     * @param id its identity from now on
     * @param key what it is called
     */
    public record Part(Cut.Part place, UUID id, String key) {}

    private CutUnits(Cut cut, UnitSet nicked, UUID before, List<Divided> divided) {
        this.cut = cut;
        this.nicked = nicked;
        this.before = before;
        this.divided = List.copyOf(divided);
    }

    /**
     * The cut of a plan's units along a line.
     *
     * @param units those that may be cut
     * @param line in the project's coordinates
     */
    public static CutUnits along(Plan plan, UnitSet units, Polyline line) {
        Cut all = cut(plan, units, line);
        UnitSet slivers =
                UnitSet.of(
                        all.parts().stream().filter(CutUnits::sliver).mapToInt(Cut.Part::parent));
        UnitSet met = UnitSet.of(all.parts().stream().mapToInt(Cut.Part::parent));
        boolean onlySlivers = slivers.equals(met);
        Cut kept = slivers.isEmpty() || onlySlivers ? all : cut(plan, met.minus(slivers), line);
        return new CutUnits(kept, slivers, plan.ground().id(), divided(plan, kept, line));
    }

    private static Cut cut(Plan plan, UnitSet units, Polyline line) {
        BitSet faces = new BitSet();
        units.stream().forEach(faces::set);
        return Cut.of(plan.ground().coverage(), faces, line);
    }

    static boolean sliver(Cut.Part part) {
        return part.area() < LEAST_AREA || part.width() < LEAST_WIDTH;
    }

    private static List<Divided> divided(Plan plan, Cut cut, Polyline line) {
        Map<Integer, List<Cut.Part>> byParent =
                cut.parts().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Cut.Part::parent, TreeMap::new, Collectors.toList()));
        PartKeys keys = new PartKeys(plan.ground().units());
        List<Divided> divided = new ArrayList<>();
        byParent.forEach(
                (unit, places) -> {
                    Unit whole = plan.ground().units().unit(unit);
                    List<Part> parts = new ArrayList<>();
                    for (Cut.Part place : places)
                        parts.add(new Part(place, UUID.randomUUID(), keys.next(whole.key())));
                    List<Double> areas = places.stream().map(Cut.Part::area).toList();
                    Parting parting = new Parting(UUID.randomUUID(), line, Basis.AREA, "", areas);
                    divided.add(new Divided(unit, whole, parting, parts));
                });
        return divided;
    }

    /** The units that are cut, in order of their numbers. */
    public List<Divided> divided() {
        return divided;
    }

    /** The units that stay whole, or are the reason why nothing is cut, because of a sliver. */
    public UnitSet nicked() {
        return nicked;
    }

    /** The borders after the cut. */
    public Cut cut() {
        return cut;
    }

    /**
     * The same cut with other shares.
     *
     * @param unit one that is cut
     * @param source the file that the weights come from; empty if from none
     * @param weights part → weight, 0 or more
     */
    public CutUnits shared(int unit, Basis basis, String source, List<Double> weights) {
        return with(
                unit,
                old -> {
                    Parting now = old.parting();
                    Parting parting = new Parting(now.id(), now.line(), basis, source, weights);
                    return new Divided(unit, old.whole(), parting, old.parts());
                });
    }

    /**
     * The same cut with other keys.
     *
     * @param unit one that is cut
     * @param keys one for each part
     */
    public CutUnits called(int unit, List<String> keys) {
        return with(
                unit,
                old -> {
                    List<Part> parts = new ArrayList<>();
                    for (int i = 0; i < old.parts().size(); i++) {
                        Part part = old.parts().get(i);
                        parts.add(new Part(part.place(), part.id(), keys.get(i).strip()));
                    }
                    return new Divided(unit, old.whole(), old.parting(), parts);
                });
    }

    private CutUnits with(int unit, UnaryOperator<Divided> change) {
        List<Divided> changed =
                divided.stream().map(one -> one.unit() == unit ? change.apply(one) : one).toList();
        return new CutUnits(cut, nicked, before, changed);
    }

    @Override
    public Optional<Message> refusal(Plan plan) {
        if (!plan.ground().id().equals(before))
            throw new IllegalArgumentException("a cut of other ground");
        return Refusals.first(dividesNothing(), onlySlivers(plan), locked(plan), keysFree(plan));
    }

    private Optional<Message> dividesNothing() {
        return divided.isEmpty() ? Optional.of(Message.of("refusal.cutNothing")) : Optional.empty();
    }

    private Optional<Message> onlySlivers(Plan plan) {
        return cut.parts().stream()
                .filter(CutUnits::sliver)
                .findFirst()
                .map(
                        part ->
                                Message.of(
                                        "refusal.cutSliver",
                                        plan.ground().units().unit(part.parent()).key(),
                                        Math.max(1, Math.round(part.area()))));
    }

    private Optional<Message> locked(Plan plan) {
        return divided.stream()
                .map(one -> Refusals.locked(plan, plan.districtOf(one.unit())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Message> keysFree(Plan plan) {
        Set<String> seen = new HashSet<>();
        for (Divided one : divided) {
            for (Part part : one.parts()) {
                String key = part.key();
                if (key.isEmpty())
                    return Optional.of(Message.of("refusal.partWithoutKey", one.whole().key()));
                boolean taken =
                        plan.ground().units().find(key).isPresent()
                                && !key.equals(one.whole().key());
                if (taken || !seen.add(key))
                    return Optional.of(Message.of("refusal.keyTaken", key));
            }
        }
        return Optional.empty();
    }

    @Override
    public Plan applyTo(Plan plan) {
        SortedMap<Integer, Unit> placed = new TreeMap<>();
        Map<Integer, Integer> districtOf = new HashMap<>();
        for (Divided one : divided) {
            for (int i = 0; i < one.parts().size(); i++) {
                Part part = one.parts().get(i);
                int number = part.place().unit();
                Unit unit = one.whole().part(part.id(), part.key(), one.unit(), one.parting(), i);
                placed.put(number, unit);
                districtOf.put(number, plan.districtOf(one.unit()));
            }
        }
        return plan.over(after, cut.coverage(), placed, districtOf);
    }

    @Override
    public Message label(Plan plan) {
        return Message.of("edit.cut", divided.size(), divided.get(0).whole().key());
    }
}
