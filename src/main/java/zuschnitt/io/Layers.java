package zuschnitt.io;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import zuschnitt.io.bytes.ByteSource;
import zuschnitt.io.bytes.DamagedFile;
import zuschnitt.io.bytes.DiskFolder;
import zuschnitt.io.bytes.Folder;
import zuschnitt.io.bytes.ZipFolder;
import zuschnitt.io.csv.CsvReader;
import zuschnitt.io.geojson.GeoJsonReader;
import zuschnitt.io.geopackage.GeoPackageReader;
import zuschnitt.io.grid.Layout;
import zuschnitt.io.kml.KmlReader;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.shapefile.ShapefileParts;
import zuschnitt.io.shapefile.ShapefileReader;
import zuschnitt.io.workbook.Workbook;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/** The one door through which foreign layers come in, whatever their format. */
public final class Layers {
    private Layers() {}

    /**
     * What the planner has said about a file before it is read.
     *
     * @param layer which layer, where the file holds several; which sheet of a workbook
     * @param encoding what its texts are in, where the file doesn't say or lies
     * @param layout how a table is laid out, where that can't be told
     */
    public record Options(Optional<String> layer, Optional<Charset> encoding, Layout layout) {
        /** Nothing was said. */
        public static final Options NONE = new Options(Optional.empty(), Optional.empty());

        /** The layout is left to be found out. */
        public Options(Optional<String> layer, Optional<Charset> encoding) {
            this(layer, encoding, Layout.OPEN);
        }

        /** The same in an encoding. */
        public Options in(Charset charset) {
            return new Options(layer, Optional.of(charset), layout);
        }

        /** The same with another layout. */
        public Options with(Layout other) {
            return new Options(layer, encoding, other);
        }
    }

    /**
     * The layers that a file holds.
     *
     * @throws UserException if it can't be read, or holds no layer
     */
    public static LayerChoice in(Path file) throws UserException {
        try (Source source = open(file, new Notes())) {
            return choice(source);
        }
    }

    /**
     * Reads a layer of a file.
     *
     * @throws OpenQuestion if the file holds several and none was named
     * @throws UserException if it can't be read, or the layer is not {@link #in} it
     */
    public static Layer read(Path file, Options options) throws UserException {
        Layer read = read(file, options, Source::read);
        return options.layout().numbers().map(read::spelt).orElse(read);
    }

    /**
     * Reads a layer of a file as {@link #read} does, but takes points as well, where the format
     * lets them: they are rows without an area, and two columns say where they lie.
     *
     * @throws OpenQuestion if the file holds several and none was named
     * @throws UserException if it can't be read, or the layer is not {@link #in} it
     */
    public static Layer readPlaces(Path file, Options options) throws UserException {
        return read(file, options, Source::readPlaces);
    }

    /**
     * Reads a layer of a file as {@link #read} does, but takes lines and points as well, as they
     * are.
     *
     * @throws OpenQuestion if the file holds several and none was named
     * @throws UserException if it can't be read, or the layer is not {@link #in} it
     */
    public static Layer readShapes(Path file, Options options) throws UserException {
        return read(file, options, Source::readShapes);
    }

    private static LayerChoice choice(Source source) {
        return new LayerChoice(source.names(), source.tables());
    }

    /** One of the ways to read a layer. */
    private interface Way {
        Layer read(Source source, String layer, Options options, Notes notes) throws UserException;
    }

    private static Layer read(Path file, Options options, Way way) throws UserException {
        Notes notes = new Notes();
        try (Source source = open(file, notes)) {
            String layer = choice(source).chosen(file, options.layer());
            return way.read(source, layer, options, notes);
        }
    }

    private static Source open(Path file, Notes notes) throws UserException {
        ByteSource bytes = ByteSource.of(file);
        if (Format.of(bytes) != Format.ZIP)
            return open(file, DiskFolder.around(file), bytes.name(), notes);
        ZipFolder folder = ZipFolder.of(file, notes);
        return Workbook.isIn(folder)
                ? new WorkbookSource(Workbook.open(file, folder))
                : Archive.of(file, folder);
    }

    /**
     * Opens a file that is no archive.
     *
     * @param file for layers to remember: itself, or the archive that it lies in
     * @param folder where it lies, with what belongs to it
     * @param entry its name there
     */
    static Source open(Path file, Folder folder, String entry, Notes notes) throws UserException {
        ByteSource bytes = folder.open(entry);
        return switch (Format.of(bytes)) {
            case SHAPEFILE -> new ShapefileSource(file, folder, entry);
            case GEOJSON -> new GeoJsonSource(file, bytes);
            case GEOPACKAGE ->
                    new GeoPackageSource(GeoPackageReader.open(file, folder, entry, notes));
            case KML -> new KmlSource(file, bytes);
            case CSV -> new CsvSource(file, bytes);
            case EMPTY -> throw new DamagedFile(bytes.name(), "empty");
            case EXCEL -> throw is(bytes, "excel");
            case ENCRYPTED -> throw is(bytes, "encrypted-workbook");
            case RAR -> throw is(bytes, "rar");
            case SEVEN_ZIP -> throw is(bytes, "7z");
            case HTML -> throw is(bytes, "html");
            default -> throw new UserException(Message.of("io.format", bytes.name()));
        };
    }

