package zuschnitt.io.layer;

import java.util.Set;

/** Names for the columns of a table whose file has empty or equal ones. */
public final class FieldNames {
    private FieldNames() {}

    /**
     * The written name if it is free, otherwise with {@code _1}, {@code _2}, …; an empty one
     * becomes {@code FIELD_n}. What was changed is noted.
     *
     * @param taken the names in use, to which the new one is added
     */
    public static String unique(String written, Set<String> taken, Notes notes) {
        String name = written.isEmpty() ? "FIELD_" + (taken.size() + 1) : written;
        String free = name;
        for (int i = 1; !taken.add(free); i++) free = name + "_" + i;
        if (!free.equals(written)) notes.add(NoteKind.FIELD_RENAMED, free);
        return free;
    }
}
