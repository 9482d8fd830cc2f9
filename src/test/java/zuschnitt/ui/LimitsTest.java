package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import zuschnitt.theme.Breaks;

class LimitsTest {
    private static final Limits PEOPLE = new Limits(Locale.GERMANY, 1);
    private static final Limits PERCENT = new Limits(Locale.GERMANY, 100);

    @Test
    void numbersAreReadAsGermansWriteThem() {
        assertThat(PEOPLE.breaks("100; 1.500;2.000,5"))
                .contains(new Breaks.Own(List.of(100.0, 1500.0, 2000.5)));
        assertThat(PEOPLE.breaks(" -5 0 5 ")).contains(new Breaks.Own(List.of(-5.0, 0.0, 5.0)));
        assertThat(new Limits(Locale.UK, 1).number("1,500.5")).hasValue(1500.5);
    }

    @Test
    void percentIsAHundredth() {
        assertThat(PERCENT.breaks("12,5 %; 50")).contains(new Breaks.Own(List.of(0.125, 0.5)));
        assertThat(PERCENT.text(0.125, 0.5)).isEqualTo("12,5; 50");
    }

    @Test
    void whatIsNoLimitIsNone() {
        for (String text : List.of("", ";", "viel", "10; 5", "5; 5", "1;2;3;4;5;6;7;8;9", "10x"))
            assertThat(PEOPLE.breaks(text)).as(text).isEmpty();
    }
}
