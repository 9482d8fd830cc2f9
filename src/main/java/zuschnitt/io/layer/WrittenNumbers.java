package zuschnitt.io.layer;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import zuschnitt.io.layer.Written.Meaning;

/**
 * Finds the numbers in columns of texts. A column counts as one of numbers if most of its values
 * are; its texts are kept beside them, so that what is no number can still be named, and what turns
 * out to be a key is as it was. Values with leading zeros make a column of keys.
 */
public final class WrittenNumbers {
    /** Share of values that must be numbers for a column to count as one. */
    private static final double MOSTLY = 0.75;

    private final List<String> texts;
    private final BitSet typed;
    private final Spelling spelling;
    private final double[] numbers;
    private int known;
    private int other;
    private boolean plain = true;
    private boolean whole = true;

    private WrittenNumbers(List<String> texts, BitSet typed, Spelling spelling) {
        this.texts = texts;
        this.typed = typed;
        this.spelling = spelling;
        this.numbers = new double[texts.size()];
    }

    /**
     * The column of the texts: of numbers if most of them are and it is clear how they are spelt,
     * otherwise of texts.
     *
     * @param typed rows whose text is a number as programs write it, whatever the others are
     * @param usual how the source spells its numbers, where the column itself doesn't show it
     */
    public static Column column(
            String name, List<String> texts, BitSet typed, Optional<Spelling> usual) {
        Column asTexts = Column.ofTexts(name, texts);
        List<String> spelt = typed.isEmpty() ? texts : untyped(texts, typed);
        Optional<Spelling> spelling = Spelling.shownBy(spelt).or(() -> usual);
        if (spelling.isEmpty() && spelt.stream().anyMatch(Spelling::ambiguous)) return asTexts;
        if (texts.stream().anyMatch(WrittenNumbers::leadingZero)) return asTexts;
        return new WrittenNumbers(texts, typed, spelling.orElse(Spelling.GERMAN))
                .column(name)
                .orElse(asTexts);
    }

    /** The same column with the numbers beside its texts, however few of them are numbers. */
    public static Column in(Column texts, Optional<Spelling> usual) {
        List<String> written = IntStream.range(0, texts.size()).mapToObj(texts::text).toList();
        Spelling spelling = Spelling.shownBy(written).or(() -> usual).orElse(Spelling.GERMAN);
        WrittenNumbers numbers = new WrittenNumbers(written, new BitSet(), spelling);
        for (int row = 0; row < written.size(); row++) numbers.add(row);
        return numbers.spelt(texts.name());
    }

    /**
     * The table with its columns of texts read as numbers where they are, in the given spelling.
     */
    public static Table spelt(Table table, Spelling spelling) {
        return new Table(
                table.columns().stream()
                        .map(
                                c ->
                                        c.kind() == Kind.TEXT && unclear(c)
                                                ? in(c, Optional.of(spelling))
                                                : c)
                        .toList(),
                table.rows());
    }

    private static List<String> untyped(List<String> texts, BitSet typed) {
        return IntStream.range(0, texts.size())
                .filter(row -> !typed.get(row))
                .mapToObj(texts::get)
                .toList();
    }

    /** Whether numbers in the texts can be read in two ways, and nothing shows which is meant. */
    public static boolean unclear(Column column) {
        boolean unclear = false;
        for (int row = 0; row < column.size(); row++) {
            String text = column.text(row);
            if (Spelling.plain(text)) continue;
            if (Spelling.only(text).isPresent()) return false;
            unclear |= Spelling.ambiguous(text);
        }
        return unclear;
    }

    private static boolean leadingZero(String text) {
        boolean zero = text.length() > 1 && text.charAt(0) == '0';
        return zero && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private Optional<Column> column(String name) {
        for (int row = 0; row < numbers.length; row++) add(row);
        if (known == 0 || known < MOSTLY * (known + other)) return Optional.empty();
        return Optional.of(plain ? integers(name) : spelt(name));
    }

    private Column spelt(String name) {
        Kind kind = whole ? Kind.INTEGER : Kind.DECIMAL;
        BitSet told = new BitSet();
        for (int row = 0; row < numbers.length; row++) told.set(row, told(row));
        String[] kept = texts.toArray(String[]::new);
        return new Column(name, kind, new Cells.Spelt(kept, numbers, told));
    }

    private void add(int row) {
        String text = texts.get(row);
        Written written =
                typed.get(row)
                        ? new Written(Meaning.NUMBER, Numbers.plain(text))
                        : Written.of(text, spelling);
        numbers[row] = written.value();
        plain &= text.isEmpty() || Spelling.plain(text);
        if (written.known()) {
            known++;
            whole &= written.value() == Math.rint(written.value());
        } else if (written.meaning() == Meaning.TEXT) {
            other++;
        }
    }

    /** Whether the row says something, be it no number. */
    private boolean told(int row) {
        return !Double.isNaN(numbers[row])
                || Written.of(texts.get(row), spelling).meaning() == Meaning.TEXT;
    }

    private Column integers(String name) {
        ColumnBuilder builder = new ColumnBuilder();
        for (String text : texts) {
            if (text.isEmpty()) builder.addMissing();
            else builder.add(Long.parseLong(text));
        }
        return builder.build(name);
    }
}
