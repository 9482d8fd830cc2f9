package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.message.UserException;

/**
 * What the units of several layers lie in, outermost first. Of several files each is a group of its
 * own, above those that stand in its fields: two communes may both have a quarter called "Mitte".
 * Unless the outermost field says the commune itself, that is, never changes within a file.
 */
final class GroupLevels {
    private static final String FILE_LEVEL = "Datei";

    private final List<String> names;

    /** layer, level → the column; empty where the file itself is the group. */
    private final List<List<Optional<Column>>> columns;

    private final List<Layer> layers;

    private GroupLevels(
            List<String> names, List<List<Optional<Column>>> columns, List<Layer> layers) {
        this.names = names;
        this.columns = columns;
        this.layers = layers;
    }

    /**
     * @throws UserException if a field doesn't exist
     */
    static GroupLevels of(List<Layer> layers, List<Fields> fields) throws UserException {
        List<String> names =
                new ArrayList<>(
                        fields.stream()
                                .map(Fields::groups)
                                .max(Comparator.comparingInt(List::size))
                                .orElse(List.of()));
        List<List<Optional<Column>>> columns = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++)
            columns.add(columns(layers.get(i), fields.get(i).groups(), names));
        if (layers.size() > 1 && !sayTheFile(columns)) {
            names.add(0, FILE_LEVEL);
            columns.forEach(levels -> levels.add(0, Optional.empty()));
        }
        return new GroupLevels(List.copyOf(names), columns, layers);
    }

    /**
     * The layer's own group fields; below them those that have the names of the others', since a
     * field with one value looks like no group in a file that lies in one quarter.
     */
    private static List<Optional<Column>> columns(
            Layer layer, List<String> groups, List<String> levels) throws UserException {
        List<Optional<Column>> columns = new ArrayList<>();
        for (String group : groups) columns.add(Optional.of(Fields.column(layer, group)));
        for (int level = groups.size(); level < levels.size(); level++)
            columns.add(layer.table().column(levels.get(level)));
        return columns;
    }

    private static boolean sayTheFile(List<List<Optional<Column>>> columns) {
        return columns.stream()
                .allMatch(
                        levels ->
                                !levels.isEmpty()
                                        && levels.get(0).filter(GroupLevels::same).isPresent());
    }

    private static boolean same(Column column) {
        return IntStream.range(0, column.size()).mapToObj(column::text).distinct().count() == 1;
    }

    List<String> names() {
        return names;
    }

    /** What a row of a layer lies in, one for each level. */
    List<String> of(int layer, int row) {
        return columns.get(layer).stream()
                .map(c -> c.map(g -> g.text(row).strip()).orElse(layers.get(layer).name()))
                .toList();
    }
}
