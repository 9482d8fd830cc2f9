package zuschnitt.io.kml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import zuschnitt.io.bytes.CellDecoder;
import zuschnitt.io.bytes.Limits;
import zuschnitt.io.layer.ColumnBuilder;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.Numbers;
import zuschnitt.io.layer.RowTable;
import zuschnitt.io.layer.Table;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * Gathers the attributes of placemarks. Values are texts unless a schema calls their field a
 * number; {@code Folder} is the innermost folder with a name.
 */
final class PlacemarkTable {
    private static final String FOLDER = "Folder";
    private static final Set<String> NUMBERS =
            Set.of("int", "uint", "short", "ushort", "float", "double");

    private final String file;
    private final Notes notes;
    private final RowTable table;
    private final Set<String> numbers = new HashSet<>();
    private final Deque<String> folders = new ArrayDeque<>();
    private String data = "";
    private boolean inRow;

    PlacemarkTable(String file, Notes notes) {
        this.file = file;
        this.notes = notes;
        this.table = new RowTable(notes);
    }

    void enterFolder() {
        folders.push("");
    }

    void nameFolder(String name) {
        folders.pop();
        folders.push(name);
    }

    void leaveFolder() {
        folders.pop();
    }

    /** Remembers what a schema says of a field. */
    void declare(String field, String type) {
        if (NUMBERS.contains(type)) numbers.add(clean(field, ""));
    }

    void startRow() {
        inRow = true;
    }

    /** Begins a value of which the name comes first. */
    void enterData(String name) {
        data = name;
    }

    void addData(String text) throws UserException {
        add(data, text);
    }

    /** Adds a value to the present row, if there is one; an empty text is none. */
    void add(String field, String text) throws UserException {
        if (!inRow || text.isEmpty()) return;
        String name = field.isEmpty() ? "FIELD" : clean(field, "");
        ColumnBuilder column = table.at(name);
        if (numbers.contains(name)) {
            addNumber(column, name, text);
        } else {
            column.add(clean(text, name));
        }
        if (table.width() > Limits.FIELDS)
            throw new UserException(Message.of("io.too-many-fields", file, Limits.FIELDS));
    }

    private void addNumber(ColumnBuilder column, String name, String text) {
        double value = Numbers.plain(text);
        if (Double.isNaN(value)) {
            notes.add(NoteKind.VALUE_UNREADABLE, name);
            column.addMissing();
        } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            column.add((long) value);
        } else {
            column.add(value);
        }
    }

    private String clean(String text, String place) {
        return CellDecoder.withoutControls(text, notes, place);
    }

    void dropRow() {
        table.dropRow();
        inRow = false;
    }

    void finishRow() {
        for (String folder : folders) {
            if (folder.isEmpty() || table.filled(FOLDER)) continue;
            table.at(FOLDER).add(clean(folder, FOLDER));
        }
        table.finishRow();
        inRow = false;
    }

    Table build() {
        return table.build();
    }
}
