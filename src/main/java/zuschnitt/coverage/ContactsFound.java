package zuschnitt.coverage;

import java.util.Arrays;

/** ContactTable in the order in which they are found, each in both directions, to be added up. */
final class ContactsFound {
    /** unit and neighbour in the upper and lower half. */
    private long[] pairs = new long[64];

    private double[] lengths = new double[64];
    private int count;

    /** Adds what an arc says of the units on its two hands. */
    void addBorder(Coverage coverage, int arc) {
        int unit = coverage.unit(coverage.left(arc));
        int other = coverage.unit(coverage.right(arc));
        boolean shared = unit != other && unit != Coverage.NO_UNIT && other != Coverage.NO_UNIT;
        if (shared) add(unit, other, coverage.arc(arc).line().length());
    }

    /** Adds that two units face each other, which gives them no border in common. */
    void addFacing(Facing facing) {
        add(facing.unit(), facing.other(), 0);
    }

    private void add(int unit, int other, double length) {
        if (count + 2 > pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * pairs.length);
            lengths = Arrays.copyOf(lengths, 2 * lengths.length);
        }
        pairs[count] = (long) unit << 32 | other;
        pairs[count + 1] = (long) other << 32 | unit;
        lengths[count] = length;
        lengths[count + 1] = length;
        count += 2;
    }

    /** All that was found, each pair once with the sum of its lengths. */
    ContactTable contacts(int unitCount) {
        int[] sorted = Order.of(count, (one, other) -> Long.compare(pairs[one], pairs[other]));
        int distinct = 0;
        for (int i = 0; i < count; i++)
            if (i == 0 || pairs[sorted[i]] != pairs[sorted[i - 1]]) distinct++;
        ContactTable.Writer rows = new ContactTable.Writer(unitCount, distinct);
        long last = 0;
        for (int i : sorted) {
            if (pairs[i] == last) rows.lengthen(lengths[i]);
            else rows.add((int) (pairs[i] >>> 32), (int) pairs[i], lengths[i]);
            last = pairs[i];
        }
        return rows.contacts();
    }
}
