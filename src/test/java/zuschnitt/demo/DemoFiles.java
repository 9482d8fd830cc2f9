package zuschnitt.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import zuschnitt.io.bytes.Existing;
import zuschnitt.io.shapefile.ShapefileWriter;
import zuschnitt.message.UserException;

/** Writes the files of {@code maps/baesweiler} anew. Run it from the top of the source tree. */
public final class DemoFiles {
    static final Path FOLDER = Path.of("maps", "baesweiler");

    static final String PROJECT = "baesweiler.gpkg";

    private DemoFiles() {}

    /** Writes all of them. */
    public static void main(String... arguments) throws UserException, IOException, SQLException {
        Files.createDirectories(FOLDER);
        Town town = Town.baesweiler();
        writeBlocks(town, FOLDER);
        Files.deleteIfExists(FOLDER.resolve(PROJECT));
        Workshop.write(town, FOLDER.resolve(PROJECT));
        BaseMap.write(town, FOLDER.resolve("grundkarte.mbtiles"));
    }

    /** Writes the shapefile of the blocks into the folder. */
    static void writeBlocks(Town town, Path folder) throws UserException {
        ShapefileWriter.write(folder.resolve("bloecke.shp"), TownLayer.of(town), Existing.REPLACE);
    }
}
