package zuschnitt.map.tiles;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import javafx.scene.image.Image;
import zuschnitt.map.tiles.TileFailure.Reason;

/** Makes pictures of the bytes of tiles, and doesn't begin with those that could never be one. */
public final class TileDecoder {
    /** More bytes than this no tile has. */
    public static final int MOST_BYTES = 5 << 20;

    private static final int MOST_PIXELS = 4096;
    private static final int FEWEST_PIXELS = 16;

    /** A larger picture is kept as one of this edge. */
    private static final int KEPT_PIXELS = 512;

    private TileDecoder() {}

    /**
     * The picture that the bytes say. It is square and has at most 512 pixels at an edge.
     *
     * @param patience for how long it is idle to ask for the tile again if it is none
     * @throws TileFailure if the bytes are no picture, or none that a tile could be
     */
    public static Image decode(byte[] bytes, Duration patience) throws TileFailure {
        if (bytes.length > MOST_BYTES) throw new TileFailure(Reason.HUGE, patience);
        TileHeader header = TileHeader.of(bytes);
        switch (header.format()) {
            case PNG, JPEG, GIF -> {}
            case VECTOR -> throw new TileFailure(Reason.VECTOR, patience);
            case WEBP -> throw new TileFailure(Reason.FOREIGN_FORMAT, patience);
            case UNKNOWN -> throw new TileFailure(Reason.NO_PICTURE, patience);
        }
        if (Math.max(header.width(), header.height()) > MOST_PIXELS)
            throw new TileFailure(Reason.HUGE, patience);
        if (header.width() != header.height() || header.width() < FEWEST_PIXELS)
            throw new TileFailure(Reason.MISSHAPEN, patience);
        return image(bytes, Math.min(header.width(), KEPT_PIXELS), patience);
    }

    private static Image image(byte[] bytes, int edge, Duration patience) throws TileFailure {
        Image image = new Image(new ByteArrayInputStream(bytes), edge, edge, false, true);
        if (image.isError()) throw new TileFailure(Reason.DAMAGED, patience);
        return image;
    }
}
