package zuschnitt.edit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import zuschnitt.coverage.Adjacency;
import zuschnitt.coverage.Arc;
import zuschnitt.coverage.CommonBorder;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Polyline;
import zuschnitt.message.Message;
import zuschnitt.plan.Contiguity;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Surroundings;
import zuschnitt.plan.UnitSet;

/**
 * Fills open areas that one district encloses. An area between several districts is left to the
 * planners, as is one at the rim of the map: there {@link GiveToNeighbours} is the way.
 *
 * @param areas each with the district around it
 */
public record FillOpen(List<Handover> areas) implements Edit {
    /** An area whose border has a free view over more than this share lies at the rim. */
    private static final double FREE_VIEW = 0.15;

    public FillOpen {
        areas = List.copyOf(areas);
    }

    /** Fills all there are, except in locked districts. */
    public static FillOpen of(Plan plan) {
        List<Handover> enclosed =
                Contiguity.parts(plan, plan.units(Plan.UNASSIGNED)).stream()
                        .flatMap(area -> enclosed(plan, area))
                        .toList();
        List<Handover> free =
                enclosed.stream()
                        .filter(area -> Refusals.locked(plan, area.to()).isEmpty())
                        .toList();
        return new FillOpen(free.isEmpty() ? enclosed : free);
    }

    private static Stream<Handover> enclosed(Plan plan, UnitSet area) {
        OptionalInt around = around(plan, area);
        return around.isEmpty() || atRim(plan.ground(), area)
                ? Stream.empty()
                : Stream.of(new Handover(Plan.UNASSIGNED, around.getAsInt(), area));
    }

    /** The only one whose units touch the area; empty if there are several or it is no district. */
    private static OptionalInt around(Plan plan, UnitSet area) {
        int[] districts = Surroundings.districts(plan, area);
        boolean one = districts.length == 1 && districts[0] >= Plan.FIRST;
        return one ? OptionalInt.of(districts[0]) : OptionalInt.empty();
    }

    /** A street that leads out of town is outside, too, but units look at each other across it. */
    private static boolean atRim(Ground ground, UnitSet area) {
        double outside = outside(ground.coverage(), area);
        double faced = facing(ground, ground.gapWidth(), area) - facing(ground, 0, area);
        return outside - faced > FREE_VIEW * outside;
    }

    private static double outside(Coverage coverage, UnitSet area) {
        double metres = 0;
        for (int unit : area.stream().toArray()) {
            for (int part = 0; part < coverage.faceCount(unit); part++) {
                int face = coverage.face(unit, part);
                for (int i = 0; i < coverage.arcCount(face); i++) {
                    Arc arc = coverage.arc(coverage.arc(face, i));
                    if (arc.across(face) == Coverage.OUTSIDE) metres += arc.line().length();
                }
            }
        }
        return metres;
    }

    private static double facing(Ground ground, double gapWidth, UnitSet area) {
        Adjacency adjacency = ground.adjacency();
        int[] units = area.stream().toArray();
        return CommonBorder.between(ground.coverage(), adjacency, gapWidth, units, any -> true)
                .stream()
                .mapToDouble(Polyline::length)
                .sum();
    }

    @Override
    public Optional<Message> refusal(Plan plan) {
        if (areas.isEmpty()) return Optional.of(Message.of("refusal.nothingEnclosed"));
        return areas.stream()
                .map(area -> Refusals.locked(plan, area.to()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public Plan applyTo(Plan plan) {
        return Handover.all(areas, plan);
    }

    @Override
    public Message label(Plan plan) {
        int units = Handover.units(areas);
        return areas.size() == 1
                ? Message.of("edit.fill", units, Refusals.name(plan, areas.get(0).to()))
                : Message.of("edit.fill.several", areas.size(), units);
    }
}
