package zuschnitt.io.shapefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zuschnitt.io.bytes.ByteReader;
import zuschnitt.io.bytes.CellDecoder;
import zuschnitt.io.bytes.DamagedFile;
import zuschnitt.io.bytes.Limits;
import zuschnitt.io.layer.FieldNames;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * The head of a .dbf: how many rows of what length, with which fields. Checked against the size of
 * the file.
 *
 * @param rows number of rows that are really there
 * @param rowLength bytes of a row
 * @param languageByte what the file says of its code page; 0 for nothing
 * @param fields the bytes of each field's description, 32 each
 */
record DbfHeader(int rows, int rowLength, int languageByte, List<byte[]> fields) {
    private static final int FIELD_BYTES = 32;
    private static final int END_OF_FIELDS = 0x0D;

    /** Reads the head and leaves the reader at the first row. */
    static DbfHeader read(ByteReader in, String name, Notes notes)
            throws IOException, UserException {
        if (in.left() < FIELD_BYTES) throw new DamagedFile(name, "no-table");
        long size = in.left();
        in.skip(4);
        long declaredRows = in.intLittle() & 0xFFFFFFFFL;
        int headerLength = in.unsignedShortLittle();
        int rowLength = in.unsignedShortLittle();
        in.skip(17);
        int languageByte = in.unsignedByte();
        in.skip(2);
        if (headerLength <= FIELD_BYTES || headerLength > size || rowLength < 1) {
            throw new DamagedFile(name, "no-table");
        }
        List<byte[]> fields = fields(in, headerLength - FIELD_BYTES, name, notes);
        int rows = rows(in, declaredRows, rowLength, name, notes);
        return new DbfHeader(rows, rowLength, languageByte, fields);
    }

    private static List<byte[]> fields(ByteReader in, int room, String name, Notes notes)
            throws IOException, UserException {
        byte[] descriptions = in.bytes(room);
        List<byte[]> fields = new ArrayList<>();
        int at = 0;
        while (at + FIELD_BYTES <= room && descriptions[at] != END_OF_FIELDS) {
            fields.add(java.util.Arrays.copyOfRange(descriptions, at, at + FIELD_BYTES));
            at += FIELD_BYTES;
        }
        if (at >= room || descriptions[at] != END_OF_FIELDS)
            notes.add(NoteKind.FIELD_LIST_OPEN, name);
        if (fields.size() > Limits.FIELDS) {
            throw new UserException(Message.of("io.too-many-fields", name, Limits.FIELDS));
        }
        return fields;
    }

    private static int rows(ByteReader in, long declared, int rowLength, String name, Notes notes)
            throws UserException {
        long there = in.left() / rowLength;
        if (declared > there && there == 0) throw new DamagedFile(name, "no-rows", declared);
        if (declared > there) notes.add(NoteKind.ROW_COUNT_WRONG, declared);
        long rows = Math.min(declared, there);
        if (rows > Limits.FEATURES)
            throw new UserException(Message.of("io.too-many-features", name, Limits.FEATURES));
        return (int) rows;
    }

    /**
     * The fields with their names in the given encoding; unreadable ones left out, names made
     * unique, both noted.
     */
    List<DbfField> fields(CellDecoder names, String file, Notes notes) throws DamagedFile {
        List<DbfField> named = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int offset = 1;
        for (byte[] description : fields) {
            int length = description[16] & 0xFF;
            char type = Character.toUpperCase((char) description[11]);
            if (type == 'C') length += (description[17] & 0xFF) << 8;
            DbfField field =
                    new DbfField(name(description, names, taken, notes), type, offset, length);
            offset += length;
            if (offset > rowLength) throw new DamagedFile(file, "row-length", rowLength);
            if (field.readable()) {
                named.add(field);
            } else {
                notes.add(NoteKind.FIELD_SKIPPED, field.name());
            }
        }
        return named;
    }

    private static String name(
            byte[] description, CellDecoder names, Set<String> taken, Notes notes) {
        String written = names.decode(description, 0, nameEnd(description), "").strip();
        return FieldNames.unique(written, taken, notes);
    }

    /** Where a field's name ends within its description. */
    static int nameEnd(byte[] description) {
        int end = 0;
        while (end < 11 && description[end] != 0) end++;
        return end;
    }
}
