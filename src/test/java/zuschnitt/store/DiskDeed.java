package zuschnitt.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Something that a program did to a file, as {@code recorder.c} notes it.
 *
 * @param name the file's within its folder; empty for the folder itself
 * @param offset where bytes were written, or how long the file is from now on
 */
record DiskDeed(Kind kind, String name, long offset, byte[] bytes) {
    /** What can be done to a file. */
    enum Kind {
        CREATED,
        WRITTEN,
        RESIZED,
        SYNCED,
        REMOVED;

        private static Kind of(char letter) {
            return switch (letter) {
                case 'C' -> CREATED;
                case 'W' -> WRITTEN;
                case 'T' -> RESIZED;
                case 'S' -> SYNCED;
                case 'U' -> REMOVED;
                default -> throw new IllegalArgumentException("not a deed: " + letter);
            };
        }
    }

    /** All deeds of a log, in order. */
    static List<DiskDeed> read(Path log) throws IOException {
        List<DiskDeed> deeds = new ArrayList<>();
        try (DataInputStream from =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(log)))) {
            for (int letter = from.read(); letter >= 0; letter = from.read()) {
                byte[] name = new byte[from.readUnsignedShort()];
                from.readFully(name);
                long offset = from.readLong();
                byte[] bytes = new byte[from.readInt()];
                from.readFully(bytes);
                String file = new String(name, StandardCharsets.UTF_8);
                deeds.add(new DiskDeed(Kind.of((char) letter), file, offset, bytes));
            }
        }
        return deeds;
    }

    /** This write, were it interrupted in the middle. */
    DiskDeed half() {
        return new DiskDeed(kind, name, offset, Arrays.copyOf(bytes, bytes.length / 2));
    }
}
