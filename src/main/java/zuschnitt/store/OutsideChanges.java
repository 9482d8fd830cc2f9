package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zuschnitt.message.Message;

/**
 * What other programs have done to the layers of a project: they are there for others, and nothing
 * is read back from them, so whatever was done is said and changes no plan.
 */
final class OutsideChanges {
    /** Name, whether it is a table at all, of features, of polygons. Styles are no layer. */
    private static final String LAYERS =
            "SELECT c.table_name,"
                    + " EXISTS (SELECT 1 FROM sqlite_master"
                    + " WHERE name = c.table_name AND type = 'table'),"
                    + " c.data_type = 'features',"
                    + " coalesce(g.geometry_type_name, '') LIKE '%POLYGON'"
                    + " OR coalesce(g.geometry_type_name, '') = 'GEOMETRY' FROM gpkg_contents c"
                    + " LEFT JOIN gpkg_geometry_columns g USING (table_name)"
                    + " WHERE c.data_type IN ('features', 'attributes')"
                    + " AND c.table_name <> 'layer_styles' ORDER BY c.last_change";

    private final Database database;
    private final StoredProject stored;
    private final Contents contents;

    /**
     * @param stored the project that the file is about
     * @param contents what was done in it
     */
    OutsideChanges(Database database, StoredProject stored, Contents contents) {
        this.database = database;
        this.stored = stored;
        this.contents = contents;
    }

    /**
     * All of it, a sentence each; empty if the project was changed after a change of ours, so that
     * differences may be what was done here. Every table is read by itself and let go of before
     * anything is computed, or nobody could write meanwhile.
     *
     * @param change the last that is known
     */
    Optional<List<OutsideChange>> since(String change) throws SQLException {
        List<OutsideChange> all = all();
        return Guard.changeId(database).equals(change) ? Optional.of(all) : Optional.empty();
    }

    private List<OutsideChange> all() throws SQLException {
        List<OutsideChange> all = new ArrayList<>(differences());
        Set<String> ours = ours();
        database.each(
                LAYERS,
                row -> {
                    if (!ours.contains(row.text(1))) all.add(added(row));
                });
        return all;
    }

    private Set<String> ours() throws SQLException {
        Set<String> ours = new HashSet<>(Set.of(UnitLayer.TABLE, UnitLayer.VIEW, PartLayer.TABLE));
        stored.vintages().keySet().forEach(number -> ours.add(UnitLayer.TABLE + "_" + number));
        contents.versions().forEach(version -> ours.add(version.layer()));
        stored.figures().keySet().forEach(number -> ours.add(FiguresLayer.table(number)));
        ours.addAll(new LayerTables(database, stored.srs()).tables().values());
        return ours;
    }

    private static OutsideChange added(Row row) throws SQLException {
        String layer = row.text(1);
        String sentence = row.flag(3) ? "store.outside.added" : "store.outside.addedTable";
        return new OutsideChange(
                layer,
                OutsideChange.Kind.ADDED,
                offer(row),
                Optional.empty(),
                Message.of(sentence, layer));
    }

    /** A view can compute anything for any time, so nothing is read from it. */
    private static Optional<OutsideChange.Offer> offer(Row row) throws SQLException {
        boolean table = row.flag(2);
        boolean features = row.flag(3);
        boolean areas = row.flag(4);
        if (!table || features && !areas) return Optional.empty();
        return Optional.of(features ? new OutsideChange.Areas() : new OutsideChange.Table());
    }

    /** Where our own layers are not as they were written. */
    List<OutsideChange> differences() throws SQLException {
        List<OutsideChange> found = new ArrayList<>();
        for (OwnLayer layer : new OwnLayers(database, stored, contents).all())
            compare(layer).ifPresent(found::add);
        if (!viewed()) found.add(missing(UnitLayer.VIEW));
        return found;
    }

    private boolean viewed() throws SQLException {
        return database.one(
                "SELECT count(*) FROM sqlite_master JOIN gpkg_contents ON name = table_name"
                        + " WHERE name = ?",
                row -> row.flag(1),
                UnitLayer.VIEW);
    }

    private Optional<OutsideChange> compare(OwnLayer layer) throws SQLException {
        if (!layer.whole(database)) return Optional.of(missing(layer.table()));
        LayerDifference difference = LayerDifference.between(database, layer);
        if (difference.rows() == 0) return Optional.empty();
        Message sentence =
                Message.of(
                        "store.outside.rows",
                        layer.table(),
                        difference.changed(),
                        difference.added(),
                        difference.removed());
        OutsideChange.Kind edited = OutsideChange.Kind.EDITED;
        return Optional.of(
                new OutsideChange(
                        layer.table(),
                        edited,
                        Optional.of(layer.offer()),
                        version(layer.table()),
                        sentence));
    }

    private Optional<String> version(String layer) {
        return contents.versions().stream()
                .filter(stored -> stored.layer().equals(layer))
                .map(stored -> stored.version().name())
                .findAny();
    }

    private OutsideChange missing(String layer) {
        Message sentence = Message.of("store.outside.missing", layer);
        return new OutsideChange(
                layer, OutsideChange.Kind.MISSING, Optional.empty(), version(layer), sentence);
    }
}
