package zuschnitt.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Liberation Sans, which comes with PDFBox: the same letters on every system, as wide as Arial's
 * where a picture is shown with those, and in a PDF text that can be searched and copied.
 */
final class Typeface {
    private static final String FILE =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** What a program may take that shows a picture without having it. */
    static final String FAMILIES = "Liberation Sans, Arial, Helvetica, sans-serif";

    private Typeface() {}

    static InputStream file() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FILE), FILE);
    }

    /** The font in a size of one pixel. */
    static Font font() {
        try (InputStream file = file()) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, file);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(FILE, e);
        }
    }
}
