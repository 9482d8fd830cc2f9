package zuschnitt.io.layer;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell of a statistical table says. The signs of official statistics are no zeros: only the
 * dash means exactly nothing.
 *
 * @param meaning what kind of thing it says
 * @param value the number; NaN where there is none that is known
 */
public record Written(Meaning meaning, double value) {
    /** What kinds of things a cell can say. */
    public enum Meaning {
        /** The cell is empty. */
        ABSENT,
        NUMBER,
        /** A number in brackets, which statisticians put around what is not certain enough. */
        UNCERTAIN,
        /** The dash: there is nothing to count, which is a number. */
        NOTHING,
        /** Secret, blocked, not certain, not there: the sign of a number that is not told. */
        UNKNOWN,
        /** Something else. */
        TEXT
    }

    private static final Set<String> NOTHING = Set.of("-", "–", "—");

    private static final Set<String> UNKNOWN =
            Set.of(
                    ".", "..", "...", "…", "•", "·", "/", "x", "X", "*", "**", "k.A.", "k. A.",
                    "k.a.", "n.a.", "n/a", "N/A", "NA", "#NV", "#N/A", "NULL", "null");

    /** What is only told to be less, or more, than something. */
    private static final Pattern BOUND = Pattern.compile("[<>≤≥]\\s*\\d+");

    private static final Pattern BRACKETS = Pattern.compile("\\((.+)\\)");

    /** What the text says, in a source that spells its numbers so. */
    public static Written of(String written, Spelling spelling) {
        String text = Blanks.stripped(written);
        if (text.isEmpty()) return new Written(Meaning.ABSENT, Double.NaN);
        double number = spelling.read(text);
        if (!Double.isNaN(number)) return new Written(Meaning.NUMBER, number);
        if (NOTHING.contains(text)) return new Written(Meaning.NOTHING, 0);
        if (unknown(text)) return new Written(Meaning.UNKNOWN, Double.NaN);
        Matcher brackets = BRACKETS.matcher(text);
        double inside = brackets.matches() ? spelling.read(brackets.group(1).strip()) : Double.NaN;
        return new Written(Double.isNaN(inside) ? Meaning.TEXT : Meaning.UNCERTAIN, inside);
    }

    private static boolean unknown(String text) {
        return text.length() < 9 && (UNKNOWN.contains(text) || BOUND.matcher(text).matches());
    }

    /** Whether there is a number, be it uncertain or nothing. */
    public boolean known() {
        return !Double.isNaN(value);
    }
}
