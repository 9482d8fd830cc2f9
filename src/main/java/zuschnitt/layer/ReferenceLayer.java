package zuschnitt.layer;

import java.util.UUID;

/**
 * What a project remembers of a layer.
 *
 * @param name for people; no two layers of a project have the same
 * @param source where its features are kept
 * @param visible whether it is drawn
 * @param style how it is drawn
 */
public record ReferenceLayer(UUID id, String name, Source source, boolean visible, Style style) {
    /** A layer that is new to the project. */
    public static ReferenceLayer of(String name, Source source, Style style) {
        return new ReferenceLayer(UUID.randomUUID(), name, source, true, style);
    }

    public ReferenceLayer named(String newName) {
        return new ReferenceLayer(id, newName, source, visible, style);
    }

    public ReferenceLayer shown(boolean newVisible) {
        return new ReferenceLayer(id, name, source, newVisible, style);
    }

    public ReferenceLayer styled(Style newStyle) {
        return new ReferenceLayer(id, name, source, visible, newStyle);
    }

    public ReferenceLayer from(Source newSource) {
        return new ReferenceLayer(id, name, newSource, visible, style);
    }
}