    private static UserException is(ByteSource bytes, String kind) {
        return new UserException(Message.of("io.is", bytes.name(), Message.of("io.is." + kind)));
    }

    /** A file that was opened, with its layers. */
    interface Source extends AutoCloseable {
        /** All but {@link #tables}. */
        List<String> names();

        /** Tables that have no areas, in a format that tells them from layers. */
        default List<String> tables() {
            return List.of();
        }

        @Override
        default void close() {}

        Layer read(String layer, Options options, Notes notes) throws UserException;

        default Layer readPlaces(String layer, Options options, Notes notes) throws UserException {
            return read(layer, options, notes);
        }

        default Layer readShapes(String layer, Options options, Notes notes) throws UserException {
            return readPlaces(layer, options, notes);
        }
    }

    private record ShapefileSource(Path file, Folder folder, String shp) implements Source {
        @Override
        public List<String> names() {
            return List.of(withoutSuffix(shp));
        }

        @Override
        public Layer read(String layer, Options options, Notes notes) throws UserException {
            return ShapefileReader.read(
                    ShapefileParts.find(folder, shp, notes), file, options.encoding(), notes);
        }

        @Override
        public Layer readPlaces(String layer, Options options, Notes notes) throws UserException {
            return ShapefileReader.readPlaces(
                    ShapefileParts.find(folder, shp, notes), file, options.encoding(), notes);
        }

        @Override
        public Layer readShapes(String layer, Options options, Notes notes) throws UserException {
            return ShapefileReader.readShapes(
                    ShapefileParts.find(folder, shp, notes), file, options.encoding(), notes);
        }
    }

    private record GeoJsonSource(Path file, ByteSource bytes) implements Source {
        @Override
        public List<String> names() {
            return List.of(withoutSuffix(bytes.name()));
        }

        @Override
        public Layer read(String layer, Options options, Notes notes) throws UserException {
            return GeoJsonReader.read(bytes, layer, file, options.encoding(), notes);
        }

        @Override
        public Layer readPlaces(String layer, Options options, Notes notes) throws UserException {
            return GeoJsonReader.readPlaces(bytes, layer, file, options.encoding(), notes);
        }

        @Override
        public Layer readShapes(String layer, Options options, Notes notes) throws UserException {
            return GeoJsonReader.readShapes(bytes, layer, file, options.encoding(), notes);
        }
    }

    private record KmlSource(Path file, ByteSource bytes) implements Source {
        @Override
        public List<String> names() {
            return List.of(withoutSuffix(bytes.name()));
        }

        @Override
        public Layer read(String layer, Options options, Notes notes) throws UserException {
            return KmlReader.read(bytes, layer, file, options.encoding(), notes);
        }

        @Override
        public Layer readShapes(String layer, Options options, Notes notes) throws UserException {
            return KmlReader.readShapes(bytes, layer, file, options.encoding(), notes);
        }
    }

    private record CsvSource(Path file, ByteSource bytes) implements Source {
        @Override
        public List<String> names() {
            return List.of(withoutSuffix(bytes.name()));
        }

        @Override
        public Layer read(String layer, Options options, Notes notes) throws UserException {
            return new CsvReader(bytes, options.encoding(), options.layout())
                    .read(layer, file, notes);
        }
    }

    private record WorkbookSource(Workbook workbook) implements Source {
        @Override
        public List<String> names() {
            return workbook.names();
        }

        @Override
        public Layer read(String layer, Options options, Notes notes) throws UserException {
            return workbook.read(layer, options.layout(), notes);
        }
    }

    private record GeoPackageSource(GeoPackageReader reader) implements Source {
        @Override
        public List<String> names() {
            return reader.names();
        }

        @Override
        public List<String> tables() {
            return reader.tables();
        }

        @Override
        public Layer read(String layer, Options options, Notes notes) throws UserException {
            return reader.read(layer);
        }

        @Override
        public Layer readPlaces(String layer, Options options, Notes notes) throws UserException {
            return reader.readPlaces(layer);
        }

        @Override
        public Layer readShapes(String layer, Options options, Notes notes) throws UserException {
            return reader.readShapes(layer);
        }

        @Override
        public void close() {
            reader.close();
        }
    }

    static String withoutSuffix(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
