package zuschnitt.map.tiles;

import java.time.Duration;
import zuschnitt.message.Message;

/** Why a tile is not there, and for how long it is idle to ask for it again. */
public final class TileFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** As good as never: what is in a file stays as it is. */
    public static final Duration FOR_GOOD = Duration.ofDays(365);

    /** Why. Named in the bundle below {@code map.tiles.}. */
    public enum Reason {
        /** There is no such tile, and that is as it should be. */
        ABSENT,
        /** The server doesn't know the tile. */
        UNKNOWN,
        /** The server can't be reached. */
        UNREACHABLE,
        /** The server takes too long. */
        SLOW,
        /** The server doesn't let us in. */
        FORBIDDEN,
        /** The server asks for a pause. */
        BUSY,
        /** The server has a fault. */
        BROKEN,
        /** The server sends us to where we don't follow. */
        REDIRECTED,
        /** What came is a page or a text. */
        NO_PICTURE,
        /** What came is a tile without colours, to be drawn by its reader. */
        VECTOR,
        /** What came is a picture of a kind that we can't read. */
        FOREIGN_FORMAT,
        /** What came is no square. */
        MISSHAPEN,
        /** What came is too large, in bytes or in pixels. */
        HUGE,
        /** What came can't be decoded. */
        DAMAGED
    }

    private final Reason reason;
    private final Duration patience;

    /**
     * @param patience how long it is idle to ask again
     */
    public TileFailure(Reason reason, Duration patience) {
        super(reason.name());
        this.reason = reason;
        this.patience = patience;
    }

    /** A tile that isn't there, as it should be. */
    public static TileFailure absent() {
        return new TileFailure(Reason.ABSENT, FOR_GOOD);
    }

    public Reason reason() {
        return reason;
    }

    public Duration patience() {
        return patience;
    }

    /** The reason as half a sentence. */
    public Message sentence() {
        return Message.of("map.tiles." + reason.name());
    }
}
