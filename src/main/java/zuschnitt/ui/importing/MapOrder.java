package zuschnitt.ui.importing;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Mapping;
import zuschnitt.io.imports.Delivery;
import zuschnitt.io.imports.Intake;
import zuschnitt.io.imports.Role;
import zuschnitt.io.layer.Column;
import zuschnitt.io.reference.Reference;
import zuschnitt.plan.Colours;
import zuschnitt.raster.RingPicture;
import zuschnitt.raster.Viewport;

/**
 * What the small map is to show: all layers whose place is known, or the one at hand by itself
 * where its own is not. A value, drawn in the background.
 *
 * @param intake the layers
 * @param shown the one at hand
 * @param width device pixels
 * @param height device pixels
 */
record MapOrder(Intake intake, Delivery shown, int width, int height) {
    /** Room around everything, and for what is written at the edges; share of the picture. */
    private static final double MARGIN = 0.12;

    private static final int PLAIN = 0xA9C7E8;

    /**
     * What was drawn.
     *
     * @param pixels row by row from the top left, 0xAARRGGBB
     * @param overlaps whether areas cover each other
     * @param colours the field by which areas are coloured; empty if they are not
     * @param extent around the layer at hand: degrees where its place is known, otherwise its own
     *     coordinates
     * @param placed whether the extent is in degrees
     */
    record Drawn(
            int width,
            int height,
            IntBuffer pixels,
            boolean overlaps,
            Optional<String> colours,
            boolean placed,
            Bounds extent) {}

    /** Draws it. */
    Drawn draw() {
        boolean placed = shown.reference().isPresent();
        List<Delivery> layers = placed ? placedLayers() : List.of(shown);
        Bounds all = Bounds.EMPTY;
        for (Delivery layer : layers) all = all.union(onMap(layer));
        double room = MARGIN * Math.max(all.width(), all.height());
        Viewport view = Viewport.fitting(all.empty() ? all : all.grown(room), width, height);
        RingPicture picture = new RingPicture(view);
        for (int i = 0; i < layers.size(); i++) {
            Delivery layer = layers.get(i);
            IntUnaryOperator colour = colour(layer, layers.size() > 1 ? i + 1 : 0);
            picture.add(layer.layer().geometry(), toMap(layer), layer.bounds(), colour);
        }
        Bounds extent = placed ? shown.degrees() : shown.bounds();
        Optional<String> by = field(shown).map(Column::name);
        return new Drawn(
                width,
                height,
                IntBuffer.wrap(picture.pixels()),
                picture.overlaps(),
                by,
                placed,
                extent);
    }

    private List<Delivery> placedLayers() {
        List<Delivery> placed = new ArrayList<>();
        for (Delivery layer : intake.deliveries())
            if (layer.reference().isPresent()) placed.add(layer);
        return placed;
    }

    private static Mapping toMap(Delivery layer) {
        return layer.reference().isPresent() ? layer.to(Reference.WEB_MERCATOR) : Mapping.IDENTITY;
    }

    private static Bounds onMap(Delivery layer) {
        return layer.reference().isPresent()
                ? layer.boundsIn(Reference.WEB_MERCATOR)
                : layer.bounds();
    }

    /** The division, or what the units lie in first. */
    private static Optional<Column> field(Delivery layer) {
        return Stream.of(Role.DISTRICT, Role.GROUP)
                .flatMap(role -> layer.fields(role).stream())
                .findFirst()
                .flatMap(layer.layer().table()::column);
    }

    /** By field; without one, one colour for each file. */
    private static IntUnaryOperator colour(Delivery layer, int number) {
        Optional<Column> field = field(layer);
        if (field.isEmpty()) return area -> number == 0 ? PLAIN : Colours.nth(number - 1);
        Map<String, Integer> values = new LinkedHashMap<>();
        return area -> {
            String value = field.get().text(area);
            return Colours.nth(values.computeIfAbsent(value, v -> values.size()));
        };
    }
}
