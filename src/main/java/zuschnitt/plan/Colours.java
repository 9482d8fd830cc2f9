package zuschnitt.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The colours that districts get: twelve hues that people with any of the common colour vision
 * deficiencies tell apart in pairs of neighbours (after Okabe and Ito 2008, and Tol 2021, "muted"),
 * all light enough for dark text.
 */
public final class Colours {
    private static final List<Integer> HUES =
            List.of(
                    0x88CCEE, 0xDDCC77, 0xCC6677, 0x44AA99, 0xE69F00, 0xAA99DD, 0x99B84C, 0xF0A3C0,
                    0x6FA8DC, 0xD9A27E, 0x7FD1AE, 0xC7C7C7);

    private Colours() {}

    /** The hue that the fewest of the districts have, the first of them. */
    public static int next(Collection<District> districts) {
        return HUES.stream()
                .min((a, b) -> Long.compare(uses(districts, a), uses(districts, b)))
                .orElseThrow();
    }

    /** The hue for the n-th district of a fresh plan. */
    public static int nth(int n) {
        return HUES.get(Math.floorMod(n, HUES.size()));
    }

    /** Which of the hues, 0…11, a colour is most like; itself, if it is one. */
    public static int hue(int colour) {
        return IntStream.range(0, HUES.size())
                .boxed()
                .min(Comparator.comparingInt(hue -> distance(HUES.get(hue), colour)))
                .orElseThrow();
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }

    private static long uses(Collection<District> districts, int hue) {
        return districts.stream().filter(district -> district.colour() == hue).count();
    }

    /** All hues, to choose from. */
    public static IntStream all() {
        return HUES.stream().mapToInt(Integer::intValue);
    }
}
