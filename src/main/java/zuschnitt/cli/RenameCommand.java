package zuschnitt.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zuschnitt.edit.Edit;
import zuschnitt.edit.EditDistrict;
import zuschnitt.message.UserException;
import zuschnitt.plan.District;
import zuschnitt.plan.Plan;
import zuschnitt.session.Session;

/** Gives a district another code or name. */
@Command(name = "rename")
final class RenameCommand implements Callable<Integer> {
    private final Change change;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "cli.option.district")
    private String code = "";

    @Option(names = "--code", paramLabel = "NEW", descriptionKey = "cli.option.newCode")
    private Optional<String> newCode = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "cli.option.name")
    private Optional<String> newName = Optional.empty();

    RenameCommand(Console console) {
        change = new Change(console);
    }

    @Override
    public Integer call() throws UserException {
        if (newCode.isEmpty() && newName.isEmpty()) throw UsageException.of("cli.rename.nothing");
        return change.perform(project, this::rename);
    }

    private Edit rename(Session session) throws UserException {
        Plan plan = session.settled();
        int district = new Lookup(plan).district(code);
        District now = plan.district(district);
        District coded = newCode.isPresent() ? now.withCode(Lookup.code(newCode.get())) : now;
        return new EditDistrict(district, newName.map(coded::withName).orElse(coded));
    }
}
