package zuschnitt.io.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import zuschnitt.layer.DrawnLayer;
import zuschnitt.layer.Feature;
import zuschnitt.layer.Features;
import zuschnitt.layer.Paint;
import zuschnitt.layer.RandomFeatures;
import zuschnitt.layer.Rule;
import zuschnitt.layer.Shape;
import zuschnitt.layer.Shape.Kind;
import zuschnitt.layer.Style;
import zuschnitt.layer.Symbol;
import zuschnitt.message.UserException;

/** What styles come to. */
final class StylingTest {
    private static final String SE =
            """
            <?xml version="1.0"?>
            <sld:StyledLayerDescriptor version="1.1.0" xmlns:sld="http://www.opengis.net/sld"
                xmlns:se="http://www.opengis.net/se" xmlns:ogc="http://www.opengis.net/ogc">
            <sld:NamedLayer><se:Name>x</se:Name><sld:UserStyle><se:FeatureTypeStyle>%s
            </se:FeatureTypeStyle></sld:UserStyle></sld:NamedLayer></sld:StyledLayerDescriptor>""";

    private static final String LINE =
            """
            <se:LineSymbolizer><se:Stroke>
            <se:SvgParameter name="stroke">#1A2b3C</se:SvgParameter>
            <se:SvgParameter name="stroke-width">2.5</se:SvgParameter>
            <se:SvgParameter name="stroke-opacity">0.5</se:SvgParameter>
            <se:SvgParameter name="stroke-dasharray">4, 2</se:SvgParameter>
            </se:Stroke></se:LineSymbolizer>""";

    @Test
    void aStrokeIsReadWithColourWidthOpacityAndDashes() throws UserException {
        Rule rule = only("<se:Rule>" + LINE + "</se:Rule>", roads("a"));
        Symbol.Line line = (Symbol.Line) rule.symbols().get(0);
        assertThat(line.stroke().paint()).isEqualTo(new Paint(0x1A2B3C, 0.5));
        assertThat(line.stroke().width()).isEqualTo(2.5);
        assertThat(line.stroke().dashes()).containsExactly(4.0, 2.0);
    }

    @Test
    void scalesBoundARule() throws UserException {
        Rule rule =
                only(
                        "<se:Rule><se:MinScaleDenominator>1000</se:MinScaleDenominator>"
                                + "<se:MaxScaleDenominator>25000</se:MaxScaleDenominator>"
                                + LINE
                                + "</se:Rule>",
                        roads("a"));
        assertThat(rule.holdsAt(999)).isFalse();
        assertThat(rule.holdsAt(1000)).isTrue();
        assertThat(rule.holdsAt(24_999)).isTrue();
        assertThat(rule.holdsAt(25_000)).isFalse();
    }

    @Test
    void aConditionPicksFeaturesAndTheRestFallsToTheLastRule() throws UserException {
        String picked =
                "<se:Rule><ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>HighWay"
                        + "</ogc:PropertyName><ogc:Literal>primary</ogc:Literal>"
                        + "</ogc:PropertyIsEqualTo></ogc:Filter>"
                        + LINE
                        + "</se:Rule>";
        String rest = "<se:Rule><se:ElseFilter/>" + LINE + "</se:Rule>";
        List<Rule> rules = rules(picked + rest, roads("primary", "", "service", "primary"));
        assertThat(rules.get(0).features().stream()).containsExactly(0, 3);
        assertThat(rules.get(1).features().stream()).containsExactly(1, 2);
    }

    @Test
    void conditionsAgreeWithWhatTheySay() throws UserException {
        Random random = new Random(8);
        for (int i = 0; i < 60; i++) {
            String[] values = new String[12];
            for (int v = 0; v < values.length; v++) values[v] = Integer.toString(random.nextInt(9));
            int low = random.nextInt(9);
            int high = random.nextInt(9);
            String filter =
                    "<ogc:Filter><ogc:Or><ogc:And>%s%s</ogc:And><ogc:Not>%s</ogc:Not></ogc:Or></ogc:Filter>"
                            .formatted(
                                    compared("GreaterThanOrEqualTo", low),
                                    compared("LessThan", high),
                                    compared("NotEqualTo", 4));
            List<Rule> rules = rules("<se:Rule>" + filter + LINE + "</se:Rule>", roads(values));
            for (int v = 0; v < values.length; v++) {
                int value = Integer.parseInt(values[v]);
                boolean fits = value >= low && value < high || value == 4;
                assertThat(!rules.isEmpty() && rules.get(0).fits(v)).isEqualTo(fits);
            }
        }
    }

    private static String compared(String how, int bound) {
        return "<ogc:PropertyIs%1$s><ogc:PropertyName>highway</ogc:PropertyName><ogc:Literal>%2$d</ogc:Literal></ogc:PropertyIs%1$s>"
                .formatted(how, bound);
    }

    @Test
    void aConditionThatIsNotUnderstoodHoldsForNothing() throws UserException {
        String rule = "<se:Rule><ogc:Filter><ogc:BBOX/></ogc:Filter>" + LINE + "</se:Rule>";
        assertThat(rules(rule, roads("a"))).isEmpty();
    }

    @Test
    void aFieldThatIsMissingIsEmptyForAll() throws UserException {
        String rule =
                "<se:Rule><ogc:Filter><ogc:PropertyIsNull><ogc:PropertyName>gibtesnicht"
                        + "</ogc:PropertyName></ogc:PropertyIsNull></ogc:Filter>"
                        + LINE
                        + "</se:Rule>";
        assertThat(only(rule, roads("a", "b")).features().cardinality()).isEqualTo(2);
    }

