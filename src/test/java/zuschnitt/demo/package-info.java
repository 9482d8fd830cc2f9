/**
 * The synthetic town of the demo, and nets of units of any size for benchmarks.
 *
 * <p><b>Nothing here is real</b> but the names of a town and its Ortsteile. No map, register or
 * survey went into it: {@link zuschnitt.demo.Sketch} is a napkin with a few lines, everything finer
 * is grown from it by rule.
 *
 * <p><b>How a town is made.</b> The sketch's border, roads, railway and brooks leave a coarse
 * mosaic ({@link zuschnitt.demo.Skeleton}). Streets are grown into it until every block has the
 * grain of its ground ({@link zuschnitt.demo.Growth}). The stretches between crossings are surveyed
 * with 10 to 30 vertices each and bent ({@link zuschnitt.demo.Borders}, {@link
 * zuschnitt.demo.Bend}): once for both neighbours, so the blocks are a perfect coverage by
 * construction. Then blocks are numbered, named and counted ({@link zuschnitt.demo.Founding}).
 *
 * <p><b>The same on every machine.</b> Randomness comes from {@link zuschnitt.demo.Noise}, which
 * needs nothing but sums and products; the files that are committed under {@code maps/} are
 * compared with what the generator makes in every build.
 */
@NullMarked
package zuschnitt.demo;

import org.jspecify.annotations.NullMarked;
