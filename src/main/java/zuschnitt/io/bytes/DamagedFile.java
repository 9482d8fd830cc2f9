package zuschnitt.io.bytes;

import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * A file that can't be read as what it claims to be. The sentence names the file and what is wrong
 * with it.
 */
public final class DamagedFile extends UserException {
    private static final long serialVersionUID = 1L;

    /**
     * @param file the file's name, as a sentence calls it
     * @param reason key of the sentence's second half, below {@code io.damage}
     * @param arguments what the second half names
     */
    public DamagedFile(String file, String reason, Object... arguments) {
        super(Message.of("io.damaged", file, Message.of("io.damage." + reason, arguments)));
    }
}
