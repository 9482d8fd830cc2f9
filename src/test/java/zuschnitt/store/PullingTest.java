package zuschnitt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.DoublePredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.CutUnits;
import zuschnitt.edit.Edit;
import zuschnitt.edit.HealUnits;
import zuschnitt.edit.RandomCuts;
import zuschnitt.edit.Step;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Joined;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;
import zuschnitt.plan.Project;
import zuschnitt.plan.Source;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.UnitTable;
import zuschnitt.plan.Version;
import zuschnitt.plan.Vintage;
import zuschnitt.store.Pulled.Arrival;

/**
 * Versions out of a colleague's copy of a project: the laws that make it safe to take them over.
 */
final class PullingTest {
    @TempDir Path folder;

    private Path mine = Path.of("");
    private Path theirs = Path.of("");

    @BeforeEach
    void names() {
        mine = folder.resolve("Meins.gpkg");
        theirs = folder.resolve("Ännes Kopie.gpkg");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatComesIsWhatWasThereAndThePlanHereStays(long seed) throws Exception {
        twoGroupsWork(seed);
        Map<UUID, Known> there = known(theirs);
        Map<UUID, Known> before = known(mine);
        Plan plan = plan(mine);
        Pulled pulled = pull();
        assertThat(pulled.missed()).as("seed %d", seed).isEmpty();
        Map<UUID, Known> expected = new HashMap<>(before);
        there.forEach((id, version) -> expected.putIfAbsent(id, version));
        assertThat(known(mine)).as("seed %d", seed).isEqualTo(expected);
        assertThat(plan(mine)).as("seed %d", seed).isEqualTo(plan);
        try (ProjectFile file = ProjectFile.open(mine)) {
            assertThat(file.verify()).as("seed %d", seed).isEmpty();
            new Planner(seed + 999).work(file, 10);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void pullingTwiceIsPullingOnce(long seed) throws Exception {
        twoGroupsWork(seed);
        pull();
        byte[] once = Files.readAllBytes(mine);
        Pulled again = pull();
        assertThat(again.arrivals()).isEmpty();
        assertThat(again.known()).isEqualTo(known(theirs).size());
        assertThat(Files.readAllBytes(mine)).as("seed %d", seed).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void groupsThatPullFromEachOtherEndWithTheSameVersions(long seed) throws Exception {
        twoGroupsWork(seed);
        pull();
        Path kept = mine;
        mine = theirs;
        theirs = kept;
        Pulled back = pull();
        assertThat(back.missed()).isEmpty();
        assertThat(known(mine)).as("seed %d", seed).isEqualTo(known(theirs));
    }

    @Test
    void onlyWhatIsNewComesTheNextTime() throws Exception {
        twoGroupsWork(1);
        pull();
        Planner planner = new Planner(77);
        try (ProjectFile file = ProjectFile.open(theirs)) {
            planner.work(file, 12);
            save(file, "Später", "Änne");
        }
        Map<UUID, Known> there = known(theirs);
        Pulled pulled = pull();
        assertThat(pulled.arrivals()).extracting(Arrival::name).containsExactly("Später");
        assertThat(known(mine)).containsAllEntriesOf(there);
    }

    @Test
    void aNameThatIsTakenGetsItsAuthorAndThenANumber() throws Exception {
        copies(1);
        write(mine, "Entwurf", "Bernd");
        write(theirs, "Entwurf", "Änne");
        assertThat(names(pull())).containsExactly("Entwurf (Änne)");
        Files.copy(theirs, folder.resolve("dritte.gpkg"));
        theirs = folder.resolve("dritte.gpkg");
        try (ProjectFile file = ProjectFile.open(theirs)) {
            save(file, "Entwurf (Änne)", "Änne");
            save(file, "Leer", "");
        }
        write(mine, "Leer", "Bernd");
        assertThat(names(pull())).containsExactly("Entwurf (Änne) (Änne)", "Leer (2)");
    }

    @Test
    void partsWhoseKeysAreTakenGetTheNextLetterAndBothCutsAreKept() throws Exception {
        copies(2);
        cut(mine, 0.3, "Hier");
        cut(theirs, 0.6, "Dort");
        List<String> here = parts(mine, "Hier");
        List<String> there = parts(theirs, "Dort");
        Pulled pulled = pull();
        assertThat(pulled.cutTwice()).isNotEmpty();
        List<String> came = parts(mine, "Dort");
        assertThat(came).hasSameSizeAs(there).doesNotContainAnyElementsOf(here);
        assertThat(parts(mine, "Hier")).isEqualTo(here);
        for (Pulled.Clash twice : pulled.cutTwice())
            assertThat(came).contains(firstFree(twice.unit().key(), here));
        assertThat(pulled.cutTwice()).allSatisfy(twice -> assertThat(twice.lines()).hasSize(1));
    }

    @Test
    void whatIsDoneWhileAPullIsThoughtThroughStays() throws Exception {
        twoGroupsWork(2);
        int here = known(mine).size();
        int there = known(theirs).size();
        try (ProjectFile ours = ProjectFile.open(mine);
                ProjectFile other = ProjectFile.openReadOnly(theirs)) {
            Haul haul = ours.archive().pulling().from(other, done -> true).orElseThrow();
            Plan plan = ours.history().present();
            Step step = new Planner(5).step(ours.history());
            while (step.change().ground().isPresent()) step = new Planner(6).step(ours.history());
            ours.append(step);
            assertThat(ours.archive().take(haul)).isTrue();
            assertThat(ours.history().present()).isEqualTo(step.change().applyTo(plan));
            assertThat(ours.verify()).isEmpty();
            assertThat(ours.archive().take(haul)).as("it is here now").isFalse();
        }
        try (ProjectFile ours = ProjectFile.openReadOnly(mine)) {
            assertThat(ours.archive().versions()).hasSize(here + there - 3);
            assertThat(ours.verify()).isEmpty();
        }
    }

    @Test
    void aPullThatIsNotToGoOnBringsNothing() throws Exception {
        twoGroupsWork(2);
        try (ProjectFile ours = ProjectFile.open(mine);
                ProjectFile other = ProjectFile.openReadOnly(theirs)) {
            List<Double> told = new ArrayList<>();
            DoublePredicate twice = done -> told.add(done) && told.size() < 3;
            assertThat(ours.archive().pulling().from(other, twice)).isEmpty();
            assertThat(told).hasSize(3).isSorted().allMatch(done -> done >= 0 && done < 1);
        }
    }

    @Test
    void theSameCutOnBothSidesIsNoConflict() throws Exception {
        copies(2);
        cut(theirs, 0.6, "Dort");
        pull();
        cutAgain(theirs, "Dort 2");
        Pulled pulled = pull();
        assertThat(pulled.arrivals()).hasSize(1);
        assertThat(pulled.cutTwice()).isEmpty();
    }

    @Test
    void cutsThatComeIntoAProjectWithoutAnyLeaveNothingToComplainOf() throws Exception {
        copies(2);
        cut(theirs, 0.6, "Dort");
        pull();
        try (ProjectFile file = ProjectFile.open(mine)) {
            assertThat(file.verify()).isEmpty();
            assertThat(file.care().outsideChanges().call().map(OutsideChange::sentences))
                    .contains(List.of());
        }
    }

    @Test
    void figuresThatCameWithAVersionDoNotBecomeOurs() throws Exception {
        copies(3);
        Figures next;
        try (ProjectFile file = ProjectFile.open(theirs)) {
            Figures old = file.project().latestFigures();
            next =
                    Figures.of(
                            Optional.of(LocalDate.of(2030, 1, 1)),
                            "EW",
                            Map.of("EW", column(old)),
                            UnitSet.EMPTY);
            Source source = new Source("neu.csv", 1, "UTF-8", "", List.of());
            file.add(new Joined(Optional.of(next), List.of(), source));
            save(file, "Mit neuen Zahlen", "Änne", next);
        }
        Figures before = project(mine).latestFigures();
        Version version = pull().arrivals().get(0).version();
        assertThat(project(mine).latestFigures()).isEqualTo(before);
        try (ProjectFile file = ProjectFile.openReadOnly(mine)) {
            assertThat(file.archive().figures(version)).isEqualTo(next);
            assertThat(file.verify()).isEmpty();
        }
        assertThat(number("SELECT min_reader FROM zuschnitt_format"))
                .as("earlier programs would take them for the project's")
                .isEqualTo(Format.WITH_VINTAGES);
        try (Database database = Opening.toWrite(mine)) {
            database.run("UPDATE zuschnitt_borrowed_figures SET figures = 1");
        }
        assertThatThrownBy(() -> project(mine)).isInstanceOf(UserException.class);
    }

    private int number(String query) throws SQLException {
        try (Database database = Opening.toRead(mine)) {
            return database.one(query, row -> row.number(1));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aProjectOfItsOwnOverTheSameUnitsIsRecognisedByKeysAndPlaces(long seed) throws Exception {
        Project project = Town.project(seed);
        ProjectFile.create(mine, project).close();
        ProjectFile.create(theirs, reborn(project)).close();
        work(theirs, seed + 10, "Änne");
        Map<UUID, Known> there = known(theirs);
        assertThat(pull().missed()).isEmpty();
        assertThat(known(mine)).as("seed %d", seed).isEqualTo(there);
    }

    @Test
    void versionsOverUnitsOfAnotherYearComeWhereTheseAreHereAndAreNamedOtherwise()
            throws Exception {
        ProjectFile.create(mine, Town.project(1)).close();
        Path bare = folder.resolve("ohne.gpkg");
        Files.copy(mine, bare);
        Vintage vintage;
        try (ProjectFile file = ProjectFile.open(mine)) {
            Vintage earlier = Vintage.of(Town.blocks(6, 5, 3));
            Plan open = Plan.open(earlier.ground(), file.project().rules());
            Version first = version(file, "Bisheriges Netz", "zusammen");
            vintage = file.archive().add(earlier, List.of(), first, open);
        }
        Files.copy(mine, theirs);
        try (ProjectFile file = ProjectFile.open(theirs)) {
            Ground ground = vintage.ground();
            Plan plan = Plan.open(ground, file.project().rules());
            file.archive()
                    .save(version(file, "Altes Netz", "Änne"), plan, vintage.figures().get(0));
            save(file, "Neues Netz", "Änne");
        }
        Map<UUID, Known> there = known(theirs);
        assertThat(pull().missed()).isEmpty();
        assertThat(known(mine)).isEqualTo(there);
        mine = bare;
        Pulled pulled = pull();
        assertThat(names(pulled)).containsExactly("Neues Netz");
        assertThat(pulled.missed())
                .extracting(Pulled.Missed::name)
                .containsExactly("Bisheriges Netz", "Altes Netz");
        try (ProjectFile file = ProjectFile.open(mine)) {
            assertThat(file.verify()).isEmpty();
        }
    }

    @Test
    void aProjectWithNothingInCommonIsRefusedAndNothingChanges() throws Exception {
        ProjectFile.create(mine, Town.project(1)).close();
        ProjectFile.create(theirs, Town.blocks(30, 20, 3)).close();
        byte[] before = Files.readAllBytes(mine);
        assertThatThrownBy(this::pull)
                .isInstanceOfSatisfying(
                        UserException.class,
                        refusal ->
                                assertThat(refusal.sentence().key())
                                        .isEqualTo("pull.nothingInCommon"));
        assertThat(Files.readAllBytes(mine)).isEqualTo(before);
    }

    private static double[] column(Figures figures) {
        double[] column = new double[figures.unitCount() + 1];
        for (int unit = 1; unit < column.length; unit++) column[unit] = unit % 13;
        return column;
    }

    /** The same project as somebody else would have made it of the same files. */
    private static Project reborn(Project project) {
        UnitTable units = project.ground().units();
        List<Unit> others = new ArrayList<>();
        for (int unit = 1; unit <= units.count(); unit++) {
            Unit known = units.unit(unit);
            others.add(new Unit(UUID.randomUUID(), known.key(), known.name(), known.groups()));
        }
        return new Project(
                UUID.randomUUID(),
                "Andere",
                project.crs(),
                Ground.of(
                        project.ground().coverage(),
                        UnitTable.of(units.levels(), others),
                        project.ground().gapWidth()),
                project.rules(),
                project.figures(),
                project.sources());
    }

    /** Both projects, the one a copy of the other. */
    private void copies(long seed) throws UserException, IOException {
        ProjectFile.create(mine, Town.project(seed)).close();
        Files.copy(mine, theirs);
    }

    /** A project that was worked in, copied, and worked in on both sides. */
    private void twoGroupsWork(long seed) throws UserException, IOException {
        ProjectFile.create(mine, Town.project(seed)).close();
        work(mine, seed, "zusammen");
        Files.copy(mine, theirs);
        work(mine, seed + 100, "Bernd");
        work(theirs, seed + 200, "Änne");
    }

    private static void work(Path path, long seed, String author) throws UserException {
        Planner planner = new Planner(seed);
        try (ProjectFile file = ProjectFile.open(path)) {
            for (int i = 1; i <= 3; i++) {
                planner.work(file, 8);
                save(file, "Fassung " + author + i, author);
            }
        }
    }

    private static void write(Path path, String name, String author) throws UserException {
        try (ProjectFile file = ProjectFile.open(path)) {
            save(file, name, author);
        }
    }

    private static void save(ProjectFile file, String name, String author) throws UserException {
        save(file, name, author, file.project().figures().get(0));
    }

    private static void save(ProjectFile file, String name, String author, Figures figures)
            throws UserException {
        file.archive().save(version(file, name, author), file.history().present(), figures);
    }

    private static Version version(ProjectFile file, String name, String author) {
        return new Version(
                UUID.randomUUID(),
                name,
                file.parentVersion(),
                author,
                Instant.parse("2026-05-01T12:00:00Z"),
                "weil",
                Version.Status.DRAFT,
                Optional.empty());
    }

    /** Cuts everything from west to east, at a share of the height, and saves it. */
    private static void cut(Path path, double share, String name) throws UserException {
        try (ProjectFile file = ProjectFile.open(path)) {
            Plan plan = file.history().present();
            var bounds = plan.ground().coverage().bounds();
            double y = bounds.minY() + share * bounds.height();
            Polyline line = Polyline.of(bounds.minX() - 50, y, bounds.maxX() + 50, y);
            CutUnits cut = RandomCuts.along(plan, line);
            assertThat(cut.refusal(plan)).isEmpty();
            append(file, cut);
            save(file, name, "jemand");
        }
    }

    private static void append(ProjectFile file, Edit edit) throws UserException {
        Plan plan = file.history().present();
        file.append(
                new Step(
                        UUID.randomUUID(),
                        file.history().head(),
                        Instant.parse("2026-05-01T12:00:00Z"),
                        "jemand",
                        Message.of("edit.cut"),
                        "",
                        PlanChange.between(plan, edit.applyTo(plan))));
    }

    /** Makes one unit whole again, and saves that. */
    private static void cutAgain(Path path, String name) throws UserException {
        try (ProjectFile file = ProjectFile.open(path)) {
            Plan plan = file.history().present();
            int part = plan.ground().units().parts().stream().findFirst().orElseThrow();
            append(file, new HealUnits(UnitSet.of(part)));
            save(file, name, "jemand");
        }
    }

    private static List<String> parts(Path path, String name) throws UserException {
        try (ProjectFile file = ProjectFile.openReadOnly(path)) {
            Version version =
                    file.archive().versions().stream()
                            .filter(v -> v.name().equals(name))
                            .findAny()
                            .orElseThrow();
            UnitTable units = file.archive().plan(version).ground().units();
            return units.parts().stream().mapToObj(unit -> units.unit(unit).key()).toList();
        }
    }

    private static String firstFree(String whole, List<String> taken) {
        char letter = 'a';
        while (taken.contains(whole + letter)) letter++;
        return whole + letter;
    }

    private static List<String> names(Pulled pulled) {
        return pulled.arrivals().stream().map(one -> one.version().name()).toList();
    }

    private Pulled pull() throws UserException {
        try (ProjectFile here = ProjectFile.open(mine);
                ProjectFile there = ProjectFile.openReadOnly(theirs)) {
            Haul haul = here.archive().pulling().from(there, done -> true).orElseThrow();
            assertThat(here.archive().take(haul)).isTrue();
            return haul.report();
        }
    }

    private static Plan plan(Path path) throws UserException {
        try (ProjectFile file = ProjectFile.openReadOnly(path)) {
            return file.history().present();
        }
    }

    private static Project project(Path path) throws UserException {
        try (ProjectFile file = ProjectFile.openReadOnly(path)) {
            return file.project();
        }
    }

    /** All versions of a project by what makes them: id → what is known of it. */
    private static Map<UUID, Known> known(Path path) throws UserException {
        Map<UUID, Known> known = new HashMap<>();
        try (ProjectFile file = ProjectFile.openReadOnly(path)) {
            for (Version version : file.archive().versions())
                known.put(version.id(), Known.of(file, version));
        }
        return known;
    }

    /**
     * A version without what may be called otherwise elsewhere: names, keys.
     *
     * @param districts of every one: code, name, residents, square metres
     * @param assignment key of the imported unit, its area and residents → code; one line a unit
     */
    private record Known(
            Optional<UUID> parent,
            Instant date,
            String reason,
            List<String> districts,
            List<String> assignment) {
        static Known of(ProjectFile file, Version version) throws UserException {
            Plan plan = file.archive().plan(version);
            Figures figures = file.archive().figures(version).over(plan.ground().units());
            List<String> lines = new ArrayList<>();
            double[] people = new double[plan.slots()];
            double[] area = new double[plan.slots()];
            for (int unit = 1; unit <= plan.ground().units().count(); unit++) {
                int district = plan.districtOf(unit);
                people[district] += figures.population(unit);
                area[district] += plan.ground().coverage().area(unit);
                lines.add(line(plan, figures, unit));
            }
            List<String> districts = new ArrayList<>();
            for (int i = 0; i < plan.slots(); i++)
                districts.add(
                        (i < Plan.FIRST ? "" + i : plan.district(i).toString())
                                + " %.3f %.3f".formatted(people[i], area[i]));
            lines.sort(Comparator.naturalOrder());
            return new Known(version.parent(), version.date(), version.reason(), districts, lines);
        }

        private static String line(Plan plan, Figures figures, int unit) {
            Unit known = plan.ground().units().unit(unit);
            String imported = known.ancestry().reduce((part, whole) -> whole).orElseThrow().key();
            int district = plan.districtOf(unit);
            return "%s %.3f %s %b %s"
                    .formatted(
                            imported,
                            plan.ground().coverage().area(unit),
                            figures.population(unit),
                            figures.estimated(unit),
                            district < Plan.FIRST ? district : plan.district(district).code());
        }
    }
}
