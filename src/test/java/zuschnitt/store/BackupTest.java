package zuschnitt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.edit.History;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Version;

/** Backups of a project, made while it is worked on, and put in its place. */
final class BackupTest {
    private static final Instant NOON = Instant.parse("2026-05-01T10:00:00Z");

    /** No time is so long after now. */
    private static final Duration ENDLESS = Duration.ofSeconds(Long.MAX_VALUE);

    @TempDir Path place;

    private Path path;
    private BackupFolder folder;

    @BeforeEach
    void aProjectWithSomeSteps() throws Exception {
        path = Files.createDirectory(place.resolve("Projekte & Pläne")).resolve("Prüf'stadt.gpkg");
        folder = BackupFolder.of(place.resolve("Köln/Sicherungen"), path);
        try (ProjectFile file = ProjectFile.create(path, Town.project(2))) {
            new Planner(2).work(file, 20);
            file.archive()
                    .save(
                            version(file, "Workshop"),
                            file.history().present(),
                            file.project().figures().get(0));
        }
    }

    private static Version version(ProjectFile file, String name) {
        return ProjectFileTest.version(file, name);
    }

    private static BackupRun.Outcome backUp(ProjectFile file, BackupFolder to, Instant when) {
        return file.care().backup(to, Clock.fixed(when, ZoneOffset.UTC)).call();
    }

    private BackupRun.Outcome backUp(ProjectFile file, Instant when) {
        return backUp(file, folder, when);
    }

