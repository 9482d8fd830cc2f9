package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Rings;
import zuschnitt.io.imports.PlanImport.Kind;
import zuschnitt.io.imports.PlanImport.Match;
import zuschnitt.io.imports.PlanImport.Measure;
import zuschnitt.io.imports.PlanImport.Report;
import zuschnitt.io.imports.PlanImport.Share;
import zuschnitt.io.imports.PlanImport.Taken;
import zuschnitt.io.imports.PlanImport.Vacant;
import zuschnitt.io.imports.PlanImport.Way;
import zuschnitt.io.imports.PlanImport.Wishes;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Crs;
import zuschnitt.plan.District;
import zuschnitt.plan.Plan;

/**
 * A division by areas that are laid over the units: each unit goes to the district that has the
 * largest share of it. Shares are those of the area; where it is known where people live within the
 * units, the people of a unit that the old border splits count instead. A unit more than half of
 * which is outside all areas stays open. A district that gets no unit is left out of the plan.
 */
final class AreaDivision {
    /**
     * Share of a unit that must lie in one district for the unit to fit exactly. Coordinates that
     * were written as degrees with seven digits, or carried from one system to another and back,
     * are some millimetres off; offices that draw the same border twice differ by one or two
     * centimetres. On the smallest of usual blocks (a hectare, 400 metres around) two and a half
     * centimetres along the whole border are a thousandth of the area.
     */
    static final double EXACT = 0.999;

    /** A share less than this is drawing inexactly, and not told. */
    private static final double NEGLIGIBLE = 1 - EXACT;

    /** A unit of which more is outside is not of this division. */
    private static final double HALF = 0.5;

    private final Plan working;
    private final DistrictRows districts;
    private final List<Rings> areas;
    private final LaidOver laid;

    private AreaDivision(Plan working, DistrictRows districts, List<Rings> areas) {
        this.working = working;
        this.districts = districts;
        this.areas = areas;
        this.laid = new LaidOver(working.ground().coverage(), areas, districts::slot);
    }

    /**
     * The division of a layer of areas.
     *
     * @throws UserException if a column doesn't exist, or it is not known where the areas lie
     */
    static Taken of(Layer source, Wishes wishes, Plan working, Crs crs) throws UserException {
        DistrictRows districts =
                DistrictRows.ofAreas(
                        source,
                        SourceWay.districtsOfAreas(source, wishes.columns().district()),
                        wishes.columns().name());
        Reference project = Placement.project(crs);
        List<Rings> areas = Placement.of(source, wishes.declared()).carriedTo(project);
        return new AreaDivision(working, districts, areas).taken(wishes.weights());
    }

    private Taken taken(Optional<Weights> weights) {
        int count = working.ground().units().count();
        List<Tally> byWeight = new ArrayList<>();
        for (int unit = 0; unit <= count; unit++) byWeight.add(new Tally());
        int[] split = IntStream.rangeClosed(1, count).filter(u -> kind(u) == Kind.SPLIT).toArray();
        if (weights.isPresent()) {
            List<Tally> sums = laid.byWeight(split, weights.get());
            for (int i = 0; i < split.length; i++) byWeight.set(split[i], sums.get(i));
        }
        List<Match> matches =
                IntStream.rangeClosed(1, count)
                        .mapToObj(unit -> match(unit, byWeight.get(unit)))
                        .toList();
        return taken(matches, weights);
    }

    private Kind kind(int unit) {
        Tally area = laid.byArea(unit);
        if (area.empty() || area.share(Plan.UNASSIGNED) >= EXACT) return Kind.UNMATCHED;
        List<Share> shares = shares(area, area);
        return shares.size() == 1 && shares.get(0).area() >= EXACT ? Kind.EXACT : Kind.SPLIT;
    }

    private Match match(int unit, Tally byWeight) {
        Tally area = laid.byArea(unit);
        Tally deciding = byWeight.empty() ? area : byWeight;
        Measure measure = byWeight.empty() ? Measure.AREA : Measure.WEIGHTS;
        return new Match(
                unit,
                kind(unit),
                chosen(deciding, area),
                shares(deciding, area),
                measure,
                working.ground().coverage().bounds(unit));
    }

    private static int chosen(Tally deciding, Tally area) {
        if (deciding.empty() || deciding.share(Plan.UNASSIGNED) > HALF) return Plan.UNASSIGNED;
        return area.districts()
                .filter(district -> district != Plan.UNASSIGNED)
                .boxed()
                .max(
                        Comparator.<Integer>comparingDouble(deciding::share)
                                .thenComparing(area::share)
                                .thenComparing(Comparator.reverseOrder()))
                .orElse(Plan.UNASSIGNED);
    }

    private List<Share> shares(Tally deciding, Tally area) {
        return area.districts()
                .mapToObj(d -> new Share(districts.word(d), deciding.share(d), area.share(d)))
                .filter(share -> Math.max(share.share(), share.area()) > NEGLIGIBLE)
                .sorted(Comparator.comparingDouble(Share::share).reversed())
                .toList();
    }

    /** The plan of those districts that got a unit, and the report with their numbers in it. */
    private Taken taken(List<Match> matches, Optional<Weights> weights) {
        boolean[] used = new boolean[districts.slots()];
        for (Match match : matches) used[match.district()] = true;
        int[] number = new int[districts.slots()];
        number[Plan.EXCLUDED] = Plan.EXCLUDED;
        List<District> kept = new ArrayList<>();
        for (int slot = Plan.FIRST; slot < used.length; slot++) {
            if (!used[slot]) continue;
            number[slot] = Plan.FIRST + kept.size();
            kept.add(districts.districts().get(slot - Plan.FIRST));
        }
        List<Match> numbered = matches.stream().map(match -> to(match, number)).toList();
        int[] assignment = new int[matches.size() + 1];
        for (Match match : numbered) assignment[match.unit()] = match.district();
        Plan plan =
                districts.coloured(Plan.of(working.ground(), kept, assignment, working.rules()));
        return new Taken(
                plan,
                new Report(
                        Way.AREAS,
                        said(weights),
                        numbered,
                        vacant(used),
                        laid.overlaps(districts)));
    }

    private static Match to(Match match, int[] number) {
        int district = number[match.district()];
        return new Match(
                match.unit(),
                match.kind(),
                district,
                match.shares(),
                match.measure(),
                match.place());
    }

    private List<Message> said(Optional<Weights> weights) {
        List<Message> said = new ArrayList<>();
        said.add(Message.of("io.division.said.areas", areas.size(), districts.codeField()));
        said.add(weights.map(Weights::said).orElse(Message.of("weights.byArea")));
        return said;
    }

    private List<Vacant> vacant(boolean[] used) {
        Map<Integer, Bounds> places = new HashMap<>();
        for (int area = 0; area < areas.size(); area++) {
            places.merge(districts.slot(area), Extent.of(areas.get(area)), Bounds::union);
        }
        return IntStream.range(Plan.FIRST, used.length)
                .filter(slot -> !used[slot])
                .mapToObj(
                        slot -> {
                            District district = districts.districts().get(slot - Plan.FIRST);
                            String code = district.code().text();
                            return new Vacant(
                                    code, district.name(), places.getOrDefault(slot, Bounds.EMPTY));
                        })
                .toList();
    }
}
