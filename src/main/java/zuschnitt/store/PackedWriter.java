package zuschnitt.store;

import java.util.Arrays;

/**
 * Whole numbers one after the other in as few bytes as they need: seven bits a byte, the lowest
 * first, the eighth bit set where more follow.
 */
final class PackedWriter {
    private byte[] bytes = new byte[1024];
    private int size;

    /** Writes a number from 0 on. */
    void count(long number) {
        if (size + 10 > bytes.length) bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** Writes a number of either sign: 0, −1, 1, −2, … as 0, 1, 2, 3, … */
    void signed(long number) {
        count((number << 1) ^ (number >> 63));
    }

    /** Writes the bits of a floating-point number, eight bytes, lowest first. */
    void real(double number) {
        if (size + 8 > bytes.length) bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        long bits = Double.doubleToLongBits(number);
        for (int i = 0; i < 8; i++) bytes[size++] = (byte) (bits >>> (8 * i));
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
