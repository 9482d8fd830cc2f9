package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Kind;
import zuschnitt.io.layer.WrittenNumbers;
import zuschnitt.message.Message;

/**
 * What a field has to show for its role, in words: {@code KEY: unique, 8 digits}. Said of what is
 * proposed and of what the planner chose instead, so that a wrong choice is seen before it is made
 * use of. Looks at every row.
 */
final class FieldReason {
    private static final int SHOWN = 2;

    private final Column column;

    /** value → how many rows have it, in the order of the rows; without those that have none. */
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    private int missing;

    private FieldReason(Column column) {
        this.column = column;
        for (int row = 0; row < column.size(); row++) {
            String value = column.text(row).strip();
            if (value.isEmpty()) missing++;
            else rows.merge(value, 1, Integer::sum);
        }
    }

    /** What speaks for the field, or against it. */
    static Message of(Role role, Column column) {
        FieldReason reason = new FieldReason(column);
        return switch (role) {
            case KEY -> reason.key();
            case NAME -> Message.of("io.field.name", column.name(), reason.rows.size());
            case GROUP -> reason.listed("io.field.group");
            case DISTRICT -> reason.listed("io.field.district");
            case POPULATION, COUNT -> reason.count();
        };
    }

    private Message key() {
        List<String> doubled =
                rows.entrySet().stream()
                        .filter(entry -> entry.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .toList();
        if (doubled.isEmpty() && missing == 0)
            return Message.of("io.field.key.unique", column.name(), width());
        List<Object> faults = new ArrayList<>();
        if (!doubled.isEmpty())
            faults.add(Message.of("io.field.key.doubled", doubled.size(), few(doubled)));
        if (missing > 0) faults.add(Message.of("io.field.missing", missing));
        return faults.size() == 1
                ? Message.of("io.field.fault", column.name(), faults.get(0))
                : Message.of("io.field.faults", column.name(), faults.get(0), faults.get(1));
    }

    /** How long the values are, and whether they are all digits. */
    private Message width() {
        int shortest = rows.keySet().stream().mapToInt(String::length).min().orElse(0);
        int longest = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
        boolean digits =
                rows.keySet().stream().allMatch(value -> value.chars().allMatch(this::digit));
        String kind = digits ? "io.field.digits" : "io.field.letters";
        return shortest == longest
                ? Message.of(kind, longest)
                : Message.of(kind + ".between", shortest, longest);
    }

    private boolean digit(int character) {
        return character >= '0' && character <= '9';
    }

    private Message listed(String key) {
        return Message.of(key, column.name(), rows.size(), few(List.copyOf(rows.keySet())));
    }

    /** Numbers are read as the import reads them. */
    private Message count() {
        if (column.kind() == Kind.TEXT && WrittenNumbers.unclear(column))
            return Message.of("io.field.count.unclear", column.name());
        Column numbers =
                column.kind() == Kind.TEXT ? WrittenNumbers.in(column, Optional.empty()) : column;
        double sum = 0;
        int unread = 0;
        for (int row = 0; row < column.size(); row++) {
            double value = numbers.number(row);
            if (value >= 0) sum += value;
            else unread++;
        }
        long total = Math.round(sum);
        if (unread == 0) return Message.of("io.field.count", column.name(), total);
        Message without = Message.of("io.field.unread", unread);
        return Message.of("io.field.count.unread", column.name(), total, without);
    }

    private static String few(List<String> values) {
        String shown = String.join(", ", values.subList(0, Math.min(SHOWN, values.size())));
        return values.size() > SHOWN ? shown + ", …" : shown;
    }
}
