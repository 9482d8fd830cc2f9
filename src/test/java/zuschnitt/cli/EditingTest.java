package zuschnitt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.message.UserException;

/** The commands that change the working plan, looked at through those that read it. */
class EditingTest {
    private final Shell shell = Shell.german();

    @TempDir private Path folder;
    private Path project = Path.of("");

    /** Three columns to B 1, one to B 2. */
    @BeforeEach
    void twoDistricts() throws UserException {
        project = TinyProject.in(folder);
        shell.done("assign", project, "--all", "--to", "B 1");
        shell.done("assign", project, "--units", "0004,0008,0012", "--to", "B 2");
    }

    @Test
    void assigningToANewCodeCreatesTheDistrict() {
        assertThat(population("B 1")).isEqualTo(54);
        assertThat(population("B 2")).isEqualTo(4 + 8 + 12);
    }

    @Test
    void openAndExcludedAreDifferentThings() {
        shell.done("assign", project, "--units", "0001,0002", "--to", "unassigned");
        shell.done("assign", project, "--units", "0003", "--to", "excluded");
        JsonTree stats = stats();
        assertThat(stats.get("unassigned").get("units").number()).isEqualTo(2);
        assertThat(stats.get("unassigned").get("population").number()).isEqualTo(1 + 2);
        assertThat(stats.get("excluded").get("units").number()).isEqualTo(1);
        assertThat(stats.get("excluded").get("population").number()).isEqualTo(3);
        assertThat(population("B 1")).isEqualTo(54 - 6);
    }

    @Test
    void unitsAreChosenByACondition() {
        shell.done("assign", project, "--where", "EINW > 10 AND district = 'B 1'", "--to", "B 3");
        assertThat(population("B 3")).isEqualTo(11);
    }

    @Test
    void whatIsThereAlreadyIsDoneAndNoStep() {
        shell.done("assign", project, "--units", "0004", "--to", "B 2");
        shell.done("undo", project);
        assertThat(shell.say("stats", project).out()).doesNotContain("B 2");
    }

    @Test
    void mergingKeepsTheFirstCode() {
        shell.done("merge", project, "B 2", "B 1");
        assertThat(codes()).containsExactly("B 2");
        assertThat(population("B 2")).isEqualTo(TinyProject.RESIDENTS);
    }

    @Test
    void mergingKeepsTheCodeThatIsNamedAndIsOneStep() {
        shell.done("merge", project, "B 1", "B 2", "--into", "B 2", "--name", "Mitte");
        assertThat(codes()).containsExactly("B 2");
        assertThat(district("B 2").get("name").text()).isEqualTo("Mitte");
        shell.done("undo", project);
        assertThat(codes()).containsExactly("B 1", "B 2");
        shell.done("merge", project, "B 1", "B 2", "--into", "Ost");
        assertThat(codes()).containsExactly("Ost");
    }

    @Test
    void aCutIsExactEstimatedAndOneStep() {
        shell.done("split", project, "B 1", "--cut", "--line", "LINESTRING (30 50, 30 -350)");
        assertThat(codes()).containsExactly("B 1a", "B 1b", "B 2");
        assertThat(district("B 1b").get("areaKm2").number()).isEqualTo(0.03 * 0.3);
        assertThat(district("B 1b").get("estimated").truth()).isTrue();
        assertThat(district("B 2").get("estimated").truth()).isFalse();
        assertThat(population("B 1a") + population("B 1b")).isEqualTo(54);
        assertThat(stats().get("population").number()).isEqualTo(TinyProject.RESIDENTS);
        shell.done("verify", project);
        shell.done("undo", project);
        assertThat(codes()).containsExactly("B 1", "B 2");
        assertThat(district("B 1").get("estimated").truth()).isFalse();
        shell.done("redo", project);
        assertThat(district("B 1b").get("areaKm2").number()).isEqualTo(0.03 * 0.3);
        shell.done("assign", project, "--units", "0001b", "--to", "B 2");
        shell.done("verify", project);
    }

    @Test
    void addressesDecideHowTheResidentsOfCutUnitsAreShared() throws Exception {
        Path addresses =
                Files.writeString(
                        folder.resolve("adressen.csv"),
                        "x;y;leute\n10;-150;1\n60;-150;4\n20;-50;2\n999;-50;7\n");
        Shell.Said said = cut("--weights", addresses, "--weight-field", "leute");
        assertThat(said.out())
                .contains("nach den Menschen in adressen (Spalte leute)")
                .contains("0001a bekommt niemanden")
                .contains("0009: In adressen.csv lebt hier niemand");
        assertThat(population("B 1b")).isEqualTo(1 + 1 + 3);
        assertThat(population("B 1a")).isEqualTo(54 - 5);
    }

    @Test
    void theSharesOfPartsAreByAreaUnlessAFileIsNamed() throws Exception {
        assertThat(cut("--apportion", "area").out()).contains("nach der Fläche");
        assertThat(population("B 1b")).isEqualTo(0 + 1 + 3);
    }

