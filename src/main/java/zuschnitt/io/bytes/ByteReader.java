package zuschnitt.io.bytes;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * Reads bytes in order and never past their end. {@link #left} is known before anything is read, so
 * that a count from a file can be checked before memory is taken for it.
 */
public final class ByteReader implements Closeable {
    private final ReadableByteChannel channel;
    private static final int BUFFER_BYTES = 1 << 18;

    private final ByteBuffer buffer;
    private long left;

    ByteReader(ReadableByteChannel channel, long size) {
        this.channel = channel;
        this.left = size;
        this.buffer = ByteBuffer.allocateDirect((int) Math.min(size + 8, BUFFER_BYTES)).flip();
    }

    /** Bytes not yet read. */
    public long left() {
        return left;
    }

    public int unsignedByte() throws IOException {
        return next(1).get() & 0xFF;
    }

    public int unsignedShortLittle() throws IOException {
        return next(2).order(ByteOrder.LITTLE_ENDIAN).getShort() & 0xFFFF;
    }

    public int intLittle() throws IOException {
        return next(4).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }

    public int intBig() throws IOException {
        return next(4).order(ByteOrder.BIG_ENDIAN).getInt();
    }

    /** So many numbers of eight bytes, least significant first. */
    public double[] doublesLittle(int count) throws IOException {
        require(8L * count);
        double[] values = new double[count];
        for (int read = 0; read < count; ) {
            fill(8);
            DoubleBuffer doubles = buffer.order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer();
            int some = Math.min(doubles.remaining(), count - read);
            doubles.get(values, read, some);
            buffer.position(buffer.position() + 8 * some);
            read += some;
        }
        left -= 8L * count;
        return values;
    }

    public byte[] bytes(int count) throws IOException {
        require(count);
        byte[] bytes = new byte[count];
        read(bytes);
        return bytes;
    }

    /** Fills the array. */
    public void read(byte[] bytes) throws IOException {
        require(bytes.length);
        for (int read = 0; read < bytes.length; ) {
            fill(1);
            int some = Math.min(buffer.remaining(), bytes.length - read);
            buffer.get(bytes, read, some);
            read += some;
        }
        left -= bytes.length;
    }

    public void skip(long count) throws IOException {
        require(count);
        for (long skipped = 0; skipped < count; ) {
            fill(1);
            int some = (int) Math.min(buffer.remaining(), count - skipped);
            buffer.position(buffer.position() + some);
            skipped += some;
        }
        left -= count;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private ByteBuffer next(int count) throws IOException {
        require(count);
        fill(count);
        left -= count;
        return buffer;
    }

    private void require(long count) throws EOFException {
        if (count < 0 || count > left) throw new EOFException(count + " bytes of " + left);
    }

    /** Makes at least so many bytes available in the buffer. */
    private void fill(int count) throws IOException {
        if (buffer.remaining() >= count) return;
        buffer.compact();
        try {
            while (buffer.position() < count) {
                if (channel.read(buffer) < 0)
                    throw new EOFException("the file became shorter while it was read");
            }
        } finally {
            buffer.flip();
        }
    }
}
