package zuschnitt.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.edit.History;
import zuschnitt.edit.Step;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Joined;
import zuschnitt.plan.Version;

/** What others do to the file of a project, open or not. */
final class OutsideChangeTest {
    @TempDir Path folder;

    private Path path;
    private History left;

    @BeforeEach
    void aProjectWithSomeSteps() throws UserException {
        path = folder.resolve("a.gpkg");
        try (ProjectFile file = ProjectFile.create(path, Town.project(2))) {
            left = new Planner(2).work(file, 10);
        }
    }

    @Test
    void lookingChangesNoByteAndLeavesNothingBehind() throws IOException, UserException {
        byte[] before = Files.readAllBytes(path);
        var time = Files.getLastModifiedTime(path);
        try (ProjectFile file = ProjectFile.openReadOnly(path)) {
            assertEquals(List.of(), file.verify());
        }
        try (ProjectFile file = ProjectFile.open(path)) {
            assertEquals(List.of(), file.verify());
            file.keepAlive();
        }
        assertArrayEquals(before, Files.readAllBytes(path));
        assertEquals(time, Files.getLastModifiedTime(path));
        assertEquals(List.of(path), files());
    }

    @Test
    void workLeavesNothingButTheProjectBehind() throws IOException, UserException {
        try (ProjectFile file = ProjectFile.open(path)) {
            new Planner(3).work(file, 5);
        }
        assertEquals(List.of(path), files());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void anotherFileInItsPlaceIsNotWrittenTo() throws IOException, UserException {
        Path other = folder.resolve("b.gpkg");
        ProjectFile.create(other, Town.project(4)).close();
        byte[] theirs = Files.readAllBytes(other);
        refusesToWrite(
                "store.replaced",
                () -> Files.move(other, path, StandardCopyOption.REPLACE_EXISTING));
        assertArrayEquals(theirs, Files.readAllBytes(path));
    }

    @Test
    void anOlderCopyWrittenOverItIsNotWrittenTo() throws IOException, UserException {
        byte[] older = Files.readAllBytes(path);
        try (ProjectFile file = ProjectFile.open(path)) {
            new Planner(3).work(file, 5);
        }
        refusesToWrite("store.changedOutside", () -> Files.write(path, older));
        assertArrayEquals(older, Files.readAllBytes(path));
    }

    @Test
    void aFileThatIsGoneIsNotWrittenTo() throws IOException, UserException {
        refusesToWrite("store.gone", () -> Files.move(path, folder.resolve("c.gpkg")));
        assertFalse(Files.exists(path));
    }

    @Test
    void aFileThatCameBackIsWrittenToAgain() throws IOException, UserException {
        Path away = folder.resolve("c.gpkg");
        try (ProjectFile file = ProjectFile.open(path)) {
            Step step = new Planner(3).step(left);
            Files.move(path, away);
            assertThrows(ProjectInUseException.class, () -> file.append(step));
            Files.move(away, path);
            file.append(step);
        }
        try (ProjectFile file = ProjectFile.open(path)) {
            assertEquals(left.past().size() + 1, file.history().past().size());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 4096, 20000})
    void aFileThatWasCutOffIsNotWrittenTo(int length) throws IOException, UserException {
        refusesToWrite(
                length == 0 ? "store.changedOutside" : "store.damaged",
                () -> {
                    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
                        file.setLength(length);
                    }
                });
        assertEquals(length, Files.size(path));
    }

    @Test
    void aChangeByAnotherProgramIsNotOverwritten() throws IOException, UserException {
        refusesToWrite(
                "store.changedOutside",
                () -> sql("UPDATE zuschnitt_state SET change_id = 'other'"));
    }

    private void refusesToWrite(String key, Act act) throws IOException, UserException {
        try (ProjectFile file = ProjectFile.open(path)) {
            History before = file.history();
            Step step = new Planner(9).step(before);
            act.run();
            UserException refusal =
                    assertThrows(ProjectInUseException.class, () -> file.append(step));
            assertEquals(key, refusal.sentence().key());
            assertEquals(before.past(), file.history().past());
        }
    }