    @Test
    void sharesThatCanNotBeTakenAsSaidAreRefused() throws Exception {
        Path points = Files.writeString(folder.resolve("orte.csv"), "x;y\n10;-150\n");
        String line = "LINESTRING (30 50, 30 -350)";
        Shell.Said said =
                shell.say(
                        "split",
                        project,
                        "B 1",
                        "--cut",
                        "--line",
                        line,
                        "--apportion",
                        "grid",
                        "--weights",
                        points);
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.line()).startsWith("zuschnitt: " + points + ": ").contains("points");
        for (List<Object> words :
                List.<List<Object>>of(
                        List.of("--cut", "--apportion", "points"),
                        List.of("--cut", "--apportion", "area", "--weights", points),
                        List.of("--cut", "--weight-field", "x"),
                        List.of("--whole-units", "--weights", points))) {
            List<Object> all = new ArrayList<>(List.of("split", project, "B 1", "--line", line));
            all.addAll(words);
            assertThat(shell.say(all.toArray()).code()).as("%s", words).isEqualTo(2);
        }
        assertThat(codes()).containsExactly("B 1", "B 2");
    }

    private Shell.Said cut(Object... words) {
        String line = "LINESTRING (30 50, 30 -350)";
        List<Object> all =
                new ArrayList<>(List.of("split", project, "B 1", "--cut", "--line", line));
        all.addAll(List.of(words));
        return shell.done(all.toArray());
    }

    @Test
    void aBridgeAndABarrierAreStepsThatCheckKnows() {
        shell.done("assign", project, "--units", "0001,0004", "--to", "B 3");
        assertThat(kinds()).contains("disconnected");
        shell.done("bridge", project, "0001", "0004");
        assertThat(kinds()).doesNotContain("disconnected");
        shell.done("bridge", project, "0004", "0001", "--remove");
        assertThat(kinds()).contains("disconnected");
        shell.done("undo", project, "3");
        shell.done("barrier", project, "Bahn", "--line", "LINESTRING (100 50, 100 -350)");
        assertThat(kinds()).contains("across-barrier");
        shell.done("barrier", project, "Bahn", "--remove");
        assertThat(kinds()).doesNotContain("across-barrier");
        shell.done("verify", project);
    }

    @Test
    void aCutAlongABorderNeedsNoScissors() {
        shell.done("split", project, "B 1", "--cut", "--line", "LINESTRING (100 50, 100 -350)");
        assertThat(codes()).containsExactly("B 1a", "B 1b", "B 2");
        assertThat(district("B 1a").get("estimated").truth()).isFalse();
    }

    @Test
    void aLineThatLeavesASliverOnlyIsRefused() {
        assertThat(
                        shell.say(
                                        "split",
                                        project,
                                        "B 2",
                                        "--cut",
                                        "--line",
                                        "LINESTRING (300.01 50, 300.01 -350)")
                                .code())
                .isEqualTo(3);
    }

    @Test
    void aSplitGivesBothPartsLetters() {
        shell.done("split", project, "B 1", "--line", "LINESTRING (-50 -100, 350 -100)");
        assertThat(codes()).containsExactly("B 1a", "B 1b", "B 2");
        assertThat(population("B 1a")).isEqualTo(54 - 6);
        assertThat(population("B 1b")).isEqualTo(1 + 2 + 3);
    }

    @Test
    void aSplitWithACodeLeavesTheOldOneToTheMorePopulousSide() {
        shell.done(
                "split",
                project,
                "B 1",
                "--line",
                "LINESTRING (-50 -90, 350 -90)",
                "--whole-units",
                "--code",
                "B 7",
                "--name",
                "Nord");
        assertThat(codes()).containsExactly("B 1", "B 2", "B 7");
        assertThat(population("B 7")).isEqualTo(1 + 2 + 3);
        assertThat(district("B 7").get("name").text()).isEqualTo("Nord");
    }

    @Test
    void codesAndNamesChange() {
        shell.done("rename", project, "B 2", "--code", "07", "--name", "Östlich der Bahn");
        assertThat(codes()).containsExactly("07", "B 1");
        assertThat(district("07").get("name").text()).isEqualTo("Östlich der Bahn");
    }

    @Test
    void stepsAreTakenBackAndDoneAgain() {
        shell.done("undo", project, "2");
        assertThat(codes()).isEmpty();
        shell.done("redo", project);
        assertThat(codes()).containsExactly("B 1");
        shell.done("redo", project);
        assertThat(population("B 2")).isEqualTo(24);
    }

    @Test
    void acceptedPartsAreNoProblemAnyMore() {
        shell.done("assign", project, "--units", "0001", "--to", "B 2");
        assertThat(kinds()).contains("disconnected");
        shell.done("accept", project, "B 2");
        assertThat(kinds()).doesNotContain("disconnected");
    }

    @Test
    void goingBackToAVersionIsOneStep() {
        shell.done("save", project, "Entwurf", "--author", "Öztürk", "--reason", "Workshop");
        shell.done("merge", project, "B 1", "B 2");
        shell.done("checkout", project, "Entwurf");
        assertThat(codes()).containsExactly("B 1", "B 2");
        shell.done("undo", project);
        assertThat(codes()).containsExactly("B 1");
    }

    private List<String> kinds() {
        JsonTree problems = JsonTree.parse(shell.say("check", project, "--json").out());
        return problems.get("problems").items().stream().map(p -> p.get("kind").text()).toList();
    }

    private List<String> codes() {
        return stats().get("districts").items().stream().map(d -> d.get("code").text()).toList();
    }

    private double population(String code) {
        return district(code).get("population").number();
    }

    private JsonTree district(String code) {
        return stats().get("districts").where("code", code);
    }

    private JsonTree stats() {
        return shell.json("stats", project);
    }
}
