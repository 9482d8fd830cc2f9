package zuschnitt.io.kml;

import java.util.Arrays;
import java.util.Optional;
import zuschnitt.io.bytes.Budget;
import zuschnitt.io.layer.Numbers;
import zuschnitt.message.UserException;

/**
 * Reads {@code longitude,latitude[,height]} between blanks, in whatever pieces the text comes.
 * Blanks around a comma, which the format forbids and people write, are no end of a tuple.
 */
final class Tuples implements KmlReader.Characters {
    private static final int LONGEST = 200;

    private final Budget budget;
    private final StringBuilder tuple = new StringBuilder();
    private double[] xy = new double[64];
    private int size;
    private boolean ended;
    private boolean damaged;

    Tuples(Budget budget) {
        this.budget = budget;
    }

    @Override
    public void take(char[] characters, int from, int length) throws UserException {
        for (int i = from; i < from + length; i++) take(characters[i]);
    }

    private void take(char c) throws UserException {
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            ended = !tuple.isEmpty() && tuple.charAt(tuple.length() - 1) != ',';
            return;
        }
        if (ended && c != ',') place();
        ended = false;
        if (tuple.length() < LONGEST) tuple.append(c);
    }

    /** x and y in turn; empty if something that is no place stood among them. */
    Optional<double[]> finish() throws UserException {
        if (!tuple.isEmpty()) place();
        return damaged ? Optional.empty() : Optional.of(Arrays.copyOf(xy, size));
    }

    private void place() throws UserException {
        budget.takeVertices(1);
        int first = tuple.indexOf(",");
        int second = first < 0 ? -1 : tuple.indexOf(",", first + 1);
        damaged |= first < 0;
        if (size + 2 > xy.length) xy = Arrays.copyOf(xy, 2 * xy.length);
        xy[size++] = number(0, Math.max(first, 0));
        xy[size++] = number(first + 1, second < 0 ? tuple.length() : second);
        tuple.setLength(0);
    }

    private double number(int from, int to) {
        double value = Numbers.plain(tuple.substring(from, to));
        damaged |= Double.isNaN(value);
        return value;
    }
}
