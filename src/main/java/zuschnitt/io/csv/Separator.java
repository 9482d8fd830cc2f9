package zuschnitt.io.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zuschnitt.io.bytes.DamagedFile;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.layer.OpenQuestion.Subject;
import zuschnitt.message.Message;

/**
 * Which character stands between the cells: the one that takes the most of the first rows apart
 * into the same number of cells. One that nobody uses is asked for.
 */
final class Separator {
    private static final char[] USUAL = {';', '\t', ',', '|'};
    private static final int LOOKED_AT = 60;
    private static final int LONGEST_LOOK = 1 << 18;

    private Separator() {}

    /**
     * The separator of a text.
     *
     * @param from where its first row begins
     * @throws OpenQuestion if none of the usual ones separates anything, but another one does
     */
    static char of(String file, String text, int from) throws OpenQuestion {
        char best = USUAL[0];
        double most = 0;
        for (char candidate : USUAL) {
            double agreement = agreement(text, from, candidate);
            if (agreement > most) {
                most = agreement;
                best = candidate;
            }
        }
        if (most > 0) return best;
        Optional<Character> other = unusual(text.substring(from));
        if (other.isEmpty()) return best;
        String shown = other.get().toString();
        throw new OpenQuestion(
                Subject.SEPARATOR,
                Message.of("io.which-separator", file, shown),
                List.of(";", ",", "tab", "|", shown),
                other.map(String::valueOf));
    }

    /**
     * The share of the first rows that have the most frequent number of cells, if that is two or
     * more, and a little more the more there are.
     */
    private static double agreement(String text, int from, char candidate) {
        int end = Math.min(text.length(), from + LONGEST_LOOK);
        Records records = new Records("", text.substring(0, end), from, 1, candidate, new Notes());
        Map<Integer, Integer> times = new HashMap<>();
        int rows = 0;
        try {
            while (records.more() && rows < LOOKED_AT) {
                List<String> cells = records.next();
                if (cells.stream().allMatch(String::isEmpty)) continue;
                times.merge(cells.size(), 1, Integer::sum);
                rows++;
            }
        } catch (DamagedFile openQuote) {
            // What was seen so far must do; the quote is complained about when it is read.
            rows++;
        }
        double best = 0;
        for (Map.Entry<Integer, Integer> entry : times.entrySet()) {
            double share = entry.getValue() / (double) rows + entry.getKey() * 1e-6;
            if (entry.getKey() > 1) best = Math.max(best, share);
        }
        return best;
    }

    /** The sign that stands equally often in each of the first lines, the most frequent one. */
    private static Optional<Character> unusual(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).limit(LOOKED_AT).forEach(lines::add);
        if (lines.size() < 2) return Optional.empty();
        return lines.get(0)
                .chars()
                .filter(c -> !Character.isLetterOrDigit(c) && "_\"'-.".indexOf(c) < 0)
                .filter(c -> lines.stream().allMatch(l -> count(l, c) == count(lines.get(0), c)))
                .mapToObj(c -> (char) c)
                .findFirst();
    }

    private static long count(String text, int character) {
        return text.chars().filter(c -> c == character).count();
    }
}
