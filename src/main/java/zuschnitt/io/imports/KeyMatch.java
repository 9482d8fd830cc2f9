package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import zuschnitt.io.layer.Note;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.plan.UnitTable;

/**
 * Which row of a table is which unit, by keys compared as texts. A key that would be a unit's but
 * for leading zeros, or for decimals that it got as a number, is found, too; whether that counts is
 * the planner's to say.
 *
 * @param field where the keys stand
 * @param keys row → key, without what programs have put around it
 * @param units row → unit; 0 where it is none
 * @param padded how many keys are units' only if they are padded
 * @param notes what was noticed on the way
 */
record KeyMatch(
        String field, List<String> keys, List<Integer> units, int padded, List<Note> notes) {
    /**
     * Compares the written keys with the units'.
     *
     * @param written row → key as it stands in the file
     */
    static KeyMatch of(
            String field, int rows, IntFunction<String> written, UnitTable units, Padding padding) {
        Notes notes = new Notes();
        List<String> keys =
                IntStream.range(0, rows)
                        .mapToObj(row -> WrittenKeys.clean(written.apply(row), notes))
                        .toList();
        Map<String, Integer> bare = bare(units);
        int[] unitOfRow = new int[rows];
        List<Integer> padded = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            String key = keys.get(row);
            unitOfRow[row] = units.find(key).orElse(0);
            if (unitOfRow[row] > 0 || key.isEmpty()) continue;
            int meant = bare.getOrDefault(WrittenKeys.asNumber(key), 0);
            if (meant == 0) continue;
            padded.add(row);
            String place = key + " → " + units.unit(meant).key();
            notes.add(
                    padding == Padding.PAD ? NoteKind.KEY_PADDED : NoteKind.KEY_ZEROS_LOST, place);
            if (padding == Padding.PAD) unitOfRow[row] = meant;
        }
        List<Integer> found = IntStream.of(unitOfRow).boxed().toList();
        return new KeyMatch(field, keys, found, padded.size(), notes.toList());
    }

    /** Key as a number → unit; 0 where several units would have it. */
    private static Map<String, Integer> bare(UnitTable units) {
        Map<String, Integer> bare = new HashMap<>();
        for (int unit = 1; unit <= units.count(); unit++)
            bare.merge(WrittenKeys.asNumber(units.unit(unit).key()), unit, (a, b) -> 0);
        return bare;
    }

    /** Number of rows that are units, or would be if they were padded. */
    long known() {
        long found = units.stream().filter(unit -> unit > 0).count();
        return Math.max(found, padded);
    }

    /** Number of rows with a key that a spreadsheet has rounded. */
    long rounded() {
        return keys.stream().filter(WrittenKeys::rounded).count();
    }
}
