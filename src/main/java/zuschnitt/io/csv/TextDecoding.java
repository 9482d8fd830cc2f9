package zuschnitt.io.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import zuschnitt.io.bytes.CodePages;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.TextEncoding;
import zuschnitt.io.layer.TextEncoding.Known;

/**
 * The text that bytes stand for, and how that was known.
 *
 * <p>A mark at the beginning settles it, and so does well-formed UTF-8 with letters beyond ASCII,
 * since no other text looks like it by chance. Among the code pages with one byte a letter it is
 * the one in which the words look like words: {@code Süd} and not {@code S³d}. Only windows-1252
 * without a single odd word is taken without a note.
 *
 * @param text without the mark
 */
record TextDecoding(String text, TextEncoding encoding) {
    private static final List<Charset> PAGES =
            List.of(CodePages.WINDOWS_1252, CodePages.CP850, CodePages.MAC_ROMAN);

    /** Signs that may stand between letters, and those that may stand before one. */
    private static final String BETWEEN = "’'–-‑·\u00AD";

    private static final String BEFORE = BETWEEN + "„“”‚‘«»‹›€£§°¿¡•…—²³½¼";

    static TextDecoding of(byte[] bytes, Optional<Charset> chosen, Notes notes) {
        if (chosen.isPresent()) return decoded(bytes, chosen.get(), Known.BY_CHOICE, notes);
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) return decoded(bytes, marked.get(), Known.BY_DECLARATION, notes);
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) return decoded(bytes, wide.get(), Known.BY_GUESS, notes);
        if (CodePages.ascii(bytes, 0, bytes.length))
            return decoded(bytes, StandardCharsets.UTF_8, Known.BY_INDIFFERENCE, notes);
        if (CodePages.utf8(bytes, 0, bytes.length))
            return decoded(bytes, StandardCharsets.UTF_8, Known.BY_GUESS, notes);
        return MixedLines.decode(bytes, notes)
                .map(text -> new TextDecoding(text, guessed(StandardCharsets.UTF_8)))
                .orElseGet(() -> byWords(bytes, notes));
    }

    private static TextEncoding guessed(Charset charset) {
        return new TextEncoding(charset, Known.BY_GUESS);
    }

    private static TextDecoding decoded(byte[] bytes, Charset charset, Known known, Notes notes) {
        String text = new String(bytes, charset);
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (bare.indexOf('\uFFFD') >= 0) {
            int line = 1;
            for (String one : bare.split("\r\n|\r|\n", -1)) {
                if (one.indexOf('\uFFFD') >= 0) notes.add(NoteKind.ENCODING_MALFORMED, line);
                line++;
            }
        }
        return new TextDecoding(bare, new TextEncoding(charset, known));
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return Optional.of(StandardCharsets.UTF_8);
        if (startsWith(bytes, 0xFF, 0xFE)) return Optional.of(StandardCharsets.UTF_16LE);
        if (startsWith(bytes, 0xFE, 0xFF)) return Optional.of(StandardCharsets.UTF_16BE);
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    /** UTF-16 without a mark: nearly every second byte of its first ones is zero. */
    private static Optional<Charset> wide(byte[] bytes) {
        int looked = Math.min(bytes.length, 1000) / 2 * 2;
        if (looked < 4) return Optional.empty();
        int[] zeros = new int[2];
        for (int i = 0; i < looked; i++) if (bytes[i] == 0) zeros[i & 1]++;
        double share = 0.4 * looked;
        if (zeros[1] > share && zeros[0] == 0) return Optional.of(StandardCharsets.UTF_16LE);
        if (zeros[0] > share && zeros[1] == 0) return Optional.of(StandardCharsets.UTF_16BE);
        return Optional.empty();
    }

    private static TextDecoding byWords(byte[] bytes, Notes notes) {
        Charset best = CodePages.WINDOWS_1252;
        String text = new String(bytes, best);
        int least = oddities(text);
        if (least == 0) return new TextDecoding(text, guessed(best));
        for (Charset page : PAGES) {
            String other = new String(bytes, page);
            int odd = oddities(other);
            if (odd < least) {
                least = odd;
                best = page;
                text = other;
            }
        }
        notes.add(NoteKind.ENCODING_GUESSED, best.name());
        return new TextDecoding(text, guessed(best));
    }

    /** Number of characters beyond ASCII that don't look as if they belonged where they stand. */
    private static int oddities(String text) {
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) continue;
            char before = i > 0 ? text.charAt(i - 1) : ' ';
            char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (odd(c, before, after)) odd++;
        }
        return odd;
    }

    private static boolean odd(char c, char before, char after) {
        if (c == '\uFFFD' || Character.isISOControl(c)) return true;
        if (!Character.isLetter(c)) {
            if (!Character.isLetter(after)) return false;
            return (Character.isLetter(before) ? BETWEEN : BEFORE).indexOf(c) < 0;
        }
        boolean familiar = c >= 'À' && c <= 'ÿ';
        boolean inside = Character.isUpperCase(c) && Character.isLetter(before);
        return !familiar
                || inside && (Character.isLowerCase(before) || Character.isLowerCase(after));
    }
}
