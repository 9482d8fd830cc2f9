/**
 * The one mutable thing, at the waist of the house.
 *
 * <p>Below it are values, above it the screen and the command line. {@link
 * zuschnitt.session.Session} holds a project that is being worked on: every change of the plan goes
 * through {@link zuschnitt.session.Session#perform}, is committed to the project file, and only
 * then becomes visible through {@link zuschnitt.session.Session#plan}. There is no second door, for
 * undo neither.
 *
 * <p><b>Commit first, then show.</b> A step is written on the caller's thread before anything on
 * screen changes (two to five milliseconds on a local disk). So what the planner has seen is never
 * lost, and a failed disk leaves screen and file agreeing. While a border or brush is dragged the
 * plan is provisional ({@link zuschnitt.session.Session#preview}): shown, not written, and one step
 * on release.
 *
 * <p>What is written is known to {@link zuschnitt.session.Steps}, what is seen to {@link
 * zuschnitt.session.Shown}; neither knows the other, and the session leads from one to the other in
 * that order.
 *
 * <p><b>What is no step</b> has rooms of its own: {@link zuschnitt.session.Versions}, {@link
 * zuschnitt.session.LayerList}, {@link zuschnitt.session.Parking}. Undoing a decision takes back no
 * version that was saved, no map that was laid beneath, no name that was given.
 *
 * <p><b>Backups</b> ({@link zuschnitt.session.BackupKeeper}) wait for a moment of rest, since a
 * step ends them: who draws a border for an hour has the undo tree, and a backup when they look up.
 *
 * <p><b>Threads.</b> A session belongs to one thread, in the window the JavaFX one. Only {@link
 * zuschnitt.session.Background} starts threads; what it computes comes back on that one thread.
 * This package knows no JavaFX, so the command line uses the same session.
 */
@NullMarked
package zuschnitt.session;

import org.jspecify.annotations.NullMarked;
