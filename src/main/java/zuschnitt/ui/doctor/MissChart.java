package zuschnitt.ui.doctor;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import zuschnitt.coverage.NearMisses;
import zuschnitt.message.Messages;

/**
 * How many vertices miss a border by how much: a bar for each range of distances, a millimetre at
 * the left, ten metres at the right, and a line where the tolerance lies. Bars grow with the root
 * of the count, so that few are seen beside many.
 */
final class MissChart extends Region {
    private static final double AXIS = 18;

    private final Messages words;
    private final Line tolerance = new Line();
    private Optional<NearMisses> misses = Optional.empty();
    private double snap;

    MissChart(Messages words) {
        this.words = words;
        getStyleClass().add("miss-chart");
        tolerance.getStyleClass().add("tolerance");
        setAccessibleText(words.text("doctor.misses"));
    }

    void show(NearMisses newMisses) {
        misses = Optional.of(newMisses);
        getChildren().clear();
        for (int bin = 0; bin < newMisses.bins(); bin++) {
            Region bar = new Region();
            bar.getStyleClass().add("bar");
            getChildren().add(bar);
        }
        for (String distance : new String[] {"1 mm", "1 cm", "10 cm", "1 m", "10 m"}) {
            Label mark = new Label(distance);
            mark.getStyleClass().addAll("muted", "small");
            getChildren().add(mark);
        }
        getChildren().add(tolerance);
        NearMisses.Proposal proposal = newMisses.proposal();
        setAccessibleHelp(words.text("doctor.proposal." + proposal.reason(), proposal.snap()));
        requestLayout();
    }

    /** Marks a tolerance, metres. */
    void mark(double metres) {
        snap = metres;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        misses.ifPresent(this::lay);
    }

    private void lay(NearMisses shown) {
        double height = getHeight() - AXIS;
        double wide = getWidth() / shown.bins();
        double highest =
                Math.sqrt(IntStream.range(0, shown.bins()).map(shown::count).max().orElse(0));
        for (int bin = 0; bin < shown.bins(); bin++) {
            double tall = highest == 0 ? 0 : height * Math.sqrt(shown.count(bin)) / highest;
            getChildren()
                    .get(bin)
                    .resizeRelocate(bin * wide + 1, height - tall, Math.max(1, wide - 2), tall);
        }
        for (int mark = 0; mark < 5; mark++) {
            Label label = (Label) getChildren().get(shown.bins() + mark);
            double width = label.prefWidth(-1);
            double at =
                    Math.max(0, Math.min(getWidth() - width, mark * getWidth() / 4 - width / 2));
            layoutInArea(label, at, height, width, AXIS, 0, HPos.CENTER, VPos.CENTER);
        }
        layTolerance(shown, height);
    }

    private void layTolerance(NearMisses shown, double height) {
        double first = shown.lowerEdge(0);
        double decades = Math.log10(shown.lowerEdge(shown.bins()) / first);
        double share = Math.log10(Math.max(snap, first) / first) / decades;
        double x = Math.min(1, share) * getWidth();
        tolerance.setStartX(x);
        tolerance.setEndX(x);
        tolerance.setStartY(0);
        tolerance.setEndY(height);
        tolerance.setVisible(snap > 0);
    }
}
