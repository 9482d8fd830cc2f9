package zuschnitt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zuschnitt.edit.History;
import zuschnitt.edit.Parked;
import zuschnitt.layer.Features;
import zuschnitt.layer.RandomFeatures;
import zuschnitt.layer.ReferenceLayer;
import zuschnitt.layer.Source.Embedded;
import zuschnitt.layer.Style;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Joined;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Source;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.Version;
import zuschnitt.plan.Vintage;

/** What was done stays, whatever becomes of the file while it is open. */
final class StateCopyTest {
    private static final Style STYLE = new Style.Simple(0x12AB9F, 2.5, true, false);

    @TempDir Path place;

    private Path path;
    private Path copy;
    private BackupFolder folder;
    private byte[] older = {};

    @BeforeEach
    void aProjectWithSomeSteps() throws Exception {
        path = Files.createDirectory(place.resolve("Projekte")).resolve("Jülich.gpkg");
        copy = Files.createDirectory(place.resolve("Stick")).resolve("Jülich (mein Stand).gpkg");
        folder = BackupFolder.of(place.resolve("Sicherungen"), path);
        try (ProjectFile file = ProjectFile.create(path, Town.project(2))) {
            new Planner(2).work(file, 10);
        }
        older = Files.readAllBytes(path);
    }

    /** What others do to an open file. */
    private enum Mischief {
        NOTHING,
        REPLACED,
        DELETED,
        OLDER_COPY_OVER_IT,
        ANOTHER_PROJECT_OVER_IT,
        CUT_OFF,
        EMPTIED;

        void befall(Path path, byte[] older) throws IOException, UserException {
            Path other = path.resolveSibling("anderes.gpkg");
            if (this == REPLACED || this == ANOTHER_PROJECT_OVER_IT)
                ProjectFile.create(other, Town.project(5)).close();
            switch (this) {
                case NOTHING -> {}
                case REPLACED -> Files.move(other, path, StandardCopyOption.REPLACE_EXISTING);
                case DELETED -> Files.delete(path);
                case OLDER_COPY_OVER_IT -> Files.write(path, older);
                case ANOTHER_PROJECT_OVER_IT -> Files.write(path, Files.readAllBytes(other));
                case CUT_OFF -> Files.write(path, new byte[4096]);
                case EMPTIED -> Files.write(path, new byte[0]);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void myStateIsSavedWhateverBecameOfTheFile(Mischief mischief) throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            assertThat(file.care().backup(folder, Clock.systemUTC()).call().safe()).isTrue();
            Features streets = doEverything(file);
            mischief.befall(path, older);
            byte[] theirs = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
            file.care().saveCopy(copy, folder.all());
            assertThat(Files.exists(path) ? Files.readAllBytes(path) : new byte[0])
                    .as("what lies there now is theirs")
                    .isEqualTo(theirs);
            assertSame(file, streets);
        }
        assertThat(files(copy.getParent())).containsExactly(copy.getFileName().toString());
    }

    /** Steps, cuts, undone ones, a branch, versions, figures, units of another year, layers, … */
    private Features doEverything(ProjectFile file) throws Exception {
        Planner planner = new Planner(3);
        planner.work(file, 20);
        while (file.history().present().ground().units().parts().isEmpty()) planner.work(file, 1);
        Version version = ProjectFileTest.version(file, "Workshop");
        file.archive().save(version, file.history().present(), file.project().latestFigures());
        pull(file);
        join(file);
        addAnotherYear(file);
        ReferenceLayer layer = ReferenceLayer.of("Straßen", new Embedded("straßen.shp"), STYLE);
        Features streets = new RandomFeatures(3).features(20);
        file.keep(List.of(layer), Map.of(layer.id(), streets));
        Instant now = Instant.parse("2026-03-01T10:00:00Z");
        Parked parked = new Parked(UUID.randomUUID(), "Vor", file.history().head(), now, "Käthe");
        file.keepParked(List.of(parked));
        planner.work(file, 20);
        file.go(parked.step());
        planner.work(file, 5);
        return streets;
    }

    /** Versions of a colleague who cuts otherwise. */
    private void pull(ProjectFile file) throws Exception {
        Path theirs = place.resolve("Kollegin.gpkg");
        Files.write(theirs, older);
        try (ProjectFile colleague = ProjectFile.open(theirs)) {
            Planner planner = new Planner(8);
            planner.work(colleague, 5);
            while (colleague.history().present().ground().units().parts().isEmpty())
                planner.work(colleague, 1);
            Plan plan = colleague.history().present();
            Version version = ProjectFileTest.version(colleague, "Ihre");
            colleague.archive().save(version, plan, colleague.project().latestFigures());
            Haul haul = file.archive().pulling().from(colleague, done -> true).orElseThrow();
            assertThat(file.archive().take(haul)).isTrue();
        }
    }

