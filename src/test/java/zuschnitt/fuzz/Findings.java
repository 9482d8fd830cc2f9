package zuschnitt.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Inputs that once broke the rule. */
final class Findings {
    private static final Path ROOT = Path.of("src", "test", "resources", "zuschnitt", "fuzz");

    private Findings() {}

    /** The files of a target, by name. */
    static List<Path> of(Target target) throws IOException {
        Path folder = ROOT.resolve(target.label());
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
