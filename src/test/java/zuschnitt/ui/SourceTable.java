package zuschnitt.ui;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Residents by key out of a .dbf, read byte by byte: a second opinion that shares nothing with the
 * program.
 */
final class SourceTable {
    private static final int HEADER = 32;

    private final Map<String, Integer> residents = new HashMap<>();

    private SourceTable() {}

    static SourceTable read(Path dbf, String keyField, String countField) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(dbf)).order(ByteOrder.LITTLE_ENDIAN);
        int rows = bytes.getInt(4);
        int begin = bytes.getShort(8);
        int length = bytes.getShort(10);
        int[] key = field(bytes, begin, keyField);
        int[] count = field(bytes, begin, countField);
        SourceTable table = new SourceTable();
        for (int row = 0; row < rows; row++) {
            int at = begin + row * length;
            table.residents.put(
                    text(bytes, at + key[0], key[1]),
                    Integer.parseInt(text(bytes, at + count[0], count[1])));
        }
        return table;
    }

    /** Where a field begins within its row, and how long it is. */
    private static int[] field(ByteBuffer bytes, int end, String name) {
        int offset = 1;
        List<String> names = new ArrayList<>();
        for (int at = HEADER; at + HEADER <= end; at += HEADER) {
            String found = text(bytes, at, 11).replace("\0", "").strip();
            int length = bytes.get(at + 16) & 0xFF;
            if (found.equals(name)) return new int[] {offset, length};
            names.add(found);
            offset += length;
        }
        throw new AssertionError("no " + name + " among " + names);
    }

    private static String text(ByteBuffer bytes, int at, int length) {
        byte[] text = new byte[length];
        bytes.get(at, text);
        return new String(text, StandardCharsets.US_ASCII).strip();
    }

    int rows() {
        return residents.size();
    }

    int residents(String key) {
        return residents.get(key);
    }

    int residents() {
        return residents.values().stream().mapToInt(Integer::intValue).sum();
    }
}
