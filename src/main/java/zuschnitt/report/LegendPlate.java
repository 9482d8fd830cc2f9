package zuschnitt.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.TexturePaint;
import java.awt.font.TextLayout;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import zuschnitt.raster.Swatches;
import zuschnitt.theme.Legend;
import zuschnitt.theme.Legend.Sign;

/** A legend, line by line. */
final class LegendPlate {
    private static final int TITLE = 16;
    private static final int TEXT = 14;
    private static final int SMALL = 12;
    private static final double PADDING = 12;
    private static final double GAP = 6;
    private static final double FIELD_WIDTH = 28;
    private static final double FIELD_HEIGHT = 17;
    private static final int PATTERN = 16;

    private final Graphics2D canvas;
    private final double factor;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A line of the legend.
     *
     * @param signs the sign before it; none for a line of text
     * @param height pixels
     */
    private record Line(List<Sign> signs, TextLayout text, double height) {}

    LegendPlate(Legend legend, Graphics2D canvas, double factor) {
        this.canvas = canvas;
        this.factor = factor;
        add(legend.title(), Font.BOLD, TITLE);
        add(legend.subtitle(), Font.PLAIN, SMALL);
        for (Legend.Row row : legend.rows()) {
            TextLayout text = text(row.text(), Font.PLAIN, TEXT);
            double height = Math.max(heightOf(row.sign()), TEXT * 1.3) * factor;
            lines.add(new Line(List.of(row.sign()), text, height));
        }
        legend.notes().forEach(note -> add(note, Font.PLAIN, SMALL));
    }

    private void add(String words, int style, int size) {
        lines.add(new Line(List.of(), text(words, style, size), size * 1.3 * factor));
    }

    private TextLayout text(String words, int style, int size) {
        Font font = new Font(Font.SANS_SERIF, style, (int) Math.max(7, Math.round(size * factor)));
        return new TextLayout(words.isEmpty() ? " " : words, font, canvas.getFontRenderContext());
    }

    private static double heightOf(Sign sign) {
        return sign instanceof Sign.Circle circle ? 2 * circle.radius() : FIELD_HEIGHT;
    }

    private static double widthOf(Sign sign) {
        return sign instanceof Sign.Circle circle ? 2 * circle.radius() : FIELD_WIDTH;
    }

    private double column() {
        return factor
                * lines.stream()
                        .flatMap(line -> line.signs().stream())
                        .mapToDouble(LegendPlate::widthOf)
                        .max()
                        .orElse(0);
    }

    double width() {
        double widest =
                lines.stream()
                        .mapToDouble(line -> line.text().getAdvance() + indent(line))
                        .max()
                        .orElse(0);
        return widest + 2 * PADDING * factor;
    }

    private double indent(Line line) {
        return line.signs().isEmpty() ? 0 : column() + GAP * factor;
    }

    double height() {
        double sum = lines.stream().mapToDouble(line -> line.height() + GAP * factor).sum();
        return sum - GAP * factor + 2 * PADDING * factor;
    }

    void draw(double left, double top) {
        Rectangle2D plate = new Rectangle2D.Double(left, top, width(), height());
        canvas.setColor(new Color(255, 255, 255, 235));
        canvas.fill(plate);
        canvas.setColor(new Color(0, 0, 0, 90));
        canvas.setStroke(new BasicStroke((float) factor));
        canvas.draw(plate);
        double y = top + PADDING * factor;
        double x = left + PADDING * factor;
        for (Line line : lines) {
            double middle = y + line.height() / 2;
            line.signs().forEach(sign -> draw(sign, x + column() / 2, middle));
            canvas.setColor(new Color(0x202020));
            double baseline = middle + (line.text().getAscent() - line.text().getDescent()) / 2;
            line.text().draw(canvas, (float) (x + indent(line)), (float) baseline);
            y += line.height() + GAP * factor;
        }
    }

    private void draw(Sign sign, double x, double y) {
        if (sign instanceof Sign.Dot) disc(x, y, 2 * factor, 1);
        else if (sign instanceof Sign.Circle circle) disc(x, y, circle.radius() * factor, 0.8f);
        else field(sign, x, y);
    }

    private void disc(double x, double y, double radius, float opacity) {
        Color colour = new Color(Swatches.SYMBOL);
        canvas.setColor(
                new Color(
                        colour.getRed(),
                        colour.getGreen(),
                        colour.getBlue(),
                        Math.round(255 * opacity)));
        canvas.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    private void field(Sign sign, double x, double y) {
        double width = FIELD_WIDTH * factor;
        double height = FIELD_HEIGHT * factor;
        Rectangle2D field = new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
        if (sign instanceof Sign.Fill fill) canvas.setColor(new Color(fill.colour()));
        else canvas.setPaint(noData());
        canvas.fill(field);
        canvas.setColor(new Color(0x595959));
        canvas.setStroke(new BasicStroke((float) factor));
        canvas.draw(field);
    }

    private static TexturePaint noData() {
        BufferedImage piece = new BufferedImage(PATTERN, PATTERN, BufferedImage.TYPE_INT_ARGB);
        int[] pixels = new int[PATTERN * PATTERN];
        Swatches.noData(PATTERN, PATTERN).get(pixels);
        piece.setRGB(0, 0, PATTERN, PATTERN, pixels, 0, PATTERN);
        return new TexturePaint(piece, new Rectangle2D.Double(0, 0, PATTERN, PATTERN));
    }
}
