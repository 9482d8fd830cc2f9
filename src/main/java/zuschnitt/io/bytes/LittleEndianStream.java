package zuschnitt.io.bytes;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Writes numbers as the files of shapefiles hold them, most of them least significant byte first.
 */
public final class LittleEndianStream implements Closeable {
    private final OutputStream out;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    public LittleEndianStream(OutputStream out) {
        this.out = out;
    }

    public void writeByte(int value) throws IOException {
        room(1).put((byte) value);
    }

    public void writeShort(int value) throws IOException {
        room(2).order(ByteOrder.LITTLE_ENDIAN).putShort((short) value);
    }

    public void writeInt(int value) throws IOException {
        room(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value);
    }

    public void writeBigEndianInt(int value) throws IOException {
        room(4).order(ByteOrder.BIG_ENDIAN).putInt(value);
    }

    void writeDouble(double value) throws IOException {
        room(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(value);
    }

    public void writeDoubles(double... values) throws IOException {
        for (double value : values) writeDouble(value);
    }

    public void writeZeros(int count) throws IOException {
        for (int i = 0; i < count; i++) writeByte(0);
    }

    public void write(byte[] bytes, int length) throws IOException {
        flush();
        out.write(bytes, 0, length);
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }

    private ByteBuffer room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) flush();
        return buffer;
    }

    private void flush() throws IOException {
        out.write(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
