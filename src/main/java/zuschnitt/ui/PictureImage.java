package zuschnitt.ui;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import zuschnitt.raster.Picture;

/** Pictures as JavaFX shows them. */
final class PictureImage {
    private PictureImage() {}

    /** An image of the same pixels. */
    static Image of(Picture picture) {
        int width = picture.viewport().width();
        int height = picture.viewport().height();
        int[] pixels = new int[width * height];
        picture.copy(0, 0, width, height, pixels);
        return new WritableImage(
                new PixelBuffer<>(
                        width,
                        height,
                        IntBuffer.wrap(pixels),
                        PixelFormat.getIntArgbPreInstance()));
    }
}
