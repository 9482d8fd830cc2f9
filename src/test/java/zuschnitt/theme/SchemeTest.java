package zuschnitt.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemeTest {
    /** A ΔE of 2.3 is just seen when two areas touch; neighbours in a legend need more. */
    private static final double APART = 5;

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void neighbouringClassesAreToldApartByAnyEyes(Scheme scheme) {
        for (int classes = 2; classes <= Breaks.MOST; classes++) {
            int[] colours = colours(scheme, classes);
            for (int rank = 2; rank <= classes; rank++)
                for (Eyes eyes : Eyes.ALL)
                    assertThat(eyes.distance(colours[rank - 1], colours[rank]))
                            .as("%s, %d of %d, %s", scheme, rank, classes, eyes)
                            .isGreaterThan(APART);
        }
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void everyColourStandsForOneClassForAnyEyes(Scheme scheme) {
        int[] colours = colours(scheme, 7);
        for (int one = 1; one <= 7; one++)
            for (int other = 1; other < one; other++)
                for (Eyes eyes : Eyes.ALL)
                    assertThat(eyes.distance(colours[one], colours[other]))
                            .as("%s, %d and %d, %s", scheme, other, one, eyes)
                            .isGreaterThan(APART);
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void lightnessFallsTowardsTheEndsForAnyEyes(Scheme scheme) {
        for (Eyes eyes : Eyes.ALL) {
            for (int i = 0; i < 20; i++) {
                double near = eyes.lightness(scheme.colour(i / 20.0));
                assertThat(eyes.lightness(scheme.colour((i + 1) / 20.0)))
                        .as("%s, %s, %d", scheme, eyes, i)
                        .isLessThan(near);
                if (!scheme.diverging()) continue;
                double left = eyes.lightness(scheme.colour(-i / 20.0));
                assertThat(eyes.lightness(scheme.colour(-(i + 1) / 20.0))).isLessThan(left);
            }
        }
    }

    /** In a black-and-white copy the order of a sequential scheme can still be read. */
    @ParameterizedTest
    @EnumSource(Scheme.class)
    void theEndsAreFarApartInLightness(Scheme scheme) {
        double light = Eyes.USUAL.lightness(scheme.colour(0));
        assertThat(light - Eyes.USUAL.lightness(scheme.colour(1))).isGreaterThan(50);
    }

    private static int[] colours(Scheme scheme, int classes) {
        double[] values = new double[classes];
        for (int i = 0; i < classes; i++) values[i] = i - classes / 2 + 0.5;
        Breaks breaks = new Breaks.Computed(Breaks.Method.QUANTILES, classes);
        assertThat(breaks.limits(values, OptionalDouble.of(0))).hasSize(classes - 1);
        return scheme.colours(ClassesTest.of(breaks, scheme, 0, values), 0);
    }

    @Test
    void bothSidesOfTheMiddleAreAsStrongAsTheyAreFar() {
        Breaks own = new Breaks.Own(List.of(-10.0, 0.0, 10.0, 20.0));
        Classes classes = ClassesTest.of(own, Scheme.BLUE_ORANGE, 0, -12, -5, 5, 15, 25);
        assertThat(Scheme.BLUE_ORANGE.colours(classes, 0))
                .containsExactly(
                        0,
                        Scheme.BLUE_ORANGE.colour(-2 / 3.0),
                        Scheme.BLUE_ORANGE.colour(-1 / 3.0),
                        Scheme.BLUE_ORANGE.colour(1 / 3.0),
                        Scheme.BLUE_ORANGE.colour(2 / 3.0),
                        Scheme.BLUE_ORANGE.colour(1));
    }

    @Test
    void aClassAroundTheMiddleIsNeutral() {
        Breaks own = new Breaks.Own(List.of(-1.0, 1.0));
        Classes classes = ClassesTest.of(own, Scheme.GREEN_PURPLE, 0, -5, 0, 5);
        assertThat(Scheme.GREEN_PURPLE.colours(classes, 0)[2])
                .isEqualTo(Scheme.GREEN_PURPLE.colour(0));
    }
}
