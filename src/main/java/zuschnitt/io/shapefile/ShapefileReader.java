package zuschnitt.io.shapefile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import zuschnitt.coverage.Rings;
import zuschnitt.coverage.Shares;
import zuschnitt.io.bytes.ByteReader;
import zuschnitt.io.bytes.ByteSource;
import zuschnitt.io.bytes.CodePages;
import zuschnitt.io.bytes.Limits;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.PointRows;
import zuschnitt.io.layer.ShapeRows;
import zuschnitt.io.layer.Table;
import zuschnitt.io.layer.TextEncoding;
import zuschnitt.io.layer.TextEncoding.Known;
import zuschnitt.io.layer.Wanted;
import zuschnitt.io.reference.Reference;
import zuschnitt.layer.Shape;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * Reads a shapefile of polygons. The .shp alone is needed; without a .dbf there are no attributes,
 * without a .prj no coordinate system. Records are read in their order, the .shx is only compared.
 */
public final class ShapefileReader {
    private static final int CPG_BYTES = 64;

    private final Wanted wanted;
    private final ShapefileParts parts;
    private final Notes notes;

    private ShapefileReader(Wanted wanted, ShapefileParts parts, Notes notes) {
        this.wanted = wanted;
        this.parts = parts;
        this.notes = notes;
    }

    /**
     * @param file the .shp or the archive, for the layer to remember
     * @param chosen the encoding that the planner chose
     */
    public static Layer read(ShapefileParts parts, Path file, Optional<Charset> chosen, Notes notes)
            throws UserException {
        return new ShapefileReader(Wanted.AREAS, parts, notes).layer(file, chosen);
    }

    /**
     * The same, but points are rows as well, without an area; two columns more say where they lie
     * ({@link PointRows}).
     */
    public static Layer readPlaces(
            ShapefileParts parts, Path file, Optional<Charset> chosen, Notes notes)
            throws UserException {
        return new ShapefileReader(Wanted.PLACES, parts, notes).layer(file, chosen);
    }

    /** The same, but lines and points are rows as well, as they are. */
    public static Layer readShapes(
            ShapefileParts parts, Path file, Optional<Charset> chosen, Notes notes)
            throws UserException {
        return new ShapefileReader(Wanted.SHAPES, parts, notes).layer(file, chosen);
    }

    private Layer layer(Path file, Optional<Charset> chosen) throws UserException {
        if (parts.dbf().isEmpty()) return bare(file, shapes(), reference());
        ByteSource dbf = parts.dbf().get();
        Optional<TextEncoding> encoding = declaredEncoding(chosen);
        Supplier<Reading> beside = Shares.ahead(() -> reading(dbf, encoding));
        ShpReader.Shapes shapes;
        Reading reading;
        try {
            shapes = shapes();
        } finally {
            reading = beside.get();
        }
        List<Rings> areas = shapes.areas();
        Optional<Reference> reference = reference();
        DbfReader.Rows rows = reading.rows();
        notes.addAll(rows.notes());
        if (rows.table().rows() != areas.size()) {
            throw new UserException(
                    Message.of(
                            "io.counts-differ",
                            parts.shp().name(),
                            areas.size(),
                            dbf.name(),
                            rows.table().rows()));
        }
        if (areas.isEmpty()) notes.add(NoteKind.LAYER_EMPTY, parts.name());
        Layer all =
                new Layer(
                        parts.name(),
                        file,
                        shapes.points().with(rows.table()),
                        areas,
                        reference,
                        rows.encoding(),
                        List.of(),
                        shapes.others());
        return withoutDeleted(all, rows.deleted());
    }

    private ShpReader.Shapes shapes() throws UserException {
        ShpReader.Shapes shapes = ShpReader.read(wanted, parts.shp(), notes);
        checkIndex(shapes);
        return shapes;
    }

    /** What came of reading the rows, while the shapes were read. */
    @FunctionalInterface
    private interface Reading {
        DbfReader.Rows rows() throws UserException;
    }

    private static Reading reading(ByteSource dbf, Optional<TextEncoding> encoding) {
        try {
            DbfReader.Rows rows = DbfReader.read(dbf, encoding);
            return () -> rows;
        } catch (UserException e) {
            return () -> {
                throw e;
            };
        }
    }

    private Layer bare(Path file, ShpReader.Shapes shapes, Optional<Reference> reference) {
        notes.add(NoteKind.NO_ATTRIBUTES, parts.name());
        Table table = new Table(List.of(), shapes.areas().size());
        return new Layer(
                parts.name(),
                file,
                shapes.points().with(table),
                shapes.areas(),
                reference,
                TextEncoding.PRESCRIBED,
                notes.toList(),
                shapes.others());
    }

    private Layer withoutDeleted(Layer all, BitSet deleted) {
        Table table = all.table();
        List<Rings> kept = all.geometry();
        List<Shape> others = all.shapes();
        if (!deleted.isEmpty()) {
            notes.add(NoteKind.ROW_DELETED, deleted.cardinality(), deleted.nextSetBit(0) + 1);
            int[] left = IntStream.range(0, all.size()).filter(row -> !deleted.get(row)).toArray();
            table = table.rows(left);
            kept = Arrays.stream(left).mapToObj(all.geometry()::get).toList();
            others = ShapeRows.rows(others, left);
        }
        return new Layer(
                all.name(),
                all.file(),
                table,
                kept,
                all.reference(),
                all.encoding(),
                notes.toList(),
                others);
    }

    private Optional<TextEncoding> declaredEncoding(Optional<Charset> chosen) throws UserException {
        if (chosen.isPresent()) return Optional.of(new TextEncoding(chosen.get(), Known.BY_CHOICE));
        if (parts.cpg().isEmpty()) return Optional.empty();
        ByteSource cpg = parts.cpg().get();
        String text = new String(cpg.head(CPG_BYTES), StandardCharsets.UTF_8).replace("\uFEFF", "");
        Optional<Charset> named = text.lines().findFirst().flatMap(CodePages::named);
        if (named.isEmpty() || cpg.size() > CPG_BYTES)
            notes.add(NoteKind.ENCODING_UNKNOWN, cpg.name());
        return named.map(charset -> new TextEncoding(charset, Known.BY_DECLARATION));
    }

    private Optional<Reference> reference() throws UserException {
        if (parts.prj().isEmpty()) return Optional.empty();
        ByteSource prj = parts.prj().get();
        String wkt = new String(prj.head(Limits.WKT_BYTES), StandardCharsets.UTF_8);
        Optional<Reference> reference = Reference.parse(wkt);
        if (reference.isEmpty()) notes.add(NoteKind.REFERENCE_UNKNOWN, prj.name());
        return reference;
    }

    /** Notes an index that does not lead to the records where they are. */
    private void checkIndex(ShpReader.Shapes shapes) throws UserException {
        if (parts.shx().isEmpty()) return;
        ByteSource shx = parts.shx().get();
        boolean same = shx.size() == 100 + 8L * shapes.areas().size();
        try (ByteReader in = shx.open()) {
            if (same) in.skip(100);
            for (int i = 0; same && i < shapes.areas().size(); i++) {
                same = in.intBig() == shapes.offset(i);
                in.skip(4);
            }
        } catch (IOException e) {
            throw new UserException(Message.of("io.unreadable", shx.name()), e);
        }
        if (!same) notes.add(NoteKind.INDEX_WRONG, shx.name());
    }
}
