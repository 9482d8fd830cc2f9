/**
 * Starts the program.
 *
 * <p>{@link zuschnitt.app.Launcher} does not extend JavaFX's {@code Application}, so that it starts
 * from a plain class path, and so that a command that needs no window loads none of it.
 *
 * <p>The log is {@code java.util.logging}'s, behind {@link System.Logger}: GeoTools writes to it
 * anyway, JavaFX comes there by itself, and it is set up only when somebody has something to say; a
 * logging library took half of the time that a command takes to start.
 */
@NullMarked
package zuschnitt.app;

import org.jspecify.annotations.NullMarked;
