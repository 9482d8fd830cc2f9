package zuschnitt.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Difference;
import zuschnitt.compare.Flow;
import zuschnitt.compare.Side;
import zuschnitt.message.Messages;
import zuschnitt.plan.Plan;

/**
 * The flows as a Sankey picture: old districts at the left, new ones at the right, as high as they
 * have residents, and bands between them as wide as people went that way. Who stays is pale.
 */
final class FlowPicture extends Pane {
    private static final double BAR = 12;
    private static final double MARGIN = 8;
    private static final double NAMES = 76;
    private static final double GREATEST_GAP = 6;
    private static final Color NOBODYS = Color.web("#A0A0A0");

    private final Comparison comparison;
    private final Plan matched;
    private final Messages words;
    private final Consumer<Flow> onChosen;

    FlowPicture(Comparison comparison, Messages words, Consumer<Flow> onChosen) {
        this.comparison = comparison;
        this.matched = Difference.matched(comparison);
        this.words = words;
        this.onChosen = onChosen;
        setId("flow-picture");
        setMinHeight(120);
        widthProperty().subscribe(this::draw);
        heightProperty().subscribe(this::draw);
    }

    /** One side of the picture: where each district's bar begins, and how high a person is. */
    private static final class Column {
        private final double[] tops;
        private final double[] sizes;
        private final double unit;

        private Column(double[] tops, double[] sizes, double unit) {
            this.tops = tops;
            this.sizes = sizes;
            this.unit = unit;
        }

        static Column of(
                Comparison comparison,
                Side side,
                ToIntFunction<Flow> district,
                ToDoubleFunction<Flow> people,
                double height) {
            double[] sums = new double[side.plan().slots() + 1];
            for (Flow flow : comparison.flows())
                sums[district.applyAsInt(flow) + 1] += people.applyAsDouble(flow);
            double all = 0;
            int bars = 0;
            for (double sum : sums) {
                all += sum;
                if (sum > 0) bars++;
            }
            double gap = Math.min(GREATEST_GAP, height / 3 / Math.max(1, bars));
            double unit = all == 0 ? 0 : (height - gap * Math.max(0, bars - 1)) / all;
            double[] tops = new double[sums.length];
            double at = MARGIN;
            for (int i = 0; i < sums.length; i++) {
                tops[i] = at;
                if (sums[i] > 0) at += sums[i] * unit + gap;
            }
            return new Column(tops, sums, unit);
        }
    }

    private void draw() {
        double height = getHeight() - 2 * MARGIN;
        double width = getWidth();
        if (height < 20 || width < 3 * NAMES) return;
        Column left =
                Column.of(
                        comparison, comparison.before(), Flow::from, Flow::populationFrom, height);
        Column right =
                Column.of(comparison, comparison.after(), Flow::to, Flow::populationTo, height);
        List<Node> nodes = new ArrayList<>();
        double[] leftAt = left.tops.clone();
        double[] rightAt = right.tops.clone();
        for (Flow flow : comparison.flows()) nodes.add(band(flow, left, right, leftAt, rightAt));
        bars(nodes, left, matched, NAMES, 0);
        bars(nodes, right, comparison.after().plan(), width - NAMES - BAR, width - NAMES + 4);
        getChildren().setAll(nodes);
    }

    private Path band(Flow flow, Column left, Column right, double[] leftAt, double[] rightAt) {
        double from = leftAt[flow.from() + 1];
        double to = rightAt[flow.to() + 1];
        double thickFrom = flow.populationFrom() * left.unit;
        double thickTo = flow.populationTo() * right.unit;
        leftAt[flow.from() + 1] += thickFrom;
        rightAt[flow.to() + 1] += thickTo;
        double x1 = NAMES + BAR;
        double x2 = getWidth() - NAMES - BAR;
        double middle = (x1 + x2) / 2;
        Path band =
                new Path(
                        new MoveTo(x1, from),
                        new CubicCurveTo(middle, from, middle, to, x2, to),
                        new LineTo(x2, to + thickTo),
                        new CubicCurveTo(
                                middle,
                                to + thickTo,
                                middle,
                                from + thickFrom,
                                x1,
                                from + thickFrom),
                        new ClosePath());
        boolean moved = comparison.moves(flow);
        band.setFill(
                colour(comparison.after().plan(), flow.to())
                        .deriveColor(0, 1, 0.9, moved ? 0.85 : 0.25));
        band.setStroke(null);
        Tooltip.install(band, new Tooltip(tip(flow)));
        band.setOnMouseClicked(event -> onChosen.accept(flow));
        return band;
    }

    private String tip(Flow flow) {
        return words.text(
                flow.estimated() ? "ui.flow.estimated" : "ui.flow",
                name(comparison.before().plan(), flow.from()),
                name(comparison.after().plan(), flow.to()),
                Math.round(flow.populationTo()));
    }

    private void bars(List<Node> nodes, Column column, Plan plan, double x, double nameX) {
        double free = 0;
        for (int i = 0; i < column.sizes.length; i++) {
            if (column.sizes[i] == 0) continue;
            double height = Math.max(1, column.sizes[i] * column.unit);
            Rectangle bar = new Rectangle(x, column.tops[i], BAR, height);
            bar.setFill(colour(plan, i - 1));
            nodes.add(bar);
            Text text = new Text(name(plan, i - 1));
            text.getStyleClass().add("text");
            text.setTextOrigin(VPos.CENTER);
            double y = column.tops[i] + height / 2;
            if (y - 7 < free) continue;
            free = y + 7;
            text.setY(y);
            boolean atLeft = nameX == 0;
            double wide = text.getLayoutBounds().getWidth();
            text.setX(atLeft ? Math.max(0, NAMES - 4 - wide) : nameX);
            nodes.add(text);
        }
    }

    private static Color colour(Plan plan, int district) {
        if (district < Plan.FIRST) return NOBODYS;
        int rgb = plan.district(district).colour();
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private String name(Plan plan, int district) {
        return switch (district) {
            case Comparison.NOWHERE -> words.text("map.compare.nowhere");
            case Plan.UNASSIGNED -> words.text("map.compare.open");
            case Plan.EXCLUDED -> words.text("map.compare.excluded");
            default -> plan.district(district).code().text();
        };
    }
}
