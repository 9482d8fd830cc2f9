package zuschnitt.map;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import zuschnitt.raster.Picture;
import zuschnitt.raster.Viewport;

/**
 * The last picture on screen. While the view moves on it is shifted and stretched to where its
 * places are now, until the next one is drawn.
 *
 * <p>It lies there in squares, and only those are drawn anew in which something has changed: of a
 * brush's stroke a few, of the whole screen. Stretched squares would show their seams, so while the
 * scale changes the picture is shown in one piece.
 */
final class PictureView extends Pane implements MapLayer {
    private static final int SQUARE = 256;

    private final Group squares = new Group();
    private final Whole whole = new Whole();
    private List<Square> grid = List.of();
    private Optional<Picture> shown = Optional.empty();
    private Viewport view = new Viewport(0, 0, 1, 0, 0);
    private double outputScale = 1;

    PictureView(String id) {
        setId(id);
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(squares, whole);
    }

    void show(Picture picture) {
        boolean sameSize =
                shown.map(Picture::viewport)
                        .filter(old -> old.width() == picture.viewport().width())
                        .filter(old -> old.height() == picture.viewport().height())
                        .isPresent();
        if (!sameSize) layOut(picture.viewport().width(), picture.viewport().height());
        shown = Optional.of(picture);
        for (Square square : grid) square.show(picture);
        place();
    }

    private void layOut(int width, int height) {
        List<Square> fresh = new ArrayList<>();
        for (int y = 0; y < height; y += SQUARE)
            for (int x = 0; x < width; x += SQUARE)
                fresh.add(
                        new Square(
                                x, y, Math.min(SQUARE, width - x), Math.min(SQUARE, height - y)));
        grid = fresh;
        squares.getChildren().setAll(fresh);
        for (Square square : grid) square.place(outputScale);
    }

    @Override
    public void look(Viewport newView, double newOutputScale) {
        if (newOutputScale != outputScale) for (Square square : grid) square.place(newOutputScale);
        view = newView;
        outputScale = newOutputScale;
        place();
    }

    /**
     * Brings the picture to where its places are in the view. At the same scale it stays on whole
     * device pixels, where it is copied and not interpolated, several times as fast.
     */
    private void place() {
        if (shown.isEmpty()) return;
        Viewport drawn = shown.get().viewport();
        double stretch = drawn.metresPerPixel() / view.metresPerPixel();
        boolean stretched = Math.abs(stretch - 1) > 1e-9;
        double left = view.toPixelX(drawn.toMapX(0));
        double top = view.toPixelY(drawn.toMapY(0));
        squares.setVisible(!stretched);
        whole.setVisible(stretched);
        if (stretched) {
            whole.show(shown.get());
            whole.setX(left / outputScale);
            whole.setY(top / outputScale);
            whole.setFitWidth(drawn.width() * stretch / outputScale);
            whole.setFitHeight(drawn.height() * stretch / outputScale);
        } else {
            squares.setTranslateX(Math.rint(left) / outputScale);
            squares.setTranslateY(Math.rint(top) / outputScale);
        }
    }

    /** A part of the picture. */
    private static final class Square extends ImageView {
        private final int x;
        private final int y;
        private final int width;
        private final int height;
        private final int[] pixels;
        private final PixelBuffer<IntBuffer> buffer;

        Square(int x, int y, int width, int height) {
            this.x = x;
            this.y = y;
            this.width = width;
            this.height = height;
            this.pixels = new int[width * height];
            this.buffer = bufferOf(width, height, pixels);
            setImage(new WritableImage(buffer));
        }

        void place(double outputScale) {
            setX(x / outputScale);
            setY(y / outputScale);
            setFitWidth(width / outputScale);
            setFitHeight(height / outputScale);
            setSmooth(false);
        }

        void show(Picture picture) {
            if (picture.copy(x, y, width, height, pixels)) buffer.updateBuffer(each -> null);
        }
    }

    /** All of the picture in one piece. */
    private static final class Whole extends ImageView {
        private Optional<Picture> held = Optional.empty();

        void show(Picture picture) {
            if (held.filter(old -> old == picture).isPresent()) return;
            held = Optional.of(picture);
            int width = picture.viewport().width();
            int height = picture.viewport().height();
            int[] pixels = new int[width * height];
            picture.copy(0, 0, width, height, pixels);
            setImage(new WritableImage(bufferOf(width, height, pixels)));
        }
    }

    private static PixelBuffer<IntBuffer> bufferOf(int width, int height, int[] pixels) {
        return new PixelBuffer<>(
                width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
    }
}
