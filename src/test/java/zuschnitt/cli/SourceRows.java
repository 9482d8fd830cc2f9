package zuschnitt.cli;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a source file says, read without any of the program's readers: a second opinion. Knows plain
 * dBase tables (beside a .shp, or in a .zip) and GeoJSON.
 *
 * @param people key → residents
 * @param districts key → code of the district, empty where the unit has none
 */
record SourceRows(Map<String, Long> people, Map<String, String> districts) {
    static SourceRows of(Path file, String key, String population, String district)
            throws IOException {
        Map<String, Long> people = new LinkedHashMap<>();
        Map<String, String> districts = new LinkedHashMap<>();
        for (Map<String, String> row : rows(file)) {
            people.put(row.get(key), new BigDecimal(row.get(population)).longValueExact());
            districts.put(row.get(key), row.get(district));
        }
        return new SourceRows(people, districts);
    }

    long total() {
        return people.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Residents of units that have a district. */
    long assigned() {
        return totals().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Code → residents. */
    Map<String, Long> totals() {
        Map<String, Long> totals = new TreeMap<>();
        people.forEach((key, count) -> totals.merge(districts.get(key), count, Long::sum));
        totals.remove("");
        return totals;
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith("json")) return features(file);
        if (name.endsWith(".zip")) return dbf(unzipped(file));
        return dbf(Files.readAllBytes(Path.of(name.replaceFirst("\\.shp$", ".dbf"))));
    }

    private static List<Map<String, String>> features(Path file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonTree feature : JsonTree.parse(Files.readString(file)).get("features").items()) {
            Map<String, String> row = new LinkedHashMap<>();
            JsonTree properties = feature.get("properties");
            for (String name : properties.names()) {
                row.put(name, plain(properties.get(name).toString()));
            }
            rows.add(row);
        }
        return rows;
    }

    private static byte[] unzipped(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".dbf")) return zip.readAllBytes();
            }
        }
        throw new AssertionError("no table in " + file);
    }

    private static List<Map<String, String>> dbf(byte[] bytes) {
        ByteBuffer table = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int count = table.getInt(4);
        int header = Short.toUnsignedInt(table.getShort(8));
        int length = Short.toUnsignedInt(table.getShort(10));
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, String> row = new LinkedHashMap<>();
            int at = header + i * length + 1;
            for (int field = 32; bytes[field] != '\r'; field += 32) {
                String name = text(bytes, field, 11).replaceAll("\0.*", "");
                int width = Byte.toUnsignedInt(bytes[field + 16]);
                String value = text(bytes, at, width).strip();
                row.put(name, bytes[field + 11] == 'C' ? value : plain(value));
                at += width;
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    /** 12.000 as 12. */
    private static String plain(String number) {
        return number.matches("-?\\d+\\.0+") ? number.replaceFirst("\\.0+$", "") : number;
    }
}
