package zuschnitt.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import zuschnitt.message.Messages;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.raster.Label;
import zuschnitt.raster.Picture;
import zuschnitt.raster.Style.Print;
import zuschnitt.raster.Viewport;
import zuschnitt.theme.Legend;

/** Writes and draws what stands around and over a map. */
final class Pencil {
    private static final int TITLE = 26;
    private static final int TEXT = 15;
    private static final int NAME = 18;
    private static final int MARGIN = 20;
    private static final Color INK = new Color(0x202020);
    private static final Color SOFT = new Color(0x4A4A4A);

    /** A name may be so much wider than the free disc around its place. */
    private static final double OVERHANG = 3;

    private static final double WIDEST_SCALE = 220;

    private final Graphics2D canvas;
    private final double factor;
    private final Messages words;

    /**
     * @param factor how large everything is, 1 for the usual size
     */
    Pencil(Graphics2D canvas, double factor, Messages words) {
        this.canvas = canvas;
        this.factor = factor;
        this.words = words;
    }

    /** A length of so many usual pixels, in pixels of the picture. */
    int size(double pixels) {
        return (int) Math.round(pixels * factor);
    }

    /** A map; it may be finer than the view, which says how large it is. */
    void map(Picture map, Viewport view, Print print) {
        int width = map.viewport().width();
        int height = map.viewport().height();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = new int[width * height];
        map.copy(0, 0, width, height, pixels);
        if (print == Print.BLACK_AND_WHITE) Arrays.setAll(pixels, i -> grey(pixels[i]));
        image.getRaster().setDataElements(0, 0, width, height, pixels);
        canvas.drawImage(image, 0, 0, view.width(), view.height(), null);
    }

    /** As bright as it was, by the weights of ITU-R BT.601. */
    private static int grey(int argb) {
        int bright =
                (299 * (argb >> 16 & 0xFF) + 587 * (argb >> 8 & 0xFF) + 114 * (argb & 0xFF)) / 1000;
        return argb & 0xFF000000 | bright << 16 | bright << 8 | bright;
    }

    private TextLayout text(String text, int style, int pixels) {
        Font font = new Font(Font.SANS_SERIF, style, Math.max(7, size(pixels)));
        FontRenderContext context = canvas.getFontRenderContext();
        return new TextLayout(text.isEmpty() ? " " : text, font, context);
    }

    private void write(TextLayout text, double x, double baseline, Color colour) {
        canvas.setColor(colour);
        text.draw(canvas, (float) x, (float) baseline);
    }

    void heading(String title, String subtitle) {
        write(text(title, Font.BOLD, TITLE), size(MARGIN), size(38), INK);
        write(text(subtitle, Font.PLAIN, TEXT), size(MARGIN), size(62), SOFT);
    }

    /** Names and residents of the districts, where there is room for both, or for the code. */
    void names(List<Label> labels, Viewport view, Totals totals, Plan plan) {
        List<Rectangle2D> taken = new ArrayList<>();
        NumberFormat format = NumberFormat.getIntegerInstance(words.locale());
        for (Label label : labels) {
            String code = plan.district(label.index()).code().text();
            String people =
                    (totals.estimated(label.index()) ? "≈ " : "")
                            + format.format(Math.round(totals.population(label.index())));
            double x = view.toPixelX(label.mapX());
            double y = view.toPixelY(label.mapY());
            if (!place(List.of(code, people), x, y, label.room(), taken))
                place(List.of(code), x, y, label.room(), taken);
        }
    }

    /** Writes lines around a place, if they have room there. */
    private boolean place(
            List<String> lines, double x, double y, double room, List<Rectangle2D> taken) {
        List<TextLayout> texts = lines.stream().map(line -> text(line, Font.BOLD, NAME)).toList();
        double width = texts.stream().mapToDouble(TextLayout::getAdvance).max().orElse(0);
        double line = size(NAME) * 1.25;
        Rectangle2D box =
                new Rectangle2D.Double(
                        x - width / 2, y - line * texts.size() / 2, width, line * texts.size());
        if (width > OVERHANG * room || taken.stream().anyMatch(box::intersects)) return false;
        taken.add(box);
        for (int i = 0; i < texts.size(); i++) {
            TextLayout text = texts.get(i);
            halo(text, x - text.getAdvance() / 2, box.getY() + line * i + size(NAME));
        }
        return true;
    }

    /** Dark letters with a pale rim, to be read on any colour. */
    private void halo(TextLayout text, double x, double baseline) {
        Shape outline = text.getOutline(AffineTransform.getTranslateInstance(x, baseline));
        canvas.setColor(Color.WHITE);
        canvas.setStroke(
                new BasicStroke(
                        (float) (4 * factor), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(outline);
        canvas.setColor(INK);
        canvas.fill(outline);
    }

    /** A bar of round length at the lower left. */
    void scale(Viewport view) {
        double most = size(WIDEST_SCALE) * view.metresPerPixel();
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double digit = most / power;
        double metres = power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
        boolean far = metres >= 1000;
        double width = metres / view.metresPerPixel();
        double y = view.height() - size(MARGIN);
        canvas.setColor(INK);
        canvas.setStroke(new BasicStroke((float) (2 * factor)));
        canvas.draw(new Rectangle2D.Double(size(MARGIN), y, width, 0));
        String length =
                words.text(far ? "map.kilometres" : "map.metres", far ? metres / 1000 : metres);
        write(text(length, Font.PLAIN, TEXT), size(MARGIN), y - size(6), INK);
    }

    /** The legend on a plate at the lower right. */
    void legend(Legend legend, int width, int height) {
        LegendPlate plate = new LegendPlate(legend, canvas, factor);
        plate.draw(width - size(MARGIN) - plate.width(), height - size(MARGIN) - plate.height());
    }
}
