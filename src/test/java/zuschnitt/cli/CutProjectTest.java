package zuschnitt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.ChangeRules;
import zuschnitt.edit.CutUnits;
import zuschnitt.edit.Edit;
import zuschnitt.message.UserException;
import zuschnitt.plan.Band;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.session.Session;
import zuschnitt.store.ProjectFile;

/**
 * What the commands say of a project in which a unit has been cut: 0004 with its four residents,
 * into 0004a with one of them, which stays in B 2, and 0004b with three, which goes to B 1 with the
 * first three columns. The version "Vorher" has it whole.
 */
class CutProjectTest {
    private final Shell shell = Shell.german();

    @TempDir private Path folder;
    private Path project = Path.of("");

    @BeforeEach
    void aCut() throws UserException {
        project = TinyProject.in(folder);
        shell.done("assign", project, "--all", "--to", "B 1");
        shell.done("assign", project, "--units", "0004", "--to", "B 2");
        shell.done("assign", project, "--units", "0008,0012", "--to", "unassigned");
        shell.done("save", project, "Vorher");
        perform(plan -> CutUnits.along(plan, UnitSet.of(4), Polyline.of(370, 50, 370, -150)));
        shell.done(
                "assign", project, "--where", "population = 3 AND district = 'B 2'", "--to", "B 1");
        shell.done("save", project, "Nachher");
    }

    private void perform(Function<Plan, Edit> edit) throws UserException {
        try (Session session = Session.of(ProjectFile.open(project), Clock.systemUTC(), "Test")) {
            session.perform(edit.apply(session.settled()));
        }
    }

    @Test
    void infoCountsPartsAsUnitsAndNobodyTwice() {
        JsonTree info = shell.json("info", project);
        assertThat(info.get("units").number()).isEqualTo(13);
        assertThat(info.get("population").number()).isEqualTo(78);
        JsonTree group = info.get("groups").where("key", "Zeile 1");
        assertThat(group.get("units").number()).isEqualTo(5);
        assertThat(group.get("population").number()).isEqualTo(1 + 2 + 3 + 4);
        assertThat(shell.done("info", project).out()).contains("13 Bausteine, 78 Einwohner");
    }

    @Test
    void statsShareTheResidentsOutAndSayThatTheyAreEstimated() {
        assertResidents(shell.json("stats", project), "B 1", 54 + 3, true);
        assertResidents(shell.json("stats", project), "B 2", 1, true);
        assertResidents(shell.json("stats", project, "--version", "Nachher"), "B 2", 1, true);
        assertResidents(shell.json("stats", project, "--version", "Vorher"), "B 2", 4, false);
        assertThat(shell.done("stats", project).out()).contains("~57", "~1 ");
        assertThat(shell.done("stats", project, "--version", "Vorher").out()).doesNotContain("~");
    }

    @Test
    void figuresThatCameAfterTheCutAreSharedOutAsWell() throws IOException {
        Path table = folder.resolve("2025.csv");
        String rows =
                IntStream.rangeClosed(1, TinyProject.UNITS)
                        .mapToObj(unit -> "%04d;%d".formatted(unit, 100 * unit))
                        .collect(Collectors.joining("\n"));
        Files.writeString(table, "KEY;EW\n" + rows);
        shell.done(
                "join",
                project,
                table,
                "--key",
                "KEY",
                "--population",
                "EW",
                "--date",
                "2025-12-31");
        JsonTree stats =
                shell.json("stats", project, "--version", "Nachher", "--figures", "2025-12-31");
        assertResidents(stats, "B 2", 120, true);
        assertResidents(stats, "B 1", 5400 + 280, true);
        assertResidents(shell.json("stats", project), "B 2", 120, true);
        assertThat(shell.json("info", project).get("population").number()).isEqualTo(7800);
    }

    private static void assertResidents(
            JsonTree stats, String code, int residents, boolean estimated) {
        JsonTree district = stats.get("districts").where("code", code);
        assertThat(district.get("population").number()).isEqualTo(residents);
        assertThat(district.get("estimated").truth()).isEqualTo(estimated);
    }

