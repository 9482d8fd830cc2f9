package zuschnitt.ui.basemap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * Which base map each project was last seen with on this computer. It stands here and not in the
 * project, so that nobody's project lets somebody else's computer ask a server.
 *
 * @param wishes project → wish, the latest last
 * @param opacity how strong the districts' colours cover the base map, 0…1
 */
public record BaseMapMemory(Map<UUID, BaseMapWish> wishes, double opacity) {
    /** Of a planner who is here for the first time. */
    public static final BaseMapMemory EMPTY = new BaseMapMemory(Map.of(), 0.75);

    private static final int REMEMBERED = 40;
    private static final String KEY = "baseMap.";
    private static final String OPACITY = "colourOpacity";

    public BaseMapMemory {
        wishes = Collections.unmodifiableMap(new LinkedHashMap<>(wishes));
    }

    Optional<BaseMapWish> of(UUID project) {
        return Optional.ofNullable(wishes.get(project));
    }

    BaseMapMemory with(UUID project, BaseMapWish wish) {
        Map<UUID, BaseMapWish> more = new LinkedHashMap<>(wishes);
        more.remove(project);
        more.put(project, wish);
        while (more.size() > REMEMBERED) more.remove(more.keySet().iterator().next());
        return new BaseMapMemory(more, opacity);
    }

    BaseMapMemory withOpacity(double newOpacity) {
        return new BaseMapMemory(wishes, newOpacity);
    }

    /** The latest choice of a kind, in whatever project. */
    <T extends BaseMapChoice> Optional<T> last(Class<T> kind) {
        BinaryOperator<T> later = (one, other) -> other;
        return choices().filter(kind::isInstance).map(kind::cast).reduce(later);
    }

    private Stream<BaseMapChoice> choices() {
        return wishes.values().stream().map(BaseMapWish::choice);
    }

    /** What {@link #write} wrote; what can't be made out is left out. */
    public static BaseMapMemory read(Properties values) {
        BaseMapMemory memory = EMPTY.withOpacity(opacity(values));
        for (int i = 1; values.containsKey(KEY + i); i++)
            memory = memory.withLine(values.getProperty(KEY + i));
        return memory;
    }

    private static double opacity(Properties values) {
        try {
            double opacity =
                    Double.parseDouble(values.getProperty(OPACITY, String.valueOf(EMPTY.opacity)));
            return opacity >= 0 && opacity <= 1 ? opacity : EMPTY.opacity;
        } catch (NumberFormatException none) {
            return EMPTY.opacity;
        }
    }

    private BaseMapMemory withLine(String line) {
        int tab = line.indexOf('\t');
        if (tab < 0) return this;
        try {
            UUID project = UUID.fromString(line.substring(0, tab));
            return BaseMapWish.of(line.substring(tab + 1))
                    .map(wish -> with(project, wish))
                    .orElse(this);
        } catch (IllegalArgumentException noProject) {
            return this;
        }
    }

    /** Adds what there is to remember. */
    public void write(Properties values) {
        values.setProperty(OPACITY, String.valueOf(opacity));
        int number = 1;
        for (Map.Entry<UUID, BaseMapWish> entry : wishes.entrySet())
            values.setProperty(KEY + number++, entry.getKey() + "\t" + entry.getValue().line());
    }
}