    @Test
    void aBackupIsTheWholeProjectAsItIs() throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            assertThat(backUp(file, NOON).safe()).isTrue();
            Backup backup = folder.all().get(0);
            assertThat(backup.made()).isEqualTo(NOON);
            assertThat(backup.bytes()).isEqualTo(Files.size(backup.file()));
            Message last = file.history().undoable().orElseThrow().label();
            assertThat(backup.summary()).isEqualTo(new Backup.Summary(1, Optional.of(last)));
            Path copy = path.resolveSibling("Kopie von früher.gpkg");
            backup.copyTo(copy);
            try (ProjectFile same = ProjectFile.open(copy)) {
                assertThat(same.verify()).isEmpty();
                assertThat(same.history().present()).isEqualTo(file.history().present());
                assertThat(same.history().past()).isEqualTo(file.history().past());
                assertThat(same.archive().versions()).isEqualTo(file.archive().versions());
                new Planner(5).work(same, 20);
            }
            assertThatThrownBy(() -> backup.copyTo(copy)).isInstanceOf(UserException.class);
            new Planner(6).work(file, 5);
        }
        assertThat(files(path.getParent()))
                .containsExactly("Kopie von früher.gpkg", "Prüf'stadt.gpkg");
    }

    @Test
    void onlyWhatHasChangedIsBackedUpAgain() throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            assertThat(backUp(file, NOON).safe()).isTrue();
            assertThat(backUp(file, NOON.plusSeconds(60)).safe()).isTrue();
            assertThat(folder.all()).hasSize(1);
            new Planner(3).work(file, 1);
            assertThat(backUp(file, NOON.plusSeconds(120)).safe()).isTrue();
            assertThat(folder.all())
                    .extracting(Backup::made)
                    .containsExactly(NOON.plusSeconds(120), NOON);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 20})
    void aBackupThatHasToEndLeavesNothing(int questions) throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            int[] asked = {0};
            BackupRun run =
                    new BackupRun(
                            new SideConnections(path),
                            folder,
                            Clock.systemUTC(),
                            file.state().lastChange(),
                            () -> ++asked[0] >= questions);
            BackupRun.Outcome outcome = run.call();
            assertThat(asked[0]).as("long enough").isGreaterThanOrEqualTo(questions);
            assertThat(outcome).isEqualTo(new BackupRun.Outcome(false, Optional.empty()));
            assertThat(files(folder.path())).isEmpty();
            new Planner(3).work(file, 1);
            assertThat(backUp(file, NOON).safe()).isTrue();
        }
    }

    @Test
    void aStepEndsABackupAndDoesNotWaitForIt() throws Exception {
        Path large = place.resolve("Groß.gpkg");
        try (ProjectFile file = ProjectFile.create(large, Town.blocks(60, 50, 60))) {
            BackupFolder to = BackupFolder.of(place.resolve("b"), large);
            Planner planner = new Planner(4);
            int ended = 0;
            for (int i = 0; i < 12; i++) {
                BackupRun run = file.care().backup(to, Clock.systemUTC());
                CompletableFuture<BackupRun.Outcome> made =
                        CompletableFuture.supplyAsync(run::call);
                Instant before = Instant.now();
                History history = file.history();
                file.append(planner.step(history));
                assertThat(Duration.between(before, Instant.now()))
                        .as("SQLite would have waited for five seconds")
                        .isLessThan(Duration.ofSeconds(2));
                if (!made.get().safe()) ended++;
                assertThat(made.get().trouble()).isEmpty();
            }
            assertThat(ended).as("steps came between").isPositive();
            assertThat(backUp(file, to, NOON).safe()).isTrue();
            assertThat(files(to.path())).noneMatch(name -> name.contains(".tmp"));
        }
    }

    @Test
    void aFolderThatCanNotBeWrittenIsOneSentenceAndWorkGoesOn() throws Exception {
        Path root = Files.writeString(place.resolve("kein Ordner"), "");
        try (ProjectFile file = ProjectFile.open(path)) {
            BackupFolder to = BackupFolder.of(root, path);
            assertTrouble("backup.cannotWrite", backUp(file, to, NOON), to);
            new Planner(3).work(file, 3);
            assertThat(file.verify()).isEmpty();
        }
    }

    @Test
    void thatTheProjectIsGoneIsNotBlamedOnTheFolder() throws Exception {
        Files.delete(path);
        BackupRun.Outcome outcome = run(Clock.systemUTC()).call();
        assertThat(outcome.trouble()).map(Message::key).contains("backup.cannotRead");
        assertThat(Messages.of(Locale.GERMANY).text(outcome.trouble().orElseThrow()))
                .contains("„Prüf'stadt.gpkg“ ist nicht mehr da");
    }

    @Test
    void thatTheProjectCanNotBeReadIsNotBlamedOnTheFolder() throws Exception {
        byte[] content = Files.readAllBytes(path);
        Arrays.fill(content, 8192, content.length, (byte) 0xFF);
        for (byte[] damaged : List.of(content, new byte[20_000])) {
            Files.write(path, damaged);
            BackupRun.Outcome outcome = run(Clock.systemUTC()).call();
            assertThat(outcome.safe()).isFalse();
            assertThat(outcome.trouble()).map(Message::key).contains("backup.cannotRead");
            String text = Messages.of(Locale.GERMANY).text(outcome.trouble().orElseThrow());
            assertThat(text).contains("Prüf'stadt.gpkg").doesNotContain("{0}");
            assertThat(files(folder.path())).isEmpty();
        }
    }

    @Test
    void whateverHappensIsTroubleThatIsSaid() {
        BackupRun.Outcome outcome = run(Clock.offset(Clock.systemUTC(), ENDLESS)).call();
        assertThat(outcome.safe()).isFalse();
        assertThat(outcome.trouble()).map(Message::key).contains("backup.unexpected");
    }

    private BackupRun run(Clock clock) {
        return new BackupRun(new SideConnections(path), folder, clock, "", () -> false);
    }

    @Test
    void aBackupWithNonsenseInItCanNotBeSummedUp() throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            backUp(file, NOON);
        }
        Backup backup = folder.all().get(0);
        try (Database database = Opening.toWrite(backup.file())) {
            String triggers = "SELECT name FROM sqlite_master WHERE type = 'trigger'";
            for (String name : database.all(triggers, row -> row.text(1)))
                database.run("DROP TRIGGER \"" + name + "\"");
            database.run("UPDATE zuschnitt_steps SET label = '{nonsense'");
        }
        assertThatThrownBy(backup::summary).isInstanceOf(UserException.class);
    }

    @Test
    void backupsOfTheFuturePushOutNoneOfToday() throws Exception {
        Files.createDirectories(folder.path());
        for (int day = 1; day <= 5; day++) layLarge(NOON.plus(Duration.ofDays(1000 + day)));
        layLarge(NOON);
        folder.thin(ZoneOffset.UTC, NOON);
        assertThat(folder.all()).extracting(Backup::made).contains(NOON).hasSize(1 + 3);
    }

    /** A file of 700 MB with nothing in it, which takes no room. */
    private void layLarge(Instant made) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.file(made).toFile(), "rw")) {
            file.setLength(700_000_000);
        }
    }

    /** Where mounting is allowed. */
    @Test
    void aFullDiskIsOneSentenceAndWorkGoesOn() throws Exception {
        Path disk = Files.createDirectory(place.resolve("volle Platte"));
        SmallDisk.mount(disk, "100k");
        try (ProjectFile file = ProjectFile.open(path)) {
            BackupFolder to = BackupFolder.of(disk, path);
            assertTrouble("backup.full", backUp(file, to, NOON), to);
            assertThat(files(to.path())).isEmpty();
            new Planner(3).work(file, 3);
        } finally {
            SmallDisk.unmount(disk);
        }
    }

    private static void assertTrouble(String key, BackupRun.Outcome outcome, BackupFolder folder) {
        assertThat(outcome.safe()).isFalse();
        Message trouble = outcome.trouble().orElseThrow();
        assertThat(trouble.key()).isEqualTo(key);
        assertThat(Messages.of(Locale.GERMANY).text(trouble)).contains(folder.path().toString());
    }

    @Test
    void restoringBringsTheBackupAndKeepsWhatStoodThere() throws Exception {
        History then;
        History now;
        try (ProjectFile file = ProjectFile.open(path)) {
            then = file.history();
            backUp(file, NOON);
            now = new Planner(3).work(file, 15);
        }
        Path aside = path.resolveSibling("Prüf'stadt (vorher).gpkg");
        folder.all().get(0).restoreTo(path, aside, () -> false);
        assertHistory(then, path);
        assertHistory(now, aside);
        assertThat(folder.all()).as("it stays").hasSize(1);
    }

    /** The file has three pieces; the last question comes just before the exchange. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void restoringThatIsCancelledLeavesAllAsItWas(int questions) throws Exception {
        Path large = path.resolveSibling("Groß.gpkg");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(3 * FileCopy.PIECE);
        }
        byte[] before = Files.readAllBytes(path);
        int[] asked = {0};
        boolean restored =
                new Backup(large, NOON, 3 * FileCopy.PIECE)
                        .restoreTo(
                                path,
                                path.resolveSibling("alt.gpkg"),
                                () -> ++asked[0] >= questions);
        assertThat(restored).isFalse();
        assertThat(asked[0]).as("long enough").isGreaterThanOrEqualTo(questions);
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        assertThat(files(path.getParent())).containsExactly("Groß.gpkg", "Prüf'stadt.gpkg");
    }

    private static void assertHistory(History expected, Path project) throws UserException {
        try (ProjectFile file = ProjectFile.open(project)) {
            assertThat(file.history().present()).isEqualTo(expected.present());
            assertThat(file.history().past()).isEqualTo(expected.past());
            assertThat(file.verify()).isEmpty();
        }
    }

    @Test
    void whatACrashLeftBesideTheProjectDoesNotGetIntoTheBackup() throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            backUp(file, NOON);
        }
        Files.writeString(path.resolveSibling("Prüf'stadt.gpkg-journal"), "what was to be undone");
        folder.all().get(0).restoreTo(path, path.resolveSibling("alt.gpkg"), () -> false);
        assertThat(files(path.getParent()))
                .containsExactly("Prüf'stadt.gpkg", "alt.gpkg", "alt.gpkg-journal");
    }

    @Test
    void aDeletedProjectComesBack() throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            backUp(file, NOON);
        }
        Files.delete(path);
        folder.all().get(0).restoreTo(path, path.resolveSibling("alt.gpkg"), () -> false);
        try (ProjectFile file = ProjectFile.open(path)) {
            assertThat(file.verify()).isEmpty();
        }
    }

    @Test
    void aProjectThatSomebodyHasIsNotReplaced() throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            backUp(file, NOON);
            Backup backup = folder.all().get(0);
            assertThatThrownBy(
                            () ->
                                    backup.restoreTo(
                                            path, path.resolveSibling("alt.gpkg"), () -> false))
                    .isInstanceOfSatisfying(
                            UserException.class,
                            refusal ->
                                    assertThat(refusal.sentence().key()).isEqualTo("backup.inUse"));
            new Planner(3).work(file, 3);
        }
        assertThat(files(path.getParent())).containsExactly("Prüf'stadt.gpkg");
    }

    /** Its lock lies there as long as nobody opens the project, which may be beyond opening. */
    @Test
    void aProjectThatACrashLeftLockedIsReplaced() throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            backUp(file, NOON);
        }
        lock(Holder.me().computer());
        Files.write(path, new byte[5000]);
        assertThat(Backup.objection(path)).isEmpty();
        folder.all().get(0).restoreTo(path, path.resolveSibling("alt.gpkg"), () -> false);
        assertThat(files(path.getParent())).containsExactly("Prüf'stadt.gpkg", "alt.gpkg");
        try (ProjectFile file = ProjectFile.open(path)) {
            assertThat(file.verify()).isEmpty();
        }
    }

    @Test
    void thatAnotherHasTheProjectIsSaidBeforehandAndNothingIsDone() throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            backUp(file, NOON);
            assertThat(Backup.objection(path)).as("we have it ourselves").isEmpty();
        }
        lock("rechner-von-kollegin");
        assertThat(Backup.objection(path)).map(Message::key).contains("backup.inUse");
        Backup backup = folder.all().get(0);
        assertThatThrownBy(
                        () -> backup.restoreTo(path, path.resolveSibling("alt.gpkg"), () -> false))
                .isInstanceOf(UserException.class);
        assertThat(files(path.getParent()))
                .containsExactly("Prüf'stadt.gpkg", "Prüf'stadt.gpkg.lock");
    }

    /** Leaves the lock of a process that does not run on this computer. */
    private void lock(String computer) throws IOException {
        Holder other =
                new Holder(
                        "kollegin",
                        computer,
                        Integer.MAX_VALUE,
                        Instant.EPOCH,
                        Instant.now(),
                        UUID.randomUUID());
        Files.writeString(LockFile.of(path), other.toString());
    }

    @Test
    void whereItsJournalCanNotBePutAsideAllStaysAsItWas() throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            backUp(file, NOON);
        }
        byte[] before = Files.readAllBytes(path);
        Files.writeString(path.resolveSibling("Prüf'stadt.gpkg-journal"), "ours");
        Files.writeString(path.resolveSibling("alt.gpkg-journal"), "von gestern");
        Backup backup = folder.all().get(0);
        assertThatThrownBy(
                        () -> backup.restoreTo(path, path.resolveSibling("alt.gpkg"), () -> false))
                .isInstanceOf(UserException.class);
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        assertThat(Files.readString(path.resolveSibling("Prüf'stadt.gpkg-journal")))
                .isEqualTo("ours");
        assertThat(files(path.getParent()))
                .containsExactly("Prüf'stadt.gpkg", "Prüf'stadt.gpkg-journal", "alt.gpkg-journal");
    }

    @Test
    void whereNothingCanBePutAsideAllStaysAsItWas() throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            backUp(file, NOON);
            new Planner(3).work(file, 3);
        }
        byte[] before = Files.readAllBytes(path);
        Path taken = Files.writeString(path.resolveSibling("alt.gpkg"), "von gestern");
        Backup backup = folder.all().get(0);
        assertThatThrownBy(() -> backup.restoreTo(path, taken, () -> false))
                .isInstanceOf(UserException.class);
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        assertThat(Files.readString(taken)).isEqualTo("von gestern");
        assertThat(files(path.getParent())).containsExactly("Prüf'stadt.gpkg", "alt.gpkg");
    }

    @Test
    void projectsOfOneNameInTwoFoldersHaveTwoFolders() {
        Path root = place.resolve("s");
        Path one = BackupFolder.of(root, place.resolve("a/Düren.gpkg")).path();
        assertThat(one).isNotEqualTo(BackupFolder.of(root, place.resolve("b/Düren.gpkg")).path());
        assertThat(one).isEqualTo(BackupFolder.of(root, place.resolve("b/../a/Düren.gpkg")).path());
        assertThat(one.getFileName().toString()).startsWith("Düren-");
        assertThat(BackupFolder.of(root, place.resolve("nie.gpkg")).all()).isEmpty();
    }

    @Test
    void aBackupItselfIsOnlyLookedAt() throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            backUp(file, NOON);
        }
        Path backup = folder.all().get(0).file();
        byte[] before = Files.readAllBytes(backup);
        Path link = Files.createSymbolicLink(place.resolve("Verweis.gpkg"), backup);
        for (Path way : List.of(backup, link)) {
            try (ProjectFile opened = ProjectFile.takeOver(way);
                    ProjectFile same = ProjectFile.open(way)) {
                Message reason = same.readOnlyReason().orElseThrow();
                assertThat(reason.key()).isEqualTo("store.backup");
                assertThat(opened.readOnlyReason()).contains(reason);
                assertThat(same.history().past()).isNotEmpty();
                assertThatThrownBy(() -> new Planner(3).work(same, 1))
                        .isInstanceOf(ProjectInUseException.class);
            }
        }
        assertThat(Files.readAllBytes(backup)).isEqualTo(before);
        assertThat(files(folder.path())).filteredOn(name -> name.contains(".gpkg")).hasSize(1);
        Path elsewhere = Files.copy(backup, place.resolve(backup.getFileName()));
        try (ProjectFile file = ProjectFile.open(elsewhere)) {
            assertThat(file.readOnlyReason()).as("a copy is a project like others").isEmpty();
        }
    }

    @Test
    void aProjectHasOneFolderByWhateverWayItIsReached() throws Exception {
        Path root = place.resolve("s");
        Path link = Files.createSymbolicLink(place.resolve("Laufwerk"), path.getParent());
        Path name = Files.createSymbolicLink(place.resolve("Stadt.gpkg"), path);
        Path there = BackupFolder.of(root, path).path();
        assertThat(BackupFolder.of(root, link.resolve("Prüf'stadt.gpkg")).path()).isEqualTo(there);
        assertThat(BackupFolder.of(root, name).path()).isEqualTo(there);
        Files.delete(path);
        assertThat(BackupFolder.of(root, link.resolve("Prüf'stadt.gpkg")).path())
                .as("also where it is gone")
                .isEqualTo(there);
    }

    @Test
    void whereCaseTellsNoFilesApartItTellsNoFoldersApartEither() {
        ProjectPlace upper = ProjectPlace.of(place.resolve("DÜREN.gpkg"));
        ProjectPlace lower = ProjectPlace.of(place.resolve("düren.gpkg"));
        assertThat(upper.hash("Windows 11")).isEqualTo(lower.hash("Windows 11"));
        assertThat(upper.hash("Linux")).isNotEqualTo(lower.hash("Linux"));
    }

    @Test
    void whatACrashLeftOfABackupGoesWhenNobodyCanBeAtWorkOnIt() throws Exception {
        Files.createDirectories(folder.path());
        String crashed = UUID.randomUUID() + ".tmp";
        String journal = crashed + "-journal";
        String atWork = UUID.randomUUID() + ".tmp";
        String notOurs = "Notizen.tmp";
        for (String name : List.of(crashed, journal, atWork, notOurs))
            Files.writeString(folder.path().resolve(name), "half");
        for (String name : List.of(crashed, journal, notOurs))
            Files.setLastModifiedTime(
                    folder.path().resolve(name), FileTime.from(NOON.minusSeconds(4000)));
        Files.setLastModifiedTime(
                folder.path().resolve(atWork), FileTime.from(NOON.minusSeconds(60)));
        try (ProjectFile file = ProjectFile.open(path)) {
            backUp(file, NOON);
        }
        assertThat(files(folder.path())).contains(atWork, notOurs).doesNotContain(crashed, journal);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
