package zuschnitt.ui;

import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import zuschnitt.theme.Shading;

/** How many values lie where, in the colours of their classes, with the limits between them. */
final class Histogram extends Region {
    private static final int BINS = 60;
    private static final double INSET = 1;

    private final Canvas canvas = new Canvas();
    private Optional<Shading> shown = Optional.empty();

    /**
     * @param height pixels
     */
    Histogram(double height) {
        setId("theme-histogram");
        getStyleClass().add("histogram");
        setMinHeight(height);
        setPrefHeight(height);
        getChildren().add(canvas);
    }

    /** Draws the values of a shading; nothing if there are none. */
    void show(Shading shading) {
        shown = Optional.of(shading);
        draw(shading);
    }

    @Override
    protected void layoutChildren() {
        shown.ifPresent(this::draw);
    }

    private void draw(Shading shading) {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, getWidth(), getHeight());
        double least = shading.classes().least();
        double greatest = shading.classes().greatest();
        if (Double.isNaN(least)) return;
        double width = greatest > least ? (greatest - least) / BINS : 1;
        int[] bins = bins(shading.values().sorted(), least, width);
        drawBins(pen, shading, bins, least, width);
        pen.setStroke(Color.web("#606060"));
        for (double limit : shading.classes().limits()) {
            double x = Math.rint((limit - least) / width / BINS * getWidth()) + 0.5;
            pen.strokeLine(x, 0, x, getHeight());
        }
    }

    private static int[] bins(double[] values, double least, double width) {
        int[] bins = new int[BINS];
        for (double value : values) bins[(int) Math.min(BINS - 1.0, (value - least) / width)]++;
        return bins;
    }

    /** Heights are roots, so that single values are seen beside hundreds. */
    private void drawBins(
            GraphicsContext pen, Shading shading, int[] bins, double least, double width) {
        int most = 1;
        for (int bin : bins) most = Math.max(most, bin);
        double step = getWidth() / BINS;
        for (int bin = 0; bin < BINS; bin++) {
            double height = (getHeight() - INSET) * Math.sqrt((double) bins[bin] / most);
            int rgb = shading.colour(shading.classes().of(least + (bin + 0.5) * width));
            pen.setFill(Color.web(Swatch.web(rgb)));
            pen.fillRect(bin * step, getHeight() - height, step - INSET, height);
            if (height == 0) continue;
            pen.setStroke(Color.gray(0.4));
            pen.setLineWidth(0.5);
            pen.strokeRect(bin * step, getHeight() - height, step - INSET, height);
        }
    }
}
