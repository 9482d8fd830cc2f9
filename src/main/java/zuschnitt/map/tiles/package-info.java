/**
 * Tiles of base maps: what they are, and where they lie on this computer.
 *
 * <p>A {@link zuschnitt.map.tiles.TileSource} is a {@code TileRetriever} of Gluon Maps with an
 * attribution and a range of zooms. So Gluon's own retrievers fit behind our map, and ours behind
 * Gluon's {@code MapView}; why that view is not ours is said in {@link zuschnitt.map}.
 *
 * <p><b>Nothing in a tile is believed.</b> What it is is read in its first bytes ({@link
 * zuschnitt.map.tiles.TileHeader}), not in a header, an ending or the metadata; its size is known
 * before a pixel is decoded ({@link zuschnitt.map.tiles.TileDecoder}: 5 MB and 4096 pixels at
 * most). What is no tile is a {@link zuschnitt.map.tiles.TileFailure}: a place without a picture on
 * the map and a half sentence for the status line, never a dialog and never an exception on the
 * screen's thread.
 *
 * <p><b>MBTiles</b> are read where they lie, as they can have gigabytes; a private copy, as of
 * GeoPackages, would take minutes. They are opened as immutable, so nothing appears beside them. A
 * journal that another program left beside one is not replayed. That {@code tiles} is a view is
 * usual in them and allowed; a time limit keeps an endless one from anything worse than a missing
 * tile.
 */
@NullMarked
package zuschnitt.map.tiles;

import org.jspecify.annotations.NullMarked;
