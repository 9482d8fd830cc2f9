package zuschnitt.ui;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/**
 * Does something once, when a pane gets its first width.
 *
 * @param then what to do
 */
record FirstWidth(Runnable then) implements ChangeListener<Number> {
    @Override
    public void changed(ObservableValue<? extends Number> width, Number before, Number now) {
        if (now.doubleValue() <= 0) return;
        width.removeListener(this);
        then.run();
    }
}
