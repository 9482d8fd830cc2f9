package zuschnitt.io.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zuschnitt.io.layer.Blanks;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;

/**
 * Keys as offices meant them, out of what programs made of them. Blanks around a key go silently;
 * blanks that don't break, and the apostrophe by which a spreadsheet is told to keep a text, go
 * with a note.
 */
final class WrittenKeys {
    /** How spreadsheets show numbers that are too long for their cell: digits are lost. */
    private static final Pattern ROUNDED = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d{2}");

    /** The decimals that a key gets when it passes through a column of numbers. */
    private static final Pattern DECIMALS = Pattern.compile("(\\d+)[.,]0+");

    private WrittenKeys() {}

    /** The key that was written. */
    static String clean(String written, Notes notes) {
        String key = Blanks.stripped(written);
        if (key.length() > 1 && (key.charAt(0) == '\'' || key.charAt(0) == '’'))
            key = Blanks.stripped(key.substring(1));
        if (!key.equals(written.strip())) notes.add(NoteKind.KEY_TRIMMED, key);
        return key;
    }

    /** Whether a spreadsheet has rounded the key, so that it can't be told any more. */
    static boolean rounded(String key) {
        return ROUNDED.matcher(key).matches();
    }

    /** What is left of a key that was taken for a number; the key itself if it can't have been. */
    static String asNumber(String key) {
        if (key.isEmpty() || !Character.isDigit(key.charAt(0))) return key;
        Matcher decimals = DECIMALS.matcher(key);
        String whole = decimals.matches() ? decimals.group(1) : key;
        if (!digits(whole)) return key;
        int zeros = 0;
        while (zeros < whole.length() - 1 && whole.charAt(zeros) == '0') zeros++;
        return whole.substring(zeros);
    }

    static boolean digits(String key) {
        for (int i = 0; i < key.length(); i++)
            if (key.charAt(i) < '0' || key.charAt(i) > '9') return false;
        return !key.isEmpty();
    }

    /** What a key looks like: 0 for each digit, a for each letter. */
    static String shape(String key) {
        char[] shape = key.toCharArray();
        for (int i = 0; i < shape.length; i++) {
            if (Character.isDigit(shape[i])) shape[i] = '0';
            else if (Character.isLetter(shape[i])) shape[i] = 'a';
        }
        return new String(shape);
    }
}
