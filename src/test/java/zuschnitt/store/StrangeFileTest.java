package zuschnitt.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.edit.History;
import zuschnitt.edit.Step;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Project;
import zuschnitt.plan.Version;

/** Files that are no projects, or none that this program can work with. */
final class StrangeFileTest {
    /** More of them in the long run: {@code -Dtimes=20}. */
    private static final int FLIPS = 500 * Integer.getInteger("times", 1);

    @TempDir Path folder;

    private Path path;

    @BeforeEach
    void aProject() throws UserException {
        path = folder.resolve("a.gpkg");
        try (ProjectFile file = ProjectFile.create(path, Town.project(2))) {
            new Planner(2).work(file, 10);
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws IOException {
        Files.writeString(path, "Käthes Einkaufszettel\n".repeat(1000));
        refused("store.notDatabase");
    }

    @Test
    void anEncryptedFileIsRefused() throws IOException {
        byte[] noise = new byte[20_480];
        new Random(1).nextBytes(noise);
        Files.write(path, noise);
        refused("store.notDatabase");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Files.write(path, new byte[0]);
        refused("store.empty");
    }

    @Test
    void aFileThatEndsTooSoonIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        for (int part = 1; part < 10; part++) {
            Files.write(path, Arrays.copyOf(whole, whole.length * part / 10));
            refused("store.damaged");
        }
    }

    @Test
    void aForeignGeoPackageIsRefusedWithTheWayToImportIt() throws IOException, SQLException {
        Files.delete(path);
        sql(
                "PRAGMA application_id = 1196444487",
                "CREATE TABLE gpkg_contents (table_name TEXT)",
                "PRAGMA journal_mode = WAL");
        refused("store.foreignGeoPackage");
    }

    @Test
    void anotherProgramsDatabaseIsRefused() throws IOException, SQLException {
        Files.delete(path);
        sql("CREATE TABLE recipes (name TEXT)");
        refused("store.foreignDatabase");
    }

    @Test
    void aProjectOfALaterProgramThatIsNotReadableHereIsRefused() throws IOException, SQLException {
        sql("UPDATE zuschnitt_format SET min_reader = 99, min_writer = 99, last_writer = '9.1'");
        refused("store.tooNew");
    }

    @Test
    void aProjectOfALaterProgramThatIsReadableHereIsOnlyLookedAt()
            throws IOException, SQLException, UserException {
        sql("UPDATE zuschnitt_format SET min_writer = 99, last_writer = '9.1'");
        byte[] before = Files.readAllBytes(path);
        try (ProjectFile file = ProjectFile.open(path)) {
            var reason = file.readOnlyReason().orElseThrow();
            assertEquals("store.newer", reason.key());
            assertEquals(List.of("a.gpkg", "9.1"), reason.arguments());
        }
        assertArrayEquals(before, Files.readAllBytes(path));
    }

    @Test
    void aFileThatIsNotThereIsRefused() throws IOException {
        Files.delete(path);
        assertEquals("store.missing", refusal().sentence().key());
    }

    @Test
    void aFolderIsRefused() throws IOException {
        Files.delete(path);
        Files.createDirectory(path);
        assertEquals("store.folder", refusal().sentence().key());
    }

    @Test
    void whereNothingCanBeWrittenNoProjectIsCreatedAndNothingLeftBehind() {
        Path nowhere = folder.resolve("nirgends").resolve("b.gpkg");
        UserException refusal =
                assertThrows(
                        UserException.class, () -> ProjectFile.create(nowhere, Town.project(1)));
        assertEquals("store.cannotCreate", refusal.sentence().key());
        assertEquals(Set.of(path), Set.copyOf(files()));
    }

    @Test
    void damageIsNoticedInOneSentenceOrHarmless() throws IOException, UserException {
        Project project;
        History history;
        Version version;
        try (ProjectFile file = ProjectFile.open(path)) {
            version = ProjectFileTest.version(file, "Entwurf");
            file.archive().save(version, file.history().present(), file.project().figures().get(0));
            project = file.project();
            history = file.history();
        }
        byte[] whole = Files.readAllBytes(path);
        Random random = new Random(7);
        int noticed = 0;
        for (int i = 0; i < FLIPS; i++) {
            byte[] damaged = whole.clone();
            damaged[used(whole, random)] ^= (byte) (1 << random.nextInt(8));
            Files.write(path, damaged);
            try (ProjectFile file = ProjectFile.openReadOnly(path)) {
                assertEquals(project, file.project());
                assertEquals(history.present(), file.history().present());
                assertEquals(history.past(), file.history().past());
                assertEquals(history.future(), file.history().future());
                assertEquals(List.of(version), file.archive().versions());
                assertEquals(history.present(), file.archive().plan(version));
                if (!file.verify().isEmpty()) noticed++;
            } catch (UserException e) {
                noticed++;
            }
        }
        assertTrue(noticed > FLIPS / 8, noticed + " noticed");
    }

    /** One bit is enough for that, in a number or in the index over it. */
    @Test
    void aColumnOfCountsThatIsNoLongerFoundIsMissed() throws Exception {
        sql("UPDATE zuschnitt_counts SET figures = 9 WHERE figures = 2 AND position = 1");
        assertEquals("store.damaged", refusal().sentence().key());
    }

    /** Opening reads no layer, but a change might be written over one. */
    @Test
    void damageInWhatOpeningDoesNotReadIsFoundAndThenNothingIsWritten() throws Exception {
        History history;
        try (ProjectFile file = ProjectFile.open(path)) {
            history = file.history();
        }
        damageUnits();
        byte[] damaged = Files.readAllBytes(path);
        Step step = new Planner(5).step(history);
        try (ProjectFile file = ProjectFile.open(path)) {
            assertEquals(history.present(), file.history().present());
            assertEquals(Optional.empty(), file.readOnlyReason());
            Message found = file.care().soundness().get().damage().orElseThrow();
            assertEquals("store.damaged", found.key());
            assertEquals(Optional.of(found), file.readOnlyReason());
            var refusal = assertThrows(ProjectInUseException.class, () -> file.append(step));
            assertEquals("store.damaged", refusal.sentence().key());
        }
        assertArrayEquals(damaged, Files.readAllBytes(path));
    }

    @Test
    void aSoundFileIsSaidToBeSound() throws Exception {
        try (ProjectFile file = ProjectFile.open(path);
                ProjectFile look = ProjectFile.openReadOnly(path)) {
            assertEquals(Soundness.Verdict.SOUND, file.care().soundness().get());
            assertEquals(Soundness.Verdict.SOUND, look.care().soundness().get());
            new Planner(5).work(file, 3);
        }
    }

    /** A file that can't be looked at now may be damaged all the same. */
    @Test
    void whatCouldNotBeFoundOutIsFoundOutLater() throws Exception {
        Path later = path.resolveSibling("später.gpkg");
        Soundness soundness = new Soundness(new SideConnections(later));
        assertEquals(Soundness.Verdict.UNKNOWN, soundness.find(() -> false));
        Files.copy(path, later);
        assertEquals(Soundness.Verdict.UNKNOWN, soundness.find(() -> true));
        assertEquals(Soundness.Verdict.SOUND, soundness.find(() -> false));
    }

    @Test
    void noChangeWaitsUntilAllOfTheFileWasLookedAt() throws Exception {
        Path large = path.resolveSibling("Groß.gpkg");
        try (ProjectFile file = ProjectFile.create(large, Town.blocks(60, 50, 60))) {
            Planner planner = new Planner(4);
            int ended = 0;
            for (int i = 0; i < 12; i++) {
                Soundness soundness = new Soundness(new SideConnections(large));
                AtomicBoolean ends = new AtomicBoolean();
                var found = CompletableFuture.supplyAsync(() -> soundness.find(ends::get));
                ends.set(true);
                Instant before = Instant.now();
                file.append(planner.step(file.history()));
                assertTrue(Duration.between(before, Instant.now()).toMillis() < 2000, "it waited");
                assertEquals(Optional.empty(), found.get().damage());
                if (!found.get().known()) ended++;
            }
            assertTrue(ended > 0, "steps came between");
            Supplier<Soundness.Verdict> check = file.care().soundness();
            file.append(planner.step(file.history()));
            assertEquals(Soundness.Verdict.UNKNOWN, check.get(), "a step came between");
            assertEquals(Soundness.Verdict.SOUND, file.care().soundness().get());
        }
    }

    /** Writes over the first page of the layer of units. */
    private void damageUnits() throws IOException, SQLException {
        long page;
        long size;
        try (Database database = Opening.toRead(path)) {
            String root = "SELECT rootpage FROM sqlite_master WHERE name = 'units'";
            page = database.one(root, row -> row.large(1));
            size = database.one("PRAGMA page_size", row -> row.large(1));
        }
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.seek((page - 1) * size);
            file.write(new byte[] {13, 0, 0, 0x7F, 0x7F, 0x7F, 0x7F, 0x7F});
        }
    }

    /** A byte that holds something; the pages of small tables are empty for the most part. */
    private static int used(byte[] file, Random random) {
        int at = random.nextInt(file.length);
        while (file[at] == 0) at = random.nextInt(file.length);
        return at;
    }

    @Test
    void aWindowsShareIsPartOfThePath() {
        assertEquals(
                "jdbc:sqlite:file:////rathaus/amt%2061/a%3F.gpkg",
                Opening.url(URI.create("file://rathaus/amt%2061/a%3F.gpkg")));
        assertEquals("jdbc:sqlite:file:///C:/a.gpkg", Opening.url(URI.create("file:///C:/a.gpkg")));
    }

    private void refused(String key) throws IOException {
        byte[] before = Files.readAllBytes(path);
        assertEquals(key, refusal().sentence().key());
        assertArrayEquals(before, Files.readAllBytes(path));
        assertEquals(List.of(path), files());
    }

    private UserException refusal() {
        assertThrows(UserException.class, () -> ProjectFile.openReadOnly(path));
        return assertThrows(UserException.class, () -> ProjectFile.open(path));
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement sql = connection.createStatement()) {
            for (String statement : statements) sql.execute(statement);
        }
    }
}
