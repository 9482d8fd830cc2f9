package zuschnitt.layer;

import java.util.Optional;

/**
 * What somebody said of a file that it doesn't say itself, to read it again some day.
 *
 * @param layer which layer, where the file holds several
 * @param crs of its coordinates, {@code EPSG:31466}
 * @param encoding of its texts, {@code windows-1252}
 */
public record Said(Optional<String> layer, Optional<String> crs, Optional<String> encoding) {
    /** The file says all there is to know. */
    public static final Said NOTHING =
            new Said(Optional.empty(), Optional.empty(), Optional.empty());
}