    private static void join(ProjectFile file) throws UserException {
        Figures old = file.project().latestFigures();
        double[] counts = new double[file.project().ground().units().count() + 1];
        for (int i = 1; i < counts.length; i++) counts[i] = old.count(old.populationField(), i) + i;
        Figures next =
                Figures.of(
                        Optional.of(LocalDate.of(2030, 1, 1)),
                        "EW",
                        Map.of("EW", counts),
                        UnitSet.EMPTY);
        Source source = new Source("neu.csv", 1, "UTF-8", "", List.of());
        file.add(new Joined(Optional.of(next), List.of(), source));
    }

    private static void addAnotherYear(ProjectFile file) throws UserException {
        Vintage earlier = Vintage.of(Town.blocks(3, 3, 1));
        Plan open = Plan.open(earlier.ground(), file.project().rules());
        file.archive().add(earlier, List.of(), ProjectFileTest.version(file, "früher"), open);
    }

    private void assertSame(ProjectFile known, Features streets) throws UserException {
        try (ProjectFile same = ProjectFile.open(copy)) {
            assertThat(same.readOnlyReason()).isEmpty();
            assertThat(same.verify()).isEmpty();
            History history = same.history();
            assertThat(history.present()).isEqualTo(known.history().present());
            assertThat(history.past()).isEqualTo(known.history().past());
            assertThat(history.future()).isEqualTo(known.history().future());
            assertThat(same.project().figures()).isEqualTo(known.project().figures());
            assertThat(same.archive().versions()).isEqualTo(known.archive().versions());
            assertThat(same.archive().vintages()).isEqualTo(known.archive().vintages());
            assertThat(same.layers()).isEqualTo(known.layers());
            assertThat(same.features(same.layers().get(0))).isEqualTo(streets);
            assertThat(same.parked()).isEqualTo(known.parked());
            new Planner(9).work(same, 5);
        }
    }

    @Test
    void anEarlierStateOfOursThatCameBackWillDoWhereThereIsNoBackup() throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            Features streets = doEverything(file);
            Files.write(path, older);
            file.care().saveCopy(copy, List.of());
            assertSame(file, streets);
        }
    }

    @Test
    void whereNothingIsLeftThatIsSaidAndNothingWritten() throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            new Planner(3).work(file, 5);
            Files.write(path, new byte[0]);
            assertRefused("store.copyLost", file);
        }
        assertThat(files(copy.getParent())).isEmpty();
    }

    @Test
    void thatTheCopyCanNotBeWrittenIsNotBlamedOnTheProject() throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            new Planner(3).work(file, 5);
            copy = copy.resolveSibling("abgezogen").resolve("Jülich.gpkg");
            assertRefused("store.cannotCreate", file);
            Files.write(path, older);
            assertRefused("store.cannotCreate", file);
        }
    }

    /** Where mounting is allowed. */
    @Test
    void norIsAFullDisk() throws Exception {
        SmallDisk.mount(copy.getParent(), "100k");
        try (ProjectFile file = ProjectFile.open(path)) {
            assertRefused("store.cannotCreate", file);
            new Planner(3).work(file, 5);
            Files.write(path, older);
            assertRefused("store.cannotCreate", file);
            assertThat(files(copy.getParent())).isEmpty();
        } finally {
            SmallDisk.unmount(copy.getParent());
        }
    }

    /** Then an earlier backup may do. */
    @Test
    void whatCanNotBeReadIsToldFromACopyThatCanNotBeWritten() {
        Path missing = place.resolve("fehlt.gpkg");
        for (Path unreadable : List.of(missing, place)) {
            copy.toFile().delete();
            assertThatThrownBy(() -> FileCopy.write(unreadable, copy, () -> false))
                    .isInstanceOf(FileCopy.UnreadableException.class);
        }
        assertThatThrownBy(() -> FileCopy.write(path, missing.resolve("x"), () -> false))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(FileCopy.UnreadableException.class);
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws Exception {
        Files.writeString(copy, "von gestern");
        try (ProjectFile file = ProjectFile.open(path)) {
            assertRefused("store.exists", file);
        }
        assertThat(Files.readString(copy)).isEqualTo("von gestern");
    }

    @Test
    void whatIsOnlyLookedAtCanBeCopiedToo() throws Exception {
        byte[] before = Files.readAllBytes(path);
        try (ProjectFile file = ProjectFile.openReadOnly(path)) {
            file.care().saveCopy(copy, List.of());
            assertThat(file.verify()).isEmpty();
        }
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        try (ProjectFile same = ProjectFile.open(copy)) {
            new Planner(9).work(same, 5);
        }
    }

    private void assertRefused(String key, ProjectFile file) {
        assertThatThrownBy(() -> file.care().saveCopy(copy, folder.all()))
                .isInstanceOfSatisfying(
                        UserException.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
