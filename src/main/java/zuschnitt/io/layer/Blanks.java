package zuschnitt.io.layer;

/** Blanks of all kinds, those that don't break among them, which Java's own strip leaves. */
public final class Blanks {
    private Blanks() {}

    /** The text without blanks and marks of no width around it. */
    public static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) from++;
        while (to > from && blank(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200B'
                || c == '\uFEFF';
    }
}
