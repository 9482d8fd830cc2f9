package zuschnitt.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import zuschnitt.compare.Side;
import zuschnitt.message.UserException;
import zuschnitt.plan.Finding;
import zuschnitt.plan.Findings;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitTable;

/** Looks a version over; the answer is no if it has problems, notices don't count. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();
    @Mixin private final VersionOption version = new VersionOption();
    @Mixin private final JsonOption json = new JsonOption();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UserException {
        try (Reading reading = Reading.of(project)) {
            Side side = reading.side(version.name());
            List<Finding> findings = Findings.of(side.plan(), side.figures()).all();
            boolean ok = findings.stream().noneMatch(finding -> finding.kind().problem());
            if (json.asked())
                console.printJson(
                        Json.document(document -> write(document, side.plan(), ok, findings)));
            else print(ok, findings);
            return ok ? ExitCode.DONE : ExitCode.NO;
        }
    }

    private void write(Json json, Plan plan, boolean ok, List<Finding> findings) {
        json.truth("ok", ok)
                .objects("problems", findings, (member, found) -> write(member, plan, found));
    }

    private void write(Json json, Plan plan, Finding finding) {
        UnitTable units = plan.ground().units();
        json.text("kind", finding.kind().code())
                .truth("problem", finding.kind().problem())
                .text("district", Lookup.word(plan, finding.district()))
                .texts(
                        "units",
                        finding.units().stream().mapToObj(u -> units.unit(u).key()).toList())
                .number("population", finding.population())
                .text("message", console.messages().text(finding.message()));
    }

    private void print(boolean ok, List<Finding> findings) {
        console.say(ok ? "cli.check.ok" : "cli.check.problems");
        for (Finding finding : findings) {
            console.say(
                    finding.kind().problem() ? "cli.check.problem" : "cli.check.notice",
                    finding.message());
        }
    }
}