    @Test
    void signsAndLabelsAreRead() throws UserException {
        Rule rule =
                only(
                        """
                        <se:Rule><se:PointSymbolizer><se:Graphic><se:Mark>
                        <se:WellKnownName>triangle</se:WellKnownName><se:Fill>
                        <se:SvgParameter name="fill">#FF0000</se:SvgParameter></se:Fill></se:Mark>
                        <se:Size>9</se:Size></se:Graphic></se:PointSymbolizer>
                        <se:TextSymbolizer><se:Label><ogc:PropertyName>HIGHWAY</ogc:PropertyName>
                        </se:Label><se:Font><se:SvgParameter name="font-size">14</se:SvgParameter>
                        </se:Font><se:Halo/></se:TextSymbolizer></se:Rule>""",
                        roads("a"));
        Symbol.Sign sign = (Symbol.Sign) rule.symbols().get(0);
        assertThat(sign.form()).isEqualTo(Symbol.Form.TRIANGLE);
        assertThat(sign.size()).isEqualTo(9);
        assertThat(sign.fill()).contains(new Paint(0xFF0000, 1));
        Symbol.Text text = (Symbol.Text) rule.symbols().get(1);
        assertThat(text.field()).isEqualTo(1);
        assertThat(text.size()).isEqualTo(14);
        assertThat(text.halo()).contains(new Paint(0xFFFFFF, 1));
    }

    @Test
    void ourOwnStylesDrawWhateverTheyAreGiven() throws UserException {
        for (Styles.Own own : Styles.Own.values()) {
            Features features = new RandomFeatures(4).features(60);
            DrawnLayer drawn = Styling.of(features, own.style());
            assertThat(drawn.rules()).as(own.name()).isNotEmpty();
        }
    }

    @Test
    void streetsAreDrawnByTheirClassAndNamed() throws UserException {
        DrawnLayer streets =
                Styling.of(roads("primary", "residential", "footway"), Styles.Own.STRASSEN.style());
        assertThat(widest(streets, 0)).isGreaterThan(widest(streets, 1));
        assertThat(widest(streets, 1)).isGreaterThan(widest(streets, 2));
        assertThat(streets.rules())
                .anyMatch(rule -> rule.symbols().get(0) instanceof Symbol.Text && rule.fits(1));
    }

    private static double widest(DrawnLayer drawn, int feature) {
        return drawn.rules().stream()
                .filter(rule -> rule.fits(feature))
                .flatMap(rule -> rule.symbols().stream())
                .mapToDouble(s -> s instanceof Symbol.Line line ? line.stroke().width() : 0)
                .max()
                .orElse(0);
    }

    @Test
    void aLayersNameProposesItsStyle() {
        Features features = roads("a");
        assertThat(named("OSM_Strassen", features)).isEqualTo("strassen");
        assertThat(named("Gewässer 2026", features)).isEqualTo("gewaesser");
        assertThat(named("Schulstandorte", features)).isEqualTo("schulen");
        assertThat(Styles.proposed("x", features, 3)).isInstanceOf(Style.Simple.class);
        Features areas = new RandomFeatures(1).features(Kind.AREA, 3);
        assertThat(named("x", areas)).isEqualTo("gliederung");
    }

    private static String named(String layer, Features features) {
        return ((Style.Sld) Styles.proposed(layer, features, 0)).name();
    }

    @Test
    void strangersReachForNothing() {
        String entity =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><UserStyle><Name>&e;</Name>"
                        + "</UserStyle>";
        for (String bad :
                List.of(entity, "", "<kml/>", "<UserStyle>", "\u0000", SE.formatted(""))) {
            assertThatThrownBy(() -> Styling.check(new Style.Sld("x", bad)))
                    .as(bad)
                    .isInstanceOf(UserException.class);
        }
        String deep = "<a>".repeat(5000) + "</a>".repeat(5000);
        assertThatThrownBy(() -> Styling.check(new Style.Sld("x", deep)))
                .isInstanceOf(UserException.class);
    }

    @Test
    void damagedDocumentsAreReadOrRefusedNeverMore() {
        Random random = new Random(11);
        String whole = Styles.Own.STRASSEN.style().sld();
        Features features = roads("primary");
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder(whole);
            for (int k = 0; k < 3; k++) {
                int at = random.nextInt(text.length());
                text.replace(at, Math.min(text.length(), at + random.nextInt(6)), "<#9\"-");
            }
            assertThatCode(
                            () -> {
                                try {
                                    Styling.of(features, new Style.Sld("x", text.toString()));
                                } catch (UserException refused) {
                                    assertThat(refused.sentence()).isNotNull();
                                }
                            })
                    .doesNotThrowAnyException();
        }
    }

    private static Rule only(String rules, Features features) throws UserException {
        List<Rule> read = rules(rules, features);
        assertThat(read).hasSize(1);
        return read.get(0);
    }

    private static List<Rule> rules(String rules, Features features) throws UserException {
        Style.Sld style = new Style.Sld("x", SE.formatted(rules).strip());
        return Styling.of(features, style).rules();
    }

    private static Features roads(String... classes) {
        double[] xy = {0, 0, 1, 1};
        Shape line = Shape.of(Kind.LINE, List.of(xy));
        return Features.of(
                List.of("name", "highway"),
                List.of(classes).stream()
                        .map(value -> new Feature(line, List.of("Am Markt", value)))
                        .toList());
    }
}
