package zuschnitt.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zuschnitt.edit.Edit;
import zuschnitt.edit.Merge;
import zuschnitt.message.UserException;
import zuschnitt.plan.District;
import zuschnitt.plan.Plan;
import zuschnitt.session.Session;

/** Joins districts. The first one stays, unless another is named. */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {
    private final Change change;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "CODE",
            descriptionKey = "cli.option.codes")
    private List<String> codes = List.of();

    @Option(names = "--into", paramLabel = "CODE", descriptionKey = "cli.option.into")
    private Optional<String> into = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "cli.option.name")
    private Optional<String> name = Optional.empty();

    MergeCommand(Console console) {
        change = new Change(console);
    }

    @Override
    public Integer call() throws UserException {
        return change.perform(project, this::merge);
    }

    /**
     * The district named by {@code --into} is kept, and merged too where it is not among the codes;
     * a code that doesn't exist yet is what the first one is called afterwards.
     */
    private Edit merge(Session session) throws UserException {
        Plan plan = session.settled();
        Lookup lookup = new Lookup(plan);
        Set<Integer> members = new LinkedHashSet<>();
        for (String code : codes) members.add(lookup.district(code));
        OptionalInt named = into.map(lookup::find).orElse(OptionalInt.empty());
        int kept = named.orElse(members.iterator().next());
        List<Integer> others = new ArrayList<>(members);
        others.remove((Integer) kept);
        return new Merge(kept, others, called(plan.district(kept)));
    }

    private Optional<District> called(District kept) throws UserException {
        if (into.isEmpty() && name.isEmpty()) return Optional.empty();
        District coded = into.isPresent() ? kept.withCode(Lookup.code(into.get())) : kept;
        return Optional.of(name.map(coded::withName).orElse(coded));
    }
}
