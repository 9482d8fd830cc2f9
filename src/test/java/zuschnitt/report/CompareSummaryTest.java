package zuschnitt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Side;
import zuschnitt.message.Messages;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Tiny;

/** The n-th unit has n residents. */
class CompareSummaryTest {
    private static String said(Locale locale, String before, String after) {
        Plan old = Tiny.plan(before);
        Plan now = Tiny.plan(old.ground(), after);
        Comparison comparison =
                Comparison.of(
                        new Side(old, Tiny.figures(old.ground())),
                        new Side(now, Tiny.figures(old.ground())));
        return CompareSummary.of(comparison, Messages.of(locale));
    }

    @Test
    void noneOneAndManyAreSpokenOfInGerman() {
        assertThat(said(Locale.GERMANY, "1222", "2222"))
                .startsWith("Aus 2 wurde 1 Sozialraum; 1 Baustein mit 1 Einwohner (10,0 %)");
        assertThat(said(Locale.GERMANY, "1111", "...."))
                .startsWith("Aus einem wurde kein Sozialraum; 4 Bausteine mit 10 Einwohnern");
        assertThat(said(Locale.GERMANY, "....", "1234"))
                .startsWith("Aus keinem wurden 4 Sozialräume; 4 Bausteine mit 10 Einwohnern");
    }

    @Test
    void noneOneAndManyAreSpokenOfInEnglish() {
        assertThat(said(Locale.ENGLISH, "1222", "2222"))
                .startsWith("2 districts became one; 1 unit with 1 resident (10.0%)");
        assertThat(said(Locale.ENGLISH, "1111", "...."))
                .startsWith("One district became none; 4 units with 10 residents");
        assertThat(said(Locale.ENGLISH, "....", "1234")).startsWith("No district became 4;");
    }
}
