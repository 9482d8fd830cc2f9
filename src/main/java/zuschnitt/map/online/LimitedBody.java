package zuschnitt.map.online;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import zuschnitt.map.tiles.TileFailure;

/** An answer's bytes, up to as many as a tile may have; at the first one more it is left. */
final class LimitedBody implements BodySubscriber<byte[]> {
    private final int most;
    private final TileFailure tooMuch;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private Optional<Subscription> connection = Optional.empty();

    /**
     * @param most bytes
     * @param tooMuch what to fail with
     */
    LimitedBody(int most, TileFailure tooMuch) {
        this.most = most;
        this.tooMuch = tooMuch;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        connection = Optional.of(subscription);
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            if (body.isDone()) return;
            if (bytes.size() + buffer.remaining() > most) {
                connection.ifPresent(Subscription::cancel);
                body.completeExceptionally(tooMuch);
                return;
            }
            byte[] some = new byte[buffer.remaining()];
            buffer.get(some);
            bytes.writeBytes(some);
        }
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(bytes.toByteArray());
    }
}
