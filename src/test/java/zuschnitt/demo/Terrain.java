package zuschnitt.demo;

import java.util.Comparator;
import java.util.Optional;

/**
 * What the ground is like at any place of the sketch: how fine it is cut, what stands there, how
 * full it is.
 */
final class Terrain {
    /** Square metres of a field between two tracks. */
    private static final double FIELD = 620_000;

    private final Noise noise;

    Terrain(Noise noise) {
        this.noise = noise;
    }

    /** Square metres that a block has here. */
    double grain(Place place) {
        Optional<Zone> zone = zone(place);
        if (zone.isPresent()) return zone.get().grain();
        Settlement settlement = settlement(place);
        double t = remoteness(place, settlement);
        if (t >= 1) return Math.min(FIELD, settlement.grain() * 5 * StrictMath.pow(t, 4));
        return settlement.grain() * (0.75 + 1.1 * t * t);
    }

    Use use(Place place) {
        Optional<Zone> zone = zone(place);
        if (zone.isPresent()) return zone.get().use();
        return remoteness(place, settlement(place)) < 1 ? Use.HOUSING : Use.FARMLAND;
    }

    /** The settlement whose edge is nearest, counted in its radii. */
    Settlement settlement(Place place) {
        return Sketch.SETTLEMENTS.stream()
                .min(Comparator.comparingDouble(s -> remoteness(place, s)))
                .orElseThrow();
    }

    Optional<Zone> zone(Place place) {
        return Sketch.ZONES.stream().filter(zone -> zone.contains(place)).findFirst();
    }

    /** 0 at the church, 1 where the houses end; the edge frays. */
    double remoteness(Place place, Settlement settlement) {
        double frayed = settlement.radius() * (1 + 0.22 * noise.at(place, 450));
        return place.distance(settlement.centre()) / frayed;
    }
}
