package zuschnitt.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * What the things in a choice are called. They are chosen by pointing, never written, so there is
 * no way back from the name.
 */
public final class Named<T> extends StringConverter<T> {
    private final Function<T, String> name;

    /**
     * @param name not asked while nothing is chosen, which is called nothing
     */
    public Named(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable T thing) {
        return thing == null ? "" : name.apply(thing);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("a choice takes no text: " + text);
    }
}
