package zuschnitt.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Lineage;
import zuschnitt.compare.Measure;
import zuschnitt.compare.Side;
import zuschnitt.compare.Turnover;
import zuschnitt.message.Messages;
import zuschnitt.plan.Band;
import zuschnitt.plan.Band.Verdict;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.raster.Style.Print;

/**
 * The table under the maps: what became of each Sozialraum, changes first. If it is long it stands
 * in two columns; what has no room even so is counted in its last row.
 */
final class TurnoverRows {
    private static final double LINK_PERCENT = 50;
    private static final double TEXT = 15;
    private static final double HEAD = 13;

    /** Pixels from one row to the next. */
    private static final double ROW = 23;

    private static final double GUTTER = 48;
    private static final double SWATCH = 26;
    private static final double NUMBER = 82;
    private static final double BAND = 165;
    private static final List<String> NUMBERS = List.of("before", "after", "kept", "gone", "come");

    private final Comparison comparison;
    private final boolean coloured;
    private final Messages words;
    private final Totals old;
    private final Totals now;
    private final List<Turnover> rows;

    TurnoverRows(ComparisonPage.Subject subject, Messages words) {
        this.comparison = subject.comparison();
        this.coloured = subject.print() == Print.COLOUR;
        this.words = words;
        this.old = totals(comparison.before());
        this.now = totals(comparison.after());
        this.rows =
                comparison.lineage(Measure.POPULATION, LINK_PERCENT).stream()
                        .sorted(Comparator.comparing(TurnoverRows::unchanged))
                        .map(lineage -> Turnover.of(comparison, lineage))
                        .toList();
    }

    private static Totals totals(Side side) {
        return Totals.of(side.plan(), side.figures());
    }

    private static boolean unchanged(Lineage lineage) {
        return lineage.kind() == Lineage.Kind.UNCHANGED;
    }

    /**
     * How many lines below its head the table has; at least one.
     *
     * @param most the height that there is, in usual pixels
     */
    int lines(double most) {
        if (height(rows.size()) <= most / 2) return Math.max(1, rows.size());
        int room = (int) (most / ROW) - 1;
        return Math.max(1, Math.min(room, (rows.size() + 1) / 2));
    }

    /** The height of a table of so many lines, in usual pixels. */
    static double height(int lines) {
        return ROW * (1 + lines);
    }

    /** Draws the table with so many lines into a frame; what doesn't fit is counted. */
    void draw(Graphics2D canvas, double factor, Rectangle2D frame, int lines) {
        int columns = rows.size() > lines ? 2 : 1;
        double gutter = (columns - 1) * GUTTER * factor;
        double width = (frame.getWidth() - gutter) / columns;
        int room = columns * lines;
        int shown = rows.size() > room ? room - 1 : rows.size();
        for (int column = 0; column < columns; column++) {
            double x = frame.getX() + column * (width + GUTTER * factor);
            Column table = new Column(canvas, factor, x, width);
            table.head(frame.getY());
            int first = column * lines;
            for (int row = first; row < Math.min(shown, first + lines); row++)
                table.row(rows.get(row), frame.getY() + (row - first + 1) * ROW * factor);
            if (shown < rows.size() && column == columns - 1)
                table.rest(rows.size() - shown, frame.getY() + lines * ROW * factor);
        }
    }

    /** One of the columns in which the table stands, each with its own head. */
    private final class Column {
        private final Graphics2D canvas;
        private final Typesetter type;
        private final double factor;
        private final double left;
        private final double right;
        private final double band;

        Column(Graphics2D canvas, double factor, double left, double width) {
            this.canvas = canvas;
            this.type = new Typesetter(canvas, factor);
            this.factor = factor;
            this.left = left;
            this.right = left + width;
            boolean judged =
                    !comparison.before().plan().rules().band().equals(Band.NONE)
                            || !comparison.after().plan().rules().band().equals(Band.NONE);
            this.band = judged ? BAND * factor : 0;
        }

        private double edge(int number) {
            return right - band - (NUMBERS.size() - 1 - number) * NUMBER * factor;
        }

        void head(double top) {
            double baseline = top + 16 * factor;
            type.left(text("became"), HEAD, left + SWATCH * factor, baseline, Typesetter.SOFT);
            for (int i = 0; i < NUMBERS.size(); i++)
                type.right(text(NUMBERS.get(i)), HEAD, edge(i), baseline, Typesetter.SOFT);
            if (band > 0)
                type.left(
                        text("band"), HEAD, right - band + 20 * factor, baseline, Typesetter.SOFT);
            line(top + ROW * factor, Typesetter.SOFT);
        }

