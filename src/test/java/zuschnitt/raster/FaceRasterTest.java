package zuschnitt.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import zuschnitt.coverage.Arc;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Polyline;
import zuschnitt.plan.UnitSet;

class FaceRasterTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyPixelHasTheFaceThatItsMiddleLiesIn(long seed) {
        Random random = new Random(seed);
        Coverage coverage = Paving.coverage(1 + random.nextInt(9), 1 + random.nextInt(9), 5, seed);
        Viewport view =
                Viewport.fitting(coverage.bounds(), 150, 110)
                        .zoomedAt(
                                random.nextInt(150),
                                random.nextInt(110),
                                0.5 + 8 * random.nextDouble());
        FaceRaster raster = FaceRaster.of(Scene.of(coverage, Mapping.IDENTITY), view);
        for (int y = 0; y < 110; y++) {
            for (int x = 0; x < 150; x++) {
                double mapX = view.toMapX(x + 0.5);
                double mapY = view.toMapY(y + 0.5);
                if (nearBorder(coverage, mapX, mapY, view.metresPerPixel() / 500)) continue;
                assertThat(raster.face(x, y))
                        .as("seed %d, pixel %d, %d", seed, x, y)
                        .isEqualTo(faceAt(coverage, mapX, mapY));
            }
        }
    }

    /** By winding numbers, face for face. */
    private static int faceAt(Coverage coverage, double x, double y) {
        for (int face = 1; face <= coverage.faceCount(); face++) {
            double turns = 0;
            for (int i = 0; i < coverage.arcCount(face); i++) {
                Arc arc = coverage.arc(coverage.arc(face, i));
                double angle = angle(arc.line(), x, y);
                turns += arc.left() == face ? angle : -angle;
            }
            if (turns > Math.PI) return face;
        }
        return Coverage.OUTSIDE;
    }

    private static double angle(Polyline line, double x, double y) {
        double sum = 0;
        for (int i = 1; i < line.size(); i++) {
            double ax = line.x(i - 1) - x;
            double ay = line.y(i - 1) - y;
            double bx = line.x(i) - x;
            double by = line.y(i) - y;
            sum += Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
        }
        return sum;
    }

    private static boolean nearBorder(Coverage coverage, double x, double y, double metres) {
        Coordinate place = new Coordinate(x, y);
        for (int i = 0; i < coverage.arcCount(); i++) {
            Polyline line = coverage.arc(i).line();
            if (!line.bounds().grown(metres).contains(x, y)) continue;
            for (int k = 1; k < line.size(); k++) {
                Coordinate a = new Coordinate(line.x(k - 1), line.y(k - 1));
                Coordinate b = new Coordinate(line.x(k), line.y(k));
                if (Distance.pointToSegment(place, a, b) < metres) return true;
            }
        }
        return false;
    }

    @Test
    void aSquareOnWholePixelsFillsExactlyThem() {
        Coverage square = squares();
        Viewport view = new Viewport(0, 0, 1, 8, 6);
        FaceRaster raster = FaceRaster.of(Scene.of(square, Mapping.IDENTITY), view);
        assertThat(drawn(raster))
                .isEqualTo(
                        """
                        ........
                        ..1122..
                        ..1122..
                        ..1122..
                        ..1122..
                        ........
                        """);
    }

    @Test
    void bordersThatRunThroughPixelMiddlesLeaveNoStreak() {
        Coverage square = squares();
        Viewport view = new Viewport(0.5, 0.5, 1, 8, 6);
        FaceRaster raster = FaceRaster.of(Scene.of(square, Mapping.IDENTITY), view);
        for (String row : drawn(raster).split("\n")) assertThat(row).matches("\\.+(1+2+)?\\.+");
    }

    @Test
    void aViewWithinOneUnitShowsNothingElse() {
        Coverage square = squares();
        Viewport view = new Viewport(1, 0, 0.01, 8, 6);
        FaceRaster raster = FaceRaster.of(Scene.of(square, Mapping.IDENTITY), view);
        assertThat(drawn(raster)).matches("(2{8}\n){6}");
    }

    /** Two units side by side: x −2…0 and 0…2, y −2…2. */
    private static Coverage squares() {
        List<Arc> arcs =
                List.of(
                        new Arc(Polyline.of(0, -2, 0, 2), 1, 2),
                        new Arc(Polyline.of(0, 2, -2, 2, -2, -2, 0, -2), 1, 0),
                        new Arc(Polyline.of(0, -2, 2, -2, 2, 2, 0, 2), 2, 0));
        return Coverage.of(arcs, new int[] {0, 1, 2}, 2);
    }

    private static String drawn(FaceRaster raster) {
        StringBuilder text = new StringBuilder();
        for (int y = 0; y < raster.viewport().height(); y++) {
            for (int x = 0; x < raster.viewport().width(); x++)
                text.append(raster.face(x, y) == 0 ? "." : raster.face(x, y));
            text.append('\n');
        }
        return text.toString();
    }

    @Test
    void theDiscFindsTheUnitsThatItTouches() {
        Coverage coverage = Paving.coverage(10, 10, 3, 7);
        Viewport view = Viewport.fitting(coverage.bounds(), 400, 400);
        FaceRaster raster = FaceRaster.of(Scene.of(coverage, Mapping.IDENTITY), view);
        BitSet expected = new BitSet();
        for (int y = 0; y < 400; y++)
            for (int x = 0; x < 400; x++)
                if (Math.hypot(x + 0.5 - 171.3, y + 0.5 - 202.8) <= 40)
                    expected.set(raster.unit(x, y));
        assertThat(raster.units(171.3, 202.8, 40)).isEqualTo(UnitSet.of(expected));
    }

    @Test
    void zoomingKeepsThePlaceUnderThePointer() {
        Viewport view = new Viewport(700_000, 6_600_000, 3.7, 801, 603);
        Viewport zoomed = view.zoomedAt(120, 511, 1.7);
        assertThat(zoomed.toMapX(120)).isEqualTo(view.toMapX(120));
        assertThat(zoomed.toMapY(511)).isEqualTo(view.toMapY(511));
        assertThat(zoomed.metresPerPixel()).isEqualTo(3.7 / 1.7);
    }

    @Test
    void fittingShowsEverything() {
        Bounds bounds = new Bounds(10, 20, 500, 30);
        Bounds seen = Viewport.fitting(bounds, 300, 200).bounds();
        assertThat(seen.union(bounds)).isEqualTo(seen);
    }
}
