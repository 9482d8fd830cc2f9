package zuschnitt.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import zuschnitt.layer.DrawnLayer;
import zuschnitt.layer.Feature;
import zuschnitt.layer.Features;
import zuschnitt.layer.Paint;
import zuschnitt.layer.Rule;
import zuschnitt.layer.Shape;
import zuschnitt.layer.Shape.Kind;
import zuschnitt.layer.Stroke;
import zuschnitt.layer.Symbol;
import zuschnitt.layer.Symbol.Form;

/** Reference layers, pixel by pixel. */
final class LayerPictureTest {
    private static final int SIZE = 120;
    private static final Viewport VIEW = new Viewport(60, 60, 1, SIZE, SIZE);
    private static final double ALL = Double.POSITIVE_INFINITY;
    private static final int RED = 0xFFFF0000;
    private static final int BLUE = 0xFF0000FF;

    @Test
    void linesAreDrawnWhereTheyLieAndNowhereElse() {
        GeometryFactory factory = new GeometryFactory();
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<Feature> lines = new ArrayList<>();
            List<Geometry> exact = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                double[] xy = new double[2 * (2 + random.nextInt(40))];
                Coordinate[] places = new Coordinate[xy.length / 2];
                for (int k = 0; k < xy.length; k++) xy[k] = random.nextInt(500) - 190;
                for (int k = 0; k < places.length; k++)
                    places[k] = new Coordinate(xy[2 * k], xy[2 * k + 1]);
                lines.add(feature(Shape.of(Kind.LINE, List.of(xy))));
                exact.add(factory.createLineString(places));
            }
            Geometry all = factory.buildGeometry(exact);
            Picture picture = above(line(0xFF0000, 4), lines);
            for (int y = 0; y < SIZE; y++) {
                for (int x = 0; x < SIZE; x++) {
                    Coordinate middle = new Coordinate(VIEW.toMapX(x + 0.5), VIEW.toMapY(y + 0.5));
                    double distance = all.distance(factory.createPoint(middle));
                    int pixel = picture.argb(x, y);
                    if (distance < 1) assertThat(pixel).as("seed %d", seed).isEqualTo(RED);
                    if (distance > 3.5) assertThat(pixel).as("seed %d", seed).isZero();
                }
            }
        }
    }

    @Test
    void areasAreFilledButForTheirHolesBelowTheColours() {
        double[] shell = {10, 10, 110, 10, 110, 110, 10, 110, 10, 10};
        double[] hole = {40, 40, 80, 40, 80, 80, 40, 80, 40, 40};
        Shape ring = Shape.of(Kind.AREA, List.of(shell, hole));
        LayerPicture picture =
                draw(new Symbol.Area(new Paint(0x0000FF, 1)), List.of(feature(ring)));
        assertThat(picture.above()).isEmpty();
        Picture below = picture.below().orElseThrow();
        assertThat(below.argb(20, 60)).isEqualTo(BLUE);
        assertThat(below.argb(60, 60)).isZero();
        assertThat(below.argb(5, 60)).isZero();
    }

    @Test
    void aLineThatOnlyCrossesTheViewIsSeenAtAnyScale() {
        double[] far = {-1e6, 60, 1e6, 60};
        Picture picture =
                above(line(0xFF0000, 4), List.of(feature(Shape.of(Kind.LINE, List.of(far)))));
        for (int x = 0; x < SIZE; x++) assertThat(picture.argb(x, 60)).isEqualTo(RED);
    }

    @Test
    void whatARuleDoesNotHoldForIsNotDrawn() {
        Feature one = feature(horizontal(30));
        Feature two = feature(horizontal(90));
        Features features = Features.of(List.of("name"), List.of(one, two));
        BitSet second = new BitSet();
        second.set(1);
        Rule rule = new Rule(0, ALL, List.of(line(0xFF0000, 4)), second);
        Picture picture =
                LayerPicture.of(List.of(new DrawnLayer(features, List.of(rule))), VIEW, 1)
                        .above()
                        .orElseThrow();
        assertThat(picture.argb(60, SIZE - 30)).isZero();
        assertThat(picture.argb(60, SIZE - 90)).isEqualTo(RED);
    }

    @Test
    void atOtherScalesThereIsNoPictureAtAll() {
        double here = LayerPicture.denominator(VIEW, 1);
        for (double[] bounds : new double[][] {{0, here}, {here * 1.01, ALL}}) {
            Rule rule = new Rule(bounds[0], bounds[1], List.of(line(0xFF0000, 4)), first());
            LayerPicture picture =
                    LayerPicture.of(
                            List.of(drawn(rule, List.of(feature(horizontal(30))))), VIEW, 1);
            assertThat(picture.above()).isEmpty();
        }
    }

    @Test
    void theTopmostLayerCoversTheOthers() {
        DrawnLayer red = drawn(rule(line(0xFF0000, 4)), List.of(feature(horizontal(60))));
        DrawnLayer blue = drawn(rule(line(0x0000FF, 4)), List.of(feature(horizontal(60))));
        assertThat(LayerPicture.of(List.of(blue, red), VIEW, 1).above().orElseThrow().argb(60, 60))
                .isEqualTo(BLUE);
    }

    @Test
    void widthsAreCountedInPixelsOfLayout() {
        DrawnLayer layer = drawn(rule(line(0xFF0000, 4)), List.of(feature(horizontal(60))));
        assertThat(red(LayerPicture.of(List.of(layer), VIEW, 1), 60)).isEqualTo(4);
        assertThat(red(LayerPicture.of(List.of(layer), VIEW, 2), 60)).isEqualTo(8);
    }

    private static int red(LayerPicture picture, int x) {
        int rows = 0;
        for (int y = 0; y < SIZE; y++) if (picture.above().orElseThrow().argb(x, y) == RED) rows++;
        return rows;
    }

    @Test
    void signsStandAtPointsAndInTheMiddleOfAreas() {
        for (Form form : Form.values()) {
            Symbol sign =
                    new Symbol.Sign(
                            form, 20, Optional.of(new Paint(0xFF0000, 1)), Optional.empty());
            double[] point = {30, 90};
            double[] area = {70, 10, 110, 10, 110, 50, 70, 50, 70, 10};
            Picture picture =
                    above(
                            sign,
                            List.of(
                                    feature(Shape.of(Kind.POINT, List.of(point))),
                                    feature(Shape.of(Kind.AREA, List.of(area)))));
            assertThat(picture.argb(30, 30)).as(form.name()).isEqualTo(RED);
            assertThat(picture.argb(90, 90)).as(form.name()).isEqualTo(RED);
            assertThat(picture.argb(60, 60)).as(form.name()).isZero();
        }
    }

    @Test
    void aNameStandsAlongItsLineAndNotTwiceInOnePlace() {
        Symbol text = new Symbol.Text(0, 11, new Paint(0, 1), Optional.empty());
        Picture one = above(text, List.of(feature(horizontal(60))));
        Picture twice = above(text, List.of(feature(horizontal(60)), feature(horizontal(62))));
        assertThat(ink(one)).isPositive();
        int[] pixels = new int[SIZE * SIZE];
        one.copy(0, 0, SIZE, SIZE, pixels);
        assertThat(twice.copy(0, 0, SIZE, SIZE, pixels)).isFalse();
        double[] brief = {50, 60, 60, 60};
        assertThat(ink(above(text, List.of(feature(Shape.of(Kind.LINE, List.of(brief)))))))
                .isZero();
    }

    private static int ink(Picture picture) {
        int count = 0;
        for (int y = 0; y < SIZE; y++)
            for (int x = 0; x < SIZE; x++) if (picture.argb(x, y) != 0) count++;
        return count;
    }

    private static Shape horizontal(double y) {
        double[] xy = {0, y, 120, y};
        return Shape.of(Kind.LINE, List.of(xy));
    }

    private static Feature feature(Shape shape) {
        return new Feature(shape, List.of("Ring"));
    }

    private static Symbol line(int colour, double width) {
        return new Symbol.Line(new Stroke(new Paint(colour, 1), width, List.of()));
    }

    private static BitSet first() {
        BitSet first = new BitSet();
        first.set(0, 1000);
        return first;
    }

    private static Rule rule(Symbol symbol) {
        return new Rule(0, ALL, List.of(symbol), first());
    }

    private static DrawnLayer drawn(Rule rule, List<Feature> features) {
        return new DrawnLayer(Features.of(List.of("name"), features), List.of(rule));
    }

    private static LayerPicture draw(Symbol symbol, List<Feature> features) {
        return LayerPicture.of(List.of(drawn(rule(symbol), features)), VIEW, 1);
    }

    private static Picture above(Symbol symbol, List<Feature> features) {
        return draw(symbol, features).above().orElseThrow();
    }
}