    /** Something done to the file. */
    private interface Act {
        void run() throws IOException;
    }

    @Test
    void whatWasDoneHereWhileItIsLookedForIsNotTakenForOthers() throws Exception {
        sql("UPDATE units SET name = 'aus QGIS' WHERE fid < 4");
        List<Message> all = List.of(Message.of("store.outside.rows", "units", 3, 0, 0));
        try (ProjectFile file = ProjectFile.open(path)) {
            Callable<Optional<List<OutsideChange>>> look = file.care().outsideChanges();
            assertEquals(Optional.of(all), look.call().map(OutsideChange::sentences));
            new Planner(3).work(file, 1);
            assertEquals(Optional.empty(), look.call(), "the plan may be another now");
            assertEquals(
                    Optional.of(all),
                    file.care().outsideChanges().call().map(OutsideChange::sentences));
        }
        try (ProjectFile file = ProjectFile.openReadOnly(path)) {
            assertEquals(
                    Optional.of(all),
                    file.care().outsideChanges().call().map(OutsideChange::sentences));
        }
    }

    /** Computing outlines takes a second in a large project, in which somebody may want to work. */
    @Test
    void whileItIsLookedForNobodyIsKeptFromWriting() throws Exception {
        try (ProjectFile file = ProjectFile.open(path);
                Connection looking = connect(path);
                Connection working = connect(path)) {
            working.createStatement().execute("PRAGMA busy_timeout = 0");
            int[] written = {0};
            Connection watched =
                    before(
                            looking,
                            "prepareStatement",
                            () ->
                                    written[0] +=
                                            working.createStatement()
                                                    .executeUpdate(
                                                            "UPDATE layer_styles SET owner = ''"));
            String change = file.state().lastChange();
            OutsideChanges changes =
                    new OutsideChanges(
                            new Database(watched), file.state().stored(), file.state().contents());
            assertEquals(Optional.of(List.of()), changes.since(change));
            assertTrue(written[0] > 0);
        }
    }

