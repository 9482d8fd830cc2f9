package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import zuschnitt.coverage.AreaIndex;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Outlines;
import zuschnitt.coverage.Overlay;
import zuschnitt.coverage.Rings;
import zuschnitt.io.imports.PlanImport.Overlap;

/**
 * Areas of districts laid over the units of a coverage: how much of each unit lies in which
 * district. Units through whose rectangle no border of an area runs are looked up; only the others
 * are cut ({@link Overlay}).
 */
final class LaidOver {
    private static final int UNITS = 0;
    private static final int AREAS = 1;
    private static final int CELLS = 2;

    private final Coverage coverage;
    private final Outlines outlines;
    private final List<Rings> areas;
    private final IntUnaryOperator districtOfArea;

    /** unit → its parts by area; entry 0 is empty. */
    private final List<Tally> tallies;

    private final Map<List<Integer>, Twice> twice = new HashMap<>();

    /** Where two districts lie over each other. */
    private record Twice(double area, Bounds place) {
        Twice plus(Twice other) {
            return new Twice(area + other.area, place.union(other.place));
        }
    }

    /**
     * @param areas in the coverage's coordinates; they may overlap, and needn't be valid
     * @param districtOfArea index of an area → the district that it belongs to
     */
    LaidOver(Coverage coverage, List<Rings> areas, IntUnaryOperator districtOfArea) {
        this.coverage = coverage;
        this.outlines = Outlines.ofUnits(coverage);
        this.areas = near(areas, coverage.bounds());
        this.districtOfArea = districtOfArea;
        this.tallies =
                IntStream.rangeClosed(0, coverage.unitCount()).mapToObj(u -> new Tally()).toList();
        cut(lookUp());
    }

    /** The areas, without those that are far away. */
    private static List<Rings> near(List<Rings> areas, Bounds bounds) {
        return areas.stream()
                .map(area -> Extent.of(area).intersects(bounds) ? area : Rings.NONE)
                .toList();
    }

    /** Takes the units that no border crosses, and returns the others. */
    private int[] lookUp() {
        AreaIndex index = AreaIndex.of(areas);
        return IntStream.rangeClosed(1, coverage.unitCount())
                .filter(unit -> coverage.faceCount(unit) > 0 && !takeWhole(unit, index))
                .toArray();
    }

    private boolean takeWhole(int unit, AreaIndex index) {
        Bounds box = coverage.bounds(unit);
        if (index.mayCross(box)) return false;
        take(unit, index.around(box.centreX(), box.centreY()), coverage.area(unit), box);
        return true;
    }

    private void cut(int... units) {
        Overlay overlay = Overlay.of(List.of(rings(units), areas));
        for (int piece = 1; piece <= overlay.count(); piece++) {
            for (int index : overlay.areas(piece, UNITS)) {
                take(
                        units[index],
                        overlay.areas(piece, AREAS),
                        overlay.area(piece),
                        overlay.bounds(piece));
            }
        }
    }

    private List<Rings> rings(int... units) {
        return IntStream.of(units).mapToObj(outlines::rings).toList();
    }

    private void take(int unit, int[] around, double amount, Bounds place) {
        int[] districts = districts(around);
        tallies.get(unit).add(districts, amount);
        for (int one = 0; one < districts.length; one++) {
            for (int other = one + 1; other < districts.length; other++) {
                List<Integer> pair = List.of(districts[one], districts[other]);
                twice.merge(pair, new Twice(amount, place), Twice::plus);
            }
        }
    }

    private int[] districts(int... around) {
        return IntStream.of(around).map(districtOfArea).distinct().sorted().toArray();
    }

    /** The parts of a unit by area. */
    Tally byArea(int unit) {
        return tallies.get(unit);
    }

    /**
     * The parts of some units by weight: what a cell weighs is spread evenly over it.
     *
     * @param units any
     * @return in the order of the units; empty ones where there is no weight
     */
    List<Tally> byWeight(int[] units, Weights weights) {
        List<Tally> sums = IntStream.of(units).mapToObj(unit -> new Tally()).toList();
        AreaIndex index = AreaIndex.of(rings(units));
        Weights met = weights.where(index::mayTouch);
        List<Rings> cells = met.cells();
        Overlay overlay = Overlay.of(List.of(rings(units), areas, cells));
        double[] sizes = new double[cells.size()];
        for (int piece = 1; piece <= overlay.count(); piece++) {
            for (int cell : overlay.areas(piece, CELLS)) sizes[cell] += overlay.area(piece);
        }
        for (int piece = 1; piece <= overlay.count(); piece++) {
            double weight = 0;
            for (int cell : overlay.areas(piece, CELLS)) {
                weight += met.weight(cell) * overlay.area(piece) / sizes[cell];
            }
            int[] districts = districts(overlay.areas(piece, AREAS));
            for (int unit : overlay.areas(piece, UNITS)) sums.get(unit).add(districts, weight);
        }
        return sums;
    }

    /** Where districts lie over each other, as far as there are units, the largest first. */
    List<Overlap> overlaps(DistrictRows names) {
        List<Overlap> overlaps = new ArrayList<>();
        twice.forEach(
                (pair, found) -> {
                    String one = names.word(pair.get(0));
                    String other = names.word(pair.get(1));
                    if (found.area > Fit.MEANT_OVERLAP)
                        overlaps.add(new Overlap(one, other, found.area, found.place));
                });
        overlaps.sort(
                Comparator.comparingDouble((Overlap overlap) -> -overlap.area())
                        .thenComparing(Overlap::code)
                        .thenComparing(Overlap::other));
        return overlaps;
    }
}
