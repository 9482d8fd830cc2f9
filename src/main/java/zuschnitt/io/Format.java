package zuschnitt.io;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import zuschnitt.io.bytes.ByteSource;

/** What a file really is, by its first bytes; its ending only decides among texts. */
public enum Format {
    SHAPEFILE,
    ZIP,
    GEOJSON,
    GEOPACKAGE,
    DBASE,
    CSV,
    EXCEL,
    RAR,
    SEVEN_ZIP,
    HTML,
    EMPTY,
    UNKNOWN;

    private static final int LOOKED_AT = 512;

    static Format of(ByteSource source) throws zuschnitt.message.UserException {
        String name = source.name().toLowerCase(Locale.ROOT);
        String head = new String(source.head(LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (name.endsWith(".shp")) return SHAPEFILE;
        if (name.endsWith(".dbf")) return DBASE;
        if (head.isEmpty()) return EMPTY;
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return name.endsWith(".csv") || name.endsWith(".xlsx") ? EXCEL : ZIP;
        }
        if (head.startsWith("SQLite format 3\0") || name.endsWith(".gpkg")) return GEOPACKAGE;
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) return EXCEL;
        if (head.startsWith("Rar!")) return RAR;
        if (head.startsWith("7z\u00bc\u00af")) return SEVEN_ZIP;
        return ofText(
                name,
                head.replaceFirst("^\u00ef\u00bb\u00bf", "")
                        .stripLeading()
                        .toLowerCase(Locale.ROOT));
    }

    private static Format ofText(String name, String head) {
        if (head.startsWith("<!doctype") || head.startsWith("<html")) return HTML;
        if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt")) return CSV;
        boolean json = name.endsWith("json") || name.endsWith("jsonl") || name.endsWith("geojsons");
        if (json || head.startsWith("{")) return GEOJSON;
        return UNKNOWN;
    }
}
