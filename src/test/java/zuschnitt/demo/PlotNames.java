package zuschnitt.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names every plot once: by its longest street, by two of them where one is taken, or by what
 * stands there.
 */
final class PlotNames {
    private final Mosaic mosaic;
    private final Terrain terrain;
    private final Set<String> taken = new HashSet<>();

    PlotNames(Mosaic mosaic, Terrain terrain) {
        this.mosaic = mosaic;
        this.terrain = terrain;
    }

    String name(Plot plot) {
        Optional<Zone> zone = terrain.zone(plot.middle());
        List<String> streets = streets(plot);
        List<String> proposals = new ArrayList<>();
        if (zone.isEmpty()) proposals.addAll(streets);
        for (String one : streets)
            for (String other : streets) if (!one.equals(other)) proposals.add(one + " / " + other);
        String stem =
                zone.map(Zone::name)
                        .orElse(streets.isEmpty() ? plot.quarter().name() : streets.get(0));
        if (zone.isPresent()) proposals.clear();
        for (int number = 1; number < 100; number++) proposals.add(stem + " " + number);
        return proposals.stream().filter(taken::add).findFirst().orElseThrow();
    }

    /**
     * Names of the ways around a plot, the longest stretch first; streets and tracks of its own
     * before main roads.
     */
    private List<String> streets(Plot plot) {
        Map<Way, Double> lengths = new HashMap<>();
        for (int face : plot.faces()) {
            int[] loop = mosaic.loop(face);
            for (int i = 0; i < loop.length; i++) {
                int to = loop[(i + 1) % loop.length];
                double length = mosaic.node(loop[i]).distance(mosaic.node(to));
                mosaic.way(loop[i], to).ifPresent(way -> lengths.merge(way, length, Double::sum));
            }
        }
        return lengths.entrySet().stream()
                .filter(entry -> !entry.getKey().name().isEmpty())
                .sorted(
                        Comparator.comparingDouble(
                                        (Map.Entry<Way, Double> entry) -> -entry.getValue())
                                .thenComparing(entry -> entry.getKey().name()))
                .map(entry -> entry.getKey().name())
                .distinct()
                .toList();
    }
}
