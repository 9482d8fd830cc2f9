package zuschnitt.cli;

import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/** A command was called in a way that it can't be, which has nothing to do with the files. */
final class UsageException extends UserException {
    private static final long serialVersionUID = 1L;

    UsageException(Message sentence) {
        super(sentence);
    }

    static UsageException of(String key, Object... arguments) {
        return new UsageException(Message.of(key, arguments));
    }

    /** An option would be ignored, since another one is missing. */
    static UsageException needs(String option, String other) {
        return of("cli.needs", option, other);
    }
}
