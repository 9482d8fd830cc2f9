package zuschnitt.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;
import zuschnitt.coverage.AreaIndex;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Overlay;
import zuschnitt.coverage.Rings;

/**
 * Where people live, finer than units are: building blocks, cells of a population grid, addresses.
 * By them residents of a unit are shared out that lies in several of the other version, instead of
 * by area, which is the worst guess.
 *
 * @param places where anybody lives; none: nothing is known but areas
 */
public record Dwellings(List<Place> places) {
    /** Nothing is known of where in a unit its residents live. */
    public static final Dwellings UNKNOWN = new Dwellings(List.of());

    /**
     * A place where people live, evenly spread.
     *
     * @param area in the coordinates of the plans; an address is a very small one
     * @param box the rectangle around it
     * @param people or whatever tells how many there are; more than 0
     */
    public record Place(Rings area, Bounds box, double people) {}

    /** What one area of each of two layers have in common, by their indices. */
    record Pair(int one, int other) {}

    public Dwellings {
        places = List.copyOf(places);
    }

    /**
     * How many live on the ground that two areas of different layers have in common: pair → people.
     * Only places on a border are laid over the layers; where the others lie is looked up.
     */
    Map<Pair, Double> common(List<Rings> layer, List<Rings> otherLayer) {
        Map<Pair, Double> common = new HashMap<>();
        if (places.isEmpty()) return common;
        AreaIndex areas = AreaIndex.of(layer);
        AreaIndex otherAreas = AreaIndex.of(otherLayer);
        List<Place> torn = new ArrayList<>();
        for (Place place : places) {
            Bounds box = place.box();
            if (areas.mayCross(box) || otherAreas.mayCross(box)) {
                torn.add(place);
                continue;
            }
            int[] ones = areas.around(box.centreX(), box.centreY());
            int[] others = otherAreas.around(box.centreX(), box.centreY());
            forEach(ones, others, place.people(), (pair, n) -> common.merge(pair, n, Double::sum));
        }
        if (!torn.isEmpty())
            spread(torn, layer, otherLayer, (pair, n) -> common.merge(pair, n, Double::sum));
        return common;
    }

    /** Each piece of a place has people as it has ground. */
    private static void spread(
            List<Place> torn,
            List<Rings> layer,
            List<Rings> otherLayer,
            ObjDoubleConsumer<Pair> found) {
        List<Rings> areas = torn.stream().map(Place::area).toList();
        Overlay overlay = Overlay.of(List.of(layer, otherLayer, areas));
        double[] sizes = new double[areas.size()];
        for (int piece = 1; piece <= overlay.count(); piece++)
            for (int place : overlay.areas(piece, 2)) sizes[place] += overlay.area(piece);
        for (int piece = 1; piece <= overlay.count(); piece++) {
            for (int place : overlay.areas(piece, 2)) {
                double people = torn.get(place).people() * overlay.area(piece) / sizes[place];
                forEach(overlay.areas(piece, 0), overlay.areas(piece, 1), people, found);
            }
        }
    }

    private static void forEach(
            int[] ones, int[] others, double people, ObjDoubleConsumer<Pair> found) {
        for (int one : ones) for (int other : others) found.accept(new Pair(one, other), people);
    }
}
