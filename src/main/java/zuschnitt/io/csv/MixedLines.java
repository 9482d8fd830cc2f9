package zuschnitt.io.csv;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import zuschnitt.io.bytes.CodePages;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;

/**
 * A text that was put together from others: some of its lines are UTF-8 with letters beyond ASCII,
 * some are not. Those are read as windows-1252, and named.
 */
final class MixedLines {
    private final byte[] bytes;
    private final StringBuilder text = new StringBuilder();
    private final Notes odd = new Notes();
    private boolean utf8;

    private MixedLines(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The text; empty if none of its lines is UTF-8 with letters beyond ASCII. */
    static Optional<String> decode(byte[] bytes, Notes notes) {
        MixedLines lines = new MixedLines(bytes);
        lines.decode();
        if (!lines.utf8) return Optional.empty();
        notes.addAll(lines.odd.toList());
        return Optional.of(lines.text.toString());
    }

    private void decode() {
        int line = 1;
        int from = 0;
        for (int at = 0; at <= bytes.length; at++) {
            boolean end = at == bytes.length || bytes[at] == '\n' || bytes[at] == '\r';
            if (!end) continue;
            int to = Math.min(at + 1, bytes.length);
            add(from, to, line);
            boolean first = at < bytes.length && bytes[at] == '\r';
            boolean both = first && to < bytes.length && bytes[to] == '\n';
            if (!both) line++;
            from = to;
        }
    }

    private void add(int from, int to, int line) {
        boolean ascii = CodePages.ascii(bytes, from, to);
        boolean sound = ascii || CodePages.utf8(bytes, from, to);
        utf8 |= sound && !ascii;
        if (!sound) odd.add(NoteKind.ENCODING_MIXED, line);
        text.append(
                new String(
                        bytes,
                        from,
                        to - from,
                        sound ? StandardCharsets.UTF_8 : CodePages.WINDOWS_1252));
    }
}
