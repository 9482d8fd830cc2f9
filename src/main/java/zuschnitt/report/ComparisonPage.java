package zuschnitt.report;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import zuschnitt.compare.Comparison;
import zuschnitt.message.Messages;
import zuschnitt.raster.Style.Print;

/**
 * Before and after on one page, as it is printed, projected or handed to the newspaper: two maps in
 * the same frame and scale, in which a Sozialraum that continues has one colour, the sentence that
 * says what changed, and the table of what became of each.
 */
public final class ComparisonPage implements Drawing {
    private static final double USUAL_HEIGHT = 1130;
    private static final double MARGIN = 44;
    private static final double TITLE = 30;
    private static final double SENTENCE = 21;
    private static final double LINE = 29;
    private static final double GUTTER = 24;

    /** The maps have at least this share of the page. */
    private static final double LEAST_MAP = 0.38;

    private final Subject subject;
    private final int width;
    private final int height;
    private final Messages words;

    /**
     * What is compared.
     *
     * @param title of the page
     * @param before what the older version is called
     * @param after what the newer version is called
     * @param print in colours or in patterns
     */
    public record Subject(
            String title, String before, String after, Comparison comparison, Print print) {}

    private ComparisonPage(Subject subject, int width, int height, Messages words) {
        this.subject = subject;
        this.width = width;
        this.height = height;
        this.words = words;
    }

    /**
     * A page of so many pixels.
     *
     * @param words in which language
     */
    public static ComparisonPage of(Subject subject, int width, int height, Messages words) {
        return new ComparisonPage(subject, width, height, words);
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public String title() {
        return subject.title() + ": " + subject.before() + " → " + subject.after();
    }

    @Override
    public void draw(Graphics2D canvas, int detail) {
        double factor = Math.min(width / Math.sqrt(2), height) / USUAL_HEIGHT;
        Typesetter type = new Typesetter(canvas, factor);
        double left = MARGIN * factor;
        double room = width - 2 * left;
        double y = left + TITLE * 0.8 * factor;
        type.left(type.fitted(subject.title(), TITLE, room), TITLE, left, y, Typesetter.INK);
        y += 0.3 * LINE * factor;
        for (String line : sentence(type, room)) {
            y += LINE * factor;
            type.left(line, SENTENCE, left, y, Typesetter.INK);
        }
        double top = y + 0.8 * LINE * factor;
        TurnoverRows table = new TurnoverRows(subject, words);
        double below = height - left - top;
        int lines = table.lines((below - LEAST_MAP * height) / factor);
        double rows = factor * TurnoverRows.height(lines);
        double maps = below - rows - GUTTER * factor;
        Rectangle2D frame = new Rectangle2D.Double(left, top, room, maps);
        AffineTransform upright = canvas.getTransform();
        new ComparedMaps(subject, canvas, factor, words).draw(frame, GUTTER * factor, detail);
        canvas.setTransform(upright);
        double foot = height - left - rows;
        table.draw(canvas, factor, new Rectangle2D.Double(left, foot, room, rows), lines);
    }

    private List<String> sentence(Typesetter type, double room) {
        return type.wrapped(CompareSummary.of(subject.comparison(), words), SENTENCE, room);
    }
}
