package zuschnitt.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for the layers of further versions, which no table has, be it ours or of others. */
final class LayerNames {
    private final Set<String> taken = new HashSet<>();
    private int next;

    /**
     * @param contents whose versions keep their names, also where their layers are gone
     */
    LayerNames(Database database, Contents contents) throws SQLException {
        for (String name : database.all("SELECT name FROM sqlite_master", row -> row.text(1)))
            taken.add(name.toLowerCase(Locale.ROOT));
        contents.versions().forEach(version -> taken.add(version.layer()));
        next = contents.versions().size() + 1;
    }

    /** The next name; a name is given once. */
    String next() {
        while (!taken.add("version_" + next)) next++;
        return "version_" + next;
    }
}
