/**
 * Starts the program.
 *
 * <p>{@link zuschnitt.app.Launcher} does not extend JavaFX's {@code Application}, so that it starts
 * from a plain class path, and so that a command that needs no window loads none of it.
 */
@NullMarked
package zuschnitt.app;

import org.jspecify.annotations.NullMarked;
