package zuschnitt.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zuschnitt.edit.ChangeRules;
import zuschnitt.edit.Edit;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Bridge;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Rules;
import zuschnitt.session.Session;

/** Links two units so that they count as touching, or takes the link away. */
@Command(name = "bridge")
final class BridgeCommand implements Callable<Integer> {
    private final Change change;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(
            index = "1..*",
            arity = "2",
            paramLabel = "KEY",
            descriptionKey = "cli.option.bridgeUnits")
    private List<String> keys = List.of();

    @Option(names = "--remove", descriptionKey = "cli.option.remove")
    private boolean remove;

    BridgeCommand(Console console) {
        change = new Change(console);
    }

    @Override
    public Integer call() throws UserException {
        return change.perform(project, this::link);
    }

    private Edit link(Session session) throws UserException {
        Plan plan = session.settled();
        int[] units = new Lookup(plan).units(keys).stream().toArray();
        if (units.length != 2) throw new UserException(Message.of("refusal.bridgeNeedsTwo"));
        Bridge bridge = Bridge.between(plan.ground(), units[0], units[1]);
        Rules rules = plan.rules();
        return new ChangeRules(remove ? rules.without(bridge) : rules.with(bridge));
    }
}
