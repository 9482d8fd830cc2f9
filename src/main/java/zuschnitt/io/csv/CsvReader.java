package zuschnitt.io.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import zuschnitt.io.bytes.Budget;
import zuschnitt.io.bytes.ByteReader;
import zuschnitt.io.bytes.ByteSource;
import zuschnitt.io.bytes.CellDecoder;
import zuschnitt.io.bytes.DamagedFile;
import zuschnitt.io.bytes.EncodingGuess;
import zuschnitt.io.bytes.Limits;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.FieldNames;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.Table;
import zuschnitt.io.layer.TextEncoding;
import zuschnitt.io.layer.TextEncoding.Known;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * Reads a table of text: separated by semicolons, commas or tabs, with quotation marks where
 * needed, its first row naming the columns. Which columns are numbers, and in whose spelling, is
 * decided when all rows are known ({@link CsvNumbers}).
 */
public final class CsvReader {
    private static final String SEPARATORS = ";\t,|";
    private static final String SEPARATOR_LINE = "sep=";
    private static final char QUOTE = '"';

    private final String file;
    private final String text;
    private final Notes notes;
    private char separator;
    private int at;
    private int line = 1;

    private CsvReader(String file, String text, Notes notes) {
        this.file = file;
        this.text = text;
        this.notes = notes;
    }

    /**
     * @param name what the table is to be called
     * @param path for the layer to remember
     */
    public static Layer read(
            ByteSource source, String name, Path path, Optional<Charset> chosen, Notes notes)
            throws UserException {
        byte[] bytes = bytes(source);
        TextEncoding encoding = encoding(bytes, source.name(), chosen, notes);
        String text = new String(bytes, encoding.charset());
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Table table = new CsvReader(source.name(), withoutMark, notes).table();
        if (table.rows() == 0) notes.add(NoteKind.LAYER_EMPTY, name);
        return Layer.ofTable(name, path, table, encoding, notes.toList());
    }

    private static byte[] bytes(ByteSource source) throws UserException {
        if (source.size() > Limits.heapBytes() / 4) {
            throw new UserException(
                    Message.of("io.too-large", source.name(), (Limits.heapBytes() >> 22) + " MB"));
        }
        try (ByteReader in = source.open()) {
            return in.bytes((int) source.size());
        } catch (IOException e) {
            throw new UserException(Message.of("io.unreadable", source.name()), e);
        }
    }

    private static TextEncoding encoding(
            byte[] bytes, String file, Optional<Charset> chosen, Notes notes) {
        if (chosen.isPresent()) return new TextEncoding(chosen.get(), Known.BY_CHOICE);
        boolean marked = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
        if (marked) return new TextEncoding(StandardCharsets.UTF_8, Known.BY_DECLARATION);
        EncodingGuess guess = new EncodingGuess();
        guess.add(bytes, 0, bytes.length);
        return guess.result(file, notes);
    }

    private Table table() throws UserException {
        chooseSeparator();
        List<String> header = record();
        if (header.size() > Limits.FIELDS) {
            throw new UserException(Message.of("io.too-many-fields", file, Limits.FIELDS));
        }
        List<List<String>> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) columns.add(new ArrayList<>());
        Budget budget = new Budget(file);
        int rows = 0;
        while (at < text.length()) {
            int start = line;
            List<String> record = record();
            if (record.stream().allMatch(String::isEmpty)) continue;
            budget.takeFeature();
            add(record, columns, start);
            rows++;
        }
        return table(header, columns, rows);
    }

    /**
     * Adds a row; missing cells are empty, and cells beyond the header are lost unless they are.
     */
    private void add(List<String> record, List<List<String>> columns, int start) {
        boolean lost = record.stream().skip(columns.size()).anyMatch(cell -> !cell.isEmpty());
        if (record.size() < columns.size() || lost)
            notes.add(NoteKind.ROW_RAGGED, Integer.toString(start));
        for (int i = 0; i < columns.size(); i++)
            columns.get(i).add(i < record.size() ? record.get(i) : "");
    }

    private Table table(List<String> header, List<List<String>> columns, int rows) {
        Set<String> taken = new HashSet<>();
        CsvNumbers numbers = CsvNumbers.of(columns, separator, notes);
        List<Column> built =
                IntStream.range(0, columns.size())
                        .filter(
                                i ->
                                        !header.get(i).isEmpty()
                                                || columns.get(i).stream()
                                                        .anyMatch(c -> !c.isEmpty()))
                        .mapToObj(
                                i ->
                                        numbers.column(
                                                FieldNames.unique(header.get(i), taken, notes),
                                                columns.get(i)))
                        .toList();
        return new Table(built, rows);
    }

    /** The separator that a first line names, or the one that stands most often in the header. */
    private void chooseSeparator() {
        if (text.startsWith(SEPARATOR_LINE) && text.length() > SEPARATOR_LINE.length()) {
            separator = text.charAt(SEPARATOR_LINE.length());
            at = SEPARATOR_LINE.length() + 1;
            endOfLine();
            return;
        }
        String header = text.lines().findFirst().orElse("");
        int[] bySize =
                SEPARATORS
                        .chars()
                        .boxed()
                        .sorted(Comparator.comparingLong(c -> -count(header, c)))
                        .mapToInt(Integer::intValue)
                        .toArray();
        separator = (char) bySize[0];
    }

    private static long count(String text, int character) {
        return text.chars().filter(c -> c == character).count();
    }

    /** Reads the cells up to the end of a line; an empty line has one empty cell. */
    private List<String> record() throws DamagedFile {
        List<String> cells = new ArrayList<>();
        do {
            cells.add(cell());
        } while (take(separator));
        endOfLine();
        return cells;
    }

    private String cell() throws DamagedFile {
        int start = at;
        while (at < text.length() && text.charAt(at) == ' ') at++;
        if (at < text.length() && text.charAt(at) == QUOTE) return quoted();
        at = start;
        while (at < text.length() && text.charAt(at) != separator && !lineEnd(text.charAt(at)))
            at++;
        return clean(text.substring(start, at));
    }

    private String quoted() throws DamagedFile {
        int start = line;
        StringBuilder cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') line++;
            if (c == QUOTE) {
                at++;
                if (at == text.length() || text.charAt(at) != QUOTE) {
                    while (at < text.length() && text.charAt(at) == ' ') at++;
                    return clean(cell.toString());
                }
            }
            if (cell.length() > Limits.TEXT_BYTES) break;
            cell.append(c);
        }
        throw new DamagedFile(file, "quote", Integer.toString(start));
    }

    private String clean(String cell) {
        String plain = cell.indexOf('\n') >= 0 ? cell.replaceAll("\\s*\\R\\s*", " ") : cell;
        return CellDecoder.withoutControls(
                CsvNumbers.stripped(plain), notes, Integer.toString(line));
    }

    private boolean take(char wanted) {
        boolean there = at < text.length() && text.charAt(at) == wanted;
        if (there) at++;
        return there;
    }

    /** Goes to the next line; what stands between a closing quotation mark and it is lost. */
    private void endOfLine() {
        while (at < text.length() && !lineEnd(text.charAt(at))) at++;
        take('\r');
        take('\n');
        line++;
    }

    private static boolean lineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
