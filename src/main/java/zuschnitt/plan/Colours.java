package zuschnitt.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The colours that districts get: twelve that any two of are told apart by everybody, also by
 * people who lack one kind of cone (simulated after Machado, Oliveira and Fernandes 2009, they are
 * 12 or more of CIELAB's ΔE apart; found by annealing), all light enough for dark text. A district
 * keeps its colour for life; new ones get one that none of their neighbours has.
 */
public final class Colours {
    private static final List<Integer> HUES =
            List.of(
                    0x70AEFA, 0xEBE38D, 0xCF8D8C, 0x32CAAD, 0xE4C396, 0xBF88CF, 0x97A36B, 0xBDE7FC,
                    0xBBA753, 0xBDC5F7, 0x9BF3C0, 0x88A9B9);

    private Colours() {}

    /**
     * The colour for a new district: of those that nobody around it has, nor the districts that it
     * is made out of, the one that the fewest have.
     *
     * @param units of which it will consist; may be none
     */
    public static int next(Plan plan, UnitSet units) {
        BitSet around = new BitSet();
        IntStream.concat(
                        IntStream.of(Surroundings.districts(plan, units)),
                        units.stream().map(plan::districtOf))
                .filter(district -> district >= Plan.FIRST)
                .forEach(around::set);
        return rarest(plan.districts(), hues(plan.districts(), around));
    }

    /**
     * The plan with neighbours in different colours. A district keeps its own where it can; of one
     * that touches more districts than there are colours a neighbour may have the same.
     */
    public static Plan apart(Plan plan) {
        Neighbours neighbours = Neighbours.of(plan);
        List<District> districts = new ArrayList<>(plan.districts());
        BitSet settled = new BitSet();
        for (int district : neighbours.order()) {
            BitSet around = neighbours.of(district);
            around.and(settled);
            BitSet taken = hues(districts, around);
            District now = districts.get(district - Plan.FIRST);
            if (taken.get(hue(now.colour())))
                districts.set(district - Plan.FIRST, now.withColour(rarest(districts, taken)));
            settled.set(district);
        }
        Plan coloured = plan;
        for (int i = 0; i < districts.size(); i++)
            if (!districts.get(i).equals(plan.districts().get(i)))
                coloured = coloured.withDistrict(Plan.FIRST + i, districts.get(i));
        return coloured;
    }

    /** The hues of some districts. */
    private static BitSet hues(List<District> districts, BitSet slots) {
        BitSet hues = new BitSet();
        slots.stream()
                .filter(slot -> slot >= Plan.FIRST)
                .map(slot -> hue(districts.get(slot - Plan.FIRST).colour()))
                .forEach(hues::set);
        return hues;
    }

    /** The colour that the fewest have among those that are not taken, or among all. */
    private static int rarest(List<District> districts, BitSet taken) {
        long[] uses = new long[HUES.size()];
        for (District district : districts) uses[hue(district.colour())]++;
        boolean none = taken.cardinality() == HUES.size();
        return IntStream.range(0, HUES.size())
                .filter(hue -> none || !taken.get(hue))
                .boxed()
                .min(Comparator.comparingLong(hue -> uses[hue]))
                .map(HUES::get)
                .orElseThrow();
    }

    /** The colour for the n-th district of a fresh plan. */
    public static int nth(int n) {
        return HUES.get(Math.floorMod(n, HUES.size()));
    }

    /** Which of the colours, 0…11, a colour is most like; itself, if it is one. */
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

    /** All colours, to choose from. */
    public static IntStream all() {
        return HUES.stream().mapToInt(Integer::intValue);
    }
}
