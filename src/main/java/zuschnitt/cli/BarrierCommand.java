package zuschnitt.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.ChangeRules;
import zuschnitt.edit.Edit;
import zuschnitt.io.imports.LineReader;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Barrier;
import zuschnitt.plan.Rules;
import zuschnitt.session.Session;

/** Sets a line that districts should not cross, or takes it away. */
@Command(name = "barrier")
final class BarrierCommand implements Callable<Integer> {
    private final Change change;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "cli.option.barrierName")
    private String name = "";

    @ArgGroup(multiplicity = "1")
    private final Wish wish = new Wish();

    /** What is to become of it. */
    private static final class Wish {
        @Option(
                names = "--line",
                paramLabel = "WKT|FILE",
                descriptionKey = "cli.option.barrierLine")
        private List<String> lines = List.of();

        @Option(names = "--remove", descriptionKey = "cli.option.remove")
        private boolean remove;
    }

    BarrierCommand(Console console) {
        change = new Change(console);
    }

    @Override
    public Integer call() throws UserException {
        return change.perform(project, this::set);
    }

    private Edit set(Session session) throws UserException {
        Rules rules = session.settled().rules();
        if (wish.remove) return new ChangeRules(without(rules));
        List<Polyline> lines = new ArrayList<>();
        for (String line : wish.lines)
            lines.addAll(LineReader.readAll(line, session.project().crs()));
        return new ChangeRules(rules.with(new Barrier(name.strip(), lines)));
    }

    private Rules without(Rules rules) throws UserException {
        Rules rest = rules.without(name.strip());
        if (rest.equals(rules)) throw new UserException(Message.of("refusal.unknownBarrier", name));
        return rest;
    }
}
