package zuschnitt.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Rings;

final class RingPictureTest {
    private static final int SIZE = 100;
    private static final int LEFT = 0x88CCEE;
    private static final int RIGHT = 0xDDCC77;
    private static final Bounds ALL = new Bounds(0, 0, 100, 100);

    /** A pixel is a metre; x to the right, y from the lower edge. */
    private final RingPicture picture = new RingPicture(new Viewport(50, 50, 1, SIZE, SIZE));

    @Test
    void areasAreFilledInTheirColoursAndNothingElseIs() {
        add(List.of(square(10, 10, 40), square(50, 10, 40)), Mapping.IDENTITY);
        assertThat(at(30, 30)).isEqualTo(LEFT);
        assertThat(at(70, 30)).isEqualTo(RIGHT);
        assertThat(at(30, 80)).isZero();
        assertThat(at(5, 30)).isZero();
        assertThat(picture.overlaps()).isFalse();
    }

    @Test
    void aHoleStaysOpen() {
        add(List.of(Rings.of(List.of(ring(10, 10, 60), ring(30, 30, 20)))), Mapping.IDENTITY);
        assertThat(at(20, 40)).isEqualTo(LEFT);
        assertThat(at(40, 40)).isZero();
    }

    @Test
    void whatIsCoveredTwiceStandsOut() {
        add(List.of(square(10, 10, 50), square(40, 10, 50)), Mapping.IDENTITY);
        assertThat(at(50, 30)).isEqualTo(RingPicture.OVERLAP);
        assertThat(picture.overlaps()).isTrue();
    }

    @Test
    void whatReachesOutOfThePictureIsCutOff() {
        add(List.of(square(-500, -500, 540)), Mapping.IDENTITY);
        assertThat(at(20, 20)).isEqualTo(LEFT);
        assertThat(at(60, 20)).isZero();
        assertThat(at(20, 60)).isZero();
    }

    @Test
    void aMappingIsFollowedToThePixel() {
        Mapping bent =
                xy -> {
                    for (int i = 0; i < xy.length; i += 2) {
                        double x = xy[i];
                        xy[i] = x + 20 + 1e-3 * x * x;
                    }
                };
        add(List.of(square(10, 10, 40)), bent);
        double edge = 50 + 20 + 1e-3 * 50 * 50;
        assertThat(at((int) edge - 2, 30)).isEqualTo(LEFT);
        assertThat(at((int) edge + 2, 30)).isZero();
    }

    private void add(List<Rings> areas, Mapping mapping) {
        picture.add(areas, mapping, ALL, area -> area == 0 ? LEFT : RIGHT);
    }

    /** 0xRRGGBB in the middle of a square metre; 0 where it is clear. */
    private int at(int x, int y) {
        return picture.pixels()[(SIZE - 1 - y) * SIZE + x] & 0xFFFFFF;
    }

    private static Rings square(double x, double y, double side) {
        return Rings.of(List.of(ring(x, y, side)));
    }

    private static double[] ring(double x, double y, double side) {
        return new double[] {x, y, x, y + side, x + side, y + side, x + side, y, x, y};
    }
}
