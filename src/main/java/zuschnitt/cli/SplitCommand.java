package zuschnitt.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.Division;
import zuschnitt.edit.Edit;
import zuschnitt.io.imports.LineReader;
import zuschnitt.io.imports.WeightSource;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Colours;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.session.Session;

/**
 * Divides a district along a line. Every unit goes to the side where most of it lies, or those on
 * the line are cut.
 */
@Command(name = "split")
final class SplitCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "cli.option.district")
    private String code = "";

    @Option(
            names = "--line",
            required = true,
            paramLabel = "WKT|FILE",
            descriptionKey = "cli.option.line")
    private String line = "";

    @ArgGroup(multiplicity = "0..1")
    private final Way way = new Way();

    @Mixin private final ApportionOptions apportion = new ApportionOptions();

    @Option(names = "--code", paramLabel = "NEW", descriptionKey = "cli.option.partCode")
    private Optional<String> newCode = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "cli.option.partName")
    private String name = "";

    /** What becomes of units on the line. */
    private static final class Way {
        /** Not asked for: it is what is done otherwise. */
        @SuppressWarnings("unused")
        @Option(names = "--whole-units", descriptionKey = "cli.option.wholeUnits")
        private boolean wholeUnits;

        @Option(names = "--cut", descriptionKey = "cli.option.cut")
        private boolean cut;
    }

    SplitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UserException {
        if (apportion.given() && !way.cut) throw UsageException.of("cli.apportion.withoutCut");
        Optional<WeightSource> weights = apportion.read();
        List<Message> said = new ArrayList<>();
        Change change = new Change(console);
        int exit = change.perform(project, session -> split(session, weights, said));
        said.forEach(console::say);
        return exit;
    }

    /**
     * @param said takes what there is to say about the shares of the parts
     */
    private Edit split(Session session, Optional<WeightSource> weights, List<Message> said)
            throws UserException {
        Plan plan = session.settled();
        int district = new Lookup(plan).district(code);
        Polyline drawn = LineReader.read(line, session.project().crs());
        Division division =
                way.cut
                        ? Division.exact(plan, district, drawn)
                        : Division.wholeUnits(plan, district, drawn);
        Optional<Message> refusal = division.refusal();
        if (refusal.isPresent()) throw new UserException(refusal.get());
        if (division.cut().isEmpty()) return named(division, session);
        ApportionOptions.Shared shared = apportion.share(division.cut().get(), weights, session);
        said.addAll(shared.said());
        return named(division.with(shared.cut()), session);
    }

    /** The division with the codes and names that were asked for, or those that follow. */
    private Edit named(Division division, Session session) throws UserException {
        Plan plan = division.before();
        UnitSet leaving = division.leaving(session.figures(division.after()));
        int district = division.district().orElseThrow();
        District whole = plan.district(district);
        int colour = Colours.next(plan, plan.units(district));
        if (newCode.isPresent()) {
            District fresh = District.of(Lookup.code(newCode.get()), name, colour);
            return division.edit(whole, leaving, fresh);
        }
        List<DistrictCode> parts = whole.code().forParts(plan.codes());
        District fresh = District.of(parts.get(1), name, colour);
        return division.edit(whole.withCode(parts.get(0)), leaving, fresh);
    }
}
