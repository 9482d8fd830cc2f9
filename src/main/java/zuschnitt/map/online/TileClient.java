package zuschnitt.map.online;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import zuschnitt.map.tiles.TileDecoder;
import zuschnitt.map.tiles.TileFailure;
import zuschnitt.map.tiles.TileFailure.Reason;
import zuschnitt.session.Chain;

/**
 * Asks tile servers over HTTP: says who it is, waits for so long, takes so many bytes, follows so
 * many redirections. These must stay with the server that the planner chose, and never lead from an
 * encrypted connection to an open one.
 */
final class TileClient {
    private static final int REDIRECTIONS = 3;
    private static final Set<Integer> REDIRECTED = Set.of(301, 302, 303, 307, 308);

    private final HttpClient client;
    private final String userAgent;
    private final Duration patience;

    /**
     * @param userAgent who asks: the program, its version, a way to reach those who make it
     * @param patience how long an answer may take, to its last byte
     */
    TileClient(String userAgent, Duration patience) {
        this.userAgent = userAgent;
        this.patience = patience;
        this.client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(patience)
                        .build();
    }

    Duration patience() {
        return patience;
    }

    /**
     * Asks for what is at an address. Fails with an {@link java.io.IOException}, a {@link
     * TimeoutException} or a {@link TileFailure}; cancelling it closes the connection.
     *
     * @param conditions further headers
     */
    CompletableFuture<HttpResponse<byte[]>> get(URI address, Map<String, String> conditions) {
        CompletableFuture<HttpResponse<byte[]>> answer = new CompletableFuture<>();
        follow(address, conditions, REDIRECTIONS, answer);
        return answer.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void follow(
            URI address,
            Map<String, String> conditions,
            int left,
            CompletableFuture<HttpResponse<byte[]>> answer) {
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(request(address, conditions), info -> body());
        Chain.cancelTogether(answer, sent);
        Chain.follow(
                sent,
                (response, failure) -> {
                    if (failure != null) {
                        answer.completeExceptionally(failure);
                    } else if (REDIRECTED.contains(response.statusCode())) {
                        target(response)
                                .filter(next -> left > 0 && mayFollow(address, next))
                                .ifPresentOrElse(
                                        next -> follow(next, conditions, left - 1, answer),
                                        () -> answer.complete(response));
                    } else {
                        answer.complete(response);
                    }
                });
    }

    private HttpRequest request(URI address, Map<String, String> conditions) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .timeout(patience)
                        .header("User-Agent", userAgent)
                        .header("Accept", "image/png,image/jpeg,image/*;q=0.5");
        conditions.forEach(request::header);
        return request.GET().build();
    }

    private static LimitedBody body() {
        return new LimitedBody(
                TileDecoder.MOST_BYTES, new TileFailure(Reason.HUGE, WebTiles.LATER));
    }

    private static Optional<URI> target(HttpResponse<?> response) {
        try {
            return response.headers().firstValue("Location").map(response.uri()::resolve);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    static boolean mayFollow(URI from, URI to) {
        if (to.getHost() == null || !to.getHost().equalsIgnoreCase(from.getHost())) return false;
        String scheme = to.getScheme().toLowerCase(Locale.ROOT);
        return scheme.equals("https")
                || scheme.equals("http") && scheme.equalsIgnoreCase(from.getScheme());
    }

    /** What the failure of a request is, without the wrapping around it. */
    static Reason reason(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
        if (cause instanceof TileFailure known) return known.reason();
        return cause instanceof HttpTimeoutException || cause instanceof TimeoutException
                ? Reason.SLOW
                : Reason.UNREACHABLE;
    }
}
