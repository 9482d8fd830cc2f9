/**
 * What layers mean: units, figures and divisions.
 *
 * <p>Here, and only here, a field becomes the key, coordinates go into the project's system and
 * areas are cleaned, so that every format meets every question in one place. What only the planner
 * can know is an {@link zuschnitt.io.layer.OpenQuestion}; what was done is an {@link
 * zuschnitt.io.imports.ImportReport}.
 */
@NullMarked
package zuschnitt.io.imports;

import org.jspecify.annotations.NullMarked;
