package zuschnitt.map.online;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import zuschnitt.message.UserException;

/**
 * A base map from the network that the program knows.
 *
 * @param id by which it is remembered
 * @param name as its makers call it
 * @param attribution as its makers want to be named
 * @param terms address of the terms of use
 * @param closest the greatest zoom that it has
 */
public record Preset(
        String id,
        String name,
        UrlTemplate address,
        String attribution,
        String terms,
        int closest) {

    /**
     * All of them, in the order in which they are offered.
     *
     * @param year the present one, for attributions
     */
    public static List<Preset> all(int year) {
        Properties entries = entries();
        return Stream.of(entries.getProperty("order").split(" "))
                .map(id -> of(id, entries, year))
                .toList();
    }

    private static Properties entries() {
        Properties entries = new Properties();
        try (InputStream in =
                        Objects.requireNonNull(
                                Preset.class.getResourceAsStream("presets.properties"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            entries.load(reader);
            return entries;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Preset of(String id, Properties entries, int year) {
        try {
            return new Preset(
                    id,
                    entries.getProperty(id + ".name"),
                    UrlTemplate.parse(entries.getProperty(id + ".address")),
                    entries.getProperty(id + ".attribution").replace("{year}", "" + year),
                    entries.getProperty(id + ".terms"),
                    Integer.parseInt(entries.getProperty(id + ".closest")));
        } catch (UserException wrong) {
            throw new IllegalStateException("preset " + id, wrong);
        }
    }
}
