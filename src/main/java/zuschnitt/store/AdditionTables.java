package zuschnitt.store;

import java.sql.SQLException;
import java.util.List;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Indicator;
import zuschnitt.plan.Joined;

/**
 * What is added to a project later: further data sets, and the indicators that are made of them.
 * The table of indicators comes with the first of them, so that a project without any is one that
 * earlier programs know.
 */
final class AdditionTables {
    private static final String TABLE =
            """
            CREATE TABLE IF NOT EXISTS zuschnitt_indicators (
                position INTEGER PRIMARY KEY,
                name TEXT NOT NULL,
                topic TEXT NOT NULL,
                numerator TEXT NOT NULL,
                denominator TEXT NOT NULL,
                checksum INTEGER NOT NULL
            )""";

    private final Database database;

    AdditionTables(Database database) {
        this.database = database;
    }

    void write(Joined joined) throws SQLException {
        if (joined.figures().isPresent()) {
            Figures figures = joined.figures().get();
            new FiguresTables(database).write(figures);
        }
        writeRest(joined);
    }

    /** Writes what belongs to the units of another year, by the number of their ground. */
    void write(int ground, Joined joined) throws SQLException {
        if (joined.figures().isPresent())
            new VintageTables(database).write(ground, joined.figures().get());
        writeRest(joined);
    }

    private void writeRest(Joined joined) throws SQLException {
        for (Indicator indicator : joined.indicators()) write(indicator);
        new ProjectTables(database).write(joined.source());
    }

    void write(Indicator indicator) throws SQLException {
        database.run(TABLE);
        database.run(
                "INSERT INTO zuschnitt_indicators VALUES (NULL, ?, ?, ?, ?, ?)",
                Checksum.seal(
                        indicator.name(),
                        indicator.topic(),
                        texts(indicator.numerator()),
                        texts(indicator.denominator())));
    }

    private static Json texts(List<String> texts) {
        return Json.list(texts.stream().map(Json::of).toList());
    }

    /** All indicators; of those with one name the last one holds. */
    List<Indicator> indicators() throws SQLException {
        boolean any =
                database.one(
                        "SELECT count(*) FROM sqlite_master WHERE name = 'zuschnitt_indicators'",
                        row -> row.number(1) > 0);
        if (!any) return List.of();
        List<Indicator> all =
                database.all(
                        "SELECT name, topic, numerator, denominator, checksum"
                                + " FROM zuschnitt_indicators ORDER BY position",
                        AdditionTables::indicator);
        return Indicator.merged(List.of(), all);
    }

    private static Indicator indicator(Row row) throws SQLException {
        row.check(5, row.text(1), row.text(2), row.text(3), row.text(4));
        return new Indicator(row.text(1), row.text(2), texts(row.text(3)), texts(row.text(4)));
    }

    private static List<String> texts(String json) throws SQLException {
        return Json.parse(json).texts();
    }
}
