/**
 * What layers mean: units, figures and divisions.
 *
 * <p>Here, and only here, a field becomes the key, coordinates go into the project's system and
 * areas are cleaned, so that every format meets every question in one place. What only the planner
 * can know is an {@link zuschnitt.io.layer.OpenQuestion}; what was done is an {@link
 * zuschnitt.io.imports.ImportReport}.
 *
 * <p>An import that is being thought over is an {@link zuschnitt.io.imports.Intake} of {@link
 * zuschnitt.io.imports.Delivery deliveries}, layers with what was decided about each. Proposals,
 * their reasons, open questions and what follows from a choice are theirs, so that they can be
 * tested without a window and hold for the command line as well. A field has one role. An existing
 * division is proposed but never taken over unasked: it is a decision of people.
 */
@NullMarked
package zuschnitt.io.imports;

import org.jspecify.annotations.NullMarked;
