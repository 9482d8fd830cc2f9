package zuschnitt.io.shapefile;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import zuschnitt.io.bytes.LittleEndianStream;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.Table;

/**
 * Writes a table as a .dbf in UTF-8. The format's limits hold: names of ten bytes, texts of 254;
 * what they cut is noted.
 */
final class DbfWriter {
    private static final int NAME_BYTES = 10;
    private static final int TEXT_BYTES = 254;
    private static final int NUMBER_BYTES = 24;
    private static final int MOST_DECIMALS = 15;

    private final Table table;
    private final Notes notes;
    private final List<Target> targets = new ArrayList<>();

    /** How a column is written: {@code decimals} digits after the point. */
    private record Target(Column column, String name, char type, int length, int decimals) {}

    private DbfWriter(Table table, Notes notes) {
        this.table = table;
        this.notes = notes;
        Set<String> taken = new HashSet<>();
        for (Column column : table.columns()) targets.add(target(column, taken));
    }

    static void write(Table table, OutputStream out, Notes notes) throws IOException {
        LittleEndianStream stream = new LittleEndianStream(out);
        new DbfWriter(table, notes).writeTo(stream);
        stream.close();
    }

    private Target target(Column column, Set<String> taken) {
        String name = name(column.name(), taken);
        return switch (column.kind()) {
            case TEXT ->
                    new Target(column, name, 'C', Math.min(TEXT_BYTES, longestText(column)), 0);
            case DATE -> new Target(column, name, 'D', 8, 0);
            case BOOLEAN -> new Target(column, name, 'L', 1, 0);
            case INTEGER ->
                    new Target(column, name, 'N', Math.min(NUMBER_BYTES, longestText(column)), 0);
            case DECIMAL -> decimal(column, name);
        };
    }

    /** A name of at most ten bytes that no other column has, capitals aside. */
    private String name(String wanted, Set<String> taken) {
        String cut = cut(wanted.isEmpty() ? "FIELD" : wanted, NAME_BYTES);
        String free = cut;
        for (int i = 1; !taken.add(free.toUpperCase(Locale.ROOT)); i++) {
            String suffix = "_" + i;
            free = cut(cut, NAME_BYTES - suffix.length()) + suffix;
        }
        if (!free.equals(wanted)) notes.add(NoteKind.FIELD_RENAMED, wanted + " → " + free);
        return free;
    }

    /** The beginning of the text that fits into so many bytes of UTF-8, never half a character. */
    static String cut(String text, int most) {
        int bytes = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (bytes > most) return text.substring(0, i);
            i += Character.charCount(c);
        }
        return text;
    }

    private static int longestText(Column column) {
        return IntStream.range(0, column.size())
                .map(row -> column.text(row).getBytes(StandardCharsets.UTF_8).length)
                .max()
                .stream()
                .map(length -> Math.max(1, length))
                .findFirst()
                .orElse(1);
    }

    private static Target decimal(Column column, String name) {
        int decimals = 1;
        int whole = 1;
        for (int row = 0; row < column.size(); row++) {
            if (column.missing(row)) continue;
            BigDecimal value = new BigDecimal(column.text(row));
            decimals = Math.max(decimals, value.scale());
            whole = Math.max(whole, value.precision() - value.scale() + 1);
        }
        int room = Math.max(1, NUMBER_BYTES - 1 - whole);
        int kept = Math.min(Math.min(decimals, MOST_DECIMALS), room);
        return new Target(column, name, 'N', Math.min(NUMBER_BYTES, whole + 1 + kept), kept);
    }

    private void writeTo(LittleEndianStream out) throws IOException {
        LocalDate epoch = LocalDate.of(2026, 1, 1);
        out.writeByte(3);
        out.writeByte(epoch.getYear() - 1900);
        out.writeByte(epoch.getMonthValue());
        out.writeByte(epoch.getDayOfMonth());
        out.writeInt(table.rows());
        out.writeShort(33 + 32 * targets.size());
        out.writeShort(1 + targets.stream().mapToInt(Target::length).sum());
        out.writeZeros(20);
        for (Target target : targets) writeField(out, target);
        out.writeByte(0x0D);
        for (int row = 0; row < table.rows(); row++) {
            out.writeByte(' ');
            for (Target target : targets) writeCell(out, target, row);
        }
        out.writeByte(0x1A);
    }

    private static void writeField(LittleEndianStream out, Target target) throws IOException {
        out.write(Arrays.copyOf(target.name().getBytes(StandardCharsets.UTF_8), 11), 11);
        out.writeByte(target.type());
        out.writeZeros(4);
        out.writeByte(target.length());
        out.writeByte(target.decimals());
        out.writeZeros(14);
    }

    private void writeCell(LittleEndianStream out, Target target, int row) throws IOException {
        byte[] cell = new byte[target.length()];
        Arrays.fill(cell, (byte) ' ');
        byte[] text = cell(target, row).getBytes(StandardCharsets.UTF_8);
        int length = Math.min(text.length, cell.length);
        System.arraycopy(text, 0, cell, target.type() == 'N' ? cell.length - length : 0, length);
        out.write(cell, cell.length);
    }

    private String cell(Target target, int row) {
        String text = target.column().text(row);
        if (text.isEmpty()) return "";
        return switch (target.type()) {
            case 'D' -> text.replace("-", "");
            case 'L' -> text.substring(0, 1).toUpperCase(Locale.ROOT);
            case 'N' -> number(target, text);
            default -> fitted(target, text);
        };
    }

    private String number(Target target, String text) {
        String rounded =
                new BigDecimal(text)
                        .setScale(target.decimals(), RoundingMode.HALF_EVEN)
                        .toPlainString();
        if (rounded.length() <= target.length()) return rounded;
        notes.add(NoteKind.VALUE_TRUNCATED, target.column().name());
        return "";
    }

    private String fitted(Target target, String text) {
        String cut = cut(text, target.length());
        if (!cut.equals(text)) notes.add(NoteKind.VALUE_TRUNCATED, target.column().name());
        return cut;
    }
}
