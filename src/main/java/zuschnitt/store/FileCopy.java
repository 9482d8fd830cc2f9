package zuschnitt.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
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
     * @throws UnreadableException if what is copied can't be read
     * @throws IOException if the copy can't be written
     */
    static boolean write(Path from, Path to, BooleanSupplier cancelled) throws IOException {
        try (FileChannel source = opened(from);
                FileChannel copy =
                        FileChannel.open(
                                to, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            ByteBuffer piece = ByteBuffer.allocateDirect((int) PIECE);
            long size = source.size();
            long done = 0;
            while (done < size && !cancelled.getAsBoolean()) {
                done += read(source, piece.clear());
                piece.flip();
                while (piece.hasRemaining()) copy.write(piece);
            }
            if (done >= size) copy.force(true);
        }
        return !cancelled.getAsBoolean();
    }

    private static FileChannel opened(Path from) throws UnreadableException {
        try {
            return FileChannel.open(from, StandardOpenOption.READ);
        } catch (IOException e) {
            throw new UnreadableException(e);
        }
    }

    /** Reads some bytes, at least one. */
    private static int read(FileChannel source, ByteBuffer piece) throws UnreadableException {
        try {
            int read = source.read(piece);
            if (read > 0) return read;
        } catch (IOException e) {
            throw new UnreadableException(e);
        }
        throw new UnreadableException(new EOFException("it shrinks while it is copied"));
    }

    /** Nothing is wrong with where the copy was to be. */
    static final class UnreadableException extends IOException {
        private static final long serialVersionUID = 1L;

        private UnreadableException(IOException cause) {
            super("what is to be copied can't be read", cause);
        }
    }
}
