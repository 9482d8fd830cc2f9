package zuschnitt.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import zuschnitt.message.Messages;
import zuschnitt.raster.Portrait;
import zuschnitt.raster.Viewport;
import zuschnitt.session.Background;

/**
 * All that lies on a map: the base map, what is filled of the reference layers, the picture of the
 * plan, the lines of the reference layers, what is drawn line by line and the names, and in the
 * corners scale, overview and legend. All of it follows the view.
 */
final class LayerStack implements MapLayer {
    private final LayerViews references;
    private final PictureView picture = new PictureView("picture");
    private final LabelLayer labels;
    private final Sketch sketch;
    private final Furniture furniture;
    private final Overview overview;
    private final LegendBox legend;
    private final BaseMap base;

    /** As they lie there, the lowest first. */
    private final List<Node> nodes = new ArrayList<>();

    private final List<MapLayer> layers = new ArrayList<>();

    /**
     * @param map on which it lies
     * @param depiction what the overview is drawn from
     */
    LayerStack(
            MapPane map,
            Camera camera,
            Depiction depiction,
            Background background,
            Messages messages) {
        TileLayer tiles = atop(new TileLayer(background));
        this.references = new LayerViews(background);
        layers.add(references);
        nodes.add(references.below());
        atop(picture);
        nodes.add(references.above());
        this.labels = new LabelLayer(messages);
        this.sketch = new Sketch(map, labels);
        atop(sketch.standing());
        atop(sketch.hover());
        atop(sketch.ghost());
        atop(labels);
        atop(sketch.drawing());
        atop(sketch.pointer());
        this.furniture = atop(new Furniture(messages));
        this.overview = atop(new Overview(background, camera, depiction::order));
        this.legend = new LegendBox(messages, depiction.colouring().explainedProperty());
        nodes.add(legend);
        this.base = new BaseMap(tiles, furniture);
    }

    private <T extends Node & MapLayer> T atop(T layer) {
        nodes.add(layer);
        layers.add(layer);
        return layer;
    }

    /** What hangs in the window, the lowest first. */
    List<Node> nodes() {
        return nodes;
    }

    BaseMap base() {
        return base;
    }

    LayerViews references() {
        return references;
    }

    LabelLayer labels() {
        return labels;
    }

    /** What is drawn over the picture line by line. */
    Sketch sketch() {
        return sketch;
    }

    Overview overview() {
        return overview;
    }

    /** Shows the plan as it was drawn last. */
    void show(Frame drawn) {
        picture.show(drawn.picture());
        labels.show(
                new LabelLayer.Shown(
                        drawn.labels(),
                        drawn.unitLabels(),
                        drawn.order().plan(),
                        drawn.order().totals()));
        legend.show(drawn.portrait().map(Portrait::portrayal), drawn.order().pen().opacity());
    }

    /** Brings what lies in the corners there, on a map of so many pixels of layout. */
    void settle(double width, double height) {
        furniture.resizeRelocate(0, 0, width, height);
        legend.settle(width, height);
    }

    @Override
    public void look(Viewport view, double outputScale) {
        for (MapLayer layer : layers) layer.look(view, outputScale);
    }
}
