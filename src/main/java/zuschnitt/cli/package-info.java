/**
 * The command line.
 *
 * <p>One class a command. Each takes its words from picocli, opens the project, and calls what the
 * window calls: a command that changes the plan makes an {@link zuschnitt.edit.Edit} and hands it
 * to a {@link zuschnitt.session.Session} ({@link zuschnitt.cli.Change}), so it is a step of the
 * same journal and can be undone in the window; a command that looks reads the file only ({@link
 * zuschnitt.cli.Reading}), so it works while somebody else has the project.
 *
 * <p><b>Names, exit codes and JSON keys are a contract</b>: scripts are written against them. Exit
 * codes stand in {@link zuschnitt.cli.ExitCode} and are chosen in {@link zuschnitt.cli.Failures}
 * alone; no command ends the program. What is asked for goes to the output, complaints go to the
 * error stream, one line each. A JSON document is made whole before any of it is printed.
 *
 * <p><b>Fast start.</b> Nothing here knows JavaFX (the window is handed in as a {@link
 * zuschnitt.cli.Window}), and only the commands that read or write foreign files touch the classes
 * of package io.
 *
 * <p>What is so already is not refused: assigning units to where they are is done, and no step.
 */
@NullMarked
package zuschnitt.cli;

import org.jspecify.annotations.NullMarked;
