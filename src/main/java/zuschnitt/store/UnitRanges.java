package zuschnitt.store;

import java.sql.SQLException;
import java.util.stream.IntStream;
import zuschnitt.plan.UnitSet;

/** Sets of units as text: {@code 1-5,7,9-12}; nothing for none. */
final class UnitRanges {
    private UnitRanges() {}

    static String text(UnitSet units) {
        StringBuilder text = new StringBuilder();
        int[] sorted = units.stream().toArray();
        int from = 0;
        while (from < sorted.length) {
            int to = from;
            while (to + 1 < sorted.length && sorted[to + 1] == sorted[to] + 1) to++;
            text.append(text.isEmpty() ? "" : ",").append(sorted[from]);
            if (to > from) text.append('-').append(sorted[to]);
            from = to + 1;
        }
        return text.toString();
    }

    /**
     * The set that the text stands for.
     *
     * @param unitCount the largest unit that there is
     * @throws SQLException if it names units that don't exist, or is no such text
     */
    static UnitSet units(String text, int unitCount) throws SQLException {
        if (text.isEmpty()) return UnitSet.EMPTY;
        IntStream.Builder units = IntStream.builder();
        for (String range : text.split(",", -1)) {
            int dash = range.indexOf('-');
            int from = unit(dash < 0 ? range : range.substring(0, dash), unitCount);
            int to = dash < 0 ? from : unit(range.substring(dash + 1), unitCount);
            for (int unit = from; unit <= to; unit++) units.add(unit);
        }
        return UnitSet.of(units.build());
    }

    private static int unit(String digits, int unitCount) throws SQLException {
        int unit = Integer.parseInt(digits);
        if (unit < 1 || unit > unitCount) throw new SQLException("no unit " + digits);
        return unit;
    }
}
