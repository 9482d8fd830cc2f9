package zuschnitt.io.layer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The code page that a file's texts were read with, and how it was known.
 *
 * @param charset the code page
 * @param known where it comes from
 */
public record TextEncoding(Charset charset, Known known) {
    /** What formats prescribe that allow no other. */
    public static final TextEncoding PRESCRIBED =
            new TextEncoding(StandardCharsets.UTF_8, Known.BY_FORMAT);

    /** How an encoding came to be known. */
    public enum Known {
        /** The format allows no other. */
        BY_FORMAT,
        /** The planner said so. */
        BY_CHOICE,
        /** By a .cpg file or a byte order mark. */
        BY_DECLARATION,
        /** By the language byte of a .dbf. */
        BY_LANGUAGE_BYTE,
        /** All texts are ASCII, which reads the same in every encoding. */
        BY_INDIFFERENCE,
        /** From the bytes themselves. */
        BY_GUESS
    }
}
