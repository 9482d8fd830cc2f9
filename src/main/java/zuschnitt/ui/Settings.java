package zuschnitt.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the program remembers of its planner.
 *
 * @param look of the window
 * @param recent projects opened last, the latest first
 * @param author name under which versions were saved last; empty at first
 */
public record Settings(Look look, List<Path> recent, String author) {
    /** Of a planner who is here for the first time. */
    public static final Settings DEFAULT = new Settings(Look.DEFAULT, List.of(), "");

    private static final int REMEMBERED = 8;

    public Settings {
        recent = List.copyOf(recent);
    }

    public Settings withLook(Look newLook) {
        return new Settings(newLook, recent, author);
    }

    public Settings withAuthor(String newAuthor) {
        return new Settings(look, recent, newAuthor);
    }

    /** The project first among the recent ones. */
    public Settings withRecent(Path project) {
        List<Path> newest =
                Stream.concat(Stream.of(project), recent.stream())
                        .distinct()
                        .limit(REMEMBERED)
                        .toList();
        return new Settings(look, newest, author);
    }

    /** The project forgotten. */
    public Settings withoutRecent(Path project) {
        List<Path> others = recent.stream().filter(path -> !path.equals(project)).toList();
        return new Settings(look, others, author);
    }
}
