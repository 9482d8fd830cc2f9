package zuschnitt.map;

import java.util.List;
import java.util.Optional;
import zuschnitt.layer.DrawnLayer;
import zuschnitt.layer.LinePlace;
import zuschnitt.raster.Anchor;
import zuschnitt.raster.Scene;

/**
 * What draws a line to it: a node or border of the units, an end or place of a line of a reference
 * layer. Nodes and ends go first, then what is nearest.
 *
 * @param node whether it is a node or an end
 * @param line the line of a reference layer that runs here, if one does
 */
record Foothold(double mapX, double mapY, boolean node, Optional<OnLine> line) {
    /** A way along lines may be so many times as long as the straight one … */
    private static final double DETOUR = 4;

    /** … and so many map metres longer. */
    private static final double SLACK = 150;

    /** A place on a line of a layer. */
    record OnLine(DrawnLayer layer, LinePlace place) {}

    /**
     * What there is near a place; empty if everything is farther.
     *
     * @param borders of the units; empty if they are not known
     * @param layers the reference layers in view
     * @param reach map metres
     */
    static Optional<Foothold> near(
            Optional<Scene> borders, List<DrawnLayer> layers, Pointer place, double reach) {
        Optional<Anchor> border =
                borders.flatMap(scene -> scene.anchor(place.mapX(), place.mapY(), reach));
        Optional<OnLine> line = line(layers, place, reach);
        boolean onBorder =
                border.isPresent()
                        && (line.isEmpty() || goesFirst(border.get(), line.get(), place));
        if (onBorder) {
            Anchor anchor = border.get();
            return Optional.of(new Foothold(anchor.mapX(), anchor.mapY(), anchor.node(), line));
        }
        return line.map(OnLine::place).map(it -> new Foothold(it.x(), it.y(), it.end(), line));
    }

    private static boolean goesFirst(Anchor border, OnLine line, Pointer place) {
        if (border.node() != line.place().end()) return border.node();
        double distance = Math.hypot(border.mapX() - place.mapX(), border.mapY() - place.mapY());
        return distance <= line.place().distance(place.mapX(), place.mapY());
    }

    private static Optional<OnLine> line(List<DrawnLayer> layers, Pointer place, double reach) {
        Optional<OnLine> best = Optional.empty();
        for (DrawnLayer layer : layers) {
            Optional<OnLine> found =
                    LinePlace.near(layer.features(), place.mapX(), place.mapY(), reach)
                            .map(it -> new OnLine(layer, it));
            if (found.isPresent() && (best.isEmpty() || nearer(found.get(), best.get(), place)))
                best = found;
        }
        return best;
    }

    private static boolean nearer(OnLine one, OnLine other, Pointer place) {
        return one.place().distance(place.mapX(), place.mapY())
                < other.place().distance(place.mapX(), place.mapY());
    }

    /**
     * The way to another foothold along the lines of a layer, if both are on such lines and they
     * hang together without much of a detour.
     *
     * @return what lies between the two, x and y in turn; empty if the way is straight
     */
    double[] between(Foothold other) {
        if (line.isEmpty() || other.line.isEmpty()) return new double[0];
        OnLine from = line.get();
        OnLine to = other.line.get();
        if (from.layer() != to.layer()) return new double[0];
        double straight = from.place().distance(to.place().x(), to.place().y());
        Optional<double[]> way =
                from.layer().network().way(from.place(), to.place(), DETOUR * straight + SLACK);
        return way.map(Foothold::inner).orElse(new double[0]);
    }

    private static double[] inner(double... way) {
        double[] inner = new double[way.length - 4];
        System.arraycopy(way, 2, inner, 0, inner.length);
        return inner;
    }
}
