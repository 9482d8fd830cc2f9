package zuschnitt.map;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import zuschnitt.layer.DrawnLayer;
import zuschnitt.raster.LayerPicture;
import zuschnitt.raster.Picture;
import zuschnitt.raster.Viewport;
import zuschnitt.session.Background;

/**
 * The reference layers on the map: what is filled below the districts' colours, all else above
 * them. Drawn in the background, one picture at a time; until one is there the last follows the
 * view.
 */
final class LayerViews implements MapLayer {
    private final PictureView below = new PictureView("layers-below");
    private final PictureView above = new PictureView("layers-above");
    private final Newest<LayerPicture> pictures;
    private List<DrawnLayer> layers = List.of();
    private Viewport view = new Viewport(0, 0, 1, 0, 0);
    private double outputScale = 1;

    LayerViews(Background background) {
        this.pictures = new Newest<>(background, this::take);
    }

    /** What lies below the districts' colours. */
    Node below() {
        return below;
    }

    /** What lies above them. */
    Node above() {
        return above;
    }

    /**
     * Shows other layers.
     *
     * @param newLayers in map coordinates, the topmost first
     */
    void show(List<DrawnLayer> newLayers) {
        layers = List.copyOf(newLayers);
        if (layers.isEmpty()) take(new LayerPicture(Optional.empty(), Optional.empty()));
        draw();
    }

    /** The layers that are shown, the topmost first. */
    List<DrawnLayer> layers() {
        return layers;
    }

    @Override
    public void look(Viewport newView, double newOutputScale) {
        boolean moved = !newView.equals(view) || newOutputScale != outputScale;
        view = newView;
        outputScale = newOutputScale;
        below.look(view, outputScale);
        above.look(view, outputScale);
        if (moved) draw();
    }

    private void draw() {
        if (layers.isEmpty() || view.width() == 0 || view.height() == 0) return;
        List<DrawnLayer> wanted = layers;
        Viewport seen = view;
        double scale = outputScale;
        pictures.want(() -> LayerPicture.of(wanted, seen, scale));
    }

    private void take(LayerPicture drawn) {
        show(below, layers.isEmpty() ? Optional.empty() : drawn.below());
        show(above, layers.isEmpty() ? Optional.empty() : drawn.above());
    }

    private void show(PictureView where, Optional<Picture> picture) {
        where.setVisible(picture.isPresent());
        picture.ifPresent(where::show);
        where.look(view, outputScale);
    }

    /** Whether what is wanted is on screen. */
    boolean settled() {
        return pictures.idle();
    }
}
