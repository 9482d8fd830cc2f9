package zuschnitt.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zuschnitt.message.Messages;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Tiny;

class WordingTest {
    private static final Form.Shades NATURAL =
            new Form.Shades(new Breaks.Computed(Breaks.Method.NATURAL, 3), Scheme.EMBERS, 0);

    private static Legend legend(
            Locale locale, Measure measure, Form.Shades shades, Figures figures) {
        Plan plan = Tiny.plan("1".repeat(figures.unitCount()));
        Theme theme = new Theme(measure, Level.UNITS, shades);
        Portrayal portrayal = Portrayal.of(theme, plan, figures).orElseThrow();
        return new Wording(Messages.of(locale)).legend(portrayal);
    }

    private static List<String> texts(Legend legend) {
        return legend.rows().stream().map(Legend.Row::text).toList();
    }

    @Test
    void classesSayTheirLimitsAsOfficesWriteThem() {
        Figures figures =
                ClassesTest.figures(
                        Map.of("F", new double[] {0, 10, 4000, 4100, 15000, Double.NaN}));
        Legend legend = legend(Locale.GERMANY, new Measure.Count("F"), NATURAL, figures);
        assertThat(texts(legend))
                .containsExactly(
                        "unter 2.000", "2.000 bis unter 10.000", "10.000 und mehr", "keine Angabe");
        assertThat(legend.title()).isEqualTo("Einwohner");
        assertThat(legend.subtitle()).isEqualTo("nach Bausteinen, natürliche Klassen");
    }

    @Test
    void sharesAreWrittenInPercent() {
        Map<String, double[]> counts =
                Map.of(
                        "ALL", new double[] {1000, 1000, 1000},
                        "YOUNG", new double[] {10, 125, 300});
        Figures figures = ClassesTest.figures(counts);
        Form.Shades own = new Form.Shades(new Breaks.Own(List.of(0.115, 0.2)), Scheme.EMBERS, 0);
        Legend legend = legend(Locale.GERMANY, new Measure.Share("YOUNG", "ALL"), own, figures);
        assertThat(texts(legend))
                .containsExactly("unter 11,5 %", "11,5 bis unter 20 %", "20 % und mehr");
        assertThat(legend(Locale.UK, new Measure.Share("YOUNG", "ALL"), own, figures).rows().get(1))
                .extracting(Legend.Row::text)
                .isEqualTo("11.5 to under 20 %");
    }

    @Test
    void oneClassSaysWhatIsInIt() {
        Figures equal = ClassesTest.figures(Map.of("F", new double[] {5, 5}));
        assertThat(texts(legend(Locale.GERMANY, new Measure.Count("F"), NATURAL, equal)))
                .containsExactly("5");
        Figures unknown = ClassesTest.figures(Map.of("F", new double[] {Double.NaN}));
        assertThat(texts(legend(Locale.GERMANY, new Measure.Count("F"), NATURAL, unknown)))
                .containsExactly("keine Angabe");
    }
}
