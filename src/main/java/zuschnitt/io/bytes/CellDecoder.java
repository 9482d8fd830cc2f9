package zuschnitt.io.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;

/**
 * Turns the bytes of table cells into text: blanks and zero bytes at the end are padding, control
 * characters become blanks, bytes that the code page does not know become U+FFFD; the last two are
 * noted. A text that stands in many rows is made once. Not thread-safe.
 */
public final class CellDecoder {
    private static final int REMEMBERED = 1 << 10;

    private final Charset charset;
    private final Notes notes;
    private final String[] recent = new String[REMEMBERED];

    public CellDecoder(Charset charset, Notes notes) {
        this.charset = charset;
        this.notes = notes;
        java.util.Arrays.fill(recent, "");
    }

    /**
     * The text in the bytes from a place (inclusive) to another (exclusive).
     *
     * @param place what a note calls the cell
     */
    public String decode(byte[] bytes, int from, int to, Object place) {
        int end = to;
        while (end > from && (bytes[end - 1] == ' ' || bytes[end - 1] == 0)) end--;
        if (end == from) return "";
        int hash = 0;
        boolean plain = true;
        for (int i = from; i < end; i++) {
            hash = 31 * hash + bytes[i];
            plain &= bytes[i] >= ' ';
        }
        return plain ? remembered(bytes, from, end, hash) : decoded(bytes, from, end, place);
    }

    private String remembered(byte[] bytes, int from, int end, int hash) {
        int slot = (hash ^ hash >>> 16) & REMEMBERED - 1;
        if (!same(recent[slot], bytes, from, end)) {
            recent[slot] = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
        }
        return recent[slot];
    }

    private static boolean same(String text, byte[] bytes, int from, int end) {
        if (text.length() != end - from) return false;
        for (int i = from; i < end; i++) if (text.charAt(i - from) != bytes[i]) return false;
        return true;
    }

    private String decoded(byte[] bytes, int from, int end, Object place) {
        String text = new String(bytes, from, end - from, charset);
        if (text.indexOf('\uFFFD') >= 0) notes.add(NoteKind.ENCODING_MALFORMED, place);
        return withoutControls(text, notes, place);
    }

    /**
     * The text with a blank in place of each control character and U+FFFD in place of each half of
     * a character, which is noted.
     */
    public static String withoutControls(String text, Notes notes, Object place) {
        if (text.codePoints().noneMatch(CellDecoder::unfit)) return text;
        notes.add(NoteKind.CONTROL_CHARACTERS, place);
        return text.codePoints()
                .map(c -> unfit(c) ? Character.isISOControl(c) ? ' ' : 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static boolean unfit(int c) {
        return (Character.isISOControl(c) && c != '\t')
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
