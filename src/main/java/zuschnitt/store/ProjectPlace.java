package zuschnitt.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;

/**
 * Where a project lies, by whatever way it is reached.
 *
 * @param path without links, as far as the file or at least its folder is there
 */
record ProjectPlace(Path path) {
    private static final String ENDING = ".gpkg";

    /** That of a file, which may be gone at the moment. */
    static ProjectPlace of(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            return new ProjectPlace(
                    Files.exists(absolute)
                            ? absolute.toRealPath()
                            : folder(absolute).toRealPath().resolve(absolute.getFileName()));
        } catch (IOException e) {
            return new ProjectPlace(absolute);
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNullElse(file.getParent(), file);
    }

    /** The folder that it lies in. */
    Path folder() {
        return folder(path);
    }

    /** Its name without the ending of projects. */
    String stem() {
        String name = Failure.name(path);
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /**
     * The same for the same file.
     *
     * @param system the operating system's name, as in the property {@code os.name}: Windows takes
     *     upper and lower case for one
     */
    String hash(String system) {
        String text = path.toString();
        String same = system.startsWith("Windows") ? text.toLowerCase(Locale.ROOT) : text;
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256")
                            .digest(same.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows it", e);
        }
    }
}