    /** The same connection, but something is done each time before a method of it is called. */
    private static Connection before(Connection connection, String method, Callable<?> deed) {
        return (Connection)
                Proxy.newProxyInstance(
                        Connection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, called, arguments) -> {
                            if (called.getName().equals(method)) deed.call();
                            return called.invoke(connection, arguments);
                        });
    }

    @Test
    void aCopyForReadingLayersEndsWithTheProject() throws Exception {
        ProjectFile file = ProjectFile.open(path);
        Callable<Optional<LayersCopy>> copying = file.care().layersCopy(() -> false);
        file.close();
        assertEquals(Optional.empty(), copying.call(), "nothing is wrong with the file");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 13})
    void aCopyForReadingLayersThatIsCancelledLeavesNothing(int questions) throws Exception {
        Path place = Files.createDirectory(path.resolveSibling("vorläufig"));
        int[] asked = {0};
        SideConnections connections = new SideConnections(path);
        assertEquals(
                Optional.empty(), LayersCopy.of(connections, place, () -> ++asked[0] >= questions));
        assertEquals(0, place.toFile().list().length);
    }

    /** While SQLite copies nobody else can commit; it would wait for five seconds. */
    @Test
    void aStepEndsACopyForReadingLayers() throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            Step step = new Planner(3).step(file.history());
            List<CompletableFuture<?>> steps = new ArrayList<>();
            int[] asked = {0};
            BooleanSupplier stepComesBetween =
                    () -> {
                        if (++asked[0] == 20) steps.add(appending(file, step));
                        return false;
                    };
            assertEquals(Optional.empty(), file.care().layersCopy(stepComesBetween).call());
            steps.get(0).get(); // it was written
            try (LayersCopy copy = file.care().layersCopy(() -> false).call().orElseThrow()) {
                assertEquals(file.path().getFileName(), copy.file().getFileName());
                ProjectFile.openReadOnly(copy.file()).close();
            }
        }
    }

    /** On another thread; it has got as far as it gets while the file is read. */
    private static CompletableFuture<?> appending(ProjectFile file, Step step) {
        CompletableFuture<?> appended =
                CompletableFuture.runAsync(() -> assertDoesNotThrow(() -> file.append(step)));
        assertThrows(TimeoutException.class, () -> appended.get(1, TimeUnit.SECONDS));
        return appended;
    }

    @Test
    void thatThereIsNoRoomForACopyIsNotBlamedOnTheProject() throws Exception {
        Path place = path.resolveSibling("vorläufig");
        assertEquals("store.noRoomBeside", copyInto(place));
        Files.createDirectory(place);
        SmallDisk.mount(place, "100k");
        try {
            assertEquals("store.noRoomBeside", copyInto(place));
            assertEquals(0, place.toFile().list().length);
        } finally {
            SmallDisk.unmount(place);
        }
    }

    @Test
    void thatTheProjectIsDamagedIsSaidOfItself() throws Exception {
        Files.write(path, new byte[20_000]);
        assertEquals("store.notDatabase", copyInto(path.getParent()));
        Files.delete(path);
        assertEquals("store.gone", copyInto(path.getParent()));
    }

    /** What is said of it. */
    private String copyInto(Path place) {
        SideConnections connections = new SideConnections(path);
        return assertThrows(
                        UserException.class, () -> LayersCopy.of(connections, place, () -> false))
                .sentence()
                .key();
    }

    @Test
    void aLayerOfPartsThatIsGoneIsMissedAlsoWhereTheirCutIsUndone() throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            Planner planner = new Planner(3);
            while (file.history().present().ground().units().parts().isEmpty())
                planner.work(file, 1);
            file.go(Optional.empty());
            assertEquals(List.of(), file.verify());
        }
        sql("DROP TABLE unit_parts");
        try (ProjectFile file = ProjectFile.openReadOnly(path)) {
            Message missing = Message.of("store.outside.missing", "unit_parts");
            assertTrue(file.verify().contains(missing), file.verify() + "");
        }
    }

    /** What others can do to a layer, and still keep the file a project. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE units SET name = 'aus QGIS', geom = NULL WHERE fid < 4",
                "INSERT INTO units (fid, key) VALUES (9999, 'neu')",
                "DELETE FROM units WHERE fid > 5",
                "ALTER TABLE units RENAME TO bausteine",
                "ALTER TABLE version_1 DROP COLUMN name",
                "DROP TABLE version_1",
                "UPDATE version_1 SET population = 0, geom = NULL",
                "DELETE FROM gpkg_geometry_columns WHERE table_name = 'version_1';"
                        + "DELETE FROM gpkg_contents WHERE table_name = 'version_1'",
                "DELETE FROM version_1",
                "DROP TABLE unit_parts",
                "DELETE FROM unit_parts",
                "UPDATE figures_1 SET key = 'x'",
                "DROP VIEW units_with_district",
                "DROP VIEW units_with_district; DROP TABLE units; DROP TABLE unit_parts"
            })
    void layersThatOthersSpoiltAreMadeAgain(String deeds) throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            Planner planner = new Planner(3);
            while (file.history().present().ground().units().parts().isEmpty())
                planner.work(file, 1);
            file.archive()
                    .save(
                            ProjectFileTest.version(file, "Workshop"),
                            file.history().present(),
                            file.project().latestFigures());
        }
        List<String> before = layers();
        List<String> viewed = viewed();
        for (String deed : deeds.split(";")) sql(deed);
        try (ProjectFile file = ProjectFile.open(path)) {
            History history = file.history();
            List<OutsideChange> changes = file.care().outsideChanges().call().orElseThrow();
            assertTrue(changes.stream().anyMatch(OutsideChange::restorable), changes + "");
            file.care().restore(changes);
            assertEquals(history.present(), file.history().present());
            List<OutsideChange> left = file.care().outsideChanges().call().orElseThrow();
            assertTrue(left.stream().noneMatch(OutsideChange::restorable), left + "");
            assertEquals(List.of(), file.verify());
            assertEquals(viewed, viewed());
            new Planner(4).work(file, 20);
        }
        try (ProjectFile file = ProjectFile.open(path)) {
            assertEquals(List.of(), file.verify());
        }
        assertTrue(layers().containsAll(before), layers() + ", not " + before);
    }

    /** What other programs see of the working plan, and out of which table. */
    private List<String> viewed() throws SQLException {
        try (Database database = Opening.toRead(path)) {
            List<String> rows = new ArrayList<>();
            database.each(
                    "SELECT OGC_FID || name || district || district_name, quote(geom)"
                            + " FROM units_with_district",
                    row -> rows.add(row.text(1) + row.text(2)));
            rows.sort(null);
            rows.add(
                    database.one(
                            "SELECT sql FROM sqlite_master WHERE name = 'units_with_district'",
                            row -> row.text(1)));
            return rows;
        }
    }

    /** What other programs are told of layers: names, columns, how they are to be drawn. */
    private List<String> layers() throws SQLException {
        try (Database database = Opening.toRead(path)) {
            List<String> all = new ArrayList<>();
            for (String query :
                    List.of(
                            "SELECT table_name || data_type || identifier FROM gpkg_contents",
                            "SELECT table_name || column_name FROM gpkg_geometry_columns",
                            "SELECT table_name || column_name || title FROM gpkg_data_columns",
                            "SELECT f_table_name FROM layer_styles"))
                all.addAll(database.all(query, row -> row.text(1)));
            return all;
        }
    }

    @Test
    void theVersionIsNamedWhoseLayerOthersEdited() throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            Version version = ProjectFileTest.version(file, "Workshop");
            file.archive().save(version, file.history().present(), file.project().latestFigures());
        }
        sql("UPDATE version_1 SET population = 0");
        sql("CREATE TABLE bau (fid INTEGER PRIMARY KEY, geom POINT)");
        sql("INSERT INTO gpkg_contents (table_name, data_type) VALUES ('bau', 'features')");
        try (ProjectFile file = ProjectFile.openReadOnly(path)) {
            List<OutsideChange> changes = file.care().outsideChanges().call().orElseThrow();
            assertEquals(
                    List.of("version_1 Workshop", "bau "),
                    changes.stream().map(c -> c.layer() + " " + c.version().orElse("")).toList());
        }
    }

    @Test
    void figuresThatOthersEditedAreOfferedUnderTheNamesOfTheirFields() throws Exception {
        sql("UPDATE figures_2 SET EW = 1000 WHERE fid = 4");
        try (ProjectFile file = ProjectFile.openReadOnly(path)) {
            OutsideChange change = file.care().outsideChanges().call().orElseThrow().get(0);
            assertEquals("figures_2", change.layer());
            OutsideChange.Counts offer = (OutsideChange.Counts) change.offer().orElseThrow();
            assertEquals(file.project().figures().get(1), offer.figures());
            assertEquals("key", offer.key());
            assertEquals(Set.copyOf(offer.figures().fields()), Set.copyOf(offer.fields().values()));
        }
    }

    /** Whatever they put into the file is theirs, and stays as it is. */
    @Test
    void tablesAndLayersOfOthersAreNamedAndStay() throws Exception {
        sql("CREATE TABLE kitas (fid INTEGER PRIMARY KEY, plätze INTEGER)");
        sql("INSERT INTO kitas (plätze) VALUES (40), (65)");
        sql("INSERT INTO gpkg_contents (table_name, data_type) VALUES ('kitas', 'attributes')");
        sql("CREATE TABLE viertel (fid INTEGER PRIMARY KEY, geom MULTIPOLYGON)");
        sql("INSERT INTO gpkg_contents (table_name, data_type) VALUES ('viertel', 'features')");
        sql("INSERT INTO gpkg_geometry_columns VALUES ('viertel', 'geom', 'POLYGON', 25832, 0, 0)");
        sql("CREATE VIEW große AS SELECT * FROM kitas WHERE plätze > 50");
        sql("INSERT INTO gpkg_contents (table_name, data_type) VALUES ('große', 'attributes')");
        sql("CREATE TABLE nebenbei (a)");
        sql("UPDATE units SET name = 'aus QGIS' WHERE fid < 4");
        try (ProjectFile file = ProjectFile.open(path)) {
            List<OutsideChange> changes = file.care().outsideChanges().call().orElseThrow();
            assertEquals(
                    List.of(
                            Message.of("store.outside.rows", "units", 3, 0, 0),
                            Message.of("store.outside.addedTable", "kitas"),
                            Message.of("store.outside.added", "viertel"),
                            Message.of("store.outside.addedTable", "große")),
                    OutsideChange.sentences(changes));
            assertEquals(
                    List.of(
                            Optional.of(new OutsideChange.Table()),
                            Optional.of(new OutsideChange.Areas()),
                            Optional.empty()),
                    changes.stream().skip(1).map(OutsideChange::offer).toList());
            file.care().restore(changes);
            new Planner(3).work(file, 30);
            Version version = ProjectFileTest.version(file, "Workshop");
            file.archive().save(version, file.history().present(), file.project().latestFigures());
            file.care().saveCopy(folder.resolve("b.gpkg"), List.of());
        }
        for (Path any : List.of(path, folder.resolve("b.gpkg"))) {
            try (Database database = Opening.toRead(any)) {
                assertEquals(
                        List.of(65),
                        database.all("SELECT plätze FROM große", row -> row.number(1)));
                String count = "SELECT count(*) FROM viertel, nebenbei";
                assertEquals(0, database.<Integer>one(count, row -> row.number(1)));
            }
        }
    }

    /** As QGIS does that saves a copy of the first version's layer under the next free name. */
    @Test
    void aLayerOfOthersIsNotInTheWayOfOurNames() throws Exception {
        sql("CREATE TABLE version_1 (fid INTEGER PRIMARY KEY, geom POINT)");
        sql("INSERT INTO gpkg_contents (table_name, data_type) VALUES ('version_1', 'features')");
        try (ProjectFile file = ProjectFile.open(path)) {
            Version version = ProjectFileTest.version(file, "Workshop");
            file.archive().save(version, file.history().present(), file.project().latestFigures());
        }
        try (ProjectFile file = ProjectFile.open(path)) {
            List<OutsideChange> changes = file.care().outsideChanges().call().orElseThrow();
            assertEquals(
                    List.of(Message.of("store.outside.added", "version_1")),
                    OutsideChange.sentences(changes));
            Version next = ProjectFileTest.version(file, "Rat");
            file.archive().save(next, file.history().present(), file.project().latestFigures());
            assertEquals(
                    List.of("version_2", "version_3"),
                    file.state().contents().versions().stream().map(StoredVersion::layer).toList());
        }
    }

    @Test
    void whereATableOfOthersIsInTheWayThatIsSaid() throws Exception {
        sql("CREATE TABLE figures_3 (fid INTEGER PRIMARY KEY)");
        try (ProjectFile file = ProjectFile.open(path)) {
            Joined joined =
                    new Joined(
                            Optional.of(file.project().latestFigures()),
                            List.of(),
                            file.project().sources().get(0));
            UserException refusal = assertThrows(UserException.class, () -> file.add(joined));
            assertEquals(
                    Message.of("store.tableInTheWay", "a.gpkg", "figures_3"), refusal.sentence());
            assertEquals(2, file.project().figures().size());
            sql("ALTER TABLE figures_3 RENAME TO ihre");
            file.add(joined);
            assertEquals(3, file.project().figures().size());
        }
    }

    @Test
    void columnsOfOthersStayWhereOurRowsAreMadeAgain() throws Exception {
        sql("ALTER TABLE units ADD COLUMN notiz TEXT DEFAULT 'ihre'");
        sql("UPDATE units SET name = 'aus QGIS' WHERE fid < 4");
        try (ProjectFile file = ProjectFile.open(path)) {
            file.care().restore(file.care().outsideChanges().call().orElseThrow());
            assertEquals(List.of(), file.verify());
        }
        try (Database database = Opening.toRead(path)) {
            String lost = "SELECT count(*) FROM units WHERE notiz IS NOT 'ihre'";
            assertEquals(0, database.<Integer>one(lost, row -> row.number(1)));
        }
    }

    @Test
    void aFileThatQgisLeftInItsOwnModeComesBackFromIt() throws IOException, UserException {
        sql("PRAGMA journal_mode = WAL");
        assertEquals(2, writeVersion(path));
        try (ProjectFile file = ProjectFile.openReadOnly(path)) {
            assertEquals(left.present(), file.history().present());
        }
        assertEquals(2, writeVersion(path));
        assertEquals(List.of(path), files());
        try (ProjectFile file = ProjectFile.open(path)) {
            assertEquals(left.present(), file.history().present());
            new Planner(3).work(file, 3);
        }
        assertEquals(1, writeVersion(path));
        assertEquals(List.of(path), files());
    }

    @Test
    void whatACrashedQgisLeftBesideTheFileIsTakenIn()
            throws IOException, UserException, SQLException {
        Path copy = Files.createDirectory(folder.resolve("copy")).resolve("a.gpkg");
        try (Connection qgis = connect(path);
                Statement statement = qgis.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.executeUpdate("UPDATE units SET name = 'aus QGIS' WHERE fid < 4");
            Files.copy(path, copy);
            Files.copy(folder.resolve("a.gpkg-wal"), copy.resolveSibling("a.gpkg-wal"));
        }
        try (ProjectFile file = ProjectFile.openReadOnly(copy)) {
            assertEquals(
                    List.of(Message.of("store.outside.rows", "units", 3, 0, 0)), file.verify());
        }
        assertTrue(Files.exists(copy.resolveSibling("a.gpkg-wal")));
        try (ProjectFile file = ProjectFile.open(copy)) {
            assertEquals(
                    List.of(Message.of("store.outside.rows", "units", 3, 0, 0)), file.verify());
        }
        assertFalse(Files.exists(copy.resolveSibling("a.gpkg-wal")));
        assertEquals(1, writeVersion(copy));
    }

    @Test
    void aFileThatQgisHoldsOpenInItsOwnModeCanOnlyBeLookedAt() throws SQLException, UserException {
        try (Connection qgis = connect(path);
                Statement statement = qgis.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.executeUpdate("UPDATE units SET name = 'aus QGIS' WHERE fid < 4");
            try (ProjectFile file = ProjectFile.open(path)) {
                assertEquals("store.busy", file.readOnlyReason().orElseThrow().key());
                assertEquals(
                        List.of(Message.of("store.outside.rows", "units", 3, 0, 0)), file.verify());
            }
        }
        try (ProjectFile file = ProjectFile.open(path)) {
            assertEquals(Optional.empty(), file.readOnlyReason());
        }
    }

    /** 1 where SQLite writes into the file itself, 2 where into a WAL. */
    private static int writeVersion(Path file) throws IOException {
        return Files.readAllBytes(file)[18];
    }

    private void sql(String statement) throws IOException {
        try (Connection connection = connect(path);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}
