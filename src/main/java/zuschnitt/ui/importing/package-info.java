/**
 * The assistant: out of whatever files an office has, a project.
 *
 * <p>One page, no chain of dialogs: files and choices at the left, what they mean at the right, as
 * a map and as the first rows; below, where the project goes and what still stands against making
 * it. Whatever is chosen, map and rows follow at once, so a wrong key or a wrong encoding is seen
 * before anything is made of it. Who has never seen it can read it from top to bottom on a
 * projector.
 *
 * <p><b>Nothing is decided here.</b> What is proposed, why, what is open and what follows from a
 * choice says {@link zuschnitt.io.imports.Intake}; the page shows one and replaces it by another.
 * {@link zuschnitt.ui.importing.Basket} is the page's one truth: the files, their layers, and what
 * was read of them. Both are values and are tested without a window. {@link
 * zuschnitt.ui.importing.RepairChoice} adds what may be mended, {@link
 * zuschnitt.ui.importing.MakingPane} where the project goes.
 *
 * <p><b>Questions stand where they are answered.</b> What only the planner can know is asked at the
 * field that answers it, in the accent colour; the button below says how many are open. Where the
 * coordinate system is missing, each candidate says in words where it would put the data, and a
 * small sketch of Germany's towns shows it: there is no base map of others in the program.
 *
 * <p><b>Reading</b> is a job that shows among the others and can be stopped there; a new wish stops
 * the one before. A file that can't be read says why in its line, and spoils no other.
 *
 * <p><b>A division of others</b> ({@link zuschnitt.ui.importing.DivisionPane}) is considered beside
 * the map: where it stands ({@link zuschnitt.ui.importing.DivisionSource}), which field says what
 * ({@link zuschnitt.ui.importing.DivisionFields}), how it fits, and what it is called here.
 *
 * <p><b>Its place in the house:</b> below {@code ui}, so it asks for what it needs of the window
 * through a {@link zuschnitt.ui.importing.Host}. What happens to a project once it is made, the
 * report and the doctor of the coverage, is the host's business, not the page's.
 */
@NullMarked
package zuschnitt.ui.importing;

import org.jspecify.annotations.NullMarked;
