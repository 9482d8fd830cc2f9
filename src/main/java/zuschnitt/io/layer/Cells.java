package zuschnitt.io.layer;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** The values of a column, by row. */
sealed interface Cells {
    int size();

    boolean missing(int row);

    String text(int row);

    double number(int row);

    Cells rows(int... rows);

    /** No value in any row. */
    record Nothing(int size) implements Cells {
        @Override
        public boolean missing(int row) {
            return true;
        }

        @Override
        public String text(int row) {
            return "";
        }

        @Override
        public double number(int row) {
            return Double.NaN;
        }

        @Override
        public Cells rows(int... rows) {
            return new Nothing(rows.length);
        }
    }

    /** Texts; empty where there is none. */
    final class Texts implements Cells {
        private final String[] values;

        Texts(String... values) {
            this.values = values;
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public boolean missing(int row) {
            return values[row].isEmpty();
        }

        @Override
        public String text(int row) {
            return values[row];
        }

        @Override
        public double number(int row) {
            return Numbers.plain(values[row]);
        }

        @Override
        public Cells rows(int... rows) {
            return new Texts(
                    Arrays.stream(rows).mapToObj(row -> values[row]).toArray(String[]::new));
        }
    }

    /** Whole numbers; {@link #NONE} where there is none. */
    final class Integers implements Cells {
        static final long NONE = Long.MIN_VALUE;

        private final long[] values;

        Integers(long... values) {
            this.values = values;
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public boolean missing(int row) {
            return values[row] == NONE;
        }

        @Override
        public String text(int row) {
            return missing(row) ? "" : Long.toString(values[row]);
        }

        @Override
        public double number(int row) {
            return missing(row) ? Double.NaN : values[row];
        }

        @Override
        public Cells rows(int... rows) {
            return new Integers(Arrays.stream(rows).mapToLong(row -> values[row]).toArray());
        }
    }

    /** Numbers; NaN where there is none. */
    final class Decimals implements Cells {
        private final double[] values;

        Decimals(double... values) {
            this.values = values;
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public boolean missing(int row) {
            return Double.isNaN(values[row]);
        }

        @Override
        public String text(int row) {
            return missing(row) ? "" : Numbers.text(values[row]);
        }

        @Override
        public double number(int row) {
            return values[row];
        }

        @Override
        public Cells rows(int... rows) {
            return new Decimals(IntStream.of(rows).mapToDouble(row -> values[row]).toArray());
        }
    }

    /** Numbers beside the texts that spell them; NaN where there is none. */
    final class Spelt implements Cells {
        private final String[] texts;
        private final double[] numbers;

        /** The rows that say something, be it no number. */
        private final BitSet told;

        Spelt(String[] texts, double[] numbers, BitSet told) {
            this.texts = texts;
            this.numbers = numbers;
            this.told = told;
        }

        @Override
        public int size() {
            return texts.length;
        }

        @Override
        public boolean missing(int row) {
            return !told.get(row);
        }

        @Override
        public String text(int row) {
            return texts[row];
        }

        @Override
        public double number(int row) {
            return numbers[row];
        }

        @Override
        public Cells rows(int... rows) {
            BitSet some = new BitSet();
            for (int i = 0; i < rows.length; i++) some.set(i, told.get(rows[i]));
            return new Spelt(
                    Arrays.stream(rows).mapToObj(row -> texts[row]).toArray(String[]::new),
                    IntStream.of(rows).mapToDouble(row -> numbers[row]).toArray(),
                    some);
        }
    }
}
