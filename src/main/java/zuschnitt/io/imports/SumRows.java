package zuschnitt.io.imports;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows of a table that only add up others: the total below, the sum of each Ortsteil between. A row
 * is one if it stands on another level than the units, because its key is none of theirs, and if
 * its value is the sum of the rows that it could stand for: those whose keys begin like its own,
 * those above it since the last sum, or all.
 */
final class SumRows {
    private static final double TOLERANCE = 0.01;

    private final List<String> keys;
    private final double[] values;
    private final BitSet candidates;
    private final BitSet sums = new BitSet();

    /** The rows in order of their keys. */
    private final int[] byKey;

    private SumRows(List<String> keys, double[] values, BitSet candidates) {
        this.keys = keys;
        this.values = values;
        this.candidates = candidates;
        this.byKey =
                IntStream.range(0, values.length)
                        .boxed()
                        .sorted(Comparator.comparing(keys::get))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /**
     * The rows that are sums.
     *
     * @param keys row → key; may be empty
     * @param values row → what is added up; NaN where it isn't known
     * @param units the rows that are units, each once
     */
    static BitSet of(List<String> keys, double[] values, BitSet units) {
        BitSet others = new BitSet();
        others.set(0, values.length);
        others.andNot(units);
        SumRows rows = new SumRows(keys, values, others);
        rows.findByKey();
        rows.keepOtherLevels(units);
        rows.findByPlace();
        rows.findAtTheEnd();
        rows.findGrandTotals();
        return rows.sums;
    }

    /**
     * A key of digits that looks like those of the units is on their level, whatever it adds up.
     */
    private void keepOtherLevels(BitSet units) {
        Set<String> shapes = units.stream().mapToObj(this::shape).collect(Collectors.toSet());
        candidates.stream()
                .filter(row -> shape(row).indexOf('0') >= 0 && shapes.contains(shape(row)))
                .forEach(candidates::clear);
    }

    private String shape(int row) {
        return WrittenKeys.shape(keys.get(row));
    }

    private boolean candidate(int row) {
        return candidates.get(row) && !sums.get(row) && values[row] > 0;
    }

    /** Of the rows whose keys begin like that of the sum, only those of the lowest level count. */
    private void findByKey() {
        candidates.stream()
                .filter(row -> candidate(row) && isSum(row, sumBelow(row)))
                .forEach(sums::set);
    }

    private double sumBelow(int row) {
        String key = keys.get(row);
        String begin = WrittenKeys.digits(key) ? key.replaceFirst("0+$", "") : key;
        if (begin.isEmpty()) return Double.NaN;
        int[] below = rowsBelow(begin);
        int longest = IntStream.of(below).map(r -> keys.get(r).length()).max().orElse(0);
        int[] members =
                IntStream.of(below)
                        .filter(r -> keys.get(r).length() == longest && !keys.get(r).equals(key))
                        .toArray();
        boolean deeper = longest > key.length() && members.length > 0;
        boolean level = deeper || begin.length() < key.length() && members.length > 1;
        return level ? IntStream.of(members).mapToDouble(this::known).sum() : Double.NaN;
    }

    /** The rows whose keys begin so. */
    private int[] rowsBelow(String begin) {
        int from = 0;
        int to = byKey.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (keys.get(byKey[middle]).compareTo(begin) < 0) from = middle + 1;
            else to = middle;
        }
        int end = from;
        while (end < byKey.length && keys.get(byKey[end]).startsWith(begin)) end++;
        return Arrays.copyOfRange(byKey, from, end);
    }

    /** Sums of the rows above them, since the last sum. */
    private void findByPlace() {
        double block = 0;
        int rows = 0;
        for (int row = 0; row < values.length; row++) {
            if (candidate(row) && rows > 1 && isSum(row, block)) sums.set(row);
            block = sums.get(row) ? 0 : block + known(row);
            rows = sums.get(row) ? 0 : rows + 1;
        }
    }

    /**
     * Sums that stand together at the end, of which each takes up where the one before it ended: so
     * statistical offices list the Bezirke below all Stadtteile. Seen from either end of the units,
     * since one that has more than its Stadtteile must not hide the others.
     */
    private void findAtTheEnd() {
        BitSet ordinary = new BitSet();
        ordinary.set(0, values.length);
        ordinary.andNot(candidates);
        int end = ordinary.length();
        BitSet found = fromTheFirst(end);
        found.or(fromTheLast(end));
        if (found.cardinality() < 2) return;
        sums.or(found);
        findTheirSum(end);
    }

    private BitSet fromTheFirst(int end) {
        BitSet found = new BitSet();
        int next = 0;
        for (int row = end; row < values.length && next < end; row++) {
            next = run(next, end, values[row], 1);
            if (next < 0 || !candidates.get(row)) break;
            found.set(row);
        }
        return found;
    }

    private BitSet fromTheLast(int end) {
        BitSet found = new BitSet();
        int next = end - 1;
        for (int row = values.length - 1; row >= end && next >= 0; row--) {
            int before = run(next, -1, values[row], -1);
            if (before < -1 && !found.isEmpty()) break;
            if (before < -1 || !candidates.get(row)) continue;
            found.set(row);
            next = before;
        }
        return found;
    }

    /**
     * Where a run of two rows or more ends that adds up to a sum, exclusive.
     *
     * @param step 1 downwards, −1 upwards
     * @return less than −1 if there is no such run
     */
    private int run(int from, int end, double wanted, int step) {
        double sum = 0;
        for (int row = from; row != end && sum < wanted + TOLERANCE; row += step) {
            if (!sums.get(row)) sum += known(row);
            if (row != from && Math.abs(sum - wanted) < TOLERANCE) {
                int next = row + step;
                while (next != end && known(next) == 0) next += step;
                return next;
            }
        }
        return Integer.MIN_VALUE;
    }

    /** A sum of the sums at the end shows that those between are of their level, too. */
    private void findTheirSum(int end) {
        double level = 0;
        for (int row = end; row < values.length; row++) {
            boolean most = 2 * sums.get(end, row).cardinality() > row - end;
            if (most && isSum(row, level)) sums.set(end, row + 1);
            level += known(row);
        }
    }

    private double known(int row) {
        return Double.isNaN(values[row]) ? 0 : values[row];
    }

    /** Sums of everything else, wherever they stand. */
    private void findGrandTotals() {
        double all = sumOfParts();
        for (int row : candidates.stream().toArray()) {
            if (!candidate(row) || values.length - sums.cardinality() < 3) continue;
            if (!isSum(row, all - values[row])) continue;
            sums.set(row);
            all = sumOfParts();
        }
    }

    private double sumOfParts() {
        return IntStream.range(0, values.length)
                .filter(row -> !sums.get(row))
                .mapToDouble(this::known)
                .sum();
    }

    private boolean isSum(int row, double sum) {
        return sum > 0 && Math.abs(values[row] - sum) < TOLERANCE;
    }
}
