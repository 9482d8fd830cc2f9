package zuschnitt.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import zuschnitt.coverage.Rings;

/**
 * Makes a town of a mosaic: joins faces to plots, gives them to Ortsteile, numbers, names and
 * counts them.
 */
final class Founding {
    /** The wood that lies on both sides of something and still is one block. */
    private static final String TWO_PARTS = "Bergpark";

    private final Mosaic mosaic;
    private final Terrain terrain;
    private final Noise noise;
    private final Borders borders;
    private final Neighbours faces;
    private final int lake;

    Founding(Mosaic mosaic, Terrain terrain, Noise noise) {
        this.mosaic = mosaic;
        this.terrain = terrain;
        this.noise = noise;
        this.borders = new Borders(mosaic, new Bend(noise));
        this.faces = Neighbours.of(mosaic);
        this.lake =
                IntStream.range(0, mosaic.faceCount())
                        .filter(face -> Parcel.of(mosaic.corners(face)).contains(Sketch.LAKE))
                        .findFirst()
                        .orElseThrow();
    }

    Town town() {
        List<Plot> plots = new ArrayList<>(plots());
        plots.sort(
                Comparator.comparingInt((Plot plot) -> plot.quarter().number())
                        .thenComparingDouble(plot -> -Math.rint(plot.middle().y() / 200))
                        .thenComparingDouble(plot -> plot.middle().x()));
        return new Town(blocks(plots), neighbours(plots), lines(), borders.ring(lake));
    }

    private List<Plot> plots() {
        int[] quarters = quarters();
        Set<Integer> twoParts = twoParts();
        List<Plot> plots = new ArrayList<>();
        plots.add(plot(List.copyOf(twoParts), quarters));
        for (int face = 0; face < mosaic.faceCount(); face++) {
            if (face != lake && !twoParts.contains(face)) plots.add(plot(List.of(face), quarters));
        }
        return plots;
    }

    private Plot plot(List<Integer> parts, int[] quarters) {
        Parcel shape = Parcel.of(mosaic.corners(parts.get(0)));
        double area =
                parts.stream().mapToDouble(face -> Parcel.of(mosaic.corners(face)).area()).sum();
        Settlement quarter = Sketch.SETTLEMENTS.get(quarters[parts.get(0)] - 1);
        return new Plot(parts, quarter, use(shape), shape.middle(), area);
    }

    /** What most of the shape is used for. */
    private Use use(Parcel shape) {
        Map<Use, Integer> votes = new EnumMap<>(Use.class);
        for (Place sample : shape.samples()) votes.merge(terrain.use(sample), 1, Integer::sum);
        return votes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** face → number of its Ortsteil: the one whose edge is nearest. */
    private int[] quarters() {
        int[] quarters =
                IntStream.range(0, mosaic.faceCount())
                        .map(face -> nearest(Parcel.of(mosaic.corners(face)).middle()).number())
                        .toArray();
        return faces.tidied(quarters, quarter -> true);
    }

    private static Settlement nearest(Place place) {
        return Sketch.SETTLEMENTS.stream()
                .min(Comparator.comparingDouble(s -> place.distance(s.centre()) - s.radius()))
                .orElseThrow();
    }

    /** Two faces of the wood that share not even a node. */
    private Set<Integer> twoParts() {
        int[] wood = IntStream.range(0, mosaic.faceCount()).filter(this::inTheWood).toArray();
        for (int one : wood) {
            for (int other : wood)
                if (one < other && apart(one, other)) return new TreeSet<>(List.of(one, other));
        }
        throw new IllegalStateException("the wood has no two faces that lie apart");
    }

    private boolean inTheWood(int face) {
        Optional<Zone> zone = terrain.zone(Parcel.of(mosaic.corners(face)).middle());
        return zone.isPresent() && zone.get().name().equals(TWO_PARTS);
    }

    private boolean apart(int one, int other) {
        Set<Integer> nodes = new HashSet<>();
        for (int node : mosaic.loop(one)) nodes.add(node);
        return Arrays.stream(mosaic.loop(other)).noneMatch(nodes::contains);
    }

    private List<Block> blocks(List<Plot> plots) {
        PlotNames names = new PlotNames(mosaic, terrain);
        Census census = new Census(terrain, noise);
        List<Block> blocks = new ArrayList<>();
        for (Settlement quarter : Sketch.SETTLEMENTS) {
            List<Plot> members =
                    plots.stream().filter(plot -> plot.quarter().equals(quarter)).toList();
            List<Residents> residents = census.count(quarter, members);
            for (int i = 0; i < members.size(); i++) {
                Plot plot = members.get(i);
                String key = String.format(Locale.ROOT, "0535%d%03d", quarter.number(), i + 1);
                Rings rings = Rings.of(plot.faces().stream().map(borders::ring).toList());
                blocks.add(
                        new Block(
                                key,
                                names.name(plot),
                                quarter,
                                plot.use(),
                                plot.middle(),
                                rings,
                                residents.get(i)));
            }
        }
        return List.copyOf(blocks);
    }

    private Neighbours neighbours(List<Plot> plots) {
        int[] plotOf = new int[mosaic.faceCount()];
        Arrays.fill(plotOf, -1);
        for (int plot = 0; plot < plots.size(); plot++)
            for (int face : plots.get(plot).faces()) plotOf[face] = plot;
        List<Set<Integer>> of = new ArrayList<>();
        for (int plot = 0; plot < plots.size(); plot++) {
            Set<Integer> around = new TreeSet<>();
            for (int face : plots.get(plot).faces())
                for (int next : faces.of().get(face)) around.add(plotOf[next]);
            around.removeAll(Set.of(-1, plot));
            of.add(around);
        }
        return new Neighbours(of);
    }

    private List<Town.Line> lines() {
        Set<List<Place>> seen = new HashSet<>();
        List<Town.Line> lines = new ArrayList<>();
        for (int face = 0; face < mosaic.faceCount(); face++) {
            for (List<Integer> stretch : borders.stretches(face)) {
                List<Place> line = borders.line(stretch);
                List<Place> back = new ArrayList<>(line);
                Collections.reverse(back);
                if (seen.contains(back) || !seen.add(line)) continue;
                lines.add(
                        new Town.Line(
                                mosaic.way(stretch.get(0), stretch.get(1)).orElseThrow(), line));
            }
        }
        return lines;
    }
}
