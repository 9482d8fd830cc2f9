package zuschnitt.io;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real files beside the working tree. Tests on them are left out where they are absent. */
public final class Shared {
    private static final Path ROOT = Path.of("..", "shared");

    private Shared() {}

    public static Path data(String name) {
        return file("data/" + name);
    }

    public static Path badInput(String name) {
        return file("badinputs/" + name);
    }

    private static Path file(String name) {
        Path file = ROOT.resolve(name);
        assumeTrue(Files.exists(file), () -> "without " + file);
        return file;
    }
}
