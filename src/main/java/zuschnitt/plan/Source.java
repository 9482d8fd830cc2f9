package zuschnitt.plan;

import java.util.List;

/**
 * Where units came from, and what was noticed on the way.
 *
 * @param file name of the file, without its folder
 * @param features number of rows that were read
 * @param encoding of its texts
 * @param crs of its coordinates, {@code EPSG:25832} or a name
 * @param findings what was noticed or mended
 */
public record Source(
        String file, int features, String encoding, String crs, List<Noticed> findings) {
    public Source {
        findings = List.copyOf(findings);
    }

    /**
     * One kind of thing that was noticed.
     *
     * @param kind a word of the command line: {@code gap}, {@code overlap}, …
     * @param count how often
     */
    public record Noticed(String kind, int count) {}
}
