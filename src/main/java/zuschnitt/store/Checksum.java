package zuschnitt.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A number that changes when any of some values does. SQLite notices damage to the order of a file,
 * not to what stands in it; so rows that are written once carry a checksum of their values.
 */
final class Checksum {
    private Checksum() {}

    /** The checksum of values as they are written: blobs by their bytes, all others as text. */
    static long of(Object... values) {
        CRC32C sum = new CRC32C();
        for (Object value : values) {
            byte[] bytes = bytes(value);
            sum.update(bytes);
            sum.update(bytes.length);
        }
        return sum.getValue();
    }

    private static byte[] bytes(Object value) {
        if (value instanceof byte[] blob) return blob;
        if (value instanceof Optional<?> optional)
            return optional.map(Checksum::bytes).orElse(new byte[0]);
        return value.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The values, and their checksum as one value more. */
    static Object[] seal(Object... values) {
        Object[] sealed = Arrays.copyOf(values, values.length + 1);
        sealed[values.length] = of(values);
        return sealed;
    }
}
