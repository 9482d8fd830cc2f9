package zuschnitt.map;

import java.nio.IntBuffer;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import zuschnitt.raster.Picture;
import zuschnitt.raster.Viewport;

/**
 * The last picture on screen. While the view moves on it is shifted and stretched to where its
 * places are now, until the next one is drawn.
 */
final class PictureView extends ImageView implements MapLayer {
    private Optional<Picture> shown = Optional.empty();
    private Optional<PixelBuffer<IntBuffer>> buffer = Optional.empty();

    PictureView(String id) {
        setId(id);
        setManaged(false);
        setMouseTransparent(true);
    }

    void show(Picture picture) {
        shown = Optional.of(picture);
        PixelBuffer<IntBuffer> target = bufferFor(picture.viewport());
        target.updateBuffer(
                each -> {
                    each.getBuffer().clear().put(picture.pixels()).rewind();
                    return all(each);
                });
    }

    private static Rectangle2D all(PixelBuffer<IntBuffer> pixels) {
        return new Rectangle2D(0, 0, pixels.getWidth(), pixels.getHeight());
    }

    private PixelBuffer<IntBuffer> bufferFor(Viewport view) {
        Optional<PixelBuffer<IntBuffer>> fitting =
                buffer.filter(
                        old -> old.getWidth() == view.width() && old.getHeight() == view.height());
        if (fitting.isPresent()) return fitting.get();
        PixelBuffer<IntBuffer> fresh =
                new PixelBuffer<>(
                        view.width(),
                        view.height(),
                        IntBuffer.allocate(view.width() * view.height()),
                        PixelFormat.getIntArgbPreInstance());
        buffer = Optional.of(fresh);
        setImage(new WritableImage(fresh));
        return fresh;
    }

    /**
     * Brings the picture to where its places are in the view. At the same scale it stays on whole
     * device pixels, where it is copied and not interpolated, several times as fast.
     */
    @Override
    public void look(Viewport view, double outputScale) {
        if (shown.isEmpty()) return;
        Viewport drawn = shown.get().viewport();
        double stretch = drawn.metresPerPixel() / view.metresPerPixel();
        boolean stretched = Math.abs(stretch - 1) > 1e-9;
        double left = view.toPixelX(drawn.toMapX(0));
        double top = view.toPixelY(drawn.toMapY(0));
        setX((stretched ? left : Math.rint(left)) / outputScale);
        setY((stretched ? top : Math.rint(top)) / outputScale);
        setFitWidth((stretched ? drawn.width() * stretch : drawn.width()) / outputScale);
        setFitHeight((stretched ? drawn.height() * stretch : drawn.height()) / outputScale);
        setSmooth(stretched);
    }
}
