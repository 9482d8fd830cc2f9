package zuschnitt.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import zuschnitt.plan.Apportionment;
import zuschnitt.plan.Plan;

/**
 * An Umsteigeschlüssel: what share of each old district went to which new one, by area and by
 * residents, so that old figures can be carried to the new division.
 *
 * <p>The weights of one old district are multiples of 10⁻¹⁰ and sum to exactly 1. What went to no
 * new district is one row, to {@link Comparison#NOWHERE}; without it they would not.
 */
public final class Crosswalk {
    /** Weights are counted in these. */
    private static final double UNITS = 1e10;

    private static final Count NOTHING = new Count(0, false);

    private final Plan before;
    private final Plan after;
    private final List<Row> rows;

    /**
     * What one old district has in common with one new one.
     *
     * @param from old district
     * @param to new district, or {@link Comparison#NOWHERE}
     * @param weightArea share of the old district's area; NaN if it has none
     * @param weightPopulation share of its residents, by its own figures; NaN if it has none
     * @param area square metres
     * @param population residents, by the old district's figures
     * @param estimated whether these were apportioned, not counted
     */
    public record Row(
            int from,
            int to,
            double weightArea,
            double weightPopulation,
            double area,
            double population,
            boolean estimated) {
        /** The weight by residents, or by area where nobody lives. */
        public double weight(Measure measure) {
            boolean byArea = measure == Measure.AREA || Double.isNaN(weightPopulation);
            return byArea ? weightArea : weightPopulation;
        }
    }

    /**
     * An old count on a new district.
     *
     * @param value NaN where any part of it is not known
     * @param estimated whether any of it is a share of an old count
     */
    public record Count(double value, boolean estimated) {
        private Count with(double more, boolean shared) {
            return new Count(value + more, estimated || shared);
        }
    }

    /**
     * Old counts on new districts.
     *
     * @param counts new district → count, with an entry for each of the plan's slots
     * @param lost what belongs to no new district
     */
    public record Carried(List<Count> counts, double lost) {
        public Carried {
            counts = List.copyOf(counts);
        }
    }

    private Crosswalk(Plan before, Plan after, List<Row> rows) {
        this.before = before;
        this.after = after;
        this.rows = List.copyOf(rows);
    }

    /** From the old districts to the new ones. */
    public static Crosswalk of(Comparison comparison) {
        return of(
                comparison.before().plan(),
                comparison.after().plan(),
                comparison.flows().stream().map(Crosswalk::share).toList());
    }

    /** From the new districts back to the old ones, by the new version's figures. */
    public static Crosswalk backwards(Comparison comparison) {
        return of(
                comparison.after().plan(),
                comparison.before().plan(),
                comparison.flows().stream().map(Crosswalk::shareBack).toList());
    }

    /** A flow, seen from the side that is carried from. */
    private record Share(int from, int to, double area, double population, boolean estimated) {
        Share with(Share other) {
            return new Share(
                    from,
                    to,
                    area + other.area,
                    population + other.population,
                    estimated || other.estimated);
        }
    }

    private static Share share(Flow flow) {
        int to = flow.to() < Plan.FIRST ? Comparison.NOWHERE : flow.to();
        return new Share(flow.from(), to, flow.area(), flow.populationFrom(), flow.estimated());
    }

    private static Share shareBack(Flow flow) {
        int to = flow.from() < Plan.FIRST ? Comparison.NOWHERE : flow.from();
        return new Share(flow.to(), to, flow.area(), flow.populationTo(), flow.estimated());
    }

    private static Crosswalk of(Plan before, Plan after, List<Share> shares) {
        Map<Integer, Map<Integer, Share>> byOld = new TreeMap<>(codes(before));
        for (Share share : shares)
            if (share.from() >= Plan.FIRST)
                byOld.computeIfAbsent(share.from(), any -> new TreeMap<>(codes(after)))
                        .merge(share.to(), share, Share::with);
        List<Row> rows = new ArrayList<>();
        byOld.values().forEach(all -> rows.addAll(rows(List.copyOf(all.values()))));
        return new Crosswalk(before, after, rows);
    }

    /** Districts in order of their codes, nowhere last. */
    private static Comparator<Integer> codes(Plan plan) {
        return Comparator.comparing(
                (Integer district) -> district < 0 ? null : plan.district(district).code(),
                Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private static List<Row> rows(List<Share> shares) {
        double[] byArea = weights(shares, Share::area);
        double[] byPopulation = weights(shares, Share::population);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < byArea.length; i++) {
            Share share = shares.get(i);
            rows.add(
                    new Row(
                            share.from(),
                            share.to(),
                            byArea[i],
                            byPopulation[i],
                            share.area(),
                            share.population(),
                            share.estimated()));
        }
        return rows;
    }

    private static double[] weights(List<Share> shares, ToDoubleFunction<Share> count) {
        double[] counts = shares.stream().mapToDouble(count).map(n -> Math.max(n, 0)).toArray();
        double[] weights = new double[counts.length];
        Arrays.fill(weights, Double.NaN);
        if (DoubleStream.of(counts).sum() == 0) return weights;
        return DoubleStream.of(Apportionment.of(UNITS, counts)).map(n -> n / UNITS).toArray();
    }

    /** What is carried from. */
    public Plan before() {
        return before;
    }

    /** What is carried to. */
    public Plan after() {
        return after;
    }

    /** In order of the old codes, then of the new ones; what went nowhere comes last. */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Carries counts of old districts to new ones; whole counts stay whole, and nothing gets lost.
     * Rates can't be carried: carry what is above and below the line, and divide again.
     *
     * @param counts old district → count, with an entry for each of the plan's slots
     */
    public Carried carry(double[] counts, Measure measure) {
        List<Count> carried = new ArrayList<>(Collections.nCopies(after.slots(), NOTHING));
        double lost = 0;
        for (List<Row> of : byOld().values()) {
            double[] weights = of.stream().mapToDouble(row -> row.weight(measure)).toArray();
            if (DoubleStream.of(weights).anyMatch(Double::isNaN)) Arrays.fill(weights, 1);
            double[] parts = Apportionment.of(counts[of.get(0).from()], weights);
            for (int i = 0; i < parts.length; i++) {
                int to = of.get(i).to();
                if (to == Comparison.NOWHERE) lost += parts[i];
                else if (weights[i] > 0)
                    carried.set(to, carried.get(to).with(parts[i], weights[i] < 1));
            }
        }
        return new Carried(carried, lost);
    }

    private Map<Integer, List<Row>> byOld() {
        Map<Integer, List<Row>> byOld = new LinkedHashMap<>();
        for (Row row : rows) byOld.computeIfAbsent(row.from(), any -> new ArrayList<>()).add(row);
        return byOld;
    }
}
