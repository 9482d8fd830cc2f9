package zuschnitt.ui;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import zuschnitt.raster.Style.Print;
import zuschnitt.ui.basemap.BaseMapMemory;

/**
 * What the program remembers of its planner.
 *
 * @param look of the window
 * @param recent projects opened last, the latest first
 * @param author name under which versions were saved last; empty at first
 * @param themes project → the theme it was looked at with last, as {@link Themes} writes it.
 *     Looking changes no project, so it isn't kept there
 * @param baseMaps which base map each project was last seen with
 * @param print whether maps are in colours, or in patterns for printers without
 * @param tables where a comparison's tables stand
 */
public record Settings(
        Look look,
        List<Path> recent,
        String author,
        Map<UUID, String> themes,
        BaseMapMemory baseMaps,
        Print print,
        TablesRoom tables) {
    /** Of a planner who is here for the first time. */
    public static final Settings DEFAULT =
            new Settings(
                    Look.DEFAULT,
                    List.of(),
                    "",
                    Map.of(),
                    BaseMapMemory.EMPTY,
                    Print.COLOUR,
                    TablesRoom.DEFAULT);

    private static final int REMEMBERED = 8;

    public Settings {
        recent = List.copyOf(recent);
        themes = Map.copyOf(themes);
    }

    public Settings withLook(Look newLook) {
        return new Settings(newLook, recent, author, themes, baseMaps, print, tables);
    }

    public Settings withAuthor(String newAuthor) {
        return new Settings(look, recent, newAuthor, themes, baseMaps, print, tables);
    }

    public Settings withBaseMaps(BaseMapMemory newBaseMaps) {
        return new Settings(look, recent, author, themes, newBaseMaps, print, tables);
    }

    public Settings withPrint(Print newPrint) {
        return new Settings(look, recent, author, themes, baseMaps, newPrint, tables);
    }

    public Settings withTables(TablesRoom newTables) {
        return new Settings(look, recent, author, themes, baseMaps, print, newTables);
    }

    /** The project first among the recent ones. */
    public Settings withRecent(Path project) {
        List<Path> newest =
                Stream.concat(Stream.of(project), recent.stream())
                        .distinct()
                        .limit(REMEMBERED)
                        .toList();
        return new Settings(look, newest, author, themes, baseMaps, print, tables);
    }

    /** The project forgotten. */
    public Settings withoutRecent(Path project) {
        List<Path> others = recent.stream().filter(path -> !path.equals(project)).toList();
        return new Settings(look, others, author, themes, baseMaps, print, tables);
    }

    /** A project looked at with another theme. */
    Settings withTheme(UUID project, String theme) {
        Map<UUID, String> changed = new LinkedHashMap<>(themes);
        changed.put(project, theme);
        return new Settings(look, recent, author, changed, baseMaps, print, tables);
    }
}
