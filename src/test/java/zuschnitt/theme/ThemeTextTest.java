package zuschnitt.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import zuschnitt.plan.Indicator;

class ThemeTextTest {
    private static final Indicator QUOTE =
            new Indicator("Quote; unter 18 %", "", List.of("A"), List.of("B"));

    private static Theme theme(Random random) {
        Measure measure =
                switch (random.nextInt(4)) {
                    case 0 -> new Measure.Count("Ä B;c,%+");
                    case 1 -> new Measure.Density("EINW");
                    case 2 -> new Measure.Share("U 18", "EINW");
                    default -> new Measure.Rate(QUOTE);
                };
        boolean count = measure.quantity() == Measure.Quantity.COUNT;
        Level level = random.nextBoolean() || count ? Level.UNITS : Level.DISTRICTS;
        return new Theme(measure, level, form(random, count));
    }

    private static Form form(Random random, boolean count) {
        int kind = count ? random.nextInt(4) : 0;
        if (kind == 1) return new Form.Circles();
        if (kind == 2) return new Form.Dots(OptionalDouble.empty());
        if (kind == 3) return new Form.Dots(OptionalDouble.of(1 + random.nextInt(50)));
        Breaks breaks =
                random.nextBoolean()
                        ? new Breaks.Own(List.of(-1.5, random.nextDouble()))
                        : new Breaks.Computed(
                                Breaks.Method.values()[random.nextInt(3)], 2 + random.nextInt(8));
        Scheme scheme = Scheme.values()[random.nextInt(Scheme.values().length)];
        return new Form.Shades(breaks, scheme, random.nextGaussian());
    }

    @Test
    void whatWasRememberedIsTheSameTheme() {
        for (int seed = 0; seed < 500; seed++) {
            Theme theme = theme(new Random(seed));
            assertThat(ThemeText.read(ThemeText.write(theme), List.of(QUOTE)))
                    .as("seed %d", seed)
                    .contains(theme);
        }
    }

    @Test
    void whatIsNoThemeIsNone() {
        String good = ThemeText.write(theme(new Random(1)));
        for (int end = 0; end < good.lastIndexOf(';'); end++)
            assertThat(ThemeText.read(good.substring(0, end), List.of())).as(good).isEmpty();
        assertThat(ThemeText.read("rate;weg UNITS circles", List.of(QUOTE))).isEmpty();
        assertThat(ThemeText.read("density;A UNITS circles", List.of())).isEmpty();
        assertThat(ThemeText.read("count;A UNITS shades;NATURAL,99;EMBERS;0", List.of())).isEmpty();
    }
}
