package zuschnitt.io.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * Where templates come from: files that people write, and those of the folder {@code seeds} that
 * every program carries in its jar.
 */
public final class Templates {
    /** Names of the templates that every program carries, the demo first. */
    public static final List<String> BUILT_IN =
            List.of(
                    "baesweiler",
                    "altkreis-aachen",
                    "staedteregion-aachen",
                    "stadt-aachen",
                    "dueren");

    private static final String FOLDER = "/zuschnitt/seeds/";
    private static final String ENDING = ".json";
    private static final int MOST_BYTES = 1_000_000;

    private Templates() {}

    /**
     * One of the templates that every program carries.
     *
     * @param name one of {@link #BUILT_IN}
     */
    public static Template builtIn(String name) {
        String file = name + ENDING;
        try (InputStream in = Templates.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) throw new IllegalArgumentException("no template " + file);
            return parse(file, in);
        } catch (IOException | UserException e) {
            throw new IllegalStateException("the program's own template " + file, e);
        }
    }

    /**
     * The template in the file; where there is no such file, the program's own of that name, so
     * that {@code seeds/dueren.json} and {@code dueren} work in any folder.
     *
     * @throws UserException if there is neither, or the file is no template; names file, line and
     *     what is wrong
     */
    public static Template open(String fileOrName) throws UserException {
        Optional<Path> file = path(fileOrName).filter(Files::isRegularFile);
        if (file.isPresent()) return read(file.get());
        String last =
                fileOrName.substring(
                        Math.max(fileOrName.lastIndexOf('/'), fileOrName.lastIndexOf('\\')) + 1);
        String name =
                last.endsWith(ENDING) ? last.substring(0, last.length() - ENDING.length()) : last;
        if (BUILT_IN.contains(name)) return builtIn(name);
        throw new UserException(
                Message.of("template.unknown", fileOrName, String.join(", ", BUILT_IN)));
    }

    /**
     * The template in the file.
     *
     * @throws UserException if it can't be read or is no template; names file, line and what is
     *     wrong
     */
    public static Template read(Path file) throws UserException {
        try (InputStream in = Files.newInputStream(file)) {
            return parse(String.valueOf(file.getFileName()), in);
        } catch (IOException e) {
            throw new UserException(Message.of("template.unreadable", file.toString()), e);
        }
    }

    private static Template parse(String file, InputStream in) throws IOException, UserException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) throw new UserException(Message.of("template.large", file));
        return TemplateParser.parse(file, new String(bytes, StandardCharsets.UTF_8));
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
