package zuschnitt.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/** Answers to come that depend on each other. */
public final class Chain {
    private Chain() {}

    /**
     * Calls the listener when the answer is there, or will not come; on whatever thread that is.
     *
     * @param listener gets the answer or, in place of it, what went wrong
     */
    @SuppressWarnings("FutureReturnValueIgnored") // it would only say that the listener was called
    public static <T> void follow(
            CompletableFuture<T> answer, BiConsumer<? super T, ? super Throwable> listener) {
        answer.whenComplete(listener);
    }

    /**
     * Lets who cancels an answer cancel as well what it is made of, which the answers of the
     * library don't do by themselves.
     */
    public static void cancelTogether(CompletableFuture<?> answer, Future<?> source) {
        follow(answer, (value, failure) -> source.cancel(true));
    }
}
