package zuschnitt.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table for the terminal: texts to the left, numbers to the right, each column as wide as needed.
 */
final class Grid {
    private static final String GUTTER = "  ";

    private final List<Heading> headings;
    private final List<List<String>> rows = new ArrayList<>();

    private Grid(List<Heading> headings) {
        this.headings = headings;
    }

    static Grid of(Heading... headings) {
        return new Grid(List.of(headings));
    }

    /** One row more, with a cell for each heading. */
    void add(String... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(
                    cells.length + " cells for " + headings.size() + " columns");
        }
        rows.add(List.of(cells));
    }

    /** The lines from the headings down, without blanks at their ends. */
    List<String> lines() {
        int[] widths = IntStream.range(0, headings.size()).map(this::width).toArray();
        List<String> heads = headings.stream().map(Heading::text).toList();
        return Stream.concat(Stream.of(heads), rows.stream())
                .map(cells -> line(cells, widths))
                .toList();
    }

    private int width(int column) {
        int widest = rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
        return Math.max(widest, length(headings.get(column).text()));
    }

    private String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> padded(cells.get(column), column, widths[column]))
                .collect(Collectors.joining(GUTTER))
                .stripTrailing();
    }

    private String padded(String cell, int column, int width) {
        String blanks = " ".repeat(width - length(cell));
        return headings.get(column).number() ? blanks + cell : cell + blanks;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * The head of a column.
     *
     * @param text what stands above it
     * @param number whether its cells are numbers
     */
    record Heading(String text, boolean number) {
        static Heading text(String text) {
            return new Heading(text, false);
        }

        static Heading number(String text) {
            return new Heading(text, true);
        }
    }
}
