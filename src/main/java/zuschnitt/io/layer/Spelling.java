package zuschnitt.io.layer;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a source writes its numbers: what stands before the decimals, and what may stand between
 * thousands. Blanks and apostrophes stand between thousands in either.
 */
public enum Spelling {
    /** 1.234,5 */
    GERMAN(',', '.'),
    /** 1,234.5, and the Swiss 1'234.5 */
    ENGLISH('.', ',');

    /** Beyond so many digits a double no longer holds every whole number. */
    private static final int EXACT_DIGITS = 15;

    private static final int LONGEST = 40;

    /** Blanks of all widths and the apostrophes that typewriters and typesetters have. */
    private static final Pattern APART = Pattern.compile("[\\s\\u00A0\\u2009\\u202F'’]");

    private final char decimal;
    private final char grouping;
    private final Pattern number;

    Spelling(char decimal, char grouping) {
        this.decimal = decimal;
        this.grouping = grouping;
        this.number =
                Pattern.compile(
                        "[-+−]?[\\s\\u00A0]*(0|[1-9]\\d*|[1-9]\\d{0,2}(["
                                + grouping
                                + "\\s\\u00A0\\u2009\\u202F'’])\\d{3}(\\2\\d{3})*)("
                                + Pattern.quote(String.valueOf(decimal))
                                + "\\d+(e[-+]?\\d{1,2})?|e[-+]?\\d{1,2})?");
    }

    /**
     * The number that the whole text is; NaN if it is none in this spelling, or has more digits
     * than can be held. Digits after a leading zero are a key and no number.
     */
    public double read(String text) {
        if (plain(text)) return Long.parseLong(text);
        if (!possible(text) || !number.matcher(text).matches()) return Double.NaN;
        String bare = APART.matcher(text).replaceAll("").replace('−', '-');
        String english = bare.replace(String.valueOf(grouping), "").replace(decimal, '.');
        int end = english.indexOf('.');
        String whole = end < 0 ? english : english.substring(0, end);
        return whole.length() > EXACT_DIGITS ? Double.NaN : Numbers.plain(english);
    }

    /** A quick look that most texts and keys don't pass. */
    private static boolean possible(String text) {
        if (text.isEmpty() || text.length() > LONGEST) return false;
        char first = text.charAt(0);
        if (Character.isLetter(first)) return false;
        return first != '0' || text.length() == 1 || !Character.isDigit(text.charAt(1));
    }

    /** Whether the text is a whole number as any program writes it. */
    static boolean plain(String text) {
        int length = text.length();
        int start = length > 1 && text.charAt(0) == '-' ? 1 : 0;
        if (length == start || length - start > EXACT_DIGITS) return false;
        if (text.charAt(start) == '0' && length > 1) return false;
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') return false;
        }
        return true;
    }

    /** Whether the text is a number in one spelling and another number in the other. */
    public static boolean ambiguous(String text) {
        double german = GERMAN.read(text);
        double english = ENGLISH.read(text);
        return !Double.isNaN(german) && !Double.isNaN(english) && german != english;
    }

    /** The only spelling in which the text is a number; empty if it is in both or in neither. */
    static Optional<Spelling> only(String text) {
        boolean german = !Double.isNaN(GERMAN.read(text));
        boolean english = !Double.isNaN(ENGLISH.read(text));
        if (german == english) return Optional.empty();
        return Optional.of(german ? GERMAN : ENGLISH);
    }

    /**
     * The spelling that some texts are in, if any of them shows it; where they show both, the one
     * that more of them are in.
     */
    public static Optional<Spelling> shownBy(Iterable<String> texts) {
        int german = 0;
        int english = 0;
        for (String text : texts) {
            if (plain(text)) continue;
            Optional<Spelling> only = only(text);
            if (only.isEmpty()) continue;
            if (only.get() == GERMAN) german++;
            else english++;
        }
        if (german == english) return Optional.empty();
        return Optional.of(german > english ? GERMAN : ENGLISH);
    }
}
