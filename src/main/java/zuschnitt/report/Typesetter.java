package zuschnitt.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Sets lines of text on a page, as text that can be searched where the paper allows it. */
final class Typesetter {
    static final Color INK = new Color(0x202020);
    static final Color SOFT = new Color(0x4A4A4A);

    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);
    private static final Font FONT = Typeface.font();

    private final Graphics2D canvas;
    private final double factor;

    /**
     * @param factor how large everything is, 1 for the usual size
     */
    Typesetter(Graphics2D canvas, double factor) {
        this.canvas = canvas;
        this.factor = factor;
    }

    private Font font(double size) {
        return FONT.deriveFont((float) (size * factor));
    }

    /** How wide a line is, pixels. */
    double width(String text, double size) {
        return font(size).getStringBounds(text, METRICS).getWidth();
    }

    /** Writes a line from the left. */
    void left(String text, double size, double x, double baseline, Color colour) {
        if (text.isEmpty()) return;
        canvas.setFont(font(size));
        canvas.setColor(colour);
        canvas.drawString(text, (float) x, (float) baseline);
    }

    /** Writes a line that ends at the place. */
    void right(String text, double size, double x, double baseline, Color colour) {
        left(text, size, x - width(text, size), baseline, colour);
    }

    /** The text, or as much of it as has room, with dots for the rest. */
    String fitted(String text, double size, double room) {
        if (width(text, size) <= room) return text;
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).strip() + "…", size) > room)
            end = text.offsetByCodePoints(end, -1);
        return text.substring(0, end).strip() + "…";
    }

    /** The text in lines that have room. */
    List<String> wrapped(String text, double size, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > room) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
