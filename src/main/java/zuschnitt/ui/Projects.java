package zuschnitt.ui;

import java.nio.file.Path;
import zuschnitt.message.UserException;
import zuschnitt.store.ProjectFile;

/** Where projects come from. Opening may take long, and is done in the background. */
public interface Projects {
    /**
     * Opens a project file.
     *
     * @throws UserException if it can't be read or is none
     */
    ProjectFile open(Path project) throws UserException;

    /**
     * Opens a project file as {@link #open} does, but also where someone has it who has given no
     * sign of life for minutes.
     *
     * @throws UserException if it can't be read or is none
     */
    ProjectFile takeOver(Path project) throws UserException;

    /**
     * Opens a fresh copy of the demo project.
     *
     * @throws UserException if the copy can't be written
     */
    ProjectFile openDemo() throws UserException;

    /**
     * Whether the file is a project; a GeoPackage of others is none. Looks into the file, so it is
     * to be asked in the background.
     */
    boolean isProject(Path file);
}
