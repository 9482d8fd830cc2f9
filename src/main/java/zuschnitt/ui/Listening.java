package zuschnitt.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.util.Subscription;
import zuschnitt.session.Watched;

/** What the panes of a window listen to, until the window is laid away. */
final class Listening {
    private final List<Runnable> stops = new ArrayList<>();

    /** Calls the listener with the present value now, and with each new one from now on. */
    <T> void follow(Watched<T> watched, Consumer<? super T> listener) {
        stops.add(watched.follow(listener));
    }

    /** Calls the listener with each new value from now on. */
    <T> void onChange(Watched<T> watched, Consumer<? super T> listener) {
        stops.add(watched.onChange(listener));
    }

    /** Ends the subscription with the others. */
    void keep(Subscription subscription) {
        stops.add(subscription::unsubscribe);
    }

    /** No listener is called any more. */
    void stop() {
        stops.forEach(Runnable::run);
        stops.clear();
    }
}
