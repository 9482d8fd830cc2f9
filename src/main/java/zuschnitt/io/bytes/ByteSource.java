package zuschnitt.io.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * Bytes with a name and a known length: a file, or an unpacked entry of an archive. Can be read
 * repeatedly.
 */
public final class ByteSource {
    private final String name;
    private final long size;
    private final Opening opening;

    private ByteSource(String name, long size, Opening opening) {
        this.name = name;
        this.size = size;
        this.opening = opening;
    }

    /**
     * The bytes of a file.
     *
     * @throws UserException if it can't be looked at, or exceeds {@link Limits#FILE_BYTES}
     */
    public static ByteSource of(Path file) throws UserException {
        String name = Files.isDirectory(file) ? file.toString() : file.getFileName().toString();
        try {
            long size = Files.size(file);
            if (size > Limits.FILE_BYTES)
                throw new UserException(Message.of("io.too-large", name, "2 GB"));
            return new ByteSource(name, size, () -> FileChannel.open(file));
        } catch (IOException e) {
            throw new UserException(Message.of("io.unreadable", name), e);
        }
    }

    /** Bytes that are in memory already; given away by the caller. */
    public static ByteSource of(String name, byte[] bytes) {
        return new ByteSource(
                name, bytes.length, () -> Channels.newChannel(new ByteArrayInputStream(bytes)));
    }

    /** How a sentence calls it: the name without its folders. */
    public String name() {
        return name;
    }

    public long size() {
        return size;
    }

    /** Reads from the start; to be closed. */
    public ByteReader open() throws IOException {
        return new ByteReader(opening.channel(), size);
    }

    /** Reads from the start, as a stream; to be closed. */
    public InputStream stream() throws IOException {
        return Channels.newInputStream(opening.channel());
    }

    /** The first bytes, at most so many. */
    public byte[] head(int most) throws UserException {
        try (ByteReader reader = open()) {
            return reader.bytes((int) Math.min(most, size));
        } catch (IOException e) {
            throw new UserException(Message.of("io.unreadable", name), e);
        }
    }

    private interface Opening {
        ReadableByteChannel channel() throws IOException;
    }
}
