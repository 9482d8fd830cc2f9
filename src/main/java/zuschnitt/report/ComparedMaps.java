package zuschnitt.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Difference;
import zuschnitt.compare.Side;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Polyline;
import zuschnitt.message.Messages;
import zuschnitt.plan.Band;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.raster.Changes;
import zuschnitt.raster.FaceRaster;
import zuschnitt.raster.Labels;
import zuschnitt.raster.Marks;
import zuschnitt.raster.Palette;
import zuschnitt.raster.Pen;
import zuschnitt.raster.Picture;
import zuschnitt.raster.Scene;
import zuschnitt.raster.Style;
import zuschnitt.raster.Style.Print;
import zuschnitt.raster.Viewport;

/**
 * The older version on the left, the newer one on the right, of the same ground and equally large.
 * What changes is hatched on both; on the right the old borders are dashed.
 */
final class ComparedMaps {
    private static final double CAPTION = 17;
    private static final double LEGEND = 14;

    /** Pixels above and below a map. */
    private static final double STRIP = 28;

    /** Letters on these maps are so much smaller than on a map that fills the page. */
    private static final double LETTERS = 0.85;

    private final ComparisonPage.Subject subject;
    private final Comparison comparison;
    private final Graphics2D canvas;
    private final double factor;
    private final Messages words;
    private final Typesetter type;

    ComparedMaps(ComparisonPage.Subject subject, Graphics2D canvas, double factor, Messages words) {
        this.subject = subject;
        this.comparison = subject.comparison();
        this.canvas = canvas;
        this.factor = factor;
        this.words = words;
        this.type = new Typesetter(canvas, factor);
    }

    /** Draws captions, maps and legend into the frame. */
    void draw(Rectangle2D frame, double gutter, int detail) {
        int width = (int) ((frame.getWidth() - gutter) / 2);
        int height = Math.max(1, (int) (frame.getHeight() - 2 * STRIP * factor));
        Scene old = Scene.of(coverage(comparison.before()), Mapping.IDENTITY);
        Scene now = old.over(coverage(comparison.after()));
        Bounds all = old.bounds().union(now.bounds());
        Viewport view = Viewport.fitting(all, width, height);
        Changes changes = Changes.of(comparison, old, now);
        double top = frame.getY() + STRIP * factor;
        double right = frame.getMaxX() - width;
        caption(subject.before(), comparison.before(), "report.page.before", frame.getX(), top);
        caption(subject.after(), comparison.after(), "report.page.after", right, top);
        Plan matched = Difference.matched(comparison);
        canvas.translate(frame.getX(), top);
        map(old, matched, comparison.before(), changes.before(), view, detail);
        new Pencil(canvas, factor * LETTERS, words).scale(view);
        canvas.translate(right - frame.getX(), 0);
        map(now, comparison.after().plan(), comparison.after(), changes.after(), view, detail);
        canvas.translate(-right, -top);
        legend(frame.getX(), top + height + 19 * factor);
    }

    private static Coverage coverage(Side side) {
        return side.plan().ground().coverage();
    }

    private void caption(String name, Side side, String key, double x, double bottom) {
        int districts = side.plan().slots() - Plan.FIRST;
        double people = side.figures().sum(side.figures().populationField());
        String said = words.text(key, name, districts, Math.round(people));
        type.left(said, CAPTION, x, bottom - 9 * factor, Typesetter.INK);
    }

    private void map(Scene scene, Plan plan, Side side, Marks marks, Viewport view, int detail) {
        Totals totals = Totals.of(plan, side.figures());
        Palette palette =
                Palette.of(plan, totals, marks, new Style(subject.print(), Optional.empty()));
        Viewport finer = view.refined(detail);
        int grain = Math.max(1, (int) Math.round(factor * detail));
        Picture picture = Sampling.picture(scene, finer, palette, new Pen(grain, 1));
        Pencil pencil = new Pencil(canvas, factor * LETTERS, words);
        pencil.map(picture, view, subject.print());
        if (side == comparison.after()) oldBorders(view);
        pencil.names(Labels.of(FaceRaster.of(scene, view), plan, List.of()), view, totals, plan);
        canvas.setColor(new Color(0x9A9A9A));
        canvas.setStroke(new BasicStroke((float) (0.75 * factor)));
        canvas.draw(new Rectangle2D.Double(0, 0, view.width(), view.height()));
    }

