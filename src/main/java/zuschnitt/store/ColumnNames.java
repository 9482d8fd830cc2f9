package zuschnitt.store;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Gives columns of a layer names that every program takes: letters, digits and underscores, no name
 * twice, not even in another case.
 */
final class ColumnNames {
    /** Names that SQLite or GDAL take for the row itself. */
    private static final Set<String> RESERVED = Set.of("rowid", "oid", "_rowid_", "ogc_fid");

    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>(RESERVED);

    /** The next name, as near as can be to the given one. */
    String next(String wanted) {
        String plain = wanted.strip().replaceAll("[^\\p{L}\\p{Nd}]+", "_");
        if (plain.length() > LONGEST) plain = plain.substring(0, LONGEST);
        String stem = plain.isEmpty() || plain.equals("_") ? "column" : plain;
        String name = stem;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) name = stem + "_" + i;
        return name;
    }
}