    @Test
    void checkJudgesDistrictsByTheirShare() throws UserException {
        Band band = new Band(OptionalInt.of(3), OptionalInt.empty(), OptionalInt.empty());
        perform(plan -> new ChangeRules(plan.rules().withBand(band)));
        JsonTree problem =
                JsonTree.parse(shell.say("check", project, "--json").out())
                        .get("problems")
                        .where("kind", "below-minimum");
        assertThat(problem.get("district").text()).isEqualTo("B 2");
        assertThat(problem.get("population").number()).isEqualTo(1);
        assertThat(problem.get("units").texts()).containsExactly("0004a");
    }

    @Test
    void partsAreUnitsToBeAssigned() {
        shell.done("assign", project, "--units", "0004a,0004b", "--to", "B 3");
        assertResidents(shell.json("stats", project), "B 3", 4, true);
        Shell.Said said = shell.say("assign", project, "--units", "0004", "--to", "B 3");
        assertThat(said.code()).isEqualTo(3);
    }

    @Test
    void exportsHaveTheUnitsOfTheirVersion() throws IOException {
        assertThat(export("Nachher", "assignment"))
                .contains("0004a;B 2;", "0004b;B 1;")
                .doesNotContain("0004;");
        assertThat(export("Vorher", "assignment")).contains("0004;B 2;").doesNotContain("0004a");
        assertThat(export("Nachher", "units"))
                .contains("0001;;B 1;false;1;0,5", "0004a;;B 2;true;1;", "0004b;;B 1;true;3;");
        assertThat(export("Nachher", "districts")).contains("B 2;;1;true;1;0,003;");
        assertThat(export("Vorher", "districts")).contains("B 2;;4;false;1;0,01;");
    }

    private String export(String version, String what) throws IOException {
        Path file = folder.resolve(version + " " + what + ".csv");
        shell.done("export", project, "--version", version, "--what", what, "-o", file);
        return Files.readString(file);
    }

    @Test
    void aDivisionFromBeforeTheCutIsTakenOverByTheParts() throws IOException {
        export("Vorher", "assignment");
        Path old = folder.resolve("Vorher assignment.csv");
        shell.done("import-plan", project, old, "--save", "Zurück");
        JsonTree stats = shell.json("stats", project, "--version", "Zurück");
        assertResidents(stats, "B 2", 4, true);
        assertResidents(stats, "B 1", 54, false);
        Path mixed = folder.resolve("gemischt.csv");
        Files.writeString(mixed, "unit;district\n0004b;B 8\n0004;B 9\n0001;B 8\n");
        shell.done("import-plan", project, mixed, "--save", "Gemischt");
        JsonTree own = shell.json("stats", project, "--version", "Gemischt");
        assertResidents(own, "B 8", 1 + 3, true);
        assertResidents(own, "B 9", 1, true);
    }

    @Test
    void theComparisonMovesThePartAndItsPeople() {
        JsonTree there = shell.json("compare", project, "Vorher", "Nachher");
        assertThat(there.get("unitsChanged").number()).isEqualTo(1);
        assertThat(there.get("populationMoved").number()).isEqualTo(3);
        assertThat(there.get("estimated").truth()).isTrue();
        JsonTree flow =
                there.get("flows").items().stream()
                        .filter(one -> !one.get("from").text().equals(one.get("to").text()))
                        .findFirst()
                        .orElseThrow();
        assertThat(flow.get("units").number()).isEqualTo(1);
        assertThat(flow.get("populationFrom").number()).isEqualTo(3);
        assertThat(flow.get("areaKm2").number()).isEqualTo(0.007);
        assertThat(flow.get("estimated").truth()).isTrue();
        JsonTree back = shell.json("compare", project, "Nachher", "Vorher");
        assertThat(back.get("unitsChanged").number()).isEqualTo(1);
        assertThat(back.get("populationMoved").number()).isEqualTo(3);
        assertThat(shell.done("compare", project, "Vorher", "Nachher").out())
                .contains("gewechselt, mit ~3 Einwohnern", "~1");
    }
}
