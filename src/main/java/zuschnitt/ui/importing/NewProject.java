package zuschnitt.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import zuschnitt.io.imports.ImportReport;
import zuschnitt.io.imports.Intake;
import zuschnitt.io.imports.JoinReport;
import zuschnitt.io.template.Template;
import zuschnitt.message.UserException;
import zuschnitt.plan.Rules;
import zuschnitt.session.Founding;
import zuschnitt.store.ProjectFile;

/**
 * A project that a planner wants.
 *
 * @param intake the layers of its units, and which field is what
 * @param title for people
 * @param template whose rules it starts with
 * @param file where it is kept
 * @param division what the division is called that is taken over, if one is
 */
public record NewProject(
        Intake intake, String title, Optional<Template> template, Path file, String division) {
    /** Metres across which blocks on both sides of a street touch. */
    private static final double STREET = 20;

    /**
     * What came of it.
     *
     * @param file open for working
     * @param report what was read, guessed and mended
     * @param joins what became of the tables
     */
    public record Made(ProjectFile file, ImportReport report, List<JoinReport> joins)
            implements AutoCloseable {
        public Made {
            joins = List.copyOf(joins);
        }

        /** Lets go of the project where nobody wants to see it any more. */
        @Override
        public void close() {
            file.close();
        }
    }

    /**
     * Makes it; may take long.
     *
     * @throws UserException if the layers make no coverage, or the file can't be written
     */
    public Made make() throws UserException {
        Rules rules = template.map(Template::rules).orElse(Rules.DEFAULT);
        double gapWidth = template.map(Template::gapWidth).orElse(STREET);
        Intake.Founded founded = intake.found(title, rules, gapWidth);
        return new Made(
                Founding.found(file, founded.project(), founded.division(), division),
                founded.report(),
                founded.joins());
    }
}
