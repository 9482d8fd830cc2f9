package zuschnitt.map.online;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zuschnitt.map.tiles.Tile;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * An address with places for the tile's numbers, as web maps are written down everywhere: {@code
 * https://server/{z}/{x}/{y}.png}. The row may be {@code {-y}}, counted from the south; {@code
 * {s}}, {@code {a-d}} or {@code {switch:a,b}} name servers that share the work. The names of a
 * WMTS, {@code {TileMatrix}}, {@code {TileRow}}, {@code {TileCol}}, mean the same numbers. A WMTS
 * request for some tile, copied from elsewhere, is taken as the template that it was made from.
 *
 * <p>Of a WMTS the set of tiles must be the usual one of the web, GoogleMapsCompatible alias
 * WebMercatorQuad: others have other numbers, which nobody could tell from the picture until it
 * lies in the wrong place.
 */
public final class UrlTemplate implements TileAddress {
    /** How such an address looks, for those who ask for one. */
    public static final String EXAMPLE = "https://server/{z}/{x}/{y}.png";

    private static final String PLACES = "{z}, {x}, {y}, {-y}, {s}";
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern RANGE = Pattern.compile("([a-z0-9])-([a-z0-9])");
    private static final Pattern PARAMETER = Pattern.compile("([?&])([^=&#]+)=([^&#]*)");
    private static final String SWITCH = "switch:";

    /** Places of a WMTS that stand for words: the style has a usual one, the set of tiles none. */
    private static final Pattern STYLE = Pattern.compile("(?i)\\{style}");

    private static final Pattern SET = Pattern.compile("(?i)\\{tilematrixset}");

    /** Sets of tiles that are numbered as on the web; also the names that are not standardised. */
    private static final Pattern USUAL_SET =
            Pattern.compile(
                    "googlemapscompatible.*|webmercatorquad|.*web_?mercator.*|epsg:?(3857|900913).*"
                            + "|.*:(3857|900913)|g|pm|smerc|google3857",
                    Pattern.CASE_INSENSITIVE);

    private static final Map<String, Function<Tile, Object>> NUMBERS =
            Map.ofEntries(
                    Map.entry("z", Tile::zoom),
                    Map.entry("zoom", Tile::zoom),
                    Map.entry("tilematrix", Tile::zoom),
                    Map.entry("x", Tile::column),
                    Map.entry("tilecol", Tile::column),
                    Map.entry("y", Tile::row),
                    Map.entry("tilerow", Tile::row),
                    Map.entry("-y", Tile::rowFromSouth));

    private static final List<Set<String>> NEEDED =
            List.of(
                    Set.of("z", "zoom", "tilematrix"),
                    Set.of("x", "tilecol"),
                    Set.of("y", "tilerow", "-y"));

    private final String text;

    private UrlTemplate(String text) {
        this.text = text;
    }

    /**
     * Understands an address that somebody typed or pasted.
     *
     * @throws UserException if it is none, or lacks a place for one of the tile's numbers
     */
    public static UrlTemplate parse(String typed) throws UserException {
        String text = asTemplate(typed.strip());
        if (!text.matches("(?i)https?://[^/{}?#]*[^/?#]+.*"))
            throw new UserException(Message.of("map.online.noAddress"));
        Set<String> places = places(text);
        for (String place : places)
            if (!NUMBERS.containsKey(place) && servers(place).isEmpty())
                throw new UserException(
                        Message.of("map.online.unknownPlace", "{" + place + "}", PLACES));
        for (Set<String> number : NEEDED)
            if (places.stream().noneMatch(number::contains))
                throw new UserException(
                        Message.of("map.online.lacksPlace", lacking(number), EXAMPLE));
        UrlTemplate template = new UrlTemplate(text);
        template.check();
        return template;
    }

    private static String lacking(Set<String> number) {
        return number.contains("z") ? "{z}" : number.contains("x") ? "{x}" : "{y}";
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A request for one tile of a WMTS has numbers where a template has places. */
    private static String asTemplate(String typed) throws UserException {
        String text = STYLE.matcher(typed).replaceAll("default");
        if (SET.matcher(text).find())
            throw new UserException(Message.of("map.online.unnamedSet", "{TileMatrixSet}"));
        Optional<String> set = parameter(text, "tilematrixset");
        if (set.isPresent() && !USUAL_SET.matcher(set.get()).matches())
            throw new UserException(Message.of("map.online.otherSet", set.get()));
        boolean sample = parameter(text, "request").filter("gettile"::equalsIgnoreCase).isPresent();
        if (!sample) return text;
        return PARAMETER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(withPlace(found)));
    }

    private static String withPlace(MatchResult found) {
        String name = found.group(2).toLowerCase(Locale.ROOT);
        String value = found.group(3);
        String start = found.group(1) + found.group(2) + "=";
        return switch (name) {
            case "tilematrix" -> start + value.replaceFirst("\\d+$|\\{.*}$", "{z}");
            case "tilerow" -> start + "{y}";
            case "tilecol" -> start + "{x}";
            default -> found.group();
        };
    }

    private static Optional<String> parameter(String text, String name) {
        return PARAMETER
                .matcher(text)
                .results()
                .filter(found -> found.group(2).equalsIgnoreCase(name))
                .map(found -> found.group(3).replace("%3A", ":").replace("%3a", ":"))
                .findFirst();
    }

    /** The servers that a place stands for; none if it stands for something else. */
    private static List<String> servers(String place) {
        if (place.equals("s")) return List.of("a", "b", "c");
        if (place.startsWith(SWITCH))
            return List.of(place.substring(SWITCH.length()).split(",", -1));
        Matcher range = RANGE.matcher(place);
        if (!range.matches()) return List.of();
        return range.group(1)
                .chars()
                .flatMap(first -> IntStream.rangeClosed(first, range.group(2).charAt(0)))
                .mapToObj(Character::toString)
                .toList();
    }

    private void check() throws UserException {
        try {
            URI first = new URI(filled(new Tile(0, 0, 0)));
            if (first.getHost() == null || first.getUserInfo() != null)
                throw new UserException(Message.of("map.online.noAddress"));
        } catch (URISyntaxException failure) {
            throw new UserException(Message.of("map.online.noAddress"), failure);
        }
    }

    @Override
    public URI of(Tile tile) {
        return URI.create(filled(tile));
    }

    private String filled(Tile tile) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(filling(place.group(1), tile)));
    }

    private static String filling(String place, Tile tile) {
        String name = place.toLowerCase(Locale.ROOT);
        Function<Tile, Object> number = NUMBERS.get(name);
        if (number != null) return number.apply(tile).toString();
        List<String> servers = servers(name);
        return servers.get((tile.column() + tile.row()) % servers.size());
    }

    /** The address with its places, as it can be typed again. */
    @Override
    public String toString() {
        return text;
    }
}
