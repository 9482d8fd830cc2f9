package zuschnitt.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zuschnitt.message.UserException;

/** What every release has written opens in this program, and work goes on in it. */
final class GoldenFilesTest {
    @TempDir Path folder;

    static List<Path> projects() throws IOException {
        try (Stream<Path> files = Files.list(GoldenFiles.FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".gpkg")).sorted().toList();
        }
    }

    @Test
    void thereIsOneOfEveryFormatThatThisProgramWrites() throws IOException {
        for (int format = 1; format <= Format.VERSION; format++) {
            String ending = "-format-" + format + ".gpkg";
            assertTrue(
                    projects().stream().anyMatch(file -> file.toString().endsWith(ending)),
                    () -> "run exec:exec@golden for *" + ending);
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void everythingIsFoundInItAndWorkGoesOn(Path golden) throws IOException, UserException {
        Path path = folder.resolve("copy.gpkg");
        Files.copy(golden, path);
        String facts = Files.readString(GoldenFiles.facts(golden));
        try (ProjectFile file = ProjectFile.open(path)) {
            assertEquals(Optional.empty(), file.readOnlyReason());
            assertEquals(facts, GoldenFiles.facts(file));
            assertEquals(List.of(), file.verify());
            Deed.assertUndoable(file.history());
            new Planner(77).work(file, 30);
            file.archive()
                    .save(
                            ProjectFileTest.version(file, "neu"),
                            file.history().present(),
                            file.project().figures().get(0));
        }
        try (ProjectFile file = ProjectFile.open(path)) {
            assertEquals(List.of(), file.verify());
        }
    }
}
