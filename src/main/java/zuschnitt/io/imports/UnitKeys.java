package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * The keys of units, as text with blanks around them taken off. A row without a key, or with one
 * that stands before, keeps its people: it gets a key of its own with a note. Where that happens
 * often, the field is not the key, and is refused.
 */
final class UnitKeys {
    /** So many keys may be missing or doubled in any file, and one in fifty in a long one. */
    private static final int TOLERATED = 3;

    private final Notes notes;
    private final Map<String, Integer> seen = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    UnitKeys(Notes notes) {
        this.notes = notes;
    }

    /**
     * The key of the next row.
     *
     * @param written as in the file
     * @param row what an empty key is called
     */
    String next(String written, String row) {
        String key = WrittenKeys.clean(written, notes);
        if (key.isEmpty()) {
            notes.add(NoteKind.KEY_MISSING, row);
            wrong.add(row);
            key = row;
        }
        int times = seen.merge(key, 1, Integer::sum);
        if (times == 1) return key;
        notes.add(NoteKind.KEY_DUPLICATE, key);
        wrong.add(key);
        String other = key + "#" + times;
        return seen.putIfAbsent(other, 1) == null ? other : next(other, row);
    }

    /**
     * @throws UserException if too many keys were missing or stood twice
     */
    void check(String file, String field) throws UserException {
        if (wrong.size() <= Math.max(TOLERATED, seen.size() / 50)) return;
        String shown = String.join(", ", wrong.stream().distinct().limit(5).toList());
        throw new UserException(Message.of("io.no-key", file, field, wrong.size(), shown));
    }
}
