/** Small parts that several rooms of the window are furnished with. */
@NullMarked
package zuschnitt.ui.control;

import org.jspecify.annotations.NullMarked;
