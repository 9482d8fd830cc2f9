/** The project file. */
@NullMarked
package zuschnitt.store;

import org.jspecify.annotations.NullMarked;
