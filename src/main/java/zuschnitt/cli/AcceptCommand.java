package zuschnitt.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import zuschnitt.edit.Edit;
import zuschnitt.edit.EditDistrict;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.session.Session;

/** Says that a district is meant to consist of separate parts. */
@Command(name = "accept")
final class AcceptCommand implements Callable<Integer> {
    private final Change change;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "cli.option.district")
    private String code = "";

    AcceptCommand(Console console) {
        change = new Change(console);
    }

    @Override
    public Integer call() throws UserException {
        return change.perform(project, this::accept);
    }

    private Edit accept(Session session) throws UserException {
        Plan plan = session.settled();
        int district = new Lookup(plan).district(code);
        return new EditDistrict(district, plan.district(district).withPartsAccepted());
    }
}
