package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Vintage;

/**
 * Units of other years, as they are kept: a ground like the project's, and which data sets are
 * theirs. The tables come with the first of them, so that a project without any is one that earlier
 * programs know; others can't read it, since they take all figures to be the project's.
 */
final class VintageTables {
    private static final String TABLES =
            """
            CREATE TABLE IF NOT EXISTS zuschnitt_vintages (
                ground INTEGER PRIMARY KEY REFERENCES zuschnitt_grounds (id),
                name TEXT NOT NULL,
                checksum INTEGER NOT NULL
            );
            CREATE TABLE IF NOT EXISTS zuschnitt_vintage_figures (
                figures INTEGER PRIMARY KEY REFERENCES zuschnitt_figures (id),
                ground INTEGER NOT NULL REFERENCES zuschnitt_vintages (ground),
                checksum INTEGER NOT NULL
            );
            """;

    private final Database database;

    VintageTables(Database database) {
        this.database = database;
    }

    /** Writes the units of another year; gives the number under which their ground is kept. */
    int write(Vintage vintage) throws SQLException {
        database.script(TABLES);
        Format.require(database, Format.WITH_VINTAGES);
        int ground = new GroundTables(database).write(vintage.ground());
        database.run(
                "INSERT INTO zuschnitt_vintages VALUES (?, ?, ?)",
                Checksum.seal(ground, vintage.name()));
        for (Figures set : vintage.figures()) write(ground, set);
        return ground;
    }

    /** Writes a data set of theirs. */
    void write(int ground, Figures figures) throws SQLException {
        int set = new FiguresTables(database).write(figures);
        database.run(
                "INSERT INTO zuschnitt_vintage_figures VALUES (?, ?, ?)",
                Checksum.seal(set, ground));
    }

    /** number of a data set → number of the ground that it is about, of those that are here. */
    Map<Integer, Integer> groundOfFigures() throws SQLException {
        Map<Integer, Integer> grounds = new LinkedHashMap<>();
        if (!exist()) return grounds;
        database.each(
                "SELECT figures, ground, checksum FROM zuschnitt_vintage_figures ORDER BY figures",
                row -> {
                    row.check(3, row.number(1), row.number(2));
                    grounds.put(row.number(1), row.number(2));
                });
        return grounds;
    }

    /**
     * All of them: number of the ground → units of that year.
     *
     * @param identity number of a ground → what it is from now on
     * @param figures number → data set
     */
    Map<Integer, Vintage> read(IntFunction<UUID> identity, Map<Integer, Figures> figures)
            throws SQLException {
        Map<Integer, Vintage> vintages = new LinkedHashMap<>();
        if (!exist()) return vintages;
        Map<Integer, Integer> groundOf = groundOfFigures();
        database.each(
                "SELECT ground, name, checksum FROM zuschnitt_vintages ORDER BY ground",
                row -> {
                    int number = row.number(1);
                    row.check(3, number, row.text(2));
                    Ground ground = new GroundTables(database).read(number, identity.apply(number));
                    List<Figures> sets = new ArrayList<>();
                    groundOf.forEach(
                            (set, of) -> {
                                if (of == number) sets.add(figures.get(set));
                            });
                    vintages.put(number, new Vintage(row.text(2), ground, sets));
                });
        return vintages;
    }

    private boolean exist() throws SQLException {
        return database.one(
                "SELECT count(*) FROM sqlite_master WHERE name = 'zuschnitt_vintages'",
                row -> row.flag(1));
    }
}
