package zuschnitt.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.map.Placement.Size;
import zuschnitt.map.Placement.Spot;

class PlacementTest {
    private static final List<Size> WORDINGS =
            List.of(new Size(140, 60), new Size(60, 40), new Size(30, 20));

    private static Rectangle2D ground(Spot spot, List<Size> wordings) {
        Size size = wordings.get(spot.wording());
        return new Rectangle2D(spot.left(), spot.top(), size.width(), size.height());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noNameCoversAnother(long seed) {
        Random random = new Random(seed);
        Placement placement = new Placement();
        List<Rectangle2D> taken = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            double x = 1_400 * random.nextDouble() - 200;
            double y = 1_400 * random.nextDouble() - 200;
            double room = 120 * random.nextDouble();
            Optional<Spot> spot =
                    random.nextInt(4) == 0
                            ? placement.beside(x, y, 1, WORDINGS.get(1))
                            : placement.within(x, y, room, WORDINGS);
            if (spot.isEmpty()) continue;
            Rectangle2D ground = ground(spot.get(), WORDINGS);
            assertThat(taken).noneMatch(ground::intersects);
            taken.add(ground);
        }
        assertThat(taken).hasSizeGreaterThan(80);
    }

    @Test
    void aNameSaysAsMuchAsThereIsRoomFor() {
        assertThat(wording(80)).contains(0);
        assertThat(wording(60)).contains(1);
        assertThat(wording(25)).contains(2);
        assertThat(wording(5)).isEmpty();
    }

    private static Optional<Integer> wording(double room) {
        return new Placement().within(500, 500, room, WORDINGS).map(Spot::wording);
    }

    @Test
    void itStandsInTheMiddleOnWholePixels() {
        Spot spot = new Placement().within(500.3, 400.2, 200, WORDINGS).orElseThrow();
        assertThat(spot.left()).isEqualTo(430);
        assertThat(spot.top()).isEqualTo(370);
    }

    /** Placing depends on where names are to each other, not on where all of them are. */
    @Test
    void whenTheMapMovesNamesStayAsTheyAre() {
        Random random = new Random(5);
        Placement here = new Placement();
        Placement there = new Placement();
        for (int i = 0; i < 200; i++) {
            double x = random.nextInt(1_000);
            double y = random.nextInt(1_000);
            double room = 20 + random.nextInt(100);
            Optional<Spot> moved = there.within(x - 37, y + 411, room, WORDINGS);
            assertThat(here.within(x, y, room, WORDINGS))
                    .isEqualTo(
                            moved.map(
                                    spot ->
                                            new Spot(
                                                    spot.wording(),
                                                    spot.left() + 37,
                                                    spot.top() - 411)));
        }
    }

    @Test
    void aNumberGivesWayToThoseBeforeIt() {
        Placement placement = new Placement();
        Size size = WORDINGS.get(1);
        Spot first = placement.beside(100, 100, 1, size).orElseThrow();
        Spot second = placement.beside(100, 100, 1, size).orElseThrow();
        assertThat(ground(first, WORDINGS).intersects(ground(second, WORDINGS))).isFalse();
        assertThat(Math.abs(second.top() - first.top())).isLessThanOrEqualTo(2 * size.height());
    }
}
