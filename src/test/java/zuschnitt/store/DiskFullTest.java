package zuschnitt.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.edit.History;
import zuschnitt.edit.Step;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;

/** Work that goes on until the disk is full, and on again when there is room. */
final class DiskFullTest {
    @TempDir Path folder;

    private boolean mounted;

    @AfterEach
    void takeTheSmallDiskAway() throws IOException, InterruptedException {
        if (mounted) SmallDisk.unmount(folder);
    }

    @Test
    void aFileThatMayNotGrowLosesNothing() throws Exception {
        Path path = folder.resolve("a.gpkg");
        ProjectFile.create(path, Town.project(3)).close();
        Access access = Access.toWrite(path);
        Database database = access.database();
        long pages = database.one("PRAGMA page_count", row -> row.large(1));
        database.pragma("max_page_count = " + (pages + 20));
        try (ProjectFile file = ProjectFile.over(access)) {
            worksUntilFullAndOn(file, () -> database.pragma("max_page_count = 1000000"));
        }
        assertSound(path);
    }

    /** Where mounting is allowed. */
    @Test
    void aFullDiskLosesNothing() throws Exception {
        SmallDisk.mount(folder, "1500k");
        mounted = true;
        Path path = folder.resolve("a.gpkg");
        Path films = folder.resolve("Urlaubsfilme");
        FileStore disk = Files.getFileStore(folder);
        ProjectFile.create(path, Town.project(3)).close();
        Files.write(films, new byte[(int) disk.getUsableSpace() - 120_000]);
        try (ProjectFile file = ProjectFile.open(path)) {
            worksUntilFullAndOn(file, () -> Files.delete(films));
        }
        assertSound(path);
    }

    /** Makes room. */
    private interface Room {
        void make() throws Exception;
    }

    private static void worksUntilFullAndOn(ProjectFile file, Room room) throws Exception {
        Planner planner = new Planner(3);
        Figures figures = file.project().figures().get(0);
        History history = file.history();
        UserException refusal = assertThrows(UserException.class, () -> planner.work(file, 5000));
        assertEquals("store.diskFull", refusal.sentence().key());
        assertTrue(file.history().past().size() > history.past().size(), "full at once");
        History left = file.history();
        Step step = planner.step(left);
        assertThrows(
                UserException.class,
                () ->
                        file.archive()
                                .save(
                                        ProjectFileTest.version(file, "x".repeat(200_000)),
                                        left.present(),
                                        figures));
        assertEquals(left.past(), file.history().past());
        assertEquals(List.of(), file.verify());
        room.make();
        file.append(step);
        file.archive()
                .save(ProjectFileTest.version(file, "danach"), file.history().present(), figures);
    }

    private static void assertSound(Path path) throws UserException {
        try (ProjectFile file = ProjectFile.open(path)) {
            assertEquals(List.of(), file.verify());
            assertEquals(1, file.archive().versions().size());
        }
    }
}
