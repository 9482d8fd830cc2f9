package zuschnitt.map;

import java.lang.System.Logger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import javafx.animation.PauseTransition;
import javafx.scene.image.Image;
import javafx.util.Duration;
import zuschnitt.map.tiles.Tile;
import zuschnitt.map.tiles.TileFailure;
import zuschnitt.map.tiles.TileFailure.Reason;
import zuschnitt.map.tiles.TilePixels;
import zuschnitt.map.tiles.TileSource;
import zuschnitt.message.Message;
import zuschnitt.session.Background;
import zuschnitt.session.Chain;

/**
 * Fetches the tiles that are wanted, a few at a time and those first that were named first, and
 * keeps the latest. What is no longer wanted is cancelled; what failed is asked for again when its
 * source thinks that worthwhile, and not before. Belongs to the JavaFX thread.
 */
final class TileSupply {
    private static final Logger LOG = System.getLogger(TileSupply.class.getName());
    private static final int AT_ONCE = 6;

    /** Pictures beyond those that are wanted right now. */
    private static final long KEPT_BYTES = 64L << 20;

    private static final int KEPT_FAILURES = 4_000;

    private final Background background;
    private final Runnable onChange;
    private final LongSupplier nanos;
    private final PauseTransition again = new PauseTransition();

    /** The latest used last. */
    private final Map<Tile, TilePixels> kept = new LinkedHashMap<>(256, 0.75f, true);

    private final Map<Tile, Future<TilePixels>> asked = new HashMap<>();
    private final Map<Tile, Failed> failed = new HashMap<>();
    private TileSource source = TileSource.NONE;
    private Set<Tile> wanted = Set.of();
    private List<Tile> order = List.of();
    private long bytes;

    /**
     * @param notBefore when to ask again, in the time of the clock
     */
    private record Failed(TileFailure failure, long notBefore) {}

    /**
     * @param onChange told when a tile has come, or will not
     * @param nanos a clock that only goes forward
     */
    TileSupply(Background background, Runnable onChange, LongSupplier nanos) {
        this.background = background;
        this.onChange = onChange;
        this.nanos = nanos;
        again.setOnFinished(event -> ask());
    }

    /** Takes tiles from another source from now on, and lets go of the one before. */
    void use(TileSource newSource) {
        want(List.of());
        TileSource before = source;
        source = newSource;
        kept.clear();
        failed.clear();
        bytes = 0;
        if (before != newSource) background.latest(before, () -> closed(before), done -> {});
    }

    private static boolean closed(TileSource source) {
        source.close();
        return true;
    }

    TileSource source() {
        return source;
    }

    /** Wants these tiles, the first of them most, and no others any more. */
    void want(List<Tile> tiles) {
        if (tiles.equals(order)) return;
        order = List.copyOf(tiles);
        wanted = new HashSet<>(tiles);
        asked.entrySet()
                .removeIf(
                        entry -> {
                            boolean idle = !wanted.contains(entry.getKey());
                            if (idle) entry.getValue().cancel(true);
                            return idle;
                        });
        if (failed.size() > KEPT_FAILURES) failed.keySet().retainAll(wanted);
        ask();
    }

    private void ask() {
        long now = nanos.getAsLong();
        order.stream()
                .filter(tile -> !kept.containsKey(tile) && !asked.containsKey(tile))
                .filter(tile -> failed(tile).filter(it -> it.notBefore() > now).isEmpty())
                .limit(Math.max(0, AT_ONCE - asked.size()))
                .toList()
                .forEach(this::ask);
        order.stream()
                .flatMap(tile -> failed(tile).stream())
                .mapToLong(Failed::notBefore)
                .filter(time -> time > now)
                .min()
                .ifPresentOrElse(time -> askAgainIn(time - now), again::stop);
    }

    private Optional<Failed> failed(Tile tile) {
        return Optional.ofNullable(failed.get(tile));
    }

    private void askAgainIn(long pause) {
        again.setDuration(Duration.millis(pause / 1e6 + 1));
        again.playFromStart();
    }

    private void ask(Tile tile) {
        TileSource from = source;
        asked.put(
                tile,
                background.ask(
                        () -> pixels(from, tile),
                        pixels -> take(from, tile, pixels),
                        failure -> miss(from, tile, failure)));
    }

    private static CompletableFuture<TilePixels> pixels(TileSource from, Tile tile) {
        CompletableFuture<Image> image = from.loadTile(tile.zoom(), tile.column(), tile.row());
        CompletableFuture<TilePixels> pixels = image.thenApply(TilePixels::of);
        Chain.cancelTogether(pixels, image);
        return pixels;
    }

    private void take(TileSource from, Tile tile, TilePixels pixels) {
        if (from != source || asked.remove(tile) == null) return;
        failed.remove(tile);
        kept.put(tile, pixels);
        bytes += pixels.bytes();
        forgetOldest();
        goOn();
    }

    private void forgetOldest() {
        if (bytes <= KEPT_BYTES) return;
        var oldest = kept.entrySet().iterator();
        while (bytes > KEPT_BYTES && oldest.hasNext()) {
            var entry = oldest.next();
            if (wanted.contains(entry.getKey())) continue;
            bytes -= entry.getValue().bytes();
            oldest.remove();
        }
    }

    private void miss(TileSource from, Tile tile, Throwable cause) {
        if (from != source || asked.remove(tile) == null) return;
        TileFailure failure = known(cause);
        long pause = Math.max(0, failure.patience().toNanos());
        failed.put(tile, new Failed(failure, nanos.getAsLong() + pause));
        goOn();
    }

    private static TileFailure known(Throwable cause) {
        if (cause instanceof TileFailure failure) return failure;
        LOG.log(Logger.Level.ERROR, "a tile failed in a way that nobody foresaw", cause);
        return new TileFailure(Reason.DAMAGED, TileFailure.FOR_GOOD);
    }

    private void goOn() {
        ask();
        onChange.run();
    }

    /** The picture of a tile, if it is here. */
    Optional<TilePixels> picture(Tile tile) {
        return Optional.ofNullable(kept.get(tile));
    }

    /** Whether tiles are under way. */
    boolean busy() {
        return !asked.isEmpty();
    }

    /**
     * How many of the wanted tiles are missing although they should be there, and why; one line.
     */
    Optional<Message> trouble() {
        List<TileFailure> missing =
                order.stream()
                        .flatMap(tile -> failed(tile).stream())
                        .map(Failed::failure)
                        .filter(failure -> failure.reason() != Reason.ABSENT)
                        .toList();
        return missing.stream()
                .findFirst()
                .map(first -> Message.of("map.tiles.missing", missing.size(), first.sentence()));
    }
}
