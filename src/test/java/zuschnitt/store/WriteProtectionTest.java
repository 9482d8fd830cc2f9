package zuschnitt.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * Files and folders that must not be written. Looked at by a program of its own, since root has to
 * lay down the right to write everything first.
 */
final class WriteProtectionTest {
    @TempDir Path folder;

    private Path path;
    private byte[] before;

    @BeforeEach
    void aProject() throws UserException {
        path = folder.resolve("a.gpkg");
        try (ProjectFile file = ProjectFile.create(path, Town.project(2))) {
            new Planner(2).work(file, 7);
        }
    }

    @AfterEach
    void nothingHasChanged() throws IOException {
        assertTrue(folder.toFile().setWritable(true));
        assertArrayEquals(before, Files.readAllBytes(path));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(path), files.toList());
        }
    }

    @Test
    void aProtectedFileCanBeLookedAt() throws IOException, InterruptedException {
        before = Files.readAllBytes(path);
        assertTrue(path.toFile().setWritable(false));
        assertEquals("store.readOnlyFile []", look());
    }

    @Test
    void aFileInAProtectedFolderCanBeLookedAt() throws IOException, InterruptedException {
        before = Files.readAllBytes(path);
        assertTrue(folder.toFile().setWritable(false));
        assertEquals("store.readOnlyFolder []", look());
    }

    @Test
    void soCanOneThatQgisLeftThereInItsOwnMode()
            throws IOException, InterruptedException, SQLException {
        try (Connection qgis = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = qgis.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
        }
        before = Files.readAllBytes(path);
        assertTrue(folder.toFile().setWritable(false));
        assertEquals("store.readOnlyFolder []", look());
    }

    /** What a program without special rights says about the project. */
    private String look() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (Files.isWritable(Path.of("/"))) {
            Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/setpriv")));
            command.addAll(List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search"));
        }
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Visitor.class.getName(), path.toString()));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return said;
    }

    /** Opens a project for work, and says why it can't and what is wrong with it. */
    static final class Visitor {
        private Visitor() {}

        public static void main(String[] arguments) throws UserException {
            try (ProjectFile file = ProjectFile.open(Path.of(arguments[0]))) {
                String reason = file.readOnlyReason().map(Message::key).orElse("-");
                System.out.println(reason + " " + file.verify());
            }
        }
    }
}
