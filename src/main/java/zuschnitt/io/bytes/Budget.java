package zuschnitt.io.bytes;

import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/** What one import may still take in. Asked before memory is taken. Not thread-safe. */
public final class Budget {
    private final String file;
    private long vertices = Math.min(Limits.VERTICES, Limits.heapBytes() / 16);
    private int features = Limits.FEATURES;

    /**
     * @param file the file's name, as the refusing sentence calls it
     */
    public Budget(String file) {
        this.file = file;
    }

    /**
     * @throws UserException if the file holds more vertices than may be taken in
     */
    public void takeVertices(long count) throws UserException {
        vertices -= count;
        if (vertices < 0) {
            throw new UserException(Message.of("io.too-many-vertices", file, Limits.VERTICES));
        }
    }

    /**
     * @throws UserException if the file holds more features than may be taken in
     */
    public void takeFeature() throws UserException {
        if (--features < 0)
            throw new UserException(Message.of("io.too-many-features", file, Limits.FEATURES));
    }
}