    /** Borders between old districts where there is none any more. */
    private void oldBorders(Viewport view) {
        Plan old = comparison.before().plan();
        Coverage coverage = coverage(comparison.before());
        boolean same = coverage.equals(coverage(comparison.after()));
        Plan now = comparison.after().plan();
        List<Path2D> lines = new ArrayList<>();
        for (int arc = 0; arc < coverage.arcCount(); arc++) {
            int left = coverage.unit(coverage.arc(arc).left());
            int right = coverage.unit(coverage.arc(arc).right());
            if (left == Coverage.NO_UNIT || right == Coverage.NO_UNIT) continue;
            if (old.districtOf(left) == old.districtOf(right)) continue;
            if (same && now.districtOf(left) != now.districtOf(right)) continue;
            lines.add(path(coverage.arc(arc).line(), view));
        }
        canvas.setColor(Color.WHITE);
        canvas.setStroke(stroke(3.4));
        lines.forEach(canvas::draw);
        canvas.setColor(Typesetter.INK);
        canvas.setStroke(dashes());
        lines.forEach(canvas::draw);
    }

    private static Path2D path(Polyline line, Viewport view) {
        Path2D path = new Path2D.Double();
        path.moveTo(view.toPixelX(line.x(0)), view.toPixelY(line.y(0)));
        for (int i = 1; i < line.size(); i++)
            path.lineTo(view.toPixelX(line.x(i)), view.toPixelY(line.y(i)));
        return path;
    }

    private BasicStroke stroke(double width) {
        return new BasicStroke(
                (float) (width * factor), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    private BasicStroke dashes() {
        float dash = (float) (6 * factor);
        return new BasicStroke(
                (float) (1.6 * factor),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                10,
                new float[] {dash, dash * 0.7f},
                0);
    }

    private void legend(double left, double baseline) {
        double x = hatched(left, baseline);
        x = said(words.text("report.page.changed"), x, baseline);
        canvas.setColor(Typesetter.INK);
        canvas.setStroke(dashes());
        double middle = baseline - 5 * factor;
        canvas.draw(new Line2D.Double(x, middle, x + 34 * factor, middle));
        x = said(words.text("report.page.oldBorder"), x + 34 * factor, baseline);
        for (String key : notes())
            x = said(words.text("report.page." + key), x - 8 * factor, baseline);
    }

    /** What needs to be said of these two maps. */
    private List<String> notes() {
        boolean coloured = subject.print() == Print.COLOUR;
        List<String> notes = new ArrayList<>();
        notes.add(coloured ? "sameColour" : "samePattern");
        if (any(Plan.EXCLUDED)) notes.add("excluded");
        if (coloured && any(Plan.UNASSIGNED)) notes.add("open");
        if (coloured && judged(Band.Verdict.ABOVE)) notes.add("above");
        if (coloured && judged(Band.Verdict.BELOW)) notes.add("below");
        if (comparison.estimated()) notes.add("estimated");
        return notes;
    }

    private boolean any(int district) {
        return sides().anyMatch(side -> !side.plan().units(district).isEmpty());
    }

    private boolean judged(Band.Verdict verdict) {
        return sides().anyMatch(
                        side -> {
                            Totals totals = Totals.of(side.plan(), side.figures());
                            return IntStream.range(Plan.FIRST, side.plan().slots())
                                    .anyMatch(slot -> totals.verdict(slot) == verdict);
                        });
    }

    private Stream<Side> sides() {
        return Stream.of(comparison.before(), comparison.after());
    }

    /** A sample of what is hatched; returns where it ends. */
    private double hatched(double left, double baseline) {
        double size = 15 * factor;
        Rectangle2D field = new Rectangle2D.Double(left, baseline - 12 * factor, 2 * size, size);
        canvas.setColor(new Color(0xE8E8E8));
        canvas.fill(field);
        canvas.setColor(new Color(0x606060));
        canvas.setStroke(stroke(2));
        for (double x = left; x < left + 2 * size; x += size / 2)
            canvas.draw(
                    new Line2D.Double(
                            x,
                            field.getMinY(),
                            Math.min(x + size / 2, field.getMaxX()),
                            field.getMaxY()));
        canvas.setStroke(stroke(0.75));
        canvas.draw(field);
        return field.getMaxX();
    }

    /** Writes behind a sign; returns where the next one may stand. */
    private double said(String text, double x, double baseline) {
        double from = x + 8 * factor;
        type.left(text, LEGEND, from, baseline, Typesetter.SOFT);
        return from + type.width(text, LEGEND) + 26 * factor;
    }
}
