package zuschnitt.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zuschnitt.compare.Side;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Project;
import zuschnitt.plan.Version;
import zuschnitt.store.ProjectFile;

/** A project that is only looked at; others may be working on it meanwhile. */
final class Reading implements AutoCloseable {
    private final ProjectFile file;

    private Reading(ProjectFile file) {
        this.file = file;
    }

    static Reading of(ProjectArgument project) throws UserException {
        return new Reading(ProjectFile.openReadOnly(project.file()));
    }

    ProjectFile file() {
        return file;
    }

    Project project() {
        return file.project();
    }

    List<Version> versions() {
        return file.archive().versions();
    }

    /** The working plan. */
    Plan working() {
        return file.history().present();
    }

    /** The counts of the working plan's units, out of the latest figures. */
    Figures figures() {
        return file.project().latestFigures().over(working().ground().units());
    }

    /**
     * The figures of a reference date, as they were delivered.
     *
     * @throws UserException if the project has none
     */
    Figures figures(LocalDate date) throws UserException {
        Optional<Figures> found = file.project().figures(Optional.of(date));
        if (found.isPresent()) return found.get();
        List<String> known =
                file.project().figures().stream()
                        .flatMap(set -> set.date().stream())
                        .map(LocalDate::toString)
                        .distinct()
                        .toList();
        throw new UserException(
                Message.of("cli.unknownFigures", date.toString(), Lookup.some(known)));
    }

    /**
     * A version with the figures that it was drawn with.
     *
     * @param name its name, or {@link VersionOption#WORKING}
     * @throws UserException if there is none of that name
     */
    Side side(String name) throws UserException {
        if (name.equals(VersionOption.WORKING)) return new Side(working(), figures());
        Version version = Lookup.version(versions(), name);
        Plan plan = file.archive().plan(version);
        return new Side(plan, file.archive().counted(version, plan));
    }

    @Override
    public void close() {
        file.close();
    }
}
