package zuschnitt.io.shapefile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import zuschnitt.coverage.Rings;
import zuschnitt.io.bytes.Draft;
import zuschnitt.io.bytes.Existing;
import zuschnitt.io.bytes.LittleEndianStream;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Note;
import zuschnitt.io.layer.Notes;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * Writes a layer as a shapefile: .shp, .shx and .dbf, a .prj in Esri's dialect and a .cpg that says
 * UTF-8. All five appear together or none does.
 */
public final class ShapefileWriter {
    private static final int HEADER_BYTES = 100;
    private static final int POLYGON = 5;
    private static final long MOST_BYTES = Integer.MAX_VALUE;

    private final List<List<double[]>> shapes = new ArrayList<>();
    private double minX = Double.POSITIVE_INFINITY;
    private double minY = Double.POSITIVE_INFINITY;
    private double maxX = Double.NEGATIVE_INFINITY;
    private double maxY = Double.NEGATIVE_INFINITY;

    private ShapefileWriter() {}

    /**
     * Writes the layer.
     *
     * @param shp the file to write, which ends in .shp; its companions lie beside it
     * @param layer in the coordinate system that it is to have; one without is written without a
     *     .prj
     * @return what the format could not hold, such as long names of fields
     * @throws UserException if it can't be written, exists and is to be kept, or would be larger
     *     than 2 GB
     */
    public static List<Note> write(Path shp, Layer layer, Existing existing) throws UserException {
        String name = shp.getFileName().toString();
        if (!name.toLowerCase(java.util.Locale.ROOT).endsWith(ShapefileParts.SUFFIX)) {
            throw new IllegalArgumentException(name);
        }
        String base = name.substring(0, name.length() - ShapefileParts.SUFFIX.length());
        Notes notes = new Notes();
        try (Draft draft = new Draft(existing)) {
            try {
                writeText(draft, shp.resolveSibling(base + ".cpg"), "UTF-8");
                if (layer.reference().isPresent()) {
                    writeText(
                            draft,
                            shp.resolveSibling(base + ".prj"),
                            layer.reference().get().esriWkt());
                }
                try (OutputStream out = draft.stream(shp.resolveSibling(base + ".dbf"))) {
                    DbfWriter.write(layer.table(), out, notes);
                }
                new ShapefileWriter()
                        .writeShapes(
                                draft, shp, shp.resolveSibling(base + ".shx"), layer.geometry());
            } catch (IOException e) {
                throw Draft.cantWrite(shp, e);
            }
            draft.publish();
        }
        return notes.toList();
    }

    private static void writeText(Draft draft, Path file, String text)
            throws IOException, UserException {
        try (OutputStream out = draft.stream(file)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void writeShapes(Draft draft, Path shp, Path shx, List<Rings> areas)
            throws IOException, UserException {
        long bytes = HEADER_BYTES;
        for (Rings area : areas) {
            List<double[]> rings = clockwise(area);
            shapes.add(rings);
            rings.forEach(this::grow);
            bytes += 8 + contentBytes(rings);
        }
        if (bytes > MOST_BYTES)
            throw new UserException(Message.of("io.out.too-large", shp.toString()));
        try (LittleEndianStream index = new LittleEndianStream(draft.stream(shx));
                LittleEndianStream out = new LittleEndianStream(draft.stream(shp))) {
            writeHeader(index, HEADER_BYTES + 8L * shapes.size());
            writeHeader(out, bytes);
            writeRecords(out, index);
        }
    }

    private void writeRecords(LittleEndianStream out, LittleEndianStream index) throws IOException {
        long offset = HEADER_BYTES;
        for (int record = 0; record < shapes.size(); record++) {
            List<double[]> rings = shapes.get(record);
            int content = contentBytes(rings);
            index.writeBigEndianInt((int) (offset / 2));
            index.writeBigEndianInt(content / 2);
            out.writeBigEndianInt(record + 1);
            out.writeBigEndianInt(content / 2);
            writeShape(out, rings);
            offset += 8 + content;
        }
    }

    /**
     * The rings in the order and direction of the format: each shell clockwise, followed by its
     * holes.
     */
    private static List<double[]> clockwise(Rings area) {
        List<double[]> rings = new ArrayList<>();
        if (area.empty()) return rings;
        for (Part part : Part.of(area)) {
            rings.add(Part.turned(part.shell(), false));
            for (double[] hole : part.holes()) rings.add(Part.turned(hole, true));
        }
        return rings;
    }

    private static int contentBytes(List<double[]> rings) {
        if (rings.isEmpty()) return 4;
        return 44 + 4 * rings.size() + 8 * rings.stream().mapToInt(ring -> ring.length).sum();
    }

    private void grow(double... ring) {
        for (int i = 0; i < ring.length; i += 2) {
            minX = Math.min(minX, ring[i]);
            maxX = Math.max(maxX, ring[i]);
            minY = Math.min(minY, ring[i + 1]);
            maxY = Math.max(maxY, ring[i + 1]);
        }
    }

    private void writeHeader(LittleEndianStream out, long bytes) throws IOException {
        out.writeBigEndianInt(9994);
        out.writeZeros(20);
        out.writeBigEndianInt((int) (bytes / 2));
        out.writeInt(1000);
        out.writeInt(POLYGON);
        boolean empty = minX > maxX;
        out.writeDoubles(empty ? new double[4] : new double[] {minX, minY, maxX, maxY});
        out.writeZeros(32);
    }

    private static void writeShape(LittleEndianStream out, List<double[]> rings)
            throws IOException {
        if (rings.isEmpty()) {
            out.writeInt(0);
            return;
        }
        out.writeInt(POLYGON);
        ShapefileWriter bounds = new ShapefileWriter();
        rings.forEach(bounds::grow);
        out.writeDoubles(bounds.minX, bounds.minY, bounds.maxX, bounds.maxY);
        out.writeInt(rings.size());
        out.writeInt(rings.stream().mapToInt(ring -> ring.length / 2).sum());
        int start = 0;
        for (double[] ring : rings) {
            out.writeInt(start);
            start += ring.length / 2;
        }
        for (double[] ring : rings) out.writeDoubles(ring);
    }
}
