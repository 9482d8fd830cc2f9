package zuschnitt.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zuschnitt.edit.Assign;
import zuschnitt.edit.CreateDistrict;
import zuschnitt.edit.Edit;
import zuschnitt.io.imports.UnitFilter;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Colours;
import zuschnitt.plan.District;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.session.Session;

/** Puts units into a district, which comes into being if it doesn't exist. */
@Command(name = "assign")
final class AssignCommand implements Callable<Integer> {
    private final Change change;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @ArgGroup(multiplicity = "1")
    private Choice choice = new Choice();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "CODE|unassigned|excluded",
            descriptionKey = "cli.option.to")
    private String target = "";

    AssignCommand(Console console) {
        change = new Change(console);
    }

    @Override
    public Integer call() throws UserException {
        return change.perform(project, this::assign);
    }

    private Edit assign(Session session) throws UserException {
        Plan plan = session.settled();
        Lookup lookup = new Lookup(plan);
        UnitSet units = choice.of(session);
        if (target.equals(Lookup.UNASSIGNED)) return new Assign(units, Plan.UNASSIGNED);
        if (target.equals(Lookup.EXCLUDED)) return new Assign(units, Plan.EXCLUDED);
        OptionalInt there = lookup.find(target);
        if (there.isPresent()) return new Assign(units, there.getAsInt());
        int colour = Colours.next(plan, units);
        return new CreateDistrict(District.of(Lookup.code(target), "", colour), units);
    }

    /** Which units: exactly one of these ways to say it. */
    private static final class Choice {
        @Option(
                names = "--units",
                split = ",",
                paramLabel = "K",
                descriptionKey = "cli.option.units")
        private List<String> keys = List.of();

        @Option(names = "--where", paramLabel = "ECQL", descriptionKey = "cli.option.where")
        private Optional<String> condition = Optional.empty();

        @Option(names = "--all", descriptionKey = "cli.option.all")
        private boolean all;

        UnitSet of(Session session) throws UserException {
            Lookup lookup = new Lookup(session.settled());
            if (all) return lookup.units();
            return condition.isPresent() ? fitting(condition.get(), session) : lookup.units(keys);
        }

        private static UnitSet fitting(String condition, Session session) throws UserException {
            UnitSet units =
                    UnitFilter.parse(condition).units(session.settled(), session.figures().get());
            if (!units.isEmpty()) return units;
            throw new UserException(Message.of("cli.nothingFits", condition));
        }
    }
}
