package zuschnitt.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import zuschnitt.io.Layers;
import zuschnitt.io.Layers.Options;
import zuschnitt.io.bytes.ByteSource;
import zuschnitt.io.csv.CsvReader;
import zuschnitt.io.geojson.GeoJsonReader;
import zuschnitt.io.geopackage.Blobs;
import zuschnitt.io.grid.Layout;
import zuschnitt.io.kml.KmlReader;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.reference.Reference;
import zuschnitt.io.shapefile.ShapefileParts;
import zuschnitt.io.shapefile.ShapefileReader;
import zuschnitt.message.UserException;

/** A reader, and how any bytes are put before it. */
enum Target {
    /** The areas of a shapefile, alone. */
    SHP(bytes -> shapefile(Map.of("a.shp", bytes))),
    /** The same where points are wanted as well. */
    POINTS(Target::points),
    /** The attributes of a shapefile that has as many areas as the table says. */
    DBF(bytes -> shapefile(Map.of("a.shp", Seeds.shp(declaredRows(bytes)), "a.dbf", bytes))),
    /** The index of a shapefile of three areas. */
    SHX(bytes -> shapefile(Map.of("a.shp", Seeds.shp(3), "a.shx", bytes))),
    GEOJSON(Target::geoJson),
    KML(Target::kml),
    CSV(Target::csv),
    /** A geometry of a GeoPackage. */
    WKB(bytes -> Optional.of(Blobs.read(bytes))),
    /** The coordinate system of a layer. */
    PRJ(Target::prj),
    ZIP(Target::zip);

    /** Files that come one after the other in their place. */
    private static final Path SCRATCH = scratch();

    private static final Path NOWHERE = Path.of("fuzz");

    private final Reader reader;

    Target(Reader reader) {
        this.reader = reader;
    }

    private interface Reader {
        Optional<Layer> read(byte[] bytes) throws UserException;
    }

    /** The layer that the bytes are; empty if they are understood without being one. */
    Optional<Layer> read(byte[] bytes) throws UserException {
        return reader.read(bytes);
    }

    /** As a folder or a file ending is called. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Layer> shapefile(Map<String, byte[]> files) throws UserException {
        Notes notes = new Notes();
        ShapefileParts parts = ShapefileParts.find(new MemoryFolder(files), "a.shp", notes);
        return Optional.of(ShapefileReader.read(parts, NOWHERE, Optional.empty(), notes));
    }

    private static Optional<Layer> points(byte[] bytes) throws UserException {
        Notes notes = new Notes();
        MemoryFolder folder = new MemoryFolder(Map.of("a.shp", bytes));
        ShapefileParts parts = ShapefileParts.find(folder, "a.shp", notes);
        return Optional.of(ShapefileReader.readPlaces(parts, NOWHERE, Optional.empty(), notes));
    }

    private static int declaredRows(byte[] dbf) {
        boolean few = dbf.length > 7 && dbf[5] == 0 && dbf[6] == 0 && dbf[7] == 0;
        return few ? Math.min(dbf[4] & 0xFF, Seeds.MOST_SQUARES) : 3;
    }

    private static Optional<Layer> geoJson(byte[] bytes) throws UserException {
        ByteSource source = ByteSource.of("a.geojson", bytes);
        return Optional.of(GeoJsonReader.read(source, "a", NOWHERE, Optional.empty(), new Notes()));
    }

    private static Optional<Layer> kml(byte[] bytes) throws UserException {
        return Optional.of(
                KmlReader.read(
                        ByteSource.of("a.kml", bytes),
                        "a",
                        NOWHERE,
                        Optional.empty(),
                        new Notes()));
    }

    private static Optional<Layer> csv(byte[] bytes) throws UserException {
        ByteSource source = ByteSource.of("a.csv", bytes);
        return Optional.of(
                new CsvReader(source, Optional.empty(), Layout.OPEN)
                        .read("a", NOWHERE, new Notes()));
    }

    private static Optional<Layer> prj(byte[] bytes) throws UserException {
        String wkt = new String(bytes, StandardCharsets.UTF_8);
        Layer layer = shapefile(Map.of("a.shp", Seeds.shp(3))).orElseThrow();
        return Reference.parse(wkt).map(layer::in);
    }

    private static Optional<Layer> zip(byte[] bytes) throws UserException {
        Path file = SCRATCH.resolve("a.zip");
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> names = Layers.in(file).names();
        Options first = new Options(Optional.of(names.get(0)), Optional.empty());
        return Optional.of(Layers.read(file, first));
    }

    private static Path scratch() {
        try {
            Path folder = Files.createTempDirectory("zuschnitt-fuzz");
            folder.resolve("a.zip").toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
