package zuschnitt.map.tiles;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is to be read in an attribution that somebody wrote for a web page: no tags, no scripts, no
 * more than a line.
 */
final class PlainText {
    private static final int LONGEST = 200;
    private static final Pattern UNSEEN =
            Pattern.compile("(?is)<(script|style)\\b.*?(</\\1\\s*>|$)|<!--.*?(-->|$)|<[^>]*(>|$)");
    private static final Pattern ENTITY = Pattern.compile("&(#?\\w{1,8});");
    private static final Pattern GAPS = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s]+");
    private static final Map<String, String> ENTITIES =
            Map.ofEntries(
                    Map.entry("amp", "&"),
                    Map.entry("lt", "<"),
                    Map.entry("gt", ">"),
                    Map.entry("quot", "\""),
                    Map.entry("apos", "'"),
                    Map.entry("#39", "'"),
                    Map.entry("nbsp", " "),
                    Map.entry("copy", "©"),
                    Map.entry("#169", "©"),
                    Map.entry("reg", "®"),
                    Map.entry("middot", "·"),
                    Map.entry("ndash", "–"),
                    Map.entry("mdash", "—"),
                    Map.entry("auml", "ä"),
                    Map.entry("ouml", "ö"),
                    Map.entry("uuml", "ü"),
                    Map.entry("szlig", "ß"));

    private PlainText() {}

    static String of(String html) {
        String seen = UNSEEN.matcher(html).replaceAll("");
        String text = ENTITY.matcher(seen).replaceAll(PlainText::letter);
        String line = GAPS.matcher(text).replaceAll(" ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    /** The letter that an entity stands for; the entity itself where it isn't known. */
    private static String letter(MatchResult entity) {
        String name = entity.group(1);
        return Matcher.quoteReplacement(ENTITIES.getOrDefault(name, entity.group()));
    }
}
