package zuschnitt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.message.UserException;

/** The tree of steps on the command line. */
class HistoryTest {
    private final Shell shell = Shell.german();

    @TempDir private Path folder;
    private Path project = Path.of("");

    @BeforeEach
    void aBranchThatWasLeft() throws UserException {
        project = TinyProject.in(folder);
        shell.done("assign", project, "--all", "--to", "B 1");
        shell.done("park", project, "Anfang");
        shell.done("assign", project, "--units", "0001", "--to", "B 2");
        shell.done("undo", project);
        shell.done("assign", project, "--units", "0002,0003", "--to", "B 3");
        shell.done("rename", project, "B 3", "--name", "Mitte");
        shell.done("undo", project);
    }

    @Test
    void allStepsAreListedWithWhereTheyStand() {
        JsonTree steps = shell.json("history", project);
        assertThat(steps.items())
                .extracting(step -> step.get("state").text())
                .containsExactly("done", "branch", "present", "undone");
        assertThat(steps.items().get(2).get("units").number()).isEqualTo(2);
        assertThat(steps.items().get(2).get("parent").text())
                .isEqualTo(steps.items().get(0).get("id").text())
                .isEqualTo(steps.items().get(1).get("parent").text());
        assertThat(steps.items().get(0).get("parked").texts()).containsExactly("Anfang");
        assertThat(shell.done("history", project).out()).contains("Zweig", "hier", "Anfang");
    }

    @Test
    void aBranchIsGoneBackToAndSoIsAName() {
        String branch = shell.json("history", project).items().get(1).get("id").text();
        shell.done("goto", project, branch.substring(0, 8));
        assertThat(shell.done("stats", project).out()).contains("B 2").doesNotContain("B 3");
        shell.done("goto", project, "Anfang");
        assertThat(shell.done("stats", project).out()).doesNotContain("B 2", "B 3");
        shell.done("redo", project);
        assertThat(shell.done("stats", project).out()).contains("B 2");
        shell.done("goto", project, "beginning");
        assertThat(shell.done("stats", project).out()).doesNotContain("B 1");
        assertThat(shell.json("history", project).items()).hasSize(4);
        shell.done("verify", project);
    }

    @Test
    void afterACrashTheNextCommandSaysWhichStepIsThere() throws IOException {
        Path lock = folder.resolve(project.getFileName() + ".lock");
        Files.writeString(
                lock,
                "user=Käthe\ncomputer=%s\nprocess=999999999\nstarted=%s\nseen=%s\ntoken=%s\n"
                        .formatted(computer(), Instant.EPOCH, Instant.now(), UUID.randomUUID()));
        Shell.Said said = shell.done("redo", project);
        assertThat(said.line()).contains("nichts ging verloren", "„Sozialraum B 3 anlegen“");
        assertThat(shell.done("undo", project).err()).isEmpty();
    }

    private static String computer() throws IOException {
        String windows = System.getenv("COMPUTERNAME");
        return windows != null ? windows : InetAddress.getLocalHost().getHostName();
    }

    @Test
    void whatIsUnknownIsSaidAndNamesAreTakenAway() {
        assertThat(shell.say("goto", project, "nirgends").code()).isEqualTo(ExitCode.REFUSED);
        assertThat(shell.say("goto", project, "nirgends").line()).contains("„nirgends“");
        assertThat(shell.say("park", project, "Anfang").code()).isEqualTo(ExitCode.REFUSED);
        shell.done("park", project, "Anfang", "--remove");
        assertThat(shell.say("goto", project, "Anfang").code()).isEqualTo(ExitCode.REFUSED);
    }
}
