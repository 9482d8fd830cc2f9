/**
 * The map on screen and the tools that work on it.
 *
 * <p>A {@link zuschnitt.map.MapPane} shows a plan: base map, picture, names, and the few lines that
 * the tool at hand draws ({@code Sketch}). Its camera is the one truth about what is seen. A change
 * of plan asks for fresh colours, a change of view for a fresh raster as well; both are drawn in
 * the background ({@code Depiction}), one at a time, and only the newest wish waits. Until a
 * picture is there the last one is shifted and stretched to where its places are now. It knows no
 * session: {@link zuschnitt.map.MapBinding} keeps it in step with one. What lies on it stands in
 * {@code LayerStack}, what its colours say in {@link zuschnitt.map.Colouring}.
 *
 * <p><b>A comparison</b> is three maps, of the older version, of the newer one and of what changed:
 * {@link zuschnitt.map.Triptych} knows what is on them, {@link zuschnitt.map.ComparePane} how they
 * lie on the screen. Whoever sees all of the ground goes on seeing all of it when the maps get
 * another size, whoever has gone nearer stays there.
 *
 * <p><b>Other ground.</b> A cut changes what plans are drawn on. What is shown is one value ({@code
 * Subject.Shown}: borders, plan, sums, marks), which changes at once when the borders of the new
 * ground are there; they are made out of those at hand, in the background. Until then the picture
 * stays and nothing is under the mouse, since numbers of units mean something else by now.
 *
 * <p>A {@link zuschnitt.map.MapTool} is what the left mouse button does. Tools hold what their
 * gesture needs and hand the session a provisional plan while it lasts, a step when it ends.
 *
 * <p><b>A comparison's newer map</b> shows what is drawn at once; the hatching, the difference and
 * further versions beside it follow, each at its own pace ({@link zuschnitt.map.Newest}), and never
 * take back what the hand has done since. In the difference only what moved says a number: that of
 * those who stay would be read as the whole district's.
 *
 * <p><b>Keys</b> go to the tool first and move the map if it has no use for them, so that a border
 * can be shifted with the arrows once it is chosen ({@link zuschnitt.map.BorderTool}).
 *
 * <p><b>Names</b> stand where they have room, and are left out where they have none, but for as
 * long as a border is pulled: then all of them are on plates in the colours of the band and step
 * aside for each other, because their numbers are what is looked at.
 *
 * <p><b>What the colours say</b> is one value, the map's {@link zuschnitt.map.Appearance}. What a
 * theme comes to is found with the picture, in the background, and kept from one picture to the
 * next for as long as it holds; the legend is that of the picture on screen, never of a wish.
 *
 * <p><b>Reference layers</b> ({@code LayerViews}) lie in two pictures: what is filled below the
 * districts' colours, since it is ground, lines, signs and names above them, since people argue in
 * street names. A line that is drawn holds on to them ({@code Foothold}) and follows their course
 * between two corners: planners say "along that street", and a street is seldom straight. The ways
 * there are were looked for when the layer was read; where lines only cross, none is guessed.
 *
 * <p><b>Barriers resist</b> only if that is switched on ({@link zuschnitt.map.BarrierGuard}), and
 * to all tools alike: what counts is what hangs together with the place where the gesture began, so
 * that the way around the end of a barrier stays open.
 *
 * <p><b>Device pixels.</b> Viewports, rasters and pictures count device pixels; JavaFX counts
 * pixels of layout. {@link zuschnitt.map.MapPane#outputScale} lies between them, and it need not be
 * whole.
 *
 * <p><b>The base map</b> stands behind {@link zuschnitt.map.tiles.TileSource}. There is none unless
 * the planner chooses one: a file or a folder ({@link zuschnitt.map.tiles}), or the network ({@link
 * zuschnitt.map.online}). The interface is that of Gluon Maps, {@code TileRetriever}; the tiles are
 * drawn by a layer of our own, not by Gluon's MapView: that one jumps back to its old centre when
 * it is zoomed after a pan, keeps every tile it has ever shown, doesn't enlarge the last zoom's
 * tiles, throws failed futures on the screen's thread, can't change its source while it runs, and
 * takes that source from a static registry, which two maps side by side would have to share. And it
 * stretches its tiles while it draws, which takes the software pipeline 28 to 45 ms a step: ours
 * are stretched once for a scale, in the background, and then only copied ({@code TileGrid}, {@code
 * TilePlane}).
 */
@NullMarked
package zuschnitt.map;

import org.jspecify.annotations.NullMarked;
