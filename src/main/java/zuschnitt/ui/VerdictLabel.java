package zuschnitt.ui;

import java.util.Locale;
import javafx.scene.control.Label;
import zuschnitt.message.Messages;
import zuschnitt.plan.Band;

/**
 * How a district stands to the band, as sign and words: {@code ▼ −388}, {@code ✓}, {@code ▲ +412}.
 */
final class VerdictLabel extends Label {
    private final Messages words;

    VerdictLabel(Messages words) {
        this.words = words;
        getStyleClass().add("verdict");
    }

    void show(double population, Band band) {
        Band.Verdict verdict = band.judge(population);
        Dress.in(this, "label", "verdict", verdict.name().toLowerCase(Locale.ROOT));
        setText(words.text("ui.verdict." + verdict.name(), Math.abs(distance(population, band))));
    }

    /** People missing to the minimum, or beyond the maximum. */
    private static long distance(double population, Band band) {
        long people = Math.round(population);
        return switch (band.judge(population)) {
            case BELOW -> band.minimum().orElseThrow() - people;
            case ABOVE -> people - band.maximum().orElseThrow();
            case WITHIN, NONE -> 0;
        };
    }
}
