package zuschnitt.io.layer;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Numbers as files write them: with a decimal point, without grouping, never NaN or infinite. */
public final class Numbers {
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private Numbers() {}

    /** The number that the whole text is, NaN if it is none. */
    public static double plain(String text) {
        int length = text.length();
        boolean digits = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            digits |= digit;
            if (!digit && "+-.eE".indexOf(c) < 0) return Double.NaN;
        }
        return digits ? parsed(text) : Double.NaN;
    }

    private static double parsed(String text) {
        try {
            double value = Double.parseDouble(text);
            return Double.isInfinite(value) ? Double.NaN : value;
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    /**
     * The number that stands in the bytes, blanks around it aside.
     *
     * @return NaN where there is none; exact, since up to 15 digits divided by a power of ten round
     *     once
     */
    public static double plain(byte[] ascii, int from, int to) {
        long digits = 0;
        int count = 0;
        int fraction = -1;
        int start = from < to && ascii[from] == '-' ? from + 1 : from;
        for (int i = start; i < to; i++) {
            int c = ascii[i];
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
                count++;
                if (fraction >= 0) fraction++;
            } else if (c == '.' && fraction < 0) {
                fraction = 0;
            } else {
                return plain(latin(ascii, from, to));
            }
            if (count > 15) return plain(latin(ascii, from, to));
        }
        if (count == 0) return Double.NaN;
        double value = digits / POWERS[Math.max(fraction, 0)];
        return start > from ? -value : value;
    }

    /** Whether the bytes are an optional sign and 1 to 18 digits. */
    public static boolean whole(byte[] ascii, int from, int to) {
        int start = from < to && (ascii[from] == '-' || ascii[from] == '+') ? from + 1 : from;
        for (int i = start; i < to; i++) if (ascii[i] < '0' || ascii[i] > '9') return false;
        return to > start && to - start <= 18;
    }

    /** The whole number that stands in bytes which are {@link #whole}. */
    public static long integer(byte[] ascii, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) if (ascii[i] >= '0') value = value * 10 + (ascii[i] - '0');
        return ascii[from] == '-' ? -value : value;
    }

    /**
     * The day that stands in eight digits, as {@code 2026-12-31}; empty if there is no such day.
     */
    public static Optional<String> date(String digits) {
        try {
            return Optional.of(
                    LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE).toString());
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static String latin(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** The shortest decimal that reads back as the same number, without an exponent. */
    static String text(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) return Long.toString((long) value);
        String text = Double.toString(value);
        return text.indexOf('E') < 0 ? text : new BigDecimal(text).toPlainString();
    }
}
