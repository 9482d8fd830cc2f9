package zuschnitt.ui;

import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/** What went wrong, in a sentence for planners; what they can't mend is in the log as well. */
final class Mishap {
    private static final System.Logger LOG = System.getLogger(Mishap.class.getName());

    private Mishap() {}

    static Message sentence(Throwable failure) {
        if (failure instanceof UserException known) return known.sentence();
        LOG.log(System.Logger.Level.ERROR, "unexpected", failure);
        if (failure instanceof OutOfMemoryError)
            return Message.of("ui.memory", Runtime.getRuntime().maxMemory() >> 20);
        return Message.of("ui.unexpected");
    }
}
