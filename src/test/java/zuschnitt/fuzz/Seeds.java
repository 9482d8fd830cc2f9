package zuschnitt.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import zuschnitt.coverage.Rings;
import zuschnitt.io.Areas;
import zuschnitt.io.bytes.Existing;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Table;
import zuschnitt.io.reference.Reference;
import zuschnitt.io.shapefile.ShapefileWriter;
import zuschnitt.message.UserException;

/** Small sound files of each kind, to begin from. */
final class Seeds {
    private static final List<String> SUFFIXES = List.of(".shp", ".shx", ".dbf", ".prj", ".cpg");
    private static final double EAST = 300_000;
    private static final double NORTH = 5_600_000;

    static final int MOST_SQUARES = 64;
    private static final byte[] SQUARES = part(squares(MOST_SQUARES), ".shp");

    private Seeds() {}

    static List<byte[]> of(Target target) {
        return switch (target) {
            case SHP -> List.of(shp(0), shp(1), shp(3), part(house(), ".shp"), shpWithHeights());
            case POINTS -> List.of(shp(2), points());
            case DBF -> List.of(part(house(), ".dbf"), part(squares(3), ".dbf"));
            case SHX -> List.of(part(squares(3), ".shx"));
            case GEOJSON -> texts(StandardCharsets.UTF_8, GeoJsonSeeds.ALL);
            case KML -> texts(StandardCharsets.UTF_8, KmlSeeds.ALL);
            case CSV -> csv();
            case WKB -> List.of(blob(0, 3, 2), blob(1, 1003, 3), blob(1, 0xC0000003, 4), multi());
            case PRJ -> prj();
            case ZIP -> List.of(zip("a"), zip("bl\u00f6cke/a", "b"), kmz());
        };
    }

    /** A .shp of so many squares in a row, {@link #MOST_SQUARES} at most. */
    static byte[] shp(int squares) {
        int each = (SQUARES.length - 100) / MOST_SQUARES;
        byte[] some = Arrays.copyOf(SQUARES, 100 + each * squares);
        ByteBuffer.wrap(some).putInt(24, some.length / 2);
        return some;
    }

