package zuschnitt.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The project that a command is about: its first word. */
final class ProjectArgument {
    @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "cli.option.project")
    private Path file = Path.of("");

    Path file() {
        return file;
    }
}
