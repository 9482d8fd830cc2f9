package zuschnitt.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A value that tells when it has changed. Belongs to one thread. Only its owner changes it, and not
 * while it is telling.
 */
public final class Watched<T> {
    private final List<Consumer<? super T>> listeners = new ArrayList<>();
    private T value;
    private boolean telling;

    Watched(T value) {
        this.value = value;
    }

    public T get() {
        return value;
    }

    /** Calls the listener with each new value from now on. Returns what stops it. */
    public Runnable onChange(Consumer<? super T> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Calls the listener with the present value now, and with each new one from now on. */
    public Runnable follow(Consumer<? super T> listener) {
        listener.accept(value);
        return onChange(listener);
    }

    /**
     * @throws IllegalStateException if a listener of this value is at work
     */
    void set(T newValue) {
        put(newValue).run();
    }

    /**
     * Changes the value and gives what tells the listeners, so that several values can change
     * before any of them is told.
     *
     * @throws IllegalStateException if a listener of this value is at work
     */
    Runnable put(T newValue) {
        if (telling) throw new IllegalStateException("changed by a listener of its own change");
        boolean same = value.equals(newValue);
        value = newValue;
        return same ? () -> {} : () -> tell(newValue);
    }

    private void tell(T newValue) {
        telling = true;
        try {
            for (Consumer<? super T> listener : List.copyOf(listeners)) listener.accept(newValue);
        } finally {
            telling = false;
        }
    }
}
