package zuschnitt.ui;

import java.nio.file.Path;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.session.Background;
import zuschnitt.session.Job;

/**
 * Writes files in the background, and says when they are there. Work that is cancelled before it
 * comes to writing leaves nothing; a file that is being written becomes whole.
 *
 * @param frame says what came of it
 */
record FileWriting(Background background, Frame frame) {
    /** What is done for a file, on a worker. */
    @FunctionalInterface
    interface Work {
        /** Prepares and writes it; asks the job in between whether anybody still wants it. */
        void write(Job job) throws UserException;
    }

    /** Begins; its job shows how far it is, and can be cancelled. */
    Job begin(Path file, Work work) {
        return background.runToItsEnd(
                Message.of("ui.export.writing", String.valueOf(file.getFileName())),
                job -> {
                    work.write(job);
                    return !job.cancelled();
                },
                written -> {
                    if (written) frame.say(Message.of("ui.export.done", file.toString()));
                },
                frame::alarm);
    }
}