        private String text(String column) {
            return words.text("ui.turnover." + column);
        }

        private void line(double y, Color colour) {
            canvas.setColor(colour);
            canvas.setStroke(new BasicStroke((float) (0.75 * factor)));
            canvas.draw(new Line2D.Double(left, y, right, y));
        }

        void row(Turnover turnover, double top) {
            double baseline = top + 16.5 * factor;
            swatch(turnover.lineage(), top);
            double from = left + SWATCH * factor;
            double room = edge(0) - 0.75 * NUMBER * factor - from;
            String said = type.fitted(sentence(turnover.lineage()), TEXT, room);
            boolean quiet = unchanged(turnover.lineage());
            Color ink = quiet ? Typesetter.SOFT : Typesetter.INK;
            type.left(said, TEXT, from, baseline, ink);
            List<String> numbers = numbers(turnover);
            for (int i = 0; i < numbers.size(); i++)
                type.right(numbers.get(i), TEXT, edge(i), baseline, ink);
            if (band > 0) {
                String judged = type.fitted(band(turnover.lineage()), TEXT, band - 20 * factor);
                type.left(judged, TEXT, right - band + 20 * factor, baseline, ink);
            }
            line(top + ROW * factor, new Color(0xD8D8D8));
        }

        /** The colour that the district has on both maps. */
        private void swatch(Lineage lineage, double top) {
            List<Integer> to = lineage.to();
            if (to.isEmpty() || !coloured) return;
            double width = 16 * factor / to.size();
            for (int i = 0; i < to.size(); i++) {
                double x = left + i * width;
                canvas.setColor(new Color(comparison.after().plan().district(to.get(i)).colour()));
                canvas.fill(new Rectangle2D.Double(x, top + 4 * factor, width, 15 * factor));
            }
            canvas.setColor(Typesetter.SOFT);
            canvas.setStroke(new BasicStroke((float) (0.75 * factor)));
            canvas.draw(new Rectangle2D.Double(left, top + 4 * factor, 16 * factor, 15 * factor));
        }

        void rest(int count, double top) {
            String said = words.text("report.page.rest", count);
            type.left(said, TEXT, left + SWATCH * factor, top + 16.5 * factor, Typesetter.SOFT);
        }
    }

    private String sentence(Lineage lineage) {
        return words.text(
                "ui.lineage." + lineage.kind().name(),
                codes(comparison.before().plan(), lineage.from()),
                codes(comparison.after().plan(), lineage.to()));
    }

    /** By code; one that is alone also by its name. */
    private static String codes(Plan plan, List<Integer> districts) {
        if (districts.size() == 1) {
            District only = plan.district(districts.get(0));
            return (only.code().text() + " " + only.name()).strip();
        }
        return districts.stream()
                .map(district -> plan.district(district).code())
                .sorted()
                .map(DistrictCode::text)
                .collect(Collectors.joining(", "));
    }

    private List<String> numbers(Turnover turnover) {
        boolean before = !turnover.lineage().from().isEmpty();
        boolean after = !turnover.lineage().to().isEmpty();
        double kept = turnover.before() > 0 ? turnover.kept() / turnover.before() : -1;
        return List.of(
                before ? people(turnover, turnover.before()) : "",
                after ? people(turnover, turnover.after()) : "",
                before && after && kept >= 0 ? words.text("ui.turnover.share", kept) : "",
                before ? people(turnover, turnover.gone()) : "",
                after ? people(turnover, turnover.come()) : "");
    }

    private String people(Turnover turnover, double count) {
        return words.text(turnover.estimated() ? "ui.estimated" : "ui.number", Math.round(count));
    }

    private String band(Lineage lineage) {
        String was = verdicts(old, lineage.from());
        String is = verdicts(now, lineage.to());
        return was.equals(is) || was.isEmpty() || is.isEmpty()
                ? was.isEmpty() ? is : was
                : was + " → " + is;
    }

    private String verdicts(Totals totals, List<Integer> districts) {
        return districts.stream()
                .map(totals::verdict)
                .filter(verdict -> verdict != Verdict.NONE)
                .map(verdict -> words.text("report.page.band." + verdict.name()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
