package zuschnitt.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import zuschnitt.plan.Crs;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Indicator;
import zuschnitt.plan.Project;
import zuschnitt.plan.Source;
import zuschnitt.plan.Vintage;

/** What the project starts from, as it is kept. */
final class ProjectTables {
    private final Database database;

    ProjectTables(Database database) {
        this.database = database;
    }

    /**
     * Writes the project.
     *
     * @param srs the number under which its coordinate system is kept
     */
    void write(Project project, int srs) throws SQLException {
        int ground = new GroundTables(database).write(project.ground());
        FiguresTables figures = new FiguresTables(database);
        for (Figures set : project.figures()) {
            int number = figures.write(set);
            new FiguresLayer(database, set, project.ground().units()).write(number);
        }
        database.run(
                "INSERT INTO zuschnitt_project VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Checksum.seal(
                        project.id(),
                        project.name(),
                        project.crs().code(),
                        project.crs().name(),
                        project.crs().wkt(),
                        srs,
                        ground,
                        PlanJson.rules(project.rules())));
        for (Source source : project.sources()) write(source);
        AdditionTables additions = new AdditionTables(database);
        for (Indicator indicator : project.indicators()) additions.write(indicator);
    }

    void write(Source source) throws SQLException {
        List<Json> findings = new ArrayList<>();
        for (Source.Noticed noticed : source.findings()) {
            findings.add(
                    Json.object()
                            .with("kind", Json.of(noticed.kind()))
                            .with("count", Json.of(noticed.count())));
        }
        database.run(
                "INSERT INTO zuschnitt_sources VALUES (NULL, ?, ?, ?, ?, ?, ?)",
                Checksum.seal(
                        source.file(),
                        source.features(),
                        source.encoding(),
                        source.crs(),
                        Json.list(findings)));
    }

    /** The project, equal to what was written. */
    StoredProject read() throws SQLException {
        return database.one(
                "SELECT id, name, crs_code, crs_name, crs_wkt, srs_id, ground, rules, checksum"
                        + " FROM zuschnitt_project",
                this::read);
    }

    private StoredProject read(Row row) throws SQLException {
        Crs crs = new Crs(row.text(3), row.text(4), row.text(5));
        int srs = row.number(6);
        int groundNumber = row.number(7);
        row.check(
                9,
                row.id(1),
                row.text(2),
                crs.code(),
                crs.name(),
                crs.wkt(),
                srs,
                groundNumber,
                row.text(8));
        Ground ground =
                new GroundTables(database).read(groundNumber, identity(row.id(1), groundNumber));
        FiguresTables counts = new FiguresTables(database);
        VintageTables years = new VintageTables(database);
        Map<Integer, Integer> groundOfFigures = years.groundOfFigures();
        Map<Integer, Figures> figures =
                counts.read(unitCounts(ground.units().count(), groundOfFigures));
        UUID id = row.id(1);
        Map<Integer, Vintage> vintages = years.read(number -> identity(id, number), figures);
        Map<Integer, Figures> own = new LinkedHashMap<>(figures);
        own.keySet().removeAll(counts.borrowed());
        own.keySet().removeAll(groundOfFigures.keySet());
        Project project =
                new Project(
                        row.id(1),
                        row.text(2),
                        crs,
                        ground,
                        PlanJson.rules(Json.parse(row.text(8))),
                        List.copyOf(own.values()),
                        sources(),
                        new AdditionTables(database).indicators());
        return new StoredProject(project, srs, groundNumber, figures, vintages);
    }

    /** number of a data set → how many units it is about. */
    private IntUnaryOperator unitCounts(int imported, Map<Integer, Integer> groundOfFigures)
            throws SQLException {
        Map<Integer, Integer> counts = new HashMap<>();
        database.each(
                "SELECT id, unit_count FROM zuschnitt_grounds",
                row -> counts.put(row.number(1), row.number(2)));
        return set ->
                Optional.ofNullable(groundOfFigures.get(set)).map(counts::get).orElse(imported);
    }

    /** The identity of an imported ground: as lasting as its project's. */
    static UUID identity(UUID project, int ground) {
        return UUID.nameUUIDFromBytes((project + ":" + ground).getBytes(StandardCharsets.UTF_8));
    }

    private List<Source> sources() throws SQLException {
        return database.all(
                "SELECT file, features, encoding, crs, findings, checksum FROM zuschnitt_sources"
                        + " ORDER BY position",
                row -> {
                    row.check(6, row.text(1), row.number(2), row.text(3), row.text(4), row.text(5));
                    return new Source(
                            row.text(1),
                            row.number(2),
                            row.text(3),
                            row.text(4),
                            findings(Json.parse(row.text(5))));
                });
    }

    private static List<Source.Noticed> findings(Json json) throws SQLException {
        List<Source.Noticed> findings = new ArrayList<>();
        for (Json item : json.items()) {
            findings.add(new Source.Noticed(item.text("kind"), item.get("count").whole()));
        }
        return findings;
    }
}
