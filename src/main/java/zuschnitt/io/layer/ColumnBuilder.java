package zuschnitt.io.layer;

import java.util.Arrays;

/**
 * Gathers a column row by row, without knowing beforehand what its values are: whole numbers as
 * long as all are, then decimals, and text as soon as one value is no number. Not thread-safe.
 */
public final class ColumnBuilder {
    private enum Holding {
        NOTHING,
        INTEGERS,
        DECIMALS,
        TEXTS
    }

    /** Beyond this, a double no longer holds every whole number. */
    private static final long EXACT = 1L << 53;

    private static final int FEW = 16;

    /** Room for the first rows. */
    private final int room;

    private Holding holding = Holding.NOTHING;
    private long[] integers = {};
    private double[] decimals = {};
    private String[] texts = {};
    private int size;
    private int mixed;
    private int values;
    private int truths;

    /** A column of nobody knows how many rows. */
    public ColumnBuilder() {
        this(FEW);
    }

    /**
     * @param rows about so many will come
     */
    public ColumnBuilder(int rows) {
        this.room = Math.max(FEW, rows);
    }

    int size() {
        return size;
    }

    /** Number of rows with a value. */
    int values() {
        return values;
    }

    /** How many values were turned from number to text or back, because the column holds both. */
    int mixed() {
        return truths < values ? mixed + truths : mixed;
    }

    public void add(long value) {
        values++;
        if (holding == Holding.NOTHING) hold(Holding.INTEGERS);
        if (holding == Holding.DECIMALS && Math.abs(value) > EXACT) hold(Holding.TEXTS);
        switch (holding) {
            case INTEGERS -> put(value);
            case DECIMALS -> put((double) value);
            default -> putMixed(Long.toString(value));
        }
    }

    public void add(double value) {
        values++;
        if (holding == Holding.NOTHING) hold(Holding.DECIMALS);
        if (holding == Holding.INTEGERS) hold(exactAsDecimals() ? Holding.DECIMALS : Holding.TEXTS);
        if (holding == Holding.DECIMALS) {
            put(value);
        } else {
            putMixed(Numbers.text(value));
        }
    }

    /** Adds a text; the empty one is the same as {@link #addMissing}. */
    public void add(String text) {
        if (text.isEmpty()) {
            addMissing();
            return;
        }
        values++;
        if (holding != Holding.TEXTS) hold(Holding.TEXTS);
        put(text);
    }

    public void add(boolean value) {
        truths++;
        add(Boolean.toString(value));
    }

    public void addMissing() {
        switch (holding) {
            case NOTHING -> size++;
            case INTEGERS -> put(Cells.Integers.NONE);
            case DECIMALS -> put(Double.NaN);
            case TEXTS -> put("");
        }
    }

    /** Takes back all values but the first ones. */
    void cutTo(int rows) {
        size = Math.min(size, rows);
    }

    /** The column of all values so far; a column without any value is one of texts. */
    public Column build(String name) {
        return switch (holding) {
            case INTEGERS ->
                    new Column(
                            name, Kind.INTEGER, new Cells.Integers(Arrays.copyOf(integers, size)));
            case DECIMALS ->
                    new Column(
                            name, Kind.DECIMAL, new Cells.Decimals(Arrays.copyOf(decimals, size)));
            default -> build(name, truths > 0 && truths == values ? Kind.BOOLEAN : Kind.TEXT);
        };
    }

    /** The column of all values so far, which are the texts of dates, truth values or texts. */
    public Column build(String name, Kind kind) {
        if (holding != Holding.TEXTS) hold(Holding.TEXTS);
        return new Column(name, kind, new Cells.Texts(Arrays.copyOf(texts, size)));
    }

    private void put(long value) {
        if (size == integers.length) integers = Arrays.copyOf(integers, more());
        integers[size++] = value;
    }

    private void put(double value) {
        if (size == decimals.length) decimals = Arrays.copyOf(decimals, more());
        decimals[size++] = value;
    }

    private void put(String value) {
        if (size == texts.length) texts = Arrays.copyOf(texts, more());
        texts[size++] = value;
    }

    private void putMixed(String number) {
        put(number);
        mixed++;
    }

    private int more() {
        return Math.max(FEW, size + size / 2);
    }

    private boolean exactAsDecimals() {
        return Arrays.stream(integers, 0, size)
                .allMatch(value -> value == Cells.Integers.NONE || Math.abs(value) <= EXACT);
    }

    private void hold(Holding next) {
        int room = Math.max(this.room, size + 1);
        switch (next) {
            case INTEGERS -> {
                integers = new long[room];
                Arrays.fill(integers, 0, size, Cells.Integers.NONE);
            }
            case DECIMALS -> {
                Cells before = soFar();
                decimals = new double[room];
                for (int row = 0; row < size; row++) decimals[row] = before.number(row);
            }
            default -> {
                Cells before = soFar();
                texts = new String[room];
                for (int row = 0; row < size; row++) texts[row] = before.text(row);
                if (holding != Holding.NOTHING) mixed += size;
            }
        }
        holding = next;
        forgetOthers();
    }

    private Cells soFar() {
        return switch (holding) {
            case INTEGERS -> new Cells.Integers(integers);
            case DECIMALS -> new Cells.Decimals(decimals);
            case TEXTS -> new Cells.Texts(texts);
            case NOTHING -> new Cells.Nothing(size);
        };
    }

    private void forgetOthers() {
        if (holding != Holding.INTEGERS) integers = new long[0];
        if (holding != Holding.DECIMALS) decimals = new double[0];
        if (holding != Holding.TEXTS) texts = new String[0];
    }
}
