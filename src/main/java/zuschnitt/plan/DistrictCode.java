package zuschnitt.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The short name of a district as it stands on the map: {@code B 3a} is prefix, number, suffix.
 * Sorted as people count: {@code B 2} before {@code B 10}, {@code B 3} before {@code B 3a}.
 *
 * @param text not blank, without blanks at its ends
 */
public record DistrictCode(String text) implements Comparable<DistrictCode> {
    private static final Pattern RUNS = Pattern.compile("\\d+|\\D+");
    private static final Pattern PARTS = Pattern.compile("(.*?)(\\d*)(\\p{L}?)", Pattern.DOTALL);

    public DistrictCode {
        if (text.isBlank() || !text.equals(text.strip())) {
            throw new IllegalArgumentException("not a code: \"" + text + "\"");
        }
    }

    /**
     * The first two free codes for the parts of this district: {@code B 3} gives {@code B 3a} and
     * {@code B 3b}, {@code B 3a} gives {@code B 3c} and {@code B 3d} where {@code B 3b} is taken.
     */
    public List<DistrictCode> forParts(Collection<DistrictCode> taken) {
        Matcher parts = parts();
        String stem = parts.group(2).isEmpty() ? text + " " : parts.group(1) + parts.group(2);
        return suffixes()
                .map(suffix -> new DistrictCode(stem + suffix))
                .filter(code -> !taken.contains(code))
                .limit(2)
                .toList();
    }

    /**
     * The first free code for a further district, continuing the numbers of the others: after
     * {@code B 1} and {@code B 2} comes {@code B 3}; after none, {@code 1}.
     */
    public static DistrictCode next(Collection<DistrictCode> taken) {
        DistrictCode last =
                taken.stream().max(Comparator.naturalOrder()).orElse(new DistrictCode("0"));
        Matcher parts = last.parts();
        String prefix = parts.group(2).isEmpty() ? last.text + " " : parts.group(1);
        long number = parts.group(2).isEmpty() ? 0 : number(parts.group(2));
        return Stream.iterate(number + 1, n -> n + 1)
                .map(n -> new DistrictCode(prefix + n))
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow();
    }

    /** The value of some digits; 0 where they are too many to be a count of districts. */
    private static long number(String digits) {
        return digits.length() > 15 ? 0 : Long.parseLong(digits);
    }

    private Matcher parts() {
        Matcher matcher = PARTS.matcher(text);
        if (!matcher.matches()) throw new IllegalStateException(text);
        return matcher;
    }

    /** a, b, …, z, aa, ab, … */
    private static Stream<String> suffixes() {
        return Stream.iterate("a", DistrictCode::following);
    }

    private static String following(String suffix) {
        if (suffix.isEmpty()) return "a";
        String head = suffix.substring(0, suffix.length() - 1);
        char last = suffix.charAt(suffix.length() - 1);
        return last == 'z' ? following(head) + "a" : head + (char) (last + 1);
    }

    @Override
    public int compareTo(DistrictCode other) {
        List<String> mine = runs();
        List<String> theirs = other.runs();
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            int order = compareRuns(mine.get(i), theirs.get(i));
            if (order != 0) return order;
        }
        int order = Integer.compare(mine.size(), theirs.size());
        return order != 0 ? order : text.compareTo(other.text);
    }

    private List<String> runs() {
        return RUNS.matcher(text).results().map(run -> run.group()).toList();
    }

    private static int compareRuns(String a, String b) {
        boolean numbers = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0));
        if (!numbers) return a.compareToIgnoreCase(b);
        String x = a.replaceFirst("^0+(?=.)", "");
        String y = b.replaceFirst("^0+(?=.)", "");
        return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
    }

    @Override
    public String toString() {
        return text;
    }
}
