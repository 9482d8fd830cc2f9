/**
 * Plans for other tools. Each sheet is a table made first and written second, so that every format
 * says the same.
 */
@NullMarked
package zuschnitt.io.export;

import org.jspecify.annotations.NullMarked;
