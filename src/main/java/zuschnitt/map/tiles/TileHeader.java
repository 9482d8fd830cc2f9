package zuschnitt.map.tiles;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What the first bytes of a tile say about it, whatever the server or the file calls it. Nothing is
 * decoded for that.
 *
 * @param width pixels; 0 where the format has none
 * @param height pixels
 */
record TileHeader(Format format, int width, int height) {
    private static final int LEAST = 16;
    private static final int JPEG_MARKER = 0xff;

    /** What a tile can be found to be. */
    enum Format {
        PNG,
        JPEG,
        GIF,
        WEBP,
        /** A packed or plain vector tile. */
        VECTOR,
        /** None of these: a page, a fault in XML or JSON, anything. */
        UNKNOWN
    }

    static TileHeader of(byte[] bytes) {
        if (bytes.length < LEAST) return new TileHeader(Format.UNKNOWN, 0, 0);
        ByteBuffer head = ByteBuffer.wrap(bytes);
        if (head.getLong(0) == 0x89504E470D0A1A0AL) return png(head);
        if (head.getShort(0) == (short) 0xFFD8) return jpeg(head);
        String letters = new String(bytes, 0, LEAST, StandardCharsets.ISO_8859_1);
        if (letters.startsWith("GIF8")) return gif(head.order(ByteOrder.LITTLE_ENDIAN));
        if (letters.startsWith("RIFF") && letters.startsWith("WEBP", 8))
            return new TileHeader(Format.WEBP, 0, 0);
        boolean packed = head.getShort(0) == (short) 0x1F8B;
        boolean layer = bytes[0] == 0x1A;
        return new TileHeader(packed || layer ? Format.VECTOR : Format.UNKNOWN, 0, 0);
    }

    private static TileHeader png(ByteBuffer head) {
        boolean whole = head.limit() >= 24;
        return new TileHeader(Format.PNG, whole ? head.getInt(16) : 0, whole ? head.getInt(20) : 0);
    }

    private static TileHeader gif(ByteBuffer head) {
        return new TileHeader(
                Format.GIF,
                Short.toUnsignedInt(head.getShort(6)),
                Short.toUnsignedInt(head.getShort(8)));
    }

    /** Walks from segment to segment until one says the size. */
    private static TileHeader jpeg(ByteBuffer head) {
        int at = 2;
        while (at + 9 <= head.limit() && (head.get(at) & 0xff) == JPEG_MARKER) {
            int marker = head.get(at + 1) & 0xff;
            if (marker == JPEG_MARKER) {
                at++;
            } else if (startsFrame(marker)) {
                int height = Short.toUnsignedInt(head.getShort(at + 5));
                return new TileHeader(
                        Format.JPEG, Short.toUnsignedInt(head.getShort(at + 7)), height);
            } else {
                at += 2 + Math.max(2, Short.toUnsignedInt(head.getShort(at + 2)));
            }
        }
        return new TileHeader(Format.JPEG, 0, 0);
    }

    private static boolean startsFrame(int marker) {
        boolean table = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
        return marker >= 0xC0 && marker <= 0xCF && !table;
    }
}