    private static Layer squares(int count) {
        List<Rings> areas = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            areas.add(Areas.of(Areas.rectangle(EAST + 100 * i, NORTH, 100, 100)));
        }
        long[] numbers = IntStream.range(0, count).mapToLong(i -> 100 + i).toArray();
        return layer(Table.of(Column.ofIntegers("BLOCK", numbers)), areas);
    }

    /** A block with a yard, one in two parts, one without an area, with all kinds of fields. */
    private static Layer house() {
        List<Rings> areas =
                List.of(
                        Areas.of(
                                Areas.rectangle(EAST, NORTH, 100, 100),
                                Areas.rectangle(EAST + 40, NORTH + 40, 20, 20)),
                        Areas.of(
                                Areas.rectangle(EAST + 100, NORTH, 50, 50),
                                Areas.rectangle(EAST + 100, NORTH + 60, 50, 40)),
                        Rings.NONE);
        Table table =
                Table.of(
                        Column.ofTexts("BLOCK", List.of("0101", "0102", "\u00dc 1")),
                        Column.ofTexts("ORTSTEIL", List.of("Setterich", "Setterich", "")),
                        Column.ofIntegers("EINW", 120, 0, -3),
                        Column.ofDecimals("QUOTE", 0.5, Double.NaN, 1e10),
                        Column.ofBooleans("KERN", true, false, true));
        return layer(table, areas);
    }

    private static Layer layer(Table table, List<Rings> areas) {
        return Layer.of("a", table, areas, Reference.utmAt(6.2, 50.9));
    }

    /** The bytes of one of the files that a layer is written to. */
    private static byte[] part(Layer layer, String suffix) {
        try {
            Path folder = Files.createTempDirectory("zuschnitt-seeds");
            try {
                ShapefileWriter.write(folder.resolve("a.shp"), layer, Existing.REPLACE);
                return Files.readAllBytes(folder.resolve("a" + suffix));
            } finally {
                for (String each : SUFFIXES) Files.deleteIfExists(folder.resolve("a" + each));
                Files.delete(folder);
            }
        } catch (IOException | UserException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One triangle with heights and measures. */
    private static byte[] shpWithHeights() {
        ByteBuffer record = ByteBuffer.allocate(300).order(ByteOrder.LITTLE_ENDIAN);
        record.putInt(15);
        for (double bound : new double[] {EAST, NORTH, EAST + 9, NORTH + 9})
            record.putDouble(bound);
        record.putInt(1).putInt(4).putInt(0);
        for (int i = 0; i < 4; i++) record.putDouble(EAST + 9 * (i % 3)).putDouble(NORTH + i % 2);
        for (int i = 0; i < 12; i++) record.putDouble(i);
        int length = record.position();
        ByteBuffer file = ByteBuffer.wrap(new byte[108 + length]);
        file.put(shp(0), 0, 100).putInt(1).putInt(length / 2).put(record.array(), 0, length);
        file.putInt(24, file.capacity() / 2).order(ByteOrder.LITTLE_ENDIAN).putInt(32, 15);
        return file.array();
    }

    /** Two points, the second with a height and a measure. */
    private static byte[] points() {
        ByteBuffer file = ByteBuffer.wrap(new byte[100 + 28 + 44]);
        file.put(shp(0), 0, 100).putInt(1).putInt(10).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(1).putDouble(EAST).putDouble(NORTH).order(ByteOrder.BIG_ENDIAN);
        file.putInt(2).putInt(18).order(ByteOrder.LITTLE_ENDIAN).putInt(11);
        file.putDouble(EAST + 1).putDouble(NORTH + 1).putDouble(30).putDouble(0);
        file.putInt(32, 1).order(ByteOrder.BIG_ENDIAN).putInt(24, file.capacity() / 2);
        return file.array();
    }

    /** A triangle as a GeoPackage keeps it. */
    private static byte[] blob(int envelope, int type, int dimensions) {
        return join(head(envelope), polygon(type, dimensions));
    }

    private static byte[] multi() {
        ByteBuffer count = ByteBuffer.allocate(9).order(ByteOrder.LITTLE_ENDIAN);
        count.put((byte) 1).putInt(6).putInt(2);
        return join(head(0), count.array(), polygon(3, 2), polygon(3, 2));
    }

    private static byte[] head(int envelope) {
        ByteBuffer head = ByteBuffer.allocate(8 + 32 * envelope).order(ByteOrder.LITTLE_ENDIAN);
        head.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) (1 | envelope << 1));
        return head.putInt(25832).array();
    }

    private static byte[] polygon(int type, int dimensions) {
        ByteBuffer wkb = ByteBuffer.allocate(13 + 32 * dimensions).order(ByteOrder.LITTLE_ENDIAN);
        wkb.put((byte) 1).putInt(type).putInt(1).putInt(4);
        for (int i = 0; i < 4; i++) {
            wkb.putDouble(EAST + 9 * (i % 3)).putDouble(NORTH + 9 * (i % 3 / 2));
            for (int more = 2; more < dimensions; more++) wkb.putDouble(7);
        }
        return wkb.array();
    }

    private static List<byte[]> csv() {
        String german =
                "Block;Name;Einwohner\n0101;\"M\u00fchle; alt\";1.234\n0102;;-\nSumme;;1.234\n";
        String english = "key,population,rate\r\n\"a \"\"b\"\"\",1234,0.5\r\nb,,1e3\r\n";
        List<byte[]> all = new ArrayList<>();
        all.addAll(texts(StandardCharsets.UTF_8, List.of(german, "\uFEFF" + german, english)));
        all.addAll(texts(Charset.forName("windows-1252"), List.of(german)));
        all.addAll(texts(StandardCharsets.UTF_16LE, List.of("\uFEFFa\tb\n1\t2\n")));
        all.addAll(texts(StandardCharsets.US_ASCII, List.of("sep=|\na|b\n1|2\n")));
        return all;
    }

    private static List<byte[]> prj() {
        return Stream.of(25832, 4647, 3044, 31467, 3857, 3035, 2232, 4326)
                .flatMap(code -> Reference.find(Integer.toString(code)).stream())
                .flatMap(reference -> Stream.of(reference.wkt(), reference.esriWkt()))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                for (String suffix : SUFFIXES) {
                    zip.putNextEntry(new ZipEntry(name + suffix));
                    zip.write(part(house(), suffix));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] kmz() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("doc.kml"));
            zip.write(KmlSeeds.ALL.get(0).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<byte[]> texts(Charset charset, List<String> texts) {
        return texts.stream().map(text -> text.getBytes(charset)).toList();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) joined.writeBytes(part);
        return joined.toByteArray();
    }
}
