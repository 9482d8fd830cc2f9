package zuschnitt.coverage;

import java.util.function.IntConsumer;

/**
 * Finds among many upright rectangles those that meet a given one: a packed tree, eight to a
 * parent, over the boxes in the order of a Z-curve (Morton, 1966). Built in one pass and never
 * changed.
 */
public final class BoxTree {
    private static final int FANOUT = 8;

    /** So few boxes are left in the order in which they came. */
    private static final int FEW = 128;

    /** place in the lowest level → number of the box. */
    private final int[] numbers;

    /** level → its boxes as minX, minY, maxX, maxY; level 0 has those that were given. */
    private final double[][] levels;

    /**
     * @param boxes minX, minY, maxX, maxY of box 0, then of box 1, and so on; not changed
     */
    public BoxTree(double... boxes) {
        int count = boxes.length / 4;
        numbers = count > FEW ? alongCurve(boxes) : inOrder(count);
        int depth = 1;
        for (int size = count; size > FANOUT; size = parents(size)) depth++;
        levels = new double[depth][];
        levels[0] = count > FEW ? arranged(boxes) : boxes;
        for (int level = 1; level < depth; level++) levels[level] = parentsOf(levels[level - 1]);
    }

    /**
     * Whether the box at a place in one array has a place in common with the box in the other;
     * edges included.
     */
    static boolean meet(double[] boxes, int at, double[] others, int otherAt) {
        return boxes[at] <= others[otherAt + 2]
                && others[otherAt] <= boxes[at + 2]
                && boxes[at + 1] <= others[otherAt + 3]
                && others[otherAt + 1] <= boxes[at + 3];
    }

    /**
     * Calls with the number of every box that has a place in common with the rectangle, its edges
     * included.
     */
    public void query(double minX, double minY, double maxX, double maxY, IntConsumer found) {
        int top = levels.length - 1;
        query(top, 0, levels[top].length / 4, new double[] {minX, minY, maxX, maxY}, found);
    }

    private void query(int level, int from, int to, double[] wanted, IntConsumer found) {
        double[] boxes = levels[level];
        for (int i = from; i < to; i++) {
            if (boxes[4 * i] > wanted[2] || boxes[4 * i + 2] < wanted[0]) continue;
            if (boxes[4 * i + 1] > wanted[3] || boxes[4 * i + 3] < wanted[1]) continue;
            if (level == 0) {
                found.accept(numbers[i]);
            } else {
                int end = Math.min((i + 1) * FANOUT, levels[level - 1].length / 4);
                query(level - 1, i * FANOUT, end, wanted, found);
            }
        }
    }

    private static int parents(int size) {
        return (size + FANOUT - 1) / FANOUT;
    }

    private static double[] parentsOf(double[] boxes) {
        int count = boxes.length / 4;
        double[] parents = new double[4 * parents(count)];
        for (int i = 0; i < count; i++) {
            int parent = 4 * (i / FANOUT);
            boolean eldest = i % FANOUT == 0;
            for (int side = 0; side < 4; side++) {
                double own = boxes[4 * i + side];
                double sum = eldest ? own : parents[parent + side];
                parents[parent + side] = side < 2 ? Math.min(sum, own) : Math.max(sum, own);
            }
        }
        return parents;
    }

    private double[] arranged(double[] boxes) {
        double[] arranged = new double[boxes.length];
        for (int i = 0; i < numbers.length; i++)
            System.arraycopy(boxes, 4 * numbers[i], arranged, 4 * i, 4);
        return arranged;
    }

    private static int[] inOrder(int count) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) numbers[i] = i;
        return numbers;
    }

    /**
     * The boxes' numbers by the places of their centres on a Z-curve through 65,536 × 65,536 cells.
     */
    static int[] alongCurve(double[] boxes) {
        double[] all = around(boxes);
        double scaleX = 0x7fff / Math.max(all[2] - all[0], Double.MIN_NORMAL);
        double scaleY = 0x7fff / Math.max(all[3] - all[1], Double.MIN_NORMAL);
        long[] keys = new long[boxes.length / 4];
        for (int i = 0; i < keys.length; i++) {
            long x = (long) ((boxes[4 * i] + boxes[4 * i + 2] - 2 * all[0]) * scaleX);
            long y = (long) ((boxes[4 * i + 1] + boxes[4 * i + 3] - 2 * all[1]) * scaleY);
            keys[i] = spread(x) | spread(y) << 1;
        }
        return Order.byNumber(keys);
    }

    /** The box around all boxes; without extent at the origin if there are none. */
    static double[] around(double[] boxes) {
        double[] all = boxes.length == 0 ? new double[4] : boxes.clone();
        while (all.length > 4) all = parentsOf(all);
        return all;
    }

    /** The low 16 bits with a zero after each. */
    private static long spread(long bits) {
        long spread = bits & 0xffff;
        spread = (spread | spread << 8) & 0x00ff_00ff;
        spread = (spread | spread << 4) & 0x0f0f_0f0f;
        spread = (spread | spread << 2) & 0x3333_3333;
        return (spread | spread << 1) & 0x5555_5555;
    }
}
