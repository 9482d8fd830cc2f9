package zuschnitt.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What transmission, editors and malice do to files, on a small scale: bytes and counts changed,
 * stretches lost, doubled, or taken from another file.
 */
final class Mutation {
    private static final int[] COUNTS = {
        0,
        1,
        -1,
        2,
        16,
        127,
        128,
        255,
        256,
        0x7FFF,
        0xFFFF,
        1 << 20,
        1 << 28,
        Integer.MAX_VALUE,
        Integer.MIN_VALUE
    };
    private static final byte[] SIGNS =
            "0123456789.,;:-+eE\"'[]{}()<>/\\*\n\r\t\0\377"
                    .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    private final Random random;
    private final List<byte[]> others;

    /**
     * @param others from which stretches are taken
     */
    Mutation(Random random, List<byte[]> others) {
        this.random = random;
        this.others = others;
    }

    /** The file after one to four accidents. */
    byte[] of(byte[] file) {
        byte[] bytes = file.clone();
        for (int accidents = 1 + random.nextInt(4); accidents > 0; accidents--) {
            bytes = bytes.length == 0 ? stretch(others.get(0)) : once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(7)) {
            case 0 -> set(bytes, at, (byte) random.nextInt(256));
            case 1 -> set(bytes, at, (byte) (bytes[at] ^ 1 << random.nextInt(8)));
            case 2 -> set(bytes, at, SIGNS[random.nextInt(SIGNS.length)]);
            case 3 -> count(bytes, at);
            case 4 -> spliced(bytes, at, Math.min(bytes.length, at + length()), new byte[0]);
            case 5 -> spliced(bytes, at, at, stretch(bytes));
            default -> spliced(bytes, at, at, stretch(others.get(random.nextInt(others.size()))));
        };
    }

    private static byte[] set(byte[] bytes, int at, byte value) {
        bytes[at] = value;
        return bytes;
    }

    /** A whole number of four bytes, in either order, of those that counts are feared to be. */
    private byte[] count(byte[] bytes, int at) {
        int value = COUNTS[random.nextInt(COUNTS.length)];
        boolean little = random.nextBoolean();
        for (int i = 0; i < 4 && at + i < bytes.length; i++) {
            bytes[at + i] = (byte) (value >> 8 * (little ? i : 3 - i));
        }
        return bytes;
    }

    private byte[] stretch(byte[] bytes) {
        if (bytes.length == 0) return bytes;
        int from = random.nextInt(bytes.length);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + length()));
    }

    private int length() {
        return 1 + random.nextInt(random.nextBoolean() ? 8 : 64);
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
        byte[] result = new byte[bytes.length - (to - from) + between.length];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(between, 0, result, from, between.length);
        System.arraycopy(bytes, to, result, from + between.length, bytes.length - to);
        return result;
    }
}
