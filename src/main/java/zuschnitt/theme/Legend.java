package zuschnitt.theme;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a theme's colours and signs mean, in the words of one language; for the map, for reports and
 * for pictures.
 *
 * @param title what is shown
 * @param subtitle whose numbers, and how they were divided into classes
 * @param rows from the least to the greatest
 * @param notes what else has to be known; may be none
 */
public record Legend(String title, String subtitle, List<Row> rows, List<String> notes) {
    public Legend {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** All of it as text, for those who hear it. */
    public String inWords() {
        Stream<String> words =
                Stream.of(Stream.of(title, subtitle), rows.stream().map(Row::text), notes.stream())
                        .flatMap(part -> part);
        return words.collect(Collectors.joining("; "));
    }

    /** A sign and what it stands for. */
    public record Row(Sign sign, String text) {}

    /** How something looks on the map. */
    public sealed interface Sign {
        /** An area of a colour, 0xRRGGBB. */
        record Fill(int colour) implements Sign {}

        /** An area without a value. */
        record NoData() implements Sign {}

        record Dot() implements Sign {}

        /**
         * @param radius pixels of a usual screen
         */
        record Circle(double radius) implements Sign {}
    }
}
