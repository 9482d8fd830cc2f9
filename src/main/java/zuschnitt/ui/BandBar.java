package zuschnitt.ui;

import java.util.Locale;
import java.util.OptionalInt;
import javafx.scene.layout.Region;
import zuschnitt.plan.Band;

/**
 * A district's residents as a bar over the band that is asked: a zone from minimum to maximum, a
 * tick at the target, the bar up to the residents. Says the same as {@link VerdictLabel} beside it,
 * so colour is never alone.
 */
final class BandBar extends Region {
    private static final double TRACK = 8;
    private static final double FILL = 4;

    private final Region track = part("track");
    private final Region zone = part("zone");
    private final Region fill = part("fill");
    private final Region tick = part("tick");

    private double population;
    private Band band = Band.NONE;
    private double scale = 1;

    BandBar() {
        getStyleClass().add("band-bar");
        getChildren().addAll(track, zone, fill, tick);
        setMinWidth(40);
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        return part;
    }

    /**
     * Shows a district.
     *
     * @param newScale residents at the right end of the bar
     */
    void show(double newPopulation, Band newBand, double newScale) {
        population = newPopulation;
        band = newBand;
        scale = Math.max(1, newScale);
        Dress.in(fill, "fill", band.judge(population).name().toLowerCase(Locale.ROOT));
        zone.setVisible(band.minimum().isPresent() || band.maximum().isPresent());
        tick.setVisible(band.target().isPresent());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.round(getHeight() / 2);
        place(track, 0, getWidth(), middle, TRACK);
        place(zone, x(band.minimum(), 0), x(band.maximum(), getWidth()), middle, TRACK);
        place(fill, 0, x(population), middle, FILL);
        double target = x(band.target(), 0);
        place(tick, target - 1, target + 1, middle, TRACK + 6);
    }

    private static void place(Region part, double from, double to, double middle, double height) {
        part.resizeRelocate(from, middle - height / 2, Math.max(0, to - from), height);
    }

    private double x(OptionalInt people, double otherwise) {
        return people.isPresent() ? x(people.getAsInt()) : otherwise;
    }

    private double x(double people) {
        return Math.min(1, people / scale) * getWidth();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 80;
    }
}
