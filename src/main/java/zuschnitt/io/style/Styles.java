package zuschnitt.io.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import zuschnitt.io.bytes.Limits;
import zuschnitt.layer.Features;
import zuschnitt.layer.Shape.Kind;
import zuschnitt.layer.Style;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/** Where styles come from: the program's own, and files. */
public final class Styles {
    /** Tell lines apart from the districts' colours, and from each other. */
    private static final List<Integer> COLOURS =
            List.of(0x8B1E3F, 0x14599D, 0x2F6B2F, 0x7A4A00, 0x5B2A86, 0x3A3A3A);

    private static final double USUAL_WIDTH = 2;

    private Styles() {}

    /** A style that comes with the program, in {@code styles/}. */
    public enum Own {
        STRASSEN("stra(ss|ß)e|street|road|highway|weg"),
        BAHN("bahn|gleis|schiene|rail|tram"),
        GEWAESSER("gew(ä|ae)sser|wasser|fl(u|ü|ue)ss|bach|water|river"),
        SCHULEN("schul|kita|kindergarten|school"),
        GLIEDERUNG("gliederung|bezirk|ortsteil|stadtteil|sozialr|district|gemeinde|grenze");

        private final Pattern layers;

        Own(String layers) {
            this.layers = Pattern.compile(layers);
        }

        /** What it is called. */
        public Message title() {
            return Message.of("layer.style." + file());
        }

        /** The name of its file, without the ending. */
        public String file() {
            return name().toLowerCase(Locale.ROOT);
        }

        public Style.Sld style() {
            return new Style.Sld(file(), text(file()));
        }
    }

    private static String text(String name) {
        try (InputStream in =
                Styles.class.getResourceAsStream("/zuschnitt/styles/" + name + ".sld")) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The style that a layer begins with: one of the program's own if its name tells what it is,
     * otherwise lines of a colour that the layers before it don't have.
     *
     * @param before how many layers there are
     */
    public static Style proposed(String name, Features features, int before) {
        Optional<Own> own = byName(name);
        if (own.isPresent()) return own.get().style();
        if (features.kind().equals(Optional.of(Kind.AREA))) return Own.GLIEDERUNG.style();
        int colour = COLOURS.get(before % COLOURS.size());
        return new Style.Simple(colour, USUAL_WIDTH, false, true);
    }

    private static Optional<Own> byName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Own own : Own.values()) if (own.layers.matcher(lower).find()) return Optional.of(own);
        return Optional.empty();
    }

    /** The style of the program's own with the name; empty if there is none. */
    public static Optional<Style.Sld> own(String name) {
        for (Own own : Own.values())
            if (own.file().equalsIgnoreCase(name)) return Optional.of(own.style());
        return Optional.empty();
    }

    /**
     * The style in a file.
     *
     * @throws UserException if it can't be read, or is no SLD
     */
    public static Style.Sld read(Path file) throws UserException {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > Limits.TEXT_BYTES)
                throw new UserException(Message.of("io.line.large", name, Limits.TEXT_BYTES));
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            Style.Sld style = new Style.Sld(name.replaceFirst("(?i)\\.(sld|xml)$", ""), text);
            Styling.check(style);
            return style;
        } catch (IOException e) {
            throw new UserException(Message.of("io.unreadable", name), e);
        }
    }
}
