package zuschnitt.io.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Notes;
import zuschnitt.message.UserException;
import zuschnitt.plan.UnitTable;

/**
 * A column of a source read as keys, like those of the units themselves.
 *
 * @param field its name; {@link Choices#ROW_NUMBER} if rows are counted
 * @param keys row → key
 * @param known how many of them are units
 */
record RowKeys(String field, List<String> keys, long known) {
    /**
     * The chosen column; otherwise the one that knows the most units. The rows' numbers are looked
     * at as well, but among areas only where there are as many of them as units: a few districts
     * have numbers that any units have.
     *
     * @throws UserException if the chosen column doesn't exist
     */
    static RowKeys of(Layer source, Optional<String> chosen, UnitTable units) throws UserException {
        if (chosen.isPresent()) return of(Fields.column(source, chosen.get()), units);
        Stream<RowKeys> columns = source.table().columns().stream().map(c -> of(c, units));
        boolean counted = !source.spatial() || source.size() == units.count();
        Stream<RowKeys> numbers = counted ? Stream.of(numbers(source, units)) : Stream.of();
        return Stream.concat(columns, numbers)
                .reduce(RowKeys::better)
                .orElseGet(() -> numbers(source, units));
    }

    private static RowKeys better(RowKeys one, RowKeys other) {
        return other.known > one.known ? other : one;
    }

    private static RowKeys of(Column column, UnitTable units) {
        return of(column.name(), column::text, column.size(), units);
    }

    private static RowKeys numbers(Layer source, UnitTable units) {
        return of(Choices.ROW_NUMBER, row -> "", source.size(), units);
    }

    private static RowKeys of(
            String field, IntFunction<String> written, int rows, UnitTable units) {
        UnitKeys distinct = new UnitKeys(new Notes());
        List<String> keys =
                IntStream.range(0, rows)
                        .mapToObj(
                                row -> distinct.next(written.apply(row), Integer.toString(row + 1)))
                        .toList();
        long known = keys.stream().filter(new NamedUnits(units)::known).count();
        return new RowKeys(field, keys, known);
    }

    String of(int row) {
        return keys.get(row);
    }
}
