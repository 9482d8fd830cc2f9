package zuschnitt.map.tiles;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Tiles drawn for tests, by other hands than those that read them. */
public final class Drawn {
    private Drawn() {}

    /** A square of one colour, as PNG. */
    public static byte[] png(int edge, Color colour) {
        return bytes("png", picture(edge, edge, colour));
    }

    /**
     * A picture of one colour.
     *
     * @param format as ImageIO calls it
     */
    public static byte[] picture(String format, int width, int height, Color colour) {
        return bytes(format, picture(width, height, colour));
    }

    private static BufferedImage picture(int width, int height, Color colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(colour);
        canvas.fillRect(0, 0, width, height);
        canvas.dispose();
        return image;
    }

    private static byte[] bytes(String format, BufferedImage image) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The colour of each tile, so that neighbours differ: no two of a small map are alike. */
    public static Color colour(Tile tile) {
        return new Color(
                40 + tile.column() % 5 * 40, 40 + tile.row() % 5 * 40, 40 + tile.zoom() % 6 * 30);
    }
}
