package zuschnitt.cli;

import java.nio.file.Path;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/** A failure together with the file that it is about, where that is not the project. */
final class FileException extends UserException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    private FileException(Path file, UserException failure) {
        super(failure.sentence(), failure);
        this.file = file;
    }

    Path file() {
        return file;
    }

    /** The failure that a sentence about the file tells. */
    static FileException of(Path file, Message sentence) {
        return new FileException(file, new UserException(sentence));
    }

    /** Does the work; whatever fails in it is about the file. */
    static <T> T about(Path file, Work<T> work) throws UserException {
        try {
            return work.result();
        } catch (UserException failure) {
            throw new FileException(file, failure);
        }
    }

    /** Something that is done with a file. */
    interface Work<T> {
        T result() throws UserException;
    }
}
