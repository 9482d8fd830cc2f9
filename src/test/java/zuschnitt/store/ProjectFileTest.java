package zuschnitt.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.History;
import zuschnitt.edit.Step;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Barrier;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;
import zuschnitt.plan.Project;
import zuschnitt.plan.Version;
import zuschnitt.plan.Vintage;

final class ProjectFileTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aNewProjectIsOpenedAgainAsItWas(long seed) throws UserException {
        Project project = Town.project(seed);
        Path path = folder.resolve("Prüf stadt? mode=ro #2%41.gpkg");
        ProjectFile.create(path, project).close();
        try (ProjectFile file = ProjectFile.open(path)) {
            assertEquals(Optional.empty(), file.readOnlyReason());
            assertEquals(project, file.project());
            assertEquals(Plan.open(project.ground(), project.rules()), file.history().present());
            assertEquals(Optional.empty(), file.history().undoable());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverWasDoneStandsInTheFileWithAllItsStepsBackAndForth(long seed) throws UserException {
        Path path = folder.resolve("a.gpkg");
        History expected;
        try (ProjectFile file = ProjectFile.create(path, Town.project(seed))) {
            expected = new Planner(seed).work(file, 120);
            assertSame(expected, file.history());
        }
        try (ProjectFile file = ProjectFile.open(path)) {
            assertSame(expected, file.history());
            while (expected.undoable().isPresent()) {
                file.undo(expected.undoable().get());
                expected = expected.undone();
            }
            assertSame(expected, file.history());
            assertEquals(
                    Plan.open(file.project().ground(), file.project().rules()),
                    file.history().present());
        }
        try (ProjectFile file = ProjectFile.open(path)) {
            assertSame(expected, file.history());
        }
    }

    private static void assertSame(History expected, History history) {
        assertEquals(expected.present(), history.present());
        assertEquals(expected.past(), history.past());
        assertEquals(expected.future(), history.future());
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void aVersionFromBeforeTheCutsOpensUnchangedAndCanBeGoneBackTo(long seed) throws UserException {
        Path path = folder.resolve("a.gpkg");
        Map<Version, Plan> saved = new LinkedHashMap<>();
        try (ProjectFile file = ProjectFile.create(path, Town.project(seed))) {
            Planner planner = new Planner(seed);
            for (int i = 0; i < 4; i++) {
                Plan plan = planner.work(file, 25).present();
                Version version = version(file, "Stand " + i);
                file.archive().save(version, plan, file.project().figures().get(0));
                saved.put(version, plan);
            }
            for (Version version : saved.keySet()) {
                Plan present = file.history().present();
                Plan plan = file.archive().plan(version);
                assertGround(saved.get(version), plan);
                PlanChange change = PlanChange.between(present, plan);
                if (change.isEmpty()) continue;
                file.append(step(file, change), version);
                assertGround(plan, file.history().present());
            }
        }
        try (ProjectFile file = ProjectFile.open(path)) {
            assertEquals(List.of(), file.verify());
            for (Version version : file.archive().versions())
                assertGround(saved.get(version), file.archive().plan(version));
            while (file.history().undoable().isPresent())
                file.undo(file.history().undoable().get());
            assertGround(
                    Plan.open(file.project().ground(), file.project().rules()),
                    file.history().present());
        }
    }

    private static Step step(ProjectFile file, PlanChange change) {
        return new Step(
                UUID.randomUUID(),
                file.history().head(),
                Instant.EPOCH,
                "",
                Message.of("edit.adopt", "x"),
                "",
                change);
    }

    /** Not by the identity of the grounds. */
    private static void assertGround(Plan expected, Plan plan) {
        assertEquals(expected, plan);
        assertEquals(expected.ground().coverage(), plan.ground().coverage());
        assertEquals(expected.ground().units(), plan.ground().units());
    }

    @Test
    void unitsOfAnotherYearComeTogetherWithTheirFirstVersionOrNotAtAll() throws Exception {
        Path path = folder.resolve("a.gpkg");
        ProjectFile.create(path, Town.project(1)).close();
        try (Database database = Opening.toWrite(path)) {
            database.run(
                    "CREATE TRIGGER stop BEFORE INSERT ON zuschnitt_versions"
                            + " BEGIN SELECT RAISE(ABORT, 'no'); END");
        }
        Vintage earlier = Vintage.of(Town.blocks(3, 3, 1));
        try (ProjectFile file = ProjectFile.open(path)) {
            Plan open = Plan.open(earlier.ground(), file.project().rules());
            Version first = version(file, "früher");
            assertThrows(
                    IllegalStateException.class,
                    () -> file.archive().add(earlier, List.of(), first, open));
            assertEquals(List.of(), file.archive().vintages());
        }
        try (Database database = Opening.toWrite(path)) {
            database.run("DROP TRIGGER stop");
        }
        try (ProjectFile file = ProjectFile.open(path)) {
            assertEquals(List.of(), file.archive().vintages());
            Plan open = Plan.open(earlier.ground(), file.project().rules());
            Version first = version(file, "früher");
            Vintage lasting = file.archive().add(earlier, List.of(), first, open);
            assertEquals(List.of(lasting), file.archive().vintages());
            assertEquals(lasting.ground(), file.archive().plan(first).ground());
            assertEquals(lasting.latestFigures(), file.archive().figures(first));
            assertEquals(List.of(), file.verify());
        }
    }

    @Test
    void onlyAProjectWithCutsNeedsAProgramThatKnowsThem() throws UserException, SQLException {
        Path path = folder.resolve("a.gpkg");
        try (ProjectFile file = ProjectFile.create(path, Town.project(1))) {
            assertEquals(1, formatOf(path));
            Planner planner = new Planner(1);
            while (file.history().present().ground().units().parts().isEmpty())
                planner.work(file, 1);
        }
        assertEquals(2, formatOf(path));
    }

    /** An earlier program would leave them out when it writes the rules again. */
    @Test
    void aBarrierNeedsAProgramThatKnowsBarriers() throws UserException, SQLException {
        Path path = folder.resolve("a.gpkg");
        try (ProjectFile file = ProjectFile.create(path, Town.project(1))) {
            Plan plan = file.history().present();
            Barrier railway = new Barrier("Bahn", List.of(Polyline.of(0, 0, 100, 100)));
            Plan fenced = plan.withRules(plan.rules().with(railway));
            file.append(step(file, PlanChange.between(plan, fenced)));
        }
        assertEquals(2, formatOf(path));
    }

    private static int formatOf(Path path) throws SQLException {
        try (Database database = Opening.toGlance(path)) {
            return database.one("SELECT min_reader FROM zuschnitt_format", row -> row.number(1));
        }
    }

    @Test
    void aStepThatDoesNotFollowTheLastOneIsRefused() throws UserException {
        try (ProjectFile file = ProjectFile.create(folder.resolve("a.gpkg"), Town.project(1))) {
            Planner planner = new Planner(1);
            Step first = planner.step(file.history());
            Step other = planner.step(file.history());
            file.append(first);
            assertThrows(IllegalArgumentException.class, () -> file.append(other));
            assertThrows(IllegalArgumentException.class, () -> file.undo(other));
            assertThrows(IllegalArgumentException.class, () -> file.redo(first));
            assertEquals(List.of(first), file.history().past());
        }
    }

    @Test
    void aVersionIsRestoredExactlyWhateverHappensAfterwards() throws UserException {
        Path path = folder.resolve("a.gpkg");
        Version draft;
        Version decided;
        Plan first;
        Plan second;
        try (ProjectFile file = ProjectFile.create(path, Town.project(3))) {
            Planner planner = new Planner(3);
            first = planner.work(file, 20).present();
            draft = version(file, "Entwurf (6 Sozialräume)");
            file.archive().save(draft, first, file.project().figures().get(0));
            second = planner.work(file, 20).present();
            decided = version(file, "beschlossen; 'Rat'");
            file.archive().save(decided, second, file.project().figures().get(1));
            planner.work(file, 20);
        }
        try (ProjectFile file = ProjectFile.open(path)) {
            List<Figures> figures = file.project().figures();
            assertEquals(List.of(draft, decided), file.archive().versions());
            assertEquals(first, file.archive().plan(draft));
            assertEquals(second, file.archive().plan(decided));
            assertEquals(figures.get(0), file.archive().figures(draft));
            assertEquals(figures.get(1), file.archive().figures(decided));
            assertEquals(Optional.of(draft.id()), decided.parent());
        }
    }

    @Test
    void aVersionsNameThatIsTakenIsRefused() throws UserException {
        try (ProjectFile file = ProjectFile.create(folder.resolve("a.gpkg"), Town.project(1))) {
            Plan plan = file.history().present();
            Figures figures = file.project().figures().get(0);
            file.archive().save(version(file, "Entwurf"), plan, figures);
            UserException refusal =
                    assertThrows(
                            UserException.class,
                            () -> file.archive().save(version(file, "Entwurf"), plan, figures));
            assertEquals("refusal.nameTaken", refusal.sentence().key());
            assertEquals(1, file.archive().versions().size());
        }
    }

    @Test
    void whereThePlanComesFromIsUndoneWithTheCheckout() throws UserException {
        Path path = folder.resolve("a.gpkg");
        try (ProjectFile file = ProjectFile.create(path, Town.project(1))) {
            assertEquals(Optional.empty(), file.parentVersion());
            Planner planner = new Planner(1);
            file.append(planner.step(file.history()));
            Version one = saved(file, "eins");
            file.append(planner.step(file.history()));
            Version two = saved(file, "zwei");
            Version three = saved(file, "drei");
            assertEquals(Optional.of(three.id()), file.parentVersion());
            file.append(planner.step(file.history()), one);
            assertEquals(Optional.of(one.id()), file.parentVersion());
            file.append(planner.step(file.history()));
            assertEquals(Optional.of(one.id()), file.parentVersion());
            file.undo(file.history().undoable().orElseThrow());
            file.undo(file.history().undoable().orElseThrow());
            assertEquals(Optional.of(three.id()), file.parentVersion());
            assertEquals(Optional.of(two.id()), three.parent());
            file.redo(file.history().redoable().orElseThrow());
        }
        try (ProjectFile file = ProjectFile.open(path)) {
            assertEquals(Optional.of(file.archive().versions().get(0).id()), file.parentVersion());
        }
    }

    private static Version saved(ProjectFile file, String name) throws UserException {
        Version version = version(file, name);
        file.archive().save(version, file.history().present(), file.project().figures().get(0));
        return version;
    }

    /** A version that could be saved now. */
    static Version version(ProjectFile file, String name) {
        return new Version(
                UUID.randomUUID(),
                name,
                file.parentVersion(),
                "Käthe",
                Instant.parse("2026-03-02T08:00:00.5Z"),
                "nach dem Workshop",
                Version.Status.DECIDED,
                Optional.of(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void aFileThatExistsIsNotReplaced() throws UserException {
        Path path = folder.resolve("a.gpkg");
        ProjectFile.create(path, Town.project(1)).close();
        UserException refusal =
                assertThrows(UserException.class, () -> ProjectFile.create(path, Town.project(2)));
        assertEquals("store.exists", refusal.sentence().key());
        ProjectFile.open(path).close();
    }
}
