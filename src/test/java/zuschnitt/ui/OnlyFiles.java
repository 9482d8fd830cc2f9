package zuschnitt.ui;

import java.nio.file.Path;
import zuschnitt.message.UserException;
import zuschnitt.store.ProjectFile;

/** Projects from the disk; no demo here. */
final class OnlyFiles implements Projects {
    @Override
    public ProjectFile open(Path file) throws UserException {
        return ProjectFile.open(file);
    }

    @Override
    public ProjectFile takeOver(Path project) throws UserException {
        return ProjectFile.takeOver(project);
    }

    @Override
    public ProjectFile openDemo() {
        throw new AssertionError("nobody asked for the demo");
    }

    @Override
    public boolean isProject(Path file) {
        return ProjectFile.recognises(file);
    }
}
