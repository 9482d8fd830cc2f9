package zuschnitt.io.bytes;

import java.nio.charset.StandardCharsets;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.TextEncoding;
import zuschnitt.io.layer.TextEncoding.Known;

/**
 * Guesses the encoding of texts that don't say it: well-formed UTF-8 with at least one letter
 * beyond ASCII is UTF-8, since no other text looks like it by chance; anything else is
 * windows-1252.
 */
public final class EncodingGuess {
    private boolean ascii = true;
    private boolean utf8 = true;

    /** Looks at the bytes of one text. */
    public void add(byte[] bytes, int from, int to) {
        if (CodePages.ascii(bytes, from, to)) return;
        ascii = false;
        utf8 = utf8 && CodePages.utf8(bytes, from, to);
    }

    /** The guess; noted unless all texts were ASCII, which reads the same everywhere. */
    public TextEncoding result(Notes notes) {
        if (ascii) return new TextEncoding(StandardCharsets.UTF_8, Known.BY_INDIFFERENCE);
        if (utf8) return new TextEncoding(StandardCharsets.UTF_8, Known.BY_GUESS);
        notes.add(NoteKind.ENCODING_GUESSED, CodePages.WINDOWS_1252.name());
        return new TextEncoding(CodePages.WINDOWS_1252, Known.BY_GUESS);
    }
}
