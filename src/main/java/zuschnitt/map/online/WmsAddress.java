package zuschnitt.map.online;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zuschnitt.coverage.Bounds;
import zuschnitt.map.tiles.Tile;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * A WMS asked tile by tile: GetMap in EPSG:3857, whose axes run east and north in every version.
 *
 * @param service its address, as it stands in the capabilities or was copied with a whole request;
 *     what a request says itself is left out, what the server needs beside it ({@code map=…}) stays
 * @param layers their names, separated by commas
 * @param version 1.1.1 or 1.3.0
 */
public record WmsAddress(String service, String layers, String version) implements TileAddress {
    private static final Set<String> OURS =
            Set.of(
                    "service",
                    "request",
                    "version",
                    "layers",
                    "styles",
                    "crs",
                    "srs",
                    "bbox",
                    "width",
                    "height",
                    "format",
                    "transparent",
                    "exceptions",
                    "bgcolor");

    /**
     * Understands what somebody typed or pasted.
     *
     * @param typed the service's address, also that of its capabilities or of a map
     * @param typedLayers names of layers; may be empty if the address has them
     * @throws UserException if it is no address, or no layer is named
     */
    public static WmsAddress parse(String typed, String typedLayers) throws UserException {
        String text = typed.strip();
        if (!text.matches("(?i)https?://[^/?#]+.*"))
            throw new UserException(Message.of("map.online.noAddress"));
        String layers = typedLayers.isBlank() ? parameter(text, "layers") : typedLayers.strip();
        if (layers.isEmpty()) throw new UserException(Message.of("map.online.noLayer"));
        boolean old = parameter(text, "version").startsWith("1.1");
        WmsAddress address = new WmsAddress(service(text), layers, old ? "1.1.1" : "1.3.0");
        try {
            URI first = new URI(address.text(new Tile(0, 0, 0)));
            if (first.getHost() == null || first.getUserInfo() != null)
                throw new UserException(Message.of("map.online.noAddress"));
        } catch (URISyntaxException failure) {
            throw new UserException(Message.of("map.online.noAddress"), failure);
        }
        return address;
    }

    private static String parameter(String text, String name) {
        return parameters(text)
                .filter(parameter -> name(parameter).equals(name))
                .map(
                        parameter ->
                                parameter.substring(
                                        Math.min(parameter.length(), name.length() + 1)))
                .findFirst()
                .orElse("");
    }

    private static Stream<String> parameters(String text) {
        int start = text.indexOf('?');
        String query = start < 0 ? "" : text.substring(start + 1);
        return Arrays.stream(query.split("&")).filter(parameter -> !parameter.isBlank());
    }

    private static String name(String parameter) {
        return parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static String service(String text) {
        String path = text.split("\\?", 2)[0];
        String rest =
                parameters(text)
                        .filter(parameter -> !OURS.contains(name(parameter)))
                        .collect(Collectors.joining("&"));
        return rest.isEmpty() ? path : path + "?" + rest;
    }

    @Override
    public URI of(Tile tile) {
        return URI.create(text(tile));
    }

    private String text(Tile tile) {
        Bounds box = tile.bounds();
        String bbox =
                String.format(
                        Locale.ROOT,
                        "%.4f,%.4f,%.4f,%.4f",
                        box.minX(),
                        box.minY(),
                        box.maxX(),
                        box.maxY());
        String system = version.startsWith("1.1") ? "SRS" : "CRS";
        return service
                + (service.contains("?") ? "&" : "?")
                + "SERVICE=WMS&REQUEST=GetMap&VERSION="
                + version
                + "&LAYERS="
                + encoded(layers)
                + "&STYLES=&"
                + system
                + "=EPSG:3857&BBOX="
                + bbox
                + "&WIDTH="
                + Tile.PIXELS
                + "&HEIGHT="
                + Tile.PIXELS
                + "&FORMAT=image/png&TRANSPARENT=TRUE";
    }

    /** Commas between layers stay, and what was copied encoded is not encoded twice. */
    private static String encoded(String layers) {
        return layers.contains("%")
                ? layers
                : URLEncoder.encode(layers, StandardCharsets.UTF_8)
                        .replace("%2C", ",")
                        .replace("+", "%20");
    }
}
