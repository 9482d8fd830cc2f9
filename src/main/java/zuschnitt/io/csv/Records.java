package zuschnitt.io.csv;

import java.util.ArrayList;
import java.util.List;
import zuschnitt.io.bytes.CellDecoder;
import zuschnitt.io.bytes.DamagedFile;
import zuschnitt.io.bytes.Limits;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;

/**
 * Takes a text apart into records of cells. A quotation mark at the beginning of a cell quotes it,
 * line ends and separators with it; one in the middle is a mark like any other. Line ends may be
 * mixed.
 */
final class Records {
    private static final char QUOTE = '"';

    private final String file;
    private final String text;
    private final char separator;
    private final Notes notes;
    private int at;
    private int line = 1;
    private int start = 1;

    /**
     * @param from where in the text the first record begins
     * @param line the number of its line
     */
    Records(String file, String text, int from, int line, char separator, Notes notes) {
        this.file = file;
        this.text = text;
        this.at = from;
        this.line = line;
        this.separator = separator;
        this.notes = notes;
    }

    boolean more() {
        return at < text.length();
    }

    /** The line in which the last record began. */
    int line() {
        return start;
    }

    /** The cells up to the end of a line; an empty line has one empty cell. */
    List<String> next() throws DamagedFile {
        start = line;
        List<String> cells = new ArrayList<>();
        do {
            cells.add(cell());
        } while (take(separator));
        take('\r');
        take('\n');
        line++;
        return cells;
    }

    private String cell() throws DamagedFile {
        int before = at;
        while (at < text.length() && text.charAt(at) == ' ') at++;
        if (at < text.length() && text.charAt(at) == QUOTE) return quoted();
        at = before;
        return clean(rest());
    }

    /** The text up to the end of the cell. */
    private String rest() {
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && !lineEnd(text.charAt(at)))
            at++;
        return text.substring(from, at);
    }

    private String quoted() throws DamagedFile {
        int opened = line;
        StringBuilder cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' && !followedBy('\n')) line++;
            if (c == QUOTE) {
                if (!followedBy(QUOTE)) {
                    at++;
                    return closed(cell);
                }
                at++;
            }
            if (cell.length() > Limits.TEXT_BYTES) break;
            cell.append(c);
        }
        throw new DamagedFile(file, "quote", Integer.toString(opened));
    }

    /** The cell whose quotation mark has just been closed; if it goes on, it wasn't meant so. */
    private String closed(StringBuilder cell) {
        String after = rest();
        if (after.isBlank()) return clean(cell.toString());
        notes.add(NoteKind.QUOTE_STRAY, line);
        return clean(cell.append(QUOTE).append(after).toString());
    }

    private boolean followedBy(char wanted) {
        return at + 1 < text.length() && text.charAt(at + 1) == wanted;
    }

    /** Blanks that break lines or are ordinary go; others are left for whoever reads keys. */
    private String clean(String cell) {
        String bare = cell.strip();
        boolean lines = bare.indexOf('\n') >= 0 || bare.indexOf('\r') >= 0;
        String plain = lines ? bare.replaceAll("\\s*\\R\\s*", " ") : bare;
        return CellDecoder.withoutControls(plain, notes, line);
    }

    private boolean take(char wanted) {
        boolean there = at < text.length() && text.charAt(at) == wanted;
        if (there) at++;
        return there;
    }

    private static boolean lineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
