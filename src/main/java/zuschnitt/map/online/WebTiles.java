package zuschnitt.map.online;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;
import zuschnitt.map.tiles.Tile;
import zuschnitt.map.tiles.TileDecoder;
import zuschnitt.map.tiles.TileFailure;
import zuschnitt.map.tiles.TileFailure.Reason;
import zuschnitt.map.tiles.TileSource;
import zuschnitt.session.Chain;

/**
 * The tiles of a server. What is kept and fresh is shown at once; what is kept and no longer fresh
 * is asked for with a condition, and shown all the same if the server can't answer.
 */
public final class WebTiles implements TileSource {
    /** After this time a tile is asked for again that the server couldn't give. */
    static final Duration LATER = Duration.ofMinutes(10);

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Some ten thousand tiles: all zooms of a town, in several maps. */
    private static final long CACHE_BYTES = 256L << 20;

    /** Failures over which an old answer is better than none. */
    private static final Set<Reason> OUTAGES =
            Set.of(Reason.UNREACHABLE, Reason.SLOW, Reason.BUSY, Reason.BROKEN, Reason.NO_PICTURE);

    private final TileAddress address;
    private final String attribution;
    private final int closest;
    private final TileClient client;
    private final TileCache cache;
    private final Clock clock;
    private final Rest rest;

    WebTiles(
            TileAddress address,
            String attribution,
            int closest,
            TileClient client,
            TileCache cache,
            Clock clock) {
        this.address = address;
        this.attribution = attribution;
        this.closest = closest;
        this.client = client;
        this.cache = cache;
        this.clock = clock;
        this.rest = new Rest(clock, client.patience());
    }

    /**
     * The tiles at an address. From the first tile on the network is asked.
     *
     * @param closest the greatest zoom that the server has
     * @param cacheFolder where tiles are kept; made if need be
     */
    public static WebTiles of(
            TileAddress address, String attribution, int closest, Path cacheFolder) {
        Clock clock = Clock.systemUTC();
        return new WebTiles(
                address,
                attribution,
                closest,
                new TileClient(userAgent(), PATIENCE),
                TileCache.in(cacheFolder, CACHE_BYTES, clock),
                clock);
    }

    private static String userAgent() {
        String version =
                Optional.ofNullable(WebTiles.class.getPackage().getImplementationVersion())
                        .orElse("dev");
        return "Zuschnitt/" + version + " (desktop program; GPL-3.0-or-later)";
    }

    @Override
    public String attribution() {
        return attribution;
    }

    @Override
    public int farthest() {
        return 0;
    }

    @Override
    public int closest() {
        return closest;
    }

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long column, long row) {
        URI place = address.of(new Tile(zoom, (int) column, (int) row));
        Optional<Kept> kept = cache.find(place);
        try {
            if (kept.isPresent() && kept.get().fresh(clock.instant()))
                return CompletableFuture.completedFuture(kept.get().picture());
        } catch (TileFailure damaged) {
            cache.drop(place);
            kept = Optional.empty();
        }
        Optional<Kept> known = kept;
        return rest.refusal()
                .map(refusal -> now(() -> inSpiteOf(refusal, known)))
                .orElseGet(() -> ask(place, known));
    }

    private CompletableFuture<Image> ask(URI place, Optional<Kept> known) {
        CompletableFuture<HttpResponse<byte[]>> asked =
                client.get(place, known.map(Kept::conditions).orElse(Map.of()));
        CompletableFuture<Image> picture = new CompletableFuture<>();
        Chain.cancelTogether(picture, asked);
        Chain.follow(
                asked,
                (response, failure) ->
                        complete(
                                picture,
                                () ->
                                        failure == null
                                                ? read(place, response, known)
                                                : inSpiteOf(failed(failure), known)));
        return picture;
    }

    private static CompletableFuture<Image> now(Reading reading) {
        CompletableFuture<Image> picture = new CompletableFuture<>();
        complete(picture, reading);
        return picture;
    }

    private static void complete(CompletableFuture<Image> picture, Reading reading) {
        try {
            picture.complete(reading.picture());
        } catch (TileFailure | RuntimeException failure) {
            picture.completeExceptionally(failure);
        }
    }

    private TileFailure failed(Throwable failure) {
        Reason reason = TileClient.reason(failure);
        return reason == Reason.HUGE
                ? new TileFailure(reason, LATER)
                : rest.failed(reason, Optional.empty());
    }

    /** An old answer where there is one and the failure is an outage. */
    private static Image inSpiteOf(TileFailure failure, Optional<Kept> known) throws TileFailure {
        boolean stands = known.isPresent() && known.get().stands();
        if (!stands || !OUTAGES.contains(failure.reason())) throw failure;
        return known.get().picture();
    }

    private Image read(URI place, HttpResponse<byte[]> response, Optional<Kept> known)
            throws TileFailure {
        int status = response.statusCode();
        if (status == 200) return fresh(place, response, known);
        if (status == 304 && known.isPresent()) return renewed(place, response, known.get());
        Optional<Duration> pause = Freshness.pause(response.headers(), clock.instant());
        if (status == 429 || status == 503)
            return inSpiteOf(rest.failed(Reason.BUSY, pause), known);
        if (status >= 500) return inSpiteOf(rest.failed(Reason.BROKEN, pause), known);
        if (status == 401 || status == 403 || status == 407)
            throw rest.failed(Reason.FORBIDDEN, pause);
        if (status / 100 == 3) throw rest.failed(Reason.REDIRECTED, pause);
        rest.answered();
        cache.drop(place);
        throw new TileFailure(Reason.UNKNOWN, LATER);
    }

    private Image fresh(URI place, HttpResponse<byte[]> response, Optional<Kept> known)
            throws TileFailure {
        byte[] body = response.body();
        try {
            Image picture = TileDecoder.decode(body, LATER);
            rest.answered();
            Freshness.of(response.headers(), clock.instant())
                    .ifPresentOrElse(
                            freshness -> cache.keep(place, body, freshness),
                            () -> cache.drop(place));
            return picture;
        } catch (TileFailure failure) {
            if (failure.reason() != Reason.NO_PICTURE) throw failure;
            return inSpiteOf(rest.failed(Reason.NO_PICTURE, Optional.empty()), known);
        }
    }

    private Image renewed(URI place, HttpResponse<byte[]> response, Kept known) throws TileFailure {
        rest.answered();
        Freshness.of(response.headers(), clock.instant())
                .map(freshness -> known.renewed(freshness).freshness())
                .ifPresentOrElse(
                        freshness -> cache.renew(place, freshness), () -> cache.drop(place));
        return known.picture();
    }

    /** Lets go of what is kept; what was asked for before still comes. */
    @Override
    public void close() {
        cache.close();
    }

    /** What may come to nothing. */
    @FunctionalInterface
    private interface Reading {
        Image picture() throws TileFailure;
    }
}
