package zuschnitt.io.geopackage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import zuschnitt.io.bytes.Budget;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.RingReader;
import zuschnitt.io.layer.Table;
import zuschnitt.io.layer.TextEncoding;
import zuschnitt.message.UserException;

/** Geometry blobs without the database around them. */
public final class Blobs {
    private Blobs() {}

    /** A layer of the one area that the blob holds. */
    public static Layer read(byte[] blob) throws UserException {
        Notes notes = new Notes();
        RingReader rings = new RingReader(notes);
        rings.start(1);
        new WkbReader("a.gpkg", notes, new Budget("a.gpkg"), rings, Optional.empty()).read(blob, 1);
        return new Layer(
                "a",
                Path.of("a.gpkg"),
                new Table(List.of(), 1),
                List.of(rings.finish()),
                Optional.empty(),
                TextEncoding.PRESCRIBED,
                notes.toList());
    }
}
