package zuschnitt.ui.basemap;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import zuschnitt.map.MapPane;
import zuschnitt.map.tiles.TileLook;
import zuschnitt.map.tiles.TileSource;
import zuschnitt.message.Message;
import zuschnitt.session.Background;
import zuschnitt.session.Job;

/**
 * Lays base maps under the districts and remembers which. A project is opened with the map that it
 * was last seen with on this computer; otherwise with a file that lies beside it; never with one
 * from the network that was not chosen for it here before.
 */
public final class BaseMaps {
    private static final Logger LOG = System.getLogger(BaseMaps.class.getName());

    private final UUID project;
    private final Path projectFile;
    private final MapPane map;
    private final Background background;
    private final Host host;
    private BaseMapWish wish = BaseMapWish.NONE;
    private Optional<Job> opening = Optional.empty();
    private List<MapPane> others = List.of();

    /** What the look was before the map was switched off. */
    private TileLook lookBefore = TileLook.COLOUR;

    public BaseMaps(UUID project, Path projectFile, MapPane map, Background background, Host host) {
        this.project = project;
        this.projectFile = projectFile;
        this.map = map;
        this.background = background;
        this.host = host;
    }

    /** Lays what belongs to the project. */
    public void begin() {
        map.colouring().opacityProperty().set(host.memory().opacity());
        host.memory()
                .of(project)
                .map(this::found)
                .or(() -> beside().map(BaseMapChoice.OfFile::new).map(BaseMapWish.NONE::with))
                .ifPresent(known -> lay(known, () -> {}, host::alarm));
    }

    /** A file that went with the project to another folder is found there. */
    private BaseMapWish found(BaseMapWish known) {
        boolean gone =
                known.choice() instanceof BaseMapChoice.OfFile file && !Files.exists(file.path());
        return beside().filter(there -> gone)
                .map(there -> new BaseMapWish(new BaseMapChoice.OfFile(there), known.look()))
                .orElse(known);
    }

    /** The file of tiles that lies in the project's folder. */
    Optional<Path> beside() {
        Path folder = projectFile.toAbsolutePath().getParent();
        try (DirectoryStream<Path> maps = Files.newDirectoryStream(folder, "*.mbtiles")) {
            Iterator<Path> found = maps.iterator();
            return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
        } catch (IOException failure) {
            LOG.log(Logger.Level.DEBUG, "the project's folder can't be listed", failure);
            return Optional.empty();
        }
    }

    BaseMapWish wish() {
        return wish;
    }

    Host host() {
        return host;
    }

    /** How strong the districts cover the map. */
    double opacity() {
        return map.colouring().opacityProperty().get();
    }

    /** Lets the districts cover the map more or less. */
    void cover(double opacity) {
        map.colouring().opacityProperty().set(opacity);
    }

    /** Remembers how much the districts cover the map. */
    void rememberCover() {
        host.remember(host.memory().withOpacity(opacity()));
    }

    /**
     * Lays a map that was chosen and remembers it for the project.
     *
     * @param done told when it lies there
     * @param failed told why not; then all stays as it was
     */
    void use(BaseMapChoice choice, Runnable done, Consumer<? super Throwable> failed) {
        lay(
                wish.with(choice),
                () -> {
                    host.remember(host.memory().with(project, wish));
                    done.run();
                },
                failed);
    }

    private void lay(BaseMapWish next, Runnable done, Consumer<? super Throwable> failed) {
        opening.ifPresent(Job::cancel);
        opening =
                Optional.of(
                        background.run(
                                Message.of("ui.baseMap.opening"),
                                job -> next.choice().open(host.tileCache()),
                                source -> {
                                    wish = next;
                                    map.base().lay(source);
                                    map.base().wear(next.look());
                                    done.run();
                                },
                                failed));
    }

    /** Shows the map in a look, and remembers it for the project. */
    void wear(TileLook look) {
        if (look != TileLook.OFF) lookBefore = look;
        wish = wish.with(look);
        map.base().wear(look);
        if (wish.choice() != BaseMapChoice.NONE) host.remember(host.memory().with(project, wish));
    }

    /**
     * Lays the same map under other plans as well, for as long as they are shown beside each other;
     * those of the last time let go of theirs.
     */
    public void layUnder(List<MapPane> shown) {
        others.forEach(other -> other.base().lay(TileSource.NONE));
        others = List.copyOf(shown);
        others.forEach(this::layUnder);
    }

    private void layUnder(MapPane other) {
        other.colouring().opacityProperty().set(opacity());
        other.base().wear(wish.look());
        if (wish.choice() == BaseMapChoice.NONE) return;
        background.run(
                Message.of("ui.baseMap.opening"),
                job -> wish.choice().open(host.tileCache()),
                source -> {
                    if (others.contains(other)) other.base().lay(source);
                    else source.close();
                },
                host::alarm);
    }

    /** Why the map can't be hidden or shown; empty if it can. */
    public Optional<Message> refusal() {
        return wish.choice() == BaseMapChoice.NONE
                ? Optional.of(Message.of("refusal.noBaseMap"))
                : Optional.empty();
    }

    /** Hides the map, or shows it again. */
    public void switchOff() {
        wear(wish.look() == TileLook.OFF ? lookBefore : TileLook.OFF);
    }
}
