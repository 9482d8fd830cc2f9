package zuschnitt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that is closed can be moved and deleted, also where open files can't be. */
final class ClosedProjectTest {
    private static final Path HANDLES = Path.of("/proc/self/fd");
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir Path place;

    private Path path;

    @BeforeEach
    void aProjectOfSomeSize() throws Exception {
        assumeTrue(Files.isDirectory(HANDLES), "only Linux tells of open files");
        path = place.toRealPath().resolve("Groß.gpkg");
        ProjectFile.create(path, Town.blocks(80, 60, 60)).close();
    }

    @Test
    void lookingWhetherItIsSoundEndsWithIt() throws Exception {
        closedWhileAtWork(file -> file.care().soundness()::get);
    }

    @Test
    void lookingForWhatOthersDidEndsWithIt() throws Exception {
        closedWhileAtWork(file -> file.care().outsideChanges());
    }

    @Test
    void aBackupEndsWithIt() throws Exception {
        BackupFolder folder = BackupFolder.of(place.resolve("b"), path);
        closedWhileAtWork(file -> file.care().backup(folder, Clock.systemUTC()));
        try (Stream<Path> files = Files.walk(folder.path())) {
            assertThat(files.filter(file -> file.toString().contains(".tmp"))).isEmpty();
        }
    }

    @Test
    void whatIsLookedForAfterwardsIsNotFoundOut() throws Exception {
        ProjectFile file = ProjectFile.open(path);
        Callable<?> outside = file.care().outsideChanges();
        BackupRun backup =
                file.care().backup(BackupFolder.of(place.resolve("b"), path), Clock.systemUTC());
        file.close();
        assertThat(file.care().soundness().get().known()).isFalse();
        assertThat(outside.call()).isEqualTo(Optional.empty());
        assertThat(backup.call().safe()).isFalse();
        assertThat(handles()).isZero();
    }

    /** Closes the project again and again while another thread is in the middle of looking. */
    private void closedWhileAtWork(Beginning beginning) throws Exception {
        for (int i = 0; i < 8; i++) {
            CompletableFuture<?> work;
            try (ProjectFile file = ProjectFile.open(path)) {
                long before = handles();
                Callable<?> looking = beginning.of(file);
                work = CompletableFuture.supplyAsync(() -> called(looking));
                Instant deadline = Instant.now().plus(LONG);
                while (handles() <= before && !work.isDone() && Instant.now().isBefore(deadline))
                    Thread.onSpinWait();
            }
            assertThat(handles()).isZero();
            work.get();
        }
    }

    private static boolean called(Callable<?> looking) {
        try {
            looking.call();
            return true;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long handles() throws IOException {
        try (Stream<Path> open = Files.list(HANDLES)) {
            return open.filter(this::ofProject).count();
        }
    }

    /** The project itself, its journal, … */
    private boolean ofProject(Path handle) {
        try {
            return Files.readSymbolicLink(handle).toString().startsWith(path.toString());
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    /** Something that another thread does with the file. */
    private interface Beginning {
        Callable<?> of(ProjectFile file);
    }
}
