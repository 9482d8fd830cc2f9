package zuschnitt.ui;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import zuschnitt.coverage.Bounds;
import zuschnitt.layer.Features;

/** Names in a reference layer, such as those of streets: what is called alike is one place. */
final class NamedPlaces {
    private NamedPlaces() {}

    /**
     * Name → the rectangle around all that is called so, in the project's coordinates.
     *
     * @param part of the name, in lower case
     * @param most how many names at most
     */
    static Map<String, Bounds> containing(Features features, String part, int most) {
        Map<String, Bounds> places = new LinkedHashMap<>();
        for (int i = 0; i < features.size(); i++) {
            String name = features.name(i);
            boolean known = places.containsKey(name);
            if (name.isEmpty() || !known && places.size() == most) continue;
            if (known || name.toLowerCase(Locale.ROOT).contains(part))
                places.merge(name, features.bounds(i), Bounds::union);
        }
        return places;
    }
}
