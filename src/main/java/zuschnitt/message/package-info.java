/**
 * Sentences for people.
 *
 * <p>A {@link zuschnitt.message.Message} is a key with arguments, not a text: what went wrong is
 * decided deep in the program, in which language it is said only at the rim. {@link
 * zuschnitt.message.Messages} turns the one into the other from {@code messages.properties}
 * (German) and {@code messages_en.properties}. A failure of the world (a file, a disk, somebody's
 * data) travels as a checked {@link zuschnitt.message.UserException}, so that nobody forgets to
 * show it.
 */
@NullMarked
package zuschnitt.message;

import org.jspecify.annotations.NullMarked;
