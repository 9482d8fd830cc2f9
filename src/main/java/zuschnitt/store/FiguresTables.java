package zuschnitt.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import zuschnitt.plan.Figures;
import zuschnitt.plan.UnitSet;

/** Data sets as they are kept: one blob a field, eight bytes a unit, NaN for what is not known. */
final class FiguresTables {
    private final Database database;

    FiguresTables(Database database) {
        this.database = database;
    }

    /** Writes a data set; gives the number under which it is kept. */
    int write(Figures figures) throws SQLException {
        int id =
                database.one(
                        "SELECT coalesce(max(id), 0) + 1 FROM zuschnitt_figures",
                        row -> row.number(1));
        UnitSet estimated =
                UnitSet.of(
                        IntStream.rangeClosed(1, figures.unitCount()).filter(figures::estimated));
        database.run(
                "INSERT INTO zuschnitt_figures VALUES (?, ?, ?, ?, ?)",
                Checksum.seal(
                        id, figures.date(), figures.populationField(), UnitRanges.text(estimated)));
        int position = 0;
        for (String field : figures.fields()) {
            database.run(
                    "INSERT INTO zuschnitt_counts VALUES (?, ?, ?, ?, ?)",
                    Checksum.seal(id, position++, field, pack(figures, field)));
        }
        return id;
    }

    /**
     * Notes that a data set came with versions of others, and is none of the project's own.
     * Programs that don't know of such would take it for the latest, so they are kept out.
     */
    void borrow(int id) throws SQLException {
        database.run(
                "CREATE TABLE IF NOT EXISTS zuschnitt_borrowed_figures"
                        + " (figures INTEGER PRIMARY KEY REFERENCES zuschnitt_figures (id),"
                        + " checksum INTEGER NOT NULL)");
        Format.require(database, Format.WITH_VINTAGES);
        database.run("INSERT INTO zuschnitt_borrowed_figures VALUES (?, ?)", Checksum.seal(id));
    }

    /** The numbers of the data sets that came with versions of others. */
    Set<Integer> borrowed() throws SQLException {
        boolean any =
                database.one(
                        "SELECT count(*) FROM sqlite_master"
                                + " WHERE name = 'zuschnitt_borrowed_figures'",
                        row -> row.flag(1));
        if (!any) return Set.of();
        return Set.copyOf(
                database.all(
                        "SELECT figures, checksum FROM zuschnitt_borrowed_figures",
                        row -> {
                            row.check(2, row.number(1));
                            return row.number(1);
                        }));
    }

    private static byte[] pack(Figures figures, String field) {
        PackedWriter to = new PackedWriter();
        for (int unit = 1; unit <= figures.unitCount(); unit++) to.real(figures.count(field, unit));
        return to.toBytes();
    }

    /**
     * All data sets under their numbers, in order.
     *
     * @param unitCount number of a data set → how many units it is about
     */
    Map<Integer, Figures> read(IntUnaryOperator unitCount) throws SQLException {
        Map<Integer, Figures> sets = new LinkedHashMap<>();
        database.each(
                "SELECT id, date, population, estimated, checksum FROM zuschnitt_figures"
                        + " ORDER BY id",
                row -> sets.put(row.number(1), figures(row, unitCount.applyAsInt(row.number(1)))));
        checkNoneIsMissing(sets);
        return sets;
    }

    /** A damaged number, or a damaged index, would let a column disappear without a word. */
    private void checkNoneIsMissing(Map<Integer, Figures> sets) throws SQLException {
        int found = sets.values().stream().mapToInt(set -> set.fields().size()).sum();
        int written =
                database.one(
                        "SELECT count(*) FROM zuschnitt_counts NOT INDEXED", row -> row.number(1));
        if (found != written) throw new SQLException(found + " counts, not " + written);
    }

    private Figures figures(Row row, int unitCount) throws SQLException {
        row.check(5, row.number(1), row.textIfAny(2), row.text(3), row.text(4));
        Optional<LocalDate> date = row.textIfAny(2).map(LocalDate::parse);
        Map<String, double[]> counts = counts(row.number(1), unitCount);
        UnitSet estimated = UnitRanges.units(row.text(4), unitCount);
        return Figures.of(date, row.text(3), counts, estimated);
    }

    private Map<String, double[]> counts(int id, int unitCount) throws SQLException {
        Map<String, double[]> counts = new LinkedHashMap<>();
        database.each(
                "SELECT field, counts, checksum FROM zuschnitt_counts WHERE figures = ?"
                        + " ORDER BY position",
                row -> {
                    byte[] blob = row.blob(2);
                    row.check(3, id, counts.size(), row.text(1), blob);
                    counts.put(row.text(1), unpack(blob, unitCount));
                },
                id);
        return counts;
    }

    private static double[] unpack(byte[] blob, int unitCount) throws SQLException {
        PackedReader from = new PackedReader(blob);
        double[] counts = new double[unitCount + 1];
        for (int unit = 1; unit <= unitCount; unit++) counts[unit] = from.real();
        if (!from.atEnd()) throw new SQLException("counts of more units than there are");
        return counts;
    }
}
