package zuschnitt.io.imports;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;

/**
 * Official keys that have lost their leading zero. Municipality keys have 8 digits (AGS) or 12
 * (ARS), Berlin's planning areas 8, and in half of the Länder, as in half of Berlin, they begin
 * with 0. So digits of which some are as long and all others one shorter are such keys; if all are
 * one shorter, only where the field is called like one.
 *
 * @param width how many digits the keys have
 */
record LostZeros(int width) {
    private static final Set<Integer> WIDTHS = Set.of(8, 12);
    private static final Set<String> NAMES =
            Set.of("AGS", "ARS", "RS", "GKZ", "RAUMID", "PLRID", "LOR", "SCHLUESSEL", "SCHLÜSSEL");

    /** Whether the keys in a column have lost zeros. */
    static Optional<LostZeros> in(Column keys) {
        int longest =
                IntStream.range(0, keys.size()).map(r -> keys.text(r).length()).max().orElse(0);
        String name = keys.name().toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-ZÜ]", "");
        int width = !WIDTHS.contains(longest) && NAMES.contains(name) ? longest + 1 : longest;
        boolean official =
                WIDTHS.contains(width)
                        && IntStream.range(0, keys.size())
                                .mapToObj(keys::text)
                                .allMatch(key -> key.isEmpty() || fits(key, width));
        return official ? Optional.of(new LostZeros(width)) : Optional.empty();
    }

    private static boolean fits(String key, int width) {
        return WrittenKeys.digits(key)
                && (key.length() == width || key.length() == width - 1 && key.charAt(0) != '0');
    }

    /** The key as it is to be, with a note if it is to be longer. */
    String of(String key, Padding padding, Notes notes) {
        if (key.isEmpty() || key.length() == width) return key;
        boolean pad = padding == Padding.PAD;
        String place = key + " → 0" + key;
        notes.add(pad ? NoteKind.KEY_PADDED : NoteKind.KEY_ZEROS_LOST, place);
        return pad ? "0" + key : key;
    }
}
