package zuschnitt.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.store.ProjectFile;
import zuschnitt.ui.Projects;

/**
 * Projects on the disk, and the demo project that the program carries.
 *
 * @param demoFolder where copies of the demo project go; what is there may be overwritten
 */
record DiskProjects(Path demoFolder) implements Projects {
    private static final String DEMO = "/zuschnitt/maps/baesweiler/";
    private static final String PROJECT = "baesweiler.gpkg";
    private static final String BASE_MAP = "grundkarte.mbtiles";

    @Override
    public ProjectFile open(Path project) throws UserException {
        return ProjectFile.open(project);
    }

    @Override
    public ProjectFile takeOver(Path project) throws UserException {
        return ProjectFile.takeOver(project);
    }

    @Override
    public ProjectFile openDemo() throws UserException {
        return ProjectFile.open(copyOfDemo());
    }

    /** A fresh copy with its base map, beside earlier ones that may be open in another window. */
    private Path copyOfDemo() throws UserException {
        try {
            Files.createDirectories(demoFolder);
            Path folder = Files.createTempDirectory(demoFolder, "");
            copy(BASE_MAP, folder);
            return copy(PROJECT, folder);
        } catch (IOException failure) {
            throw new UserException(Message.of("ui.demo.failed", demoFolder.toString()), failure);
        }
    }

    private static Path copy(String name, Path folder) throws IOException {
        try (InputStream original = DiskProjects.class.getResourceAsStream(DEMO + name)) {
            if (original == null)
                throw new IllegalStateException("the program lacks " + DEMO + name);
            Path copy = folder.resolve(name);
            Files.copy(original, copy);
            return copy;
        }
    }

    @Override
    public boolean isProject(Path file) {
        return ProjectFile.recognises(file);
    }
}
