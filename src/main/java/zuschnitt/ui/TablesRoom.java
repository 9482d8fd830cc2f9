package zuschnitt.ui;

import java.util.Properties;

/**
 * Where the tables of a comparison stand, and how much room they have there.
 *
 * @param width where they stand beside the maps, times the size of a letter
 * @param height where they stand below the maps, likewise
 */
public record TablesRoom(Where where, double width, double height) {
    /** Most towns are as high as they are wide, and screens are not: beside the maps is room. */
    public static final TablesRoom DEFAULT = new TablesRoom(Where.BESIDE, 41, 18);

    private static final String KEY = "comparison.tables.";

    /** Seen from the maps. */
    public enum Where {
        BESIDE,
        BELOW
    }

    /** The tables in the other place. */
    TablesRoom elsewhere() {
        return new TablesRoom(where == Where.BESIDE ? Where.BELOW : Where.BESIDE, width, height);
    }

    /** How much they take of the maps' width or height where they stand, in letters. */
    double ems() {
        return where == Where.BESIDE ? width : height;
    }

    /** With so much room where they stand. */
    TablesRoom withEms(double ems) {
        return where == Where.BESIDE
                ? new TablesRoom(where, ems, height)
                : new TablesRoom(where, width, ems);
    }

    /** What was written; what can't be read is as at the first start. */
    static TablesRoom read(Properties values) {
        boolean below = values.getProperty(KEY + "where", "").equals(Where.BELOW.name());
        return new TablesRoom(
                below ? Where.BELOW : Where.BESIDE,
                ems(values, "width", DEFAULT.width),
                ems(values, "height", DEFAULT.height));
    }

    private static double ems(Properties values, String name, double otherwise) {
        try {
            double ems = Double.parseDouble(values.getProperty(KEY + name, ""));
            return ems > 0 && ems < Double.POSITIVE_INFINITY ? ems : otherwise;
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /** Adds it to what is written. */
    void write(Properties values) {
        values.setProperty(KEY + "where", where.name());
        values.setProperty(KEY + "width", String.valueOf(width));
        values.setProperty(KEY + "height", String.valueOf(height));
    }
}
