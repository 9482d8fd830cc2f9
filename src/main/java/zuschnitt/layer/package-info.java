/**
 * Reference layers: streets, railways, water, schools, another division, that lie on the map so
 * that people find their way, and that lines are drawn along.
 *
 * <p>A {@link zuschnitt.layer.ReferenceLayer} is what a project remembers of one: its name, where
 * its {@link zuschnitt.layer.Features} are kept, whether it is seen and how it looks. The features
 * themselves are another value, read when they are needed: a street map is larger than the plan
 * that it helps to draw.
 *
 * <p><b>Layers are no part of a plan.</b> Adding, hiding or restyling one is therefore no step: who
 * takes back a decision about a district does not want the street map to vanish, versions don't
 * differ by what lay below them, and a colleague who merges our steps has layers of his own. What a
 * plan needs of a layer, the lines of a barrier or of a cut, it copies.
 *
 * <p><b>Kept in the project or linked.</b> A small layer is copied into the project file, so that
 * the file is still all that has to be taken along. A large one stays where it is and is read at
 * every opening; should it be missing, the layer says so and the rest goes on.
 *
 * <p><b>Attributes are texts</b>, as they stood in the file: nothing is summed here, they are
 * shown, searched and compared.
 *
 * <p><b>How it looks</b> ({@link zuschnitt.layer.Style}) is a few choices, or an SLD as other
 * programs write it. What either comes to for given features, which symbol for which of them at
 * which scale, is a {@link zuschnitt.layer.DrawnLayer}: whoever draws asks nothing more.
 *
 * <p><b>Along a line</b> ({@link zuschnitt.layer.Network}): lines hang together where they share a
 * vertex. Where they only cross, a bridge may be; no connection is guessed.
 */
@NullMarked
package zuschnitt.layer;

import org.jspecify.annotations.NullMarked;
