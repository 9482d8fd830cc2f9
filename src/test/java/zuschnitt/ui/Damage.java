package zuschnitt.ui;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a failing disk does to a project that is open. */
final class Damage {
    private Damage() {}

    /** No decided version can be read any more. */
    static void toDecidedVersions(Path project) throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + project.toUri());
                Statement sql = other.createStatement()) {
            List<String> guards = new ArrayList<>();
            try (ResultSet found =
                    sql.executeQuery(
                            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
                                    + " AND tbl_name = 'zuschnitt_versions'")) {
                while (found.next()) guards.add(found.getString(1));
            }
            for (String guard : guards) sql.execute("DROP TRIGGER \"" + guard + "\"");
            sql.execute("UPDATE zuschnitt_versions SET checksum = 0 WHERE status = 'DECIDED'");
        }
    }
}
