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
 *
 * <p><b>An existing division</b> ({@link zuschnitt.io.imports.PlanImport}) comes by keys or by
 * areas. Which of both a layer is, is a rule about keys alone: whoever reads the report can check
 * it, as he could not check a guess from the look of the areas; between the two ends of the rule it
 * is asked. Areas are laid over the units by the machinery that mends coverages ({@link
 * zuschnitt.coverage.Overlay}), not polygon by polygon: borders that both have in common are one
 * border then, so a division that follows the units fits exactly and leaves no slivers, what
 * crosses itself needs no repair, and what lies over each other is seen. Only units through whose
 * rectangle a border runs are cut.
 *
 * <p>A unit is split or not by area; who lives where decides only which side of the border it goes
 * to. So the report lists every unit that the old border crosses, whatever the weights say. What is
 * outside all areas takes part like a district, but wins only with more than half: areas cut along
 * the kerbs would otherwise lose units to the street. A district without a unit is not taken over:
 * a layer of the whole state would fill the table with strangers.
 *
 * <p><b>What the parts of a cut weigh</b> ({@link zuschnitt.io.imports.PartWeights}) is found out
 * of the same {@link zuschnitt.io.imports.Weights}, read once and asked at every stroke of the
 * line: only places near the parts are looked at. People of a cell are spread evenly over it; a
 * point belongs to one part, exactly, even on the line. Where nobody lives, area shares, and says
 * so: counts have to go somewhere.
 *
 * <p><b>Reference layers</b> ({@link zuschnitt.io.imports.FeatureReader}) are read by the same
 * readers, which keep lines and points when they are told to, and carried into the project's system
 * by the same rules; nothing else is asked of them, since nothing is counted with them.
 *
 * <p><b>Tables</b> are hung on the units by {@link zuschnitt.io.imports.TableJoin}. Keys are texts
 * and match as they stand; what would match but for zeros that a program took away is found and
 * offered, never taken silently. Numbers are read by the rules of official statistics ({@link
 * zuschnitt.io.layer.Written}), and what is not understood is unknown, not 0: a unit of which two
 * rows say different things is, too. A table in which nothing fits is read and reported, and no
 * data set is made of it; the report stays with the project like that of any file, since next year
 * somebody will ask. Counts go on from those of the same day, because a rate needs both its counts
 * in one set; versions keep the set that they were drawn with.
 *
 * <p><b>What may be mended</b> is a {@link zuschnitt.io.imports.Repair}: without leave, only what
 * is too small to be meant. With leave, everything, up to a quarter of the ground: beyond that two
 * divisions lie in one file, and no rule could say which is right. {@link
 * zuschnitt.io.imports.DefectSentences} says it in the same words to window and command line.
 */
@NullMarked
package zuschnitt.io.imports;

import org.jspecify.annotations.NullMarked;
