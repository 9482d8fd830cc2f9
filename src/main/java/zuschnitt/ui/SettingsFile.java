package zuschnitt.ui;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import zuschnitt.raster.Style.Print;
import zuschnitt.ui.basemap.BaseMapMemory;

/**
 * A small text file in the user's own folder that keeps the {@link Settings}. What can't be read is
 * as at the first start; what can't be written is logged: settings are not worth a question.
 */
public record SettingsFile(Path path) {
    private static final Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final String THEME = "theme.";

    public Settings read() {
        Properties values = new Properties();
        if (Files.isRegularFile(path)) {
            try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException failure) {
                LOG.log(Logger.Level.WARNING, "settings can't be read", failure);
            }
        }
        Look look =
                new Look(
                        Locale.forLanguageTag(
                                values.getProperty(
                                        "language", Look.DEFAULT.locale().toLanguageTag())),
                        choice(
                                Look.Shade.class,
                                values.getProperty("shade", ""),
                                Look.DEFAULT.shade()),
                        choice(
                                Look.TextSize.class,
                                values.getProperty("text", ""),
                                Look.DEFAULT.textSize()));
        return new Settings(
                look,
                recent(values),
                values.getProperty("author", ""),
                themes(values),
                BaseMapMemory.read(values),
                choice(Print.class, values.getProperty("print", ""), Print.COLOUR),
                TablesRoom.read(values));
    }

    private static Map<UUID, String> themes(Properties values) {
        Map<UUID, String> themes = new LinkedHashMap<>();
        for (String key : values.stringPropertyNames()) {
            if (!key.startsWith(THEME)) continue;
            try {
                UUID project = UUID.fromString(key.substring(THEME.length()));
                themes.put(project, values.getProperty(key));
            } catch (IllegalArgumentException failure) {
                LOG.log(Logger.Level.WARNING, "a theme is of no project", failure);
            }
        }
        return themes;
    }

    private static List<Path> recent(Properties values) {
        List<Path> recent = new ArrayList<>();
        for (int i = 1; values.containsKey("recent." + i); i++) {
            try {
                recent.add(Path.of(values.getProperty("recent." + i)));
            } catch (InvalidPathException failure) {
                LOG.log(Logger.Level.WARNING, "a recent project's path is none", failure);
            }
        }
        return recent;
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String name, E otherwise) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) return value;
        }
        return otherwise;
    }

    public void write(Settings settings) {
        Properties values = new Properties();
        values.setProperty("language", settings.look().locale().toLanguageTag());
        values.setProperty("shade", settings.look().shade().name());
        values.setProperty("text", settings.look().textSize().name());
        values.setProperty("author", settings.author());
        settings.baseMaps().write(values);
        values.setProperty("print", settings.print().name());
        settings.tables().write(values);
        for (int i = 0; i < settings.recent().size(); i++) {
            values.setProperty("recent." + (i + 1), settings.recent().get(i).toString());
        }
        settings.themes().forEach((project, theme) -> values.setProperty(THEME + project, theme));
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
                values.store(writer, "Zuschnitt");
            }
        } catch (IOException failure) {
            LOG.log(Logger.Level.WARNING, "settings can't be written", failure);
        }
    }
}
