package zuschnitt.io.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import zuschnitt.io.bytes.ByteReader;
import zuschnitt.io.bytes.ByteSource;
import zuschnitt.io.bytes.Limits;
import zuschnitt.io.grid.Grid;
import zuschnitt.io.grid.GridRow;
import zuschnitt.io.grid.Layout;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.layer.Table;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * Reads a table of text: separated by semicolons, commas or tabs, with quotation marks where
 * needed. What its rows mean is found by {@link Grid}.
 */
public final class CsvReader {
    private static final String SEPARATOR_LINE = "sep=";

    private final ByteSource source;
    private final Optional<Charset> encoding;
    private final Layout layout;

    /**
     * @param encoding what the planner has said of it
     * @param layout what else the planner has said
     */
    public CsvReader(ByteSource source, Optional<Charset> encoding, Layout layout) {
        this.source = source;
        this.encoding = encoding;
        this.layout = layout;
    }

    /**
     * The table as a layer without areas.
     *
     * @param name what it is to be called
     * @param path for the layer to remember
     * @throws OpenQuestion if the separator, or whether there is a head, can't be told
     */
    public Layer read(String name, Path path, Notes notes) throws UserException {
        TextDecoding decoded = TextDecoding.of(bytes(), encoding, notes);
        Table table = table(decoded.text(), notes);
        if (table.rows() == 0) notes.add(NoteKind.LAYER_EMPTY, name);
        return Layer.ofTable(name, path, table, decoded.encoding(), notes.toList());
    }

    private byte[] bytes() throws UserException {
        if (source.size() > Limits.heapBytes() / 2) {
            throw new UserException(
                    Message.of("io.too-large", source.name(), (Limits.heapBytes() >> 21) + " MB"));
        }
        try (ByteReader in = source.open()) {
            return in.bytes((int) source.size());
        } catch (IOException e) {
            throw new UserException(Message.of("io.unreadable", source.name()), e);
        }
    }

    private Table table(String text, Notes notes) throws UserException {
        Optional<Character> declared = declared(text);
        int from = declared.isPresent() ? afterFirstLine(text) : 0;
        Optional<Character> known = layout.separator().or(() -> declared);
        char separator = known.isPresent() ? known.get() : Separator.of(source.name(), text, from);
        int line = declared.isPresent() ? 2 : 1;
        Records records = new Records(source.name(), text, from, line, separator, notes);
        Grid grid = new Grid(source.name(), layout, notes);
        while (records.more()) grid.add(GridRow.ofTexts(records.next(), records.line()));
        return grid.table();
    }

    /** The separator that spreadsheets write into a first line of its own. */
    private static Optional<Character> declared(String text) {
        boolean declared =
                text.length() > SEPARATOR_LINE.length()
                        && text.regionMatches(true, 0, SEPARATOR_LINE, 0, SEPARATOR_LINE.length());
        return declared ? Optional.of(text.charAt(SEPARATOR_LINE.length())) : Optional.empty();
    }

    private static int afterFirstLine(String text) {
        int at = SEPARATOR_LINE.length() + 1;
        if (at < text.length() && text.charAt(at) == '\r') at++;
        if (at < text.length() && text.charAt(at) == '\n') at++;
        return at;
    }
}
