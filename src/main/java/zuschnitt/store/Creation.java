package zuschnitt.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Project;

/**
 * Writes a new project: into a temporary file in the same folder, which gets its name when it is
 * whole. So there is never half a project.
 */
final class Creation {
    private final Path file;
    private final Project project;

    Creation(Path file, Project project) {
        this.file = file;
        this.project = project;
    }

    /**
     * Writes it.
     *
     * @throws UserException if there is such a file already, or the folder can't be written
     */
    void run() throws UserException {
        Path half = file.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            fill(half);
            if (Files.exists(file)) throw new FileAlreadyExistsException(file.toString());
            Files.move(half, file);
            syncFolder();
        } catch (FileAlreadyExistsException e) {
            throw new UserException(Failure.sentence("store.exists", file), e);
        } catch (IOException | SQLException e) {
            throw new ProjectInUseException(Failure.sentence("store.cannotCreate", file), e);
        } finally {
            remove(half);
            remove(half.resolveSibling(half.getFileName() + "-journal"));
        }
    }

    private void fill(Path half) throws SQLException {
        removeIfInterrupted(half);
        try (Database database = Opening.create(half)) {
            Format.create(database);
            database.write(() -> writeProject(database));
            database.closeTidily();
        }
    }

    private void writeProject(Database database) throws SQLException {
        GeoPackage geoPackage = new GeoPackage(database);
        int srs = geoPackage.writeReferenceSystems(project.crs());
        geoPackage.registerTable(new Layer("layer_styles", "layer_styles", ""));
        new ProjectTables(database).write(project, srs);
        new UnitLayer(database, srs).write(project);
        Plan open = Plan.open(project.ground(), project.rules());
        new WorkingTables(database).begin(project.ground().units().count());
        database.run(
                "INSERT INTO zuschnitt_state VALUES (NULL, ?, ?, ?)",
                PlanJson.rules(project.rules()),
                UUID.randomUUID(),
                Checksum.of(WorkingTables.values(Optional.empty(), open)));
    }

    /** Ctrl-C leaves nothing behind either; the journal goes after the file that it is for. */
    private static void removeIfInterrupted(Path half) {
        half.resolveSibling(half.getFileName() + "-journal").toFile().deleteOnExit();
        half.toFile().deleteOnExit();
    }

    /** Makes the new name last through a power cut, where the system can. */
    private void syncFolder() {
        try (FileChannel folder =
                FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            System.getLogger(Creation.class.getName())
                    .log(System.Logger.Level.DEBUG, "folders can't be synced here", e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(Creation.class.getName())
                    .log(System.Logger.Level.WARNING, "a temporary file is left behind", e);
        }
    }
}
