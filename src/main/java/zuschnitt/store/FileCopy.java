package zuschnitt.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.BooleanSupplier;

/** Copies a file that nobody has open, such as a backup; the copy is on the disk then. */
final class FileCopy {
    /** So many bytes are copied between two questions. */
    static final long PIECE = 1 << 20;

    private FileCopy() {}

    /**
     * Writes the copy.
     *
     * @param to must be free
     * @param cancelled asked before each piece, and once more when the copy is there
     * @return whether it is there; otherwise it was cancelled, and half of it may be
     */
    static boolean write(Path from, Path to, BooleanSupplier cancelled) throws IOException {
        try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel copy =
                        FileChannel.open(
                                to, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            long size = source.size();
            long done = 0;
            while (done < size && !cancelled.getAsBoolean()) {
                long more = source.transferTo(done, Math.min(PIECE, size - done), copy);
                if (more <= 0) throw new IOException("the file shrinks while it is copied");
                done += more;
            }
            if (done == size) copy.force(true);
        }
        return !cancelled.getAsBoolean();
    }
}
