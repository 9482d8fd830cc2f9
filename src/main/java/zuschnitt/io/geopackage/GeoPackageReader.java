package zuschnitt.io.geopackage;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import zuschnitt.io.bytes.DamagedFile;
import zuschnitt.io.bytes.Folder;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.PointRows;
import zuschnitt.io.layer.Wanted;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/** Reads the tables of a GeoPackage, those of features and those of attributes alone. */
public final class GeoPackageReader implements AutoCloseable {
    private final PrivateCopy copy;
    private final Path file;
    private final String name;
    private final Notes notes;
    private final Catalogue catalogue;

    private GeoPackageReader(
            PrivateCopy copy, Path file, String name, Notes notes, Catalogue catalogue) {
        this.copy = copy;
        this.file = file;
        this.name = name;
        this.notes = notes;
        this.catalogue = catalogue;
    }

    /**
     * Opens a GeoPackage, to be closed.
     *
     * @param file itself, or the archive that it lies in, for the layers to remember
     * @param folder where it lies, with any journal of it
     * @param entry its name there
     * @throws UserException if it is none, is damaged, or has no table that can be read
     */
    public static GeoPackageReader open(Path file, Folder folder, String entry, Notes notes)
            throws UserException {
        PrivateCopy copy = PrivateCopy.of(folder, entry);
        boolean readable = false;
        String name = folder.open(entry).name();
        try {
            Catalogue catalogue = Catalogue.of(copy.connection(), name, notes);
            if (catalogue.features().isEmpty() && catalogue.tables().isEmpty())
                throw new UserException(Message.of("io.gpkg.no-layer", name));
            readable = true;
            return new GeoPackageReader(copy, file, name, notes, catalogue);
        } catch (SQLException e) {
            throw new UserException(Message.of("io.gpkg.none", name), e);
        } finally {
            if (!readable) copy.close();
        }
    }

    /** The names of the layers of features. */
    public List<String> names() {
        return catalogue.features().stream().map(Catalogue.Listed::table).toList();
    }

    /** The names of the tables that have attributes alone. */
    public List<String> tables() {
        return catalogue.tables().stream().map(Catalogue.Listed::table).toList();
    }

    @Override
    public void close() {
        copy.close();
    }

    /**
     * Reads one of the {@link #names} or {@link #tables}.
     *
     * @throws UserException if the table is not as the GeoPackage says, or damaged
     */
    public Layer read(String layer) throws UserException {
        return read(layer, Wanted.AREAS);
    }

    /**
     * The same, but points are rows as well, without an area; two columns more say where they lie
     * ({@link PointRows}).
     */
    public Layer readPlaces(String layer) throws UserException {
        return read(layer, Wanted.PLACES);
    }

    /** The same, but lines and points are rows as well, as they are. */
    public Layer readShapes(String layer) throws UserException {
        return read(layer, Wanted.SHAPES);
    }

    private Layer read(String layer, Wanted wanted) throws UserException {
        Catalogue.Listed listed =
                Stream.concat(catalogue.features().stream(), catalogue.tables().stream())
                        .filter(one -> one.table().equals(layer))
                        .findFirst()
                        .orElseThrow();
        try {
            if (listed.geometry().isPresent()) catalogue.noteViews();
            return new TableRows(copy, name, notes, wanted)
                    .read(listed, file, catalogue.reference(listed));
        } catch (SQLException e) {
            throw new DamagedFile(name, "database");
        }
    }
}
