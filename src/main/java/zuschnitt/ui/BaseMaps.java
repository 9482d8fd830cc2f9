package zuschnitt.ui;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.Optional;
import javafx.stage.FileChooser;
import zuschnitt.map.MapPane;
import zuschnitt.map.online.Preset;
import zuschnitt.map.online.TileCache;
import zuschnitt.map.online.WebTiles;
import zuschnitt.map.tiles.MbTiles;
import zuschnitt.map.tiles.TileSource;
import zuschnitt.message.Messages;
import zuschnitt.session.Session;

/**
 * Lays base maps under the districts: a file that lies beside the project at once, others and those
 * from the network when the planner asks for them.
 */
final class BaseMaps {
    private static final Logger LOG = System.getLogger(BaseMaps.class.getName());

    private final Session session;
    private final MapPane map;
    private final Frame frame;
    private final Messages words;

    BaseMaps(Session session, MapPane map, Frame frame, Messages words) {
        this.session = session;
        this.map = map;
        this.frame = frame;
        this.words = words;
    }

    /** Lays the base map that lies in the project's folder; nothing if there is none. */
    void layWhatLiesBeside() {
        beside().ifPresent(this::layFile);
    }

    private Optional<Path> beside() {
        Path folder = session.file().path().toAbsolutePath().getParent();
        try (DirectoryStream<Path> maps = Files.newDirectoryStream(folder, "*.mbtiles")) {
            Iterator<Path> found = maps.iterator();
            return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
        } catch (IOException failure) {
            LOG.log(Logger.Level.DEBUG, "the project's folder can't be listed", failure);
            return Optional.empty();
        }
    }

    private void layFile(Path file) {
        frame.attempt(() -> map.lay(MbTiles.open(file)));
    }

    void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.text("ui.file.baseMap"), "*.mbtiles"));
        Optional.ofNullable(chooser.showOpenDialog(map.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(this::layFile);
    }

    void layOnline() {
        Preset preset = Preset.all(LocalDate.now(ZoneId.systemDefault()).getYear()).get(0);
        map.lay(
                WebTiles.of(
                        preset.address(),
                        preset.attribution(),
                        preset.closest(),
                        "Zuschnitt",
                        TileCache.in(frame.tileCache(), 200L << 20, Clock.systemUTC())));
    }

    void layNone() {
        map.lay(TileSource.NONE);
    }
}
