package zuschnitt.io;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import zuschnitt.io.bytes.ByteSource;
import zuschnitt.message.UserException;

/** What a file really is, by its first bytes; its ending only decides among texts. */
public enum Format {
    SHAPEFILE,
    ZIP,
    GEOJSON,
    GEOPACKAGE,
    KML,
    DBASE,
    CSV,
    EXCEL,
    ENCRYPTED,
    RAR,
    SEVEN_ZIP,
    HTML,
    EMPTY,
    UNKNOWN;

    private static final int LOOKED_AT = 512;
    private static final int SEARCHED = 1 << 20;

    static Format of(ByteSource source) throws UserException {
        String name = source.name().toLowerCase(Locale.ROOT);
        String head = new String(source.head(LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (name.endsWith(".shp")) return SHAPEFILE;
        if (name.endsWith(".dbf")) return DBASE;
        if (head.isEmpty()) return EMPTY;
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return text(name) ? EXCEL : ZIP;
        }
        if (head.startsWith("SQLite format 3\0") || name.endsWith(".gpkg")) return GEOPACKAGE;
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0"))
            return encrypted(source) ? ENCRYPTED : EXCEL;
        if (head.startsWith("Rar!")) return RAR;
        if (head.startsWith("7z\u00bc\u00af")) return SEVEN_ZIP;
        return ofText(
                name,
                head.replaceFirst("^\u00ef\u00bb\u00bf", "")
                        .stripLeading()
                        .toLowerCase(Locale.ROOT));
    }

    private static boolean text(String name) {
        return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt");
    }

    /** A workbook with a password lies in the same container as those of before 2007. */
    private static boolean encrypted(ByteSource source) throws UserException {
        byte[] content = source.head(SEARCHED);
        String wide = new String(content, StandardCharsets.UTF_16LE);
        return wide.contains("EncryptedPackage");
    }

    private static Format ofText(String name, String head) {
        if (head.startsWith("<!doctype html") || head.startsWith("<html")) return HTML;
        if (name.endsWith(".kml") || head.contains("<kml")) return KML;
        if (text(name)) return CSV;
        boolean json = name.endsWith("json") || name.endsWith("jsonl") || name.endsWith("geojsons");
        if (json || head.startsWith("{")) return GEOJSON;
        return UNKNOWN;
    }
}
