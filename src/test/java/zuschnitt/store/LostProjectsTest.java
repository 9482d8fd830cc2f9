package zuschnitt.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of projects that no longer lie where they lay. */
final class LostProjectsTest {
    private static final Instant NOON = Instant.parse("2026-05-01T10:00:00Z");
    private static final long MEGABYTE = 1_000_000;

    @TempDir Path place;

    private Path root() {
        return place.resolve("Sicherungen");
    }

    @Test
    void aDeletedProjectIsFoundByWhereItLay() throws Exception {
        Path gone = project("Düren.gpkg", NOON);
        Path there = project("Jülich.gpkg", NOON.plusSeconds(60));
        Files.delete(gone);
        assertThat(BackupFolder.every(root()))
                .extracting(BackupFolder::project)
                .containsExactly(Optional.of(there), Optional.of(gone));
        assertThat(BackupFolder.every(root()))
                .extracting(BackupFolder::lost)
                .containsExactly(false, true);
        assertThat(BackupFolder.every(place.resolve("nirgends"))).isEmpty();
    }

    private Path project(String name, Instant backedUp) throws Exception {
        Path path = place.toRealPath().resolve(name);
        try (ProjectFile file = ProjectFile.create(path, Town.project(2))) {
            BackupFolder folder = BackupFolder.of(root(), path);
            Clock clock = Clock.fixed(backedUp, ZoneOffset.UTC);
            assertThat(file.care().backup(folder, clock).call().safe()).isTrue();
        }
        return path;
    }

    @Test
    void theLastBackupsOfAllComeBeforeEarlierOnesOfAny() throws Exception {
        BackupFolder older = lost("a.gpkg", 3, 900 * MEGABYTE, NOON);
        BackupFolder newer = lost("b.gpkg", 3, 900 * MEGABYTE, NOON.plus(Duration.ofDays(9)));
        LostProjects.thin(root());
        assertThat(newer.all()).as("4 GB are four of these").hasSize(3);
        assertThat(older.all()).hasSize(1);
        assertThat(older.all().get(0).made()).isEqualTo(NOON.plusSeconds(2));
    }

    @Test
    void whatWasLastAtWorkStaysHoweverLargeItIs() throws Exception {
        BackupFolder older = lost("a.gpkg", 2, 900 * MEGABYTE, NOON);
        BackupFolder newer = lost("b.gpkg", 2, 5000 * MEGABYTE, NOON.plus(Duration.ofDays(9)));
        LostProjects.thin(root());
        assertThat(newer.all()).hasSize(1);
        assertThat(older.all()).isEmpty();
        assertThat(older.path()).as("nothing in it is worth keeping").doesNotExist();
    }

    @Test
    void projectsThatAreThereAndFoldersOfUnknownOriginAreLeftAlone() throws Exception {
        BackupFolder there = lost("da.gpkg", 3, 5000 * MEGABYTE, NOON);
        Files.writeString(place.resolve("da.gpkg"), "");
        BackupFolder unknown = lost("fremd.gpkg", 3, 5000 * MEGABYTE, NOON);
        Files.delete(unknown.path().resolve(BackupFolder.NOTE));
        Files.createDirectories(root().resolve("Briefe"));
        LostProjects.thin(root());
        assertThat(there.all()).hasSize(3);
        assertThat(unknown.all()).hasSize(3);
        assertThat(root().resolve("Briefe")).exists();
    }

    @Test
    void noMoreThanFiftyLostProjectsAreKept() throws Exception {
        for (int i = 0; i < 53; i++) lost(i + ".gpkg", 1, 1, NOON.plusSeconds(i));
        LostProjects.thin(root());
        assertThat(BackupFolder.every(root())).hasSize(50);
        assertThat(BackupFolder.of(root(), place.resolve("2.gpkg")).all()).isEmpty();
        assertThat(BackupFolder.of(root(), place.resolve("3.gpkg")).all()).hasSize(1);
    }

    /** Backups, a second after the other, of a project that is nowhere; they take no room. */
    private BackupFolder lost(String name, int count, long bytes, Instant first)
            throws IOException {
        BackupFolder folder = BackupFolder.of(root(), place.resolve(name));
        Files.createDirectories(folder.path());
        folder.note();
        for (int i = 0; i < count; i++) {
            Path backup = folder.file(first.plusSeconds(i));
            try (RandomAccessFile file = new RandomAccessFile(backup.toFile(), "rw")) {
                file.setLength(bytes);
            }
        }
        return folder;
    }
}
