package zuschnitt.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import zuschnitt.io.imports.Choices;
import zuschnitt.io.imports.ImportReport;
import zuschnitt.io.imports.ImportResult;
import zuschnitt.io.imports.LayerImport;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.template.Template;
import zuschnitt.message.UserException;
import zuschnitt.plan.Rules;
import zuschnitt.store.ProjectFile;

/**
 * A project that a planner wants.
 *
 * @param layers of its units
 * @param choices which field is what
 * @param title for people
 * @param template whose rules it starts with
 * @param file where it is kept
 */
record NewProject(
        List<Layer> layers, Choices choices, String title, Optional<Template> template, Path file) {
    /** Metres across which blocks on both sides of a street touch. */
    private static final double STREET = 20;

    /**
     * What came of it.
     *
     * @param file open for working
     * @param report what was read, guessed and mended
     */
    record Made(ProjectFile file, ImportReport report) implements AutoCloseable {
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
    Made make() throws UserException {
        ImportResult units = LayerImport.run(layers, choices);
        Rules rules = template.map(Template::rules).orElse(Rules.DEFAULT);
        double gapWidth = template.map(Template::gapWidth).orElse(STREET);
        return new Made(
                ProjectFile.create(file, units.project(title, rules, gapWidth)), units.report());
    }
}
