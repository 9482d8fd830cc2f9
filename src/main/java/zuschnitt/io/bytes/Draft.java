package zuschnitt.io.bytes;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * Files that appear whole or not at all. Each is written under a temporary name in the folder of
 * its target; {@link #publish} forces all of them to the disk and moves them to their targets;
 * closed before that, nothing is left. Not thread-safe.
 *
 * <pre>{@code
 * try (Draft draft = new Draft(Existing.KEEP)) {
 *     try (OutputStream out = draft.stream(target)) { … }
 *     draft.publish();
 * }
 * }</pre>
 */
public final class Draft implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 18;

    private final Existing existing;

    /** target → where it is written for now; published in the order of creation. */
    private final Map<Path, Path> drafts = new LinkedHashMap<>();

    public Draft(Existing existing) {
        this.existing = existing;
    }

    /**
     * A file to write to, empty for now.
     *
     * @param target where it goes when it is published
     * @throws UserException if the target exists and is to be kept, or its folder can't be written
     *     to
     */
    public Path file(Path target) throws UserException {
        Path whole = target.toAbsolutePath();
        if (existing == Existing.KEEP && Files.exists(whole)) {
            throw new UserException(Message.of("io.out.exists", target.toString()));
        }
        try {
            // Not as a temporary file, which only its owner could read afterwards.
            Path draft = whole.resolveSibling(".zuschnitt-" + UUID.randomUUID() + ".part");
            draft.toFile().deleteOnExit();
            drafts.put(whole, Files.createFile(draft));
            return draft;
        } catch (IOException e) {
            throw cantWrite(target, e);
        }
    }

    /** A buffered stream into a {@link #file}; to be closed before {@link #publish}. */
    public OutputStream stream(Path target) throws UserException {
        Path draft = file(target);
        try {
            return new BufferedOutputStream(Files.newOutputStream(draft), BUFFER_BYTES);
        } catch (IOException e) {
            throw cantWrite(target, e);
        }
    }

    /**
     * Forces all files to the disk, then moves them to their targets.
     *
     * @throws UserException if the disk refuses; files that exist stay as they were
     */
    public void publish() throws UserException {
        for (Map.Entry<Path, Path> entry : drafts.entrySet())
            force(entry.getKey(), entry.getValue());
        for (Map.Entry<Path, Path> entry : drafts.entrySet())
            move(entry.getKey(), entry.getValue());
        drafts.clear();
    }

    private static void force(Path target, Path draft) throws UserException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw cantWrite(target, e);
        }
    }

    private static void move(Path target, Path draft) throws UserException {
        try {
            try {
                Files.move(
                        draft,
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException networkDrive) {
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw cantWrite(target, e);
        }
    }

    /** The refusal that names the target. */
    public static UserException cantWrite(Path target, IOException cause) {
        return new UserException(Message.of("io.out.failed", target.toString()), cause);
    }

    /** Takes back what was not published. */
    @Override
    public void close() {
        for (Path draft : drafts.values()) {
            try {
                Files.deleteIfExists(draft);
            } catch (IOException e) {
                draft.toFile().deleteOnExit();
            }
        }
        drafts.clear();
    }
}
