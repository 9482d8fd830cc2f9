package zuschnitt.io.geojson;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Text with a blank in place of each record separator (RFC 8142), which JSON has no other place
 * for.
 */
final class RecordReader extends FilterReader {
    private static final char SEPARATOR = '\u001E';

    RecordReader(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        return c == SEPARATOR ? ' ' : c;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        for (int i = from; i < from + count; i++) if (buffer[i] == SEPARATOR) buffer[i] = ' ';
        return count;
    }
}
