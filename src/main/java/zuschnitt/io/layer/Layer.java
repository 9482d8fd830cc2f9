package zuschnitt.io.layer;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Rings;
import zuschnitt.io.reference.Reference;
import zuschnitt.layer.Shape;

/**
 * One layer of a foreign file as it stood there: attributes and areas row by row, not yet repaired,
 * reprojected or understood.
 *
 * @param name the layer's name, which is the file's where the format holds one layer
 * @param file where it was read from
 * @param table the attributes
 * @param geometry the area of each row, {@link Rings#NONE} where it has none; in the reference's
 *     coordinates, x east and y north
 * @param reference the coordinate system, if the file declares one that is known
 * @param encoding what the texts were read with
 * @param notes what the reader noticed
 * @param shapes of rows that are lines or points, {@link Shape#NONE} for the others; empty where
 *     none is, or none was wanted
 */
public record Layer(
        String name,
        Path file,
        Table table,
        List<Rings> geometry,
        Optional<Reference> reference,
        TextEncoding encoding,
        List<Note> notes,
        List<Shape> shapes) {
    public Layer {
        geometry = List.copyOf(geometry);
        notes = List.copyOf(notes);
        shapes = List.copyOf(shapes);
        if (geometry.size() != table.rows() || !shapes.isEmpty() && shapes.size() != table.rows()) {
            throw new IllegalArgumentException(
                    geometry.size() + " areas for " + table.rows() + " rows");
        }
    }

    /** A layer of areas only. */
    public Layer(
            String name,
            Path file,
            Table table,
            List<Rings> geometry,
            Optional<Reference> reference,
            TextEncoding encoding,
            List<Note> notes) {
        this(name, file, table, geometry, reference, encoding, notes, List.of());
    }

    /** The same rows, of which some are lines or points. */
    public Layer with(List<Shape> newShapes) {
        return new Layer(name, file, table, geometry, reference, encoding, notes, newShapes);
    }

    /** A layer that is not from a file, such as one to be written. */
    public static Layer of(String name, Table table, List<Rings> geometry, Reference reference) {
        return new Layer(
                name,
                Path.of(name),
                table,
                geometry,
                Optional.of(reference),
                TextEncoding.PRESCRIBED,
                List.of());
    }

    /** A table without areas. */
    public static Layer ofTable(
            String name, Path file, Table table, TextEncoding encoding, List<Note> notes) {
        return new Layer(
                name,
                file,
                table,
                Collections.nCopies(table.rows(), Rings.NONE),
                Optional.empty(),
                encoding,
                notes);
    }

    /** Number of rows. */
    public int size() {
        return geometry.size();
    }

    /** Whether any row has an area. */
    public boolean spatial() {
        return geometry.stream().anyMatch(rings -> !rings.empty());
    }

    /** The same rows with numbers read in the given spelling where they can be read in two. */
    public Layer spelt(Spelling spelling) {
        Table read = WrittenNumbers.spelt(table, spelling);
        return new Layer(name, file, read, geometry, reference, encoding, notes, shapes);
    }

    /**
     * The same rows with other names for columns.
     *
     * @param names column → its other name, which is left out where there is such a column already
     */
    public Layer renamed(Map<String, String> names) {
        Table called = table.renamed(names);
        return new Layer(name, file, called, geometry, reference, encoding, notes, shapes);
    }

    /** The same rows without a column, if there is one of exactly that name. */
    public Layer without(String column) {
        Table rest = table.without(column);
        return new Layer(name, file, rest, geometry, reference, encoding, notes, shapes);
    }

    /** The same rows with every coordinate mapped. */
    public Layer mapped(Mapping mapping) {
        List<Rings> areas = geometry.stream().map(area -> area.mapped(mapping)).toList();
        List<Shape> others = shapes.stream().map(shape -> shape.mapped(mapping)).toList();
        return new Layer(name, file, table, areas, reference, encoding, notes, others);
    }

    /** The same rows in a coordinate system that the file did not declare. */
    public Layer in(Reference other) {
        return new Layer(name, file, table, geometry, Optional.of(other), encoding, notes, shapes);
    }
}
