package zuschnitt.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zuschnitt.edit.DividingLine;
import zuschnitt.edit.Edit;
import zuschnitt.edit.SplitDistrict;
import zuschnitt.io.imports.LineReader;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Colours;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.session.Session;

/** Divides a district along a line; every unit goes to the side where most of it lies. */
@Command(name = "split")
final class SplitCommand implements Callable<Integer> {
    private final Change change;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "cli.option.district")
    private String code = "";

    @Option(
            names = "--line",
            required = true,
            paramLabel = "WKT|FILE",
            descriptionKey = "cli.option.line")
    private String line = "";

    /** Not asked for: there is no other way yet. */
    @SuppressWarnings("unused")
    @Option(names = "--whole-units", descriptionKey = "cli.option.wholeUnits")
    private boolean wholeUnits;

    @Option(names = "--code", paramLabel = "NEW", descriptionKey = "cli.option.partCode")
    private Optional<String> newCode = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "cli.option.partName")
    private String name = "";

    SplitCommand(Console console) {
        change = new Change(console);
    }

    @Override
    public Integer call() throws UserException {
        return change.perform(project, this::split);
    }

    private Edit split(Session session) throws UserException {
        Plan plan = session.settled();
        int district = new Lookup(plan).district(code);
        DividingLine drawn = new DividingLine(LineReader.read(line, session.project().crs()));
        Optional<Message> refusal = drawn.refusal(plan, district);
        if (refusal.isPresent()) throw new UserException(refusal.get());
        UnitSet leaving = drawn.leaving(plan, district, session.figures().get());
        District now = plan.district(district);
        int colour = Colours.next(plan.districts());
        if (newCode.isPresent()) {
            District fresh = District.of(Lookup.code(newCode.get()), name, colour);
            return new SplitDistrict(district, now, leaving, fresh);
        }
        List<DistrictCode> parts = now.code().forParts(plan.codes());
        District fresh = District.of(parts.get(1), name, colour);
        return new SplitDistrict(district, now.withCode(parts.get(0)), leaving, fresh);
    }
}
