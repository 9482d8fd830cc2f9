package zuschnitt.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
    private record Place(long x, long y) {}

    @ParameterizedTest(name = "reach {0}")
    @ValueSource(longs = {30, 1L << 31, (1L << 31) - 1, 1L << 32, 1_000_000_000_000L})
    void aPlaceKeepsItsNumberAndItsCoordinatesHoweverFarOthersLie(long reach) {
        check(new PlaceIndex(64), reach);
        check(PlaceIndex.near(new Places(0), 5000, -0.02, -0.01, 0.02, 0.03), reach);
        check(PlaceIndex.near(new Places(9), 30_000, 0, 0, 0, 0), reach);
        double metres = reach / 1000.0;
        check(PlaceIndex.near(new Places(9), 9000, -metres, -metres, metres, metres), reach);
    }

    private static void check(PlaceIndex index, long reach) {
        Random random = new Random(reach);
        Places places = index.places();
        Map<Place, Integer> numbers = new HashMap<>();
        List<Place> met = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < 3000; i++) {
            Place place = place(random, i < 1000 ? 30 : reach);
            last = index.number(place.x, place.y, last);
            int known = numbers.computeIfAbsent(place, p -> numbers.size());
            if (known == met.size()) met.add(place);
            assertEquals(known, last, place + " at " + i);
        }
        for (int number = 0; number < met.size(); number++)
            assertEquals(met.get(number), new Place(places.x(number), places.y(number)));
        for (int number = 0; number < met.size(); number++)
            assertEquals(number, index.find(met.get(number).x, met.get(number).y));
        assertEquals(PlaceIndex.UNKNOWN, index.find(5 * reach, 3 * reach));
        assertEquals(met.size(), places.count());
    }

    /** In some of four corners, so that many are met again. */
    private static Place place(Random random, long reach) {
        long x = (random.nextBoolean() ? reach : -reach) + random.nextInt(10);
        long y = (random.nextBoolean() ? reach : -reach) + random.nextInt(10);
        return new Place(x, y);
    }
}
