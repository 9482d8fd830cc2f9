package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import zuschnitt.io.imports.JoinChoices.Repeats;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;

/**
 * Which rows of a table count for which unit. Several rows of one unit that say the same count
 * once; if they differ, they are added up where the planner has said so, and otherwise none counts.
 */
final class JoinRows {
    private final KeyMatch match;
    private final BitSet sums;
    private final Repeats repeats;
    private final Notes notes;

    /**
     * @param sums rows that only add up others
     */
    JoinRows(KeyMatch match, BitSet sums, Repeats repeats, Notes notes) {
        this.match = match;
        this.sums = sums;
        this.repeats = repeats;
        this.notes = notes;
    }

    /**
     * unit → the rows that count, 0…n.
     *
     * @param columns the counts, by row
     */
    int[][] ofUnits(int unitCount, Collection<double[]> columns) {
        List<List<Integer>> rows = new ArrayList<>();
        for (int unit = 0; unit <= unitCount; unit++) rows.add(new ArrayList<>(1));
        for (int row = 0; row < match.units().size(); row++) {
            if (sums.get(row)) {
                String key = match.keys().get(row);
                notes.add(NoteKind.ROW_TOTAL, key.isEmpty() ? Integer.toString(row + 1) : key);
            } else if (match.units().get(row) > 0) {
                rows.get(match.units().get(row)).add(row);
            } else if (match.keys().get(row).isEmpty()) {
                notes.add(NoteKind.ROW_WITHOUT_KEY, row + 1);
            }
        }
        int[][] counting = new int[unitCount + 1][];
        for (int unit = 0; unit <= unitCount; unit++)
            counting[unit] = counting(rows.get(unit), columns);
        return counting;
    }

    private int[] counting(List<Integer> rows, Collection<double[]> columns) {
        int[] all = rows.stream().mapToInt(Integer::intValue).toArray();
        if (all.length < 2) return all;
        String key = match.keys().get(all[0]);
        if (repeats == Repeats.SUM) {
            notes.add(NoteKind.KEY_ADDED_UP, key);
            return all;
        }
        boolean same = columns.stream().allMatch(column -> allSame(column, all));
        notes.add(same ? NoteKind.KEY_REPEATED : NoteKind.KEY_CONFLICT, key);
        return same ? new int[] {all[0]} : new int[0];
    }

    private static boolean allSame(double[] column, int... rows) {
        for (int row : rows) if (Double.compare(column[row], column[rows[0]]) != 0) return false;
        return true;
    }
}
