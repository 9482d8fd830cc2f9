/**
 * Tables as text: separator, encoding and the way numbers are written are found from the file
 * itself, and where two readings are possible, it is a question and not a guess.
 */
@NullMarked
package zuschnitt.io.csv;

import org.jspecify.annotations.NullMarked;
