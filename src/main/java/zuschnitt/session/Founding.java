package zuschnitt.session;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import zuschnitt.edit.Adopt;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Project;
import zuschnitt.store.ProjectFile;

/**
 * Puts new projects on the disk. A division that existed before becomes the first step, so that it
 * can be undone, and the first version, so that whatever is drawn can be compared with it.
 */
public final class Founding {
    private Founding() {}

    /**
     * The file of a new project, open for working.
     *
     * @param division the one that existed before, over the project's ground
     * @param name what that division is called
     * @throws UserException if there is such a file already, or it can't be written
     */
    public static ProjectFile found(
            Path file, Project project, Optional<Plan> division, String name) throws UserException {
        ProjectFile made = ProjectFile.create(file, project);
        try {
            if (division.isPresent()) takeOver(made, division.get(), name);
            return made;
        } catch (UserException failure) {
            made.close();
            throw failure;
        }
    }

    private static void takeOver(ProjectFile made, Plan division, String name)
            throws UserException {
        Session session = Session.of(made, Clock.systemUTC(), System.getProperty("user.name", ""));
        session.perform(new Adopt(division, name));
        session.versions().save(VersionDraft.of(name));
    }
}
