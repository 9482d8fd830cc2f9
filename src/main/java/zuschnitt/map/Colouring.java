package zuschnitt.map;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import zuschnitt.theme.Portrayal;

/** What the colours of a map say, how strong they are, and whether that is explained. */
public final class Colouring {
    private final ObjectProperty<Appearance> appearance =
            new SimpleObjectProperty<>(this, "appearance", Appearance.DISTRICTS);
    private final DoubleProperty opacity = new SimpleDoubleProperty(this, "opacity", 0.75);
    private final BooleanProperty explained = new SimpleBooleanProperty(this, "explained", true);
    private final ReadOnlyObjectWrapper<Optional<Portrayal>> portrayal =
            new ReadOnlyObjectWrapper<>(this, "portrayal", Optional.empty());

    /** What the colours say. */
    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /** How strong they cover the base map, 0…1. */
    public DoubleProperty opacityProperty() {
        return opacity;
    }

    /** Whether themes are explained on the map. */
    public BooleanProperty explainedProperty() {
        return explained;
    }

    /** What was last drawn of a theme; empty if there was none. */
    public ReadOnlyObjectProperty<Optional<Portrayal>> portrayalProperty() {
        return portrayal.getReadOnlyProperty();
    }

    /** This was drawn of a theme, or no theme was. */
    void drawn(Optional<Portrayal> now) {
        portrayal.set(now);
    }
}
