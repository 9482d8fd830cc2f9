package zuschnitt.io.shapefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import zuschnitt.io.bytes.ByteReader;
import zuschnitt.io.bytes.ByteSource;
import zuschnitt.io.bytes.CellDecoder;
import zuschnitt.io.bytes.CodePages;
import zuschnitt.io.bytes.EncodingGuess;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.ColumnBuilder;
import zuschnitt.io.layer.Kind;
import zuschnitt.io.layer.Note;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.Numbers;
import zuschnitt.io.layer.Table;
import zuschnitt.io.layer.TextEncoding;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * Reads a .dbf of dBase III and its kin (types C, N, F, D, L, I and O). Values that can't be read
 * are missing and noted; deleted rows keep their place, so that attributes never shift against
 * areas.
 */
final class DbfReader {
    private static final int DELETED = '*';

    private final ByteSource source;
    private final Notes notes = new Notes();

    private DbfReader(ByteSource source) {
        this.source = source;
    }

    /**
     * What a .dbf holds.
     *
     * @param table all rows, the deleted ones too
     * @param deleted the rows that are marked as deleted
     * @param notes what was noticed
     */
    record Rows(Table table, BitSet deleted, TextEncoding encoding, List<Note> notes) {}

    /**
     * @param declared the encoding, if it is known from elsewhere than the .dbf itself
     */
    static Rows read(ByteSource source, Optional<TextEncoding> declared) throws UserException {
        DbfReader dbf = new DbfReader(source);
        try {
            TextEncoding encoding = declared.isPresent() ? declared.get() : dbf.encoding();
            return dbf.rows(encoding);
        } catch (IOException e) {
            throw new UserException(Message.of("io.unreadable", source.name()), e);
        }
    }

    /**
     * The encoding by the language byte, otherwise guessed from all texts: UTF-8 if they are, else
     * windows-1252.
     */
    private TextEncoding encoding() throws IOException, UserException {
        try (ByteReader in = source.open()) {
            DbfHeader header = DbfHeader.read(in, source.name(), new Notes());
            Optional<Charset> language = CodePages.ofLanguageByte(header.languageByte());
            if (language.isPresent()) {
                return new TextEncoding(language.get(), TextEncoding.Known.BY_LANGUAGE_BYTE);
            }
            return guess(in, header);
        }
    }

    private TextEncoding guess(ByteReader in, DbfHeader header) throws IOException, UserException {
        CellDecoder anyNames = new CellDecoder(StandardCharsets.ISO_8859_1, new Notes());
        List<DbfField> texts =
                header.fields(anyNames, source.name(), new Notes()).stream()
                        .filter(field -> field.type() == 'C')
                        .toList();
        EncodingGuess guess = new EncodingGuess();
        for (byte[] field : header.fields()) guess.add(field, 0, DbfHeader.nameEnd(field));
        byte[] row = new byte[header.rowLength()];
        for (int i = 0; i < header.rows(); i++) {
            in.read(row);
            for (DbfField field : texts) guess.add(row, field.offset(), field.end());
        }
        return guess.result(notes);
    }

    private Rows rows(TextEncoding encoding) throws IOException, UserException {
        try (ByteReader in = source.open()) {
            DbfHeader header = DbfHeader.read(in, source.name(), notes);
            CellDecoder decoder = new CellDecoder(encoding.charset(), notes);
            List<DbfField> fields = header.fields(decoder, source.name(), notes);
            ColumnBuilder[] columns =
                    fields.stream()
                            .map(field -> new ColumnBuilder(header.rows()))
                            .toArray(ColumnBuilder[]::new);
            BitSet deleted = new BitSet();
            byte[] row = new byte[header.rowLength()];
            for (int i = 0; i < header.rows(); i++) {
                in.read(row);
                deleted.set(i, row[0] == DELETED);
                for (int f = 0; f < columns.length; f++)
                    add(columns[f], fields.get(f), row, decoder);
            }
            return new Rows(
                    table(fields, columns, header.rows()), deleted, encoding, notes.toList());
        }
    }

    private static Table table(List<DbfField> fields, ColumnBuilder[] columns, int rows) {
        return new Table(
                IntStream.range(0, columns.length)
                        .mapToObj(f -> column(fields.get(f), columns[f]))
                        .toList(),
                rows);
    }

    private static Column column(DbfField field, ColumnBuilder builder) {
        return switch (field.type()) {
            case 'D' -> builder.build(field.name(), Kind.DATE);
            case 'L' -> builder.build(field.name(), Kind.BOOLEAN);
            default -> builder.build(field.name());
        };
    }

    private void add(ColumnBuilder column, DbfField field, byte[] row, CellDecoder decoder) {
        switch (field.type()) {
            case 'C' -> column.add(decoder.decode(row, field.offset(), field.end(), field.name()));
            case 'D' -> column.add(date(field, row));
            case 'L' -> column.add(truth(row[field.offset()]));
            case 'I' -> column.add((long) little(field, row).getInt());
            case 'O' -> addDecimal(column, field, little(field, row).getDouble());
            default -> addNumber(column, field, row);
        }
    }

    private static ByteBuffer little(DbfField field, byte[] row) {
        return ByteBuffer.wrap(row, field.offset(), field.length()).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void addDecimal(ColumnBuilder column, DbfField field, double value) {
        if (Double.isFinite(value)) {
            column.add(value);
        } else {
            unreadable(column, field);
        }
    }

    private void addNumber(ColumnBuilder column, DbfField field, byte[] row) {
        int from = field.offset();
        int to = field.end();
        while (from < to && (row[from] == ' ' || row[from] == 0)) from++;
        while (to > from && (row[to - 1] == ' ' || row[to - 1] == 0)) to--;
        if (from == to) {
            column.addMissing();
        } else if (Numbers.whole(row, from, to)) {
            column.add(Numbers.integer(row, from, to));
        } else {
            addDecimal(column, field, Numbers.plain(row, from, to));
        }
    }

    private void unreadable(ColumnBuilder column, DbfField field) {
        notes.add(NoteKind.VALUE_UNREADABLE, field.name());
        column.addMissing();
    }

    private String date(DbfField field, byte[] row) {
        String digits = new String(row, field.offset(), 8, StandardCharsets.ISO_8859_1);
        if (digits.isBlank() || digits.equals("00000000") || digits.indexOf('\0') == 0) return "";
        Optional<String> date = Numbers.date(digits);
        if (date.isEmpty()) notes.add(NoteKind.VALUE_UNREADABLE, field.name());
        return date.orElse("");
    }

    /** The truth value as text; the question mark and the blank are the format's "unknown". */
    private static String truth(byte letter) {
        return switch (letter) {
            case 'T', 't', 'Y', 'y', 'J', 'j' -> "true";
            case 'F', 'f', 'N', 'n' -> "false";
            default -> "";
        };
    }
}
