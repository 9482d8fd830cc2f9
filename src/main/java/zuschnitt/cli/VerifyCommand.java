package zuschnitt.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zuschnitt.message.Message;
import zuschnitt.session.Session;
import zuschnitt.store.Care;
import zuschnitt.store.OutsideChange;

/** Says whether a project file is sound. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Option(names = "--restore-layers", descriptionKey = "cli.option.restoreLayers")
    private boolean restoring = false;

    @Override
    public Integer call() throws Exception {
        if (restoring) restore();
        try (Reading reading = Reading.of(project)) {
            List<Message> wrong = reading.file().verify();
            console.say(verdict(wrong));
            for (Message message : wrong) console.say("cli.check.problem", message);
            return wrong.isEmpty() ? ExitCode.DONE : ExitCode.NO;
        }
    }

    /** Layers for others that others edited are no damage. */
    private static String verdict(List<Message> wrong) {
        if (wrong.isEmpty()) return "cli.verify.sound";
        boolean edited = wrong.stream().allMatch(m -> m.key().startsWith("store.outside."));
        return edited ? "cli.verify.edited" : "cli.verify.damaged";
    }

    private void restore() throws Exception {
        try (Session session = Working.on(project, console)) {
            Care care = session.file().care();
            List<OutsideChange> changes =
                    care.outsideChanges().call().orElse(List.of()).stream()
                            .filter(OutsideChange::restorable)
                            .toList();
            if (changes.isEmpty()) return;
            care.restore(changes);
            for (OutsideChange change : changes) console.say("cli.verify.restored", change.layer());
        }
    }
}
