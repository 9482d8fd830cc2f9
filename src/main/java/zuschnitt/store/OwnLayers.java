package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Project;
import zuschnitt.plan.UnitTable;
import zuschnitt.plan.Vintage;

/** The layers that we keep for other programs: which there have to be, and as what. */
final class OwnLayers {
    private final Database database;
    private final StoredProject stored;
    private final Contents contents;

    OwnLayers(Database database, StoredProject stored, Contents contents) {
        this.database = database;
        this.stored = stored;
        this.contents = contents;
    }

    /** All of them; nothing is read or computed before their rows are asked for. */
    List<OwnLayer> all() throws SQLException {
        List<OwnLayer> all = new ArrayList<>();
        all.add(units());
        stored.vintages().forEach((number, vintage) -> all.add(units(number, vintage)));
        PartLayer parts = new PartLayer(database, stored);
        if (parts.due(contents.plan())) all.add(parts(parts));
        contents.versions().forEach(version -> all.add(version(version)));
        for (Map.Entry<Integer, Figures> set : stored.figures().entrySet())
            if (hasFigures(set.getKey())) all.add(figures(set.getKey(), set.getValue()));
        return all;
    }

    private OwnLayer units() {
        UnitLayer units = new UnitLayer(database, stored.srs());
        Project project = stored.project();
        return OwnLayer.ofAreas(
                UnitLayer.TABLE,
                UnitLayer.columns(project),
                to -> units.rows(project, to),
                () -> units.writeTable(project));
    }

    private OwnLayer units(int number, Vintage vintage) {
        UnitLayer units = new UnitLayer(database, stored.srs());
        Project there = vintage.in(stored.project());
        String table = UnitLayer.TABLE + "_" + number;
        return OwnLayer.ofAreas(
                table,
                UnitLayer.columns(there),
                to -> units.rows(there, to),
                () -> units.write(table, vintage, stored.project()));
    }

    private OwnLayer parts(PartLayer parts) {
        return OwnLayer.ofAreas(
                PartLayer.TABLE,
                UnitLayer.columns(stored.project()),
                to -> parts.rows(contents.plan(), to),
                () -> parts.write(contents.plan()));
    }

    private OwnLayer version(StoredVersion version) {
        Figures figures = stored.figures(version.figures());
        VersionTable versions = new VersionTable(database);
        VersionLayer layer = new VersionLayer(database, stored.srs());
        return OwnLayer.ofAreas(
                version.layer(),
                VersionLayer.COLUMNS,
                to ->
                        VersionLayer.rows(
                                versions.plan(version.version().id(), contents.grounds()),
                                figures,
                                stored.srs(),
                                to),
                () ->
                        layer.write(
                                version,
                                versions.plan(version.version().id(), contents.grounds()),
                                figures));
    }

    /** Earlier programs made no tables of figures; then there is nothing to compare. */
    private boolean hasFigures(int number) throws SQLException {
        return database.one(
                "SELECT count(*) FROM sqlite_master WHERE name = ?",
                row -> row.flag(1),
                FiguresLayer.table(number));
    }

    private OwnLayer figures(int number, Figures figures) {
        UnitTable units = stored.project().ground().units();
        FiguresLayer layer = new FiguresLayer(database, figures, units);
        return new OwnLayer(
                FiguresLayer.table(number),
                layer.offer(),
                layer.columns(),
                layer::rows,
                () -> layer.write(number));
    }

    /**
     * Makes layers again as they have to be, within one transaction of the caller's. Where the
     * table is there, only rows are written that are not as they have to be, and columns that
     * others added stay.
     */
    void restore(Set<String> tables) throws SQLException {
        Set<String> anew = new HashSet<>();
        for (OwnLayer layer : all()) {
            if (!tables.contains(layer.table())) continue;
            if (layer.whole(database)) {
                LayerDifference.mend(database, layer);
            } else {
                new GeoPackage(database).removeLayer(layer.table());
                layer.anew().run();
                anew.add(layer.table());
            }
        }
        if (tables.contains(UnitLayer.VIEW)
                || anew.contains(UnitLayer.TABLE)
                || anew.contains(PartLayer.TABLE)) restoreView();
        restoreStyles(tables);
    }

    /** Also where only a table of it was renamed: SQLite lets a view follow, and it still does. */
    private void restoreView() throws SQLException {
        String units = new PartLayer(database, stored).units();
        new UnitLayer(database, stored.srs()).writeView(stored.project(), units);
        UnitLayer.writeStyle(database, contents.plan().districts());
    }

    private void restoreStyles(Set<String> tables) throws SQLException {
        for (StoredVersion version : contents.versions())
            if (tables.contains(version.layer()))
                new VersionLayer(database, stored.srs())
                        .writeStyle(
                                version,
                                new VersionTable(database)
                                        .plan(version.version().id(), contents.grounds()));
    }
}
