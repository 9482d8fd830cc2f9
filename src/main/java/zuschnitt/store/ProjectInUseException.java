package zuschnitt.store;

import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/** The project is in use by another program, or can't be written for another reason. */
public final class ProjectInUseException extends UserException {
    private static final long serialVersionUID = 1L;

    public ProjectInUseException(Message sentence) {
        super(sentence);
    }

    public ProjectInUseException(Message sentence, Throwable cause) {
        super(sentence, cause);
    }
}
