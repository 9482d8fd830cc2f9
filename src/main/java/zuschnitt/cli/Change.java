package zuschnitt.cli;

import java.util.Optional;
import java.util.Set;
import zuschnitt.edit.Edit;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.session.Session;

/** One edit of the working plan, done through the same door as the window's. */
final class Change {
    /** Reasons why there is nothing to do because it is so already, which is what was asked for. */
    private static final Set<String> SO_ALREADY =
            Set.of("refusal.alreadyThere", "refusal.nothingChanged");

    private final Console console;

    Change(Console console) {
        this.console = console;
    }

    /**
     * Does the edit that the maker makes, and says it.
     *
     * @throws UserException if it can't be done
     */
    int perform(ProjectArgument project, Maker maker) throws UserException {
        try (Session session = Working.on(project, console)) {
            Plan plan = session.settled();
            Edit edit = maker.make(session);
            Optional<Message> refusal = edit.refusal(plan);
            if (refusal.isEmpty()) {
                session.perform(edit);
                console.say("cli.did", edit.label(plan));
            } else if (SO_ALREADY.contains(refusal.get().key())) {
                console.say(refusal.get());
            } else {
                throw new UserException(refusal.get());
            }
            return ExitCode.DONE;
        }
    }

    /** Makes an edit for the working plan of a session. */
    interface Maker {
        Edit make(Session session) throws UserException;
    }
}
