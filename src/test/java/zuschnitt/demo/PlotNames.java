package zuschnitt.demo;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        List<String> names =
                terrain.zone(plot.middle())
                        .map(Zone::name)
                        .map(List::of)
                        .orElseGet(() -> streets(plot));
        Stream<String> single =
                terrain.zone(plot.middle()).isPresent() ? Stream.empty() : names.stream();
        Stream<String> pairs =
                names.stream()
                        .flatMap(
                                one ->
                                        names.stream()
                                                .filter(other -> !one.equals(other))
                                                .map(other -> one + " / " + other));
        Stream<String> numbered =
                IntStream.range(1, 100).mapToObj(number -> names.get(0) + " " + number);
        return Stream.of(single, pairs, numbered)
                .flatMap(proposals -> proposals)
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    }

    /** Names of the ways around a plot, the longest stretch first, brooks and borders last. */
    private List<String> streets(Plot plot) {
        Map<Way, Double> lengths = new HashMap<>();
        for (int face : plot.faces()) measure(mosaic.loop(face), lengths);
        Comparator<Way> byLength =
                Comparator.comparingDouble(way -> -lengths.getOrDefault(way, 0.0));
        return lengths.keySet().stream()
                .filter(way -> !way.name().isEmpty())
                .sorted(
                        Comparator.comparing(Way::wet)
                                .thenComparing(byLength)
                                .thenComparing(Way::name))
                .map(Way::name)
                .distinct()
                .toList();
    }

    private void measure(int[] loop, Map<Way, Double> lengths) {
        for (int i = 0; i < loop.length; i++) {
            int to = loop[(i + 1) % loop.length];
            double length = mosaic.node(loop[i]).distance(mosaic.node(to));
            mosaic.way(loop[i], to).ifPresent(way -> lengths.merge(way, length, Double::sum));
        }
    }
}
