/**
 * Base maps from the network: the one room of the program that asks it. Nothing here does so before
 * a tile of a {@link zuschnitt.map.online.WebTiles} is asked for, and one is made only when the
 * planner has chosen it.
 *
 * <p><b>Addresses.</b> Web maps are written down as templates of addresses; a WMTS is one with
 * other words ({@link zuschnitt.map.online.UrlTemplate}), and a WMS is asked for squares as if it
 * had tiles ({@link zuschnitt.map.online.WmsAddress}). So one source serves them all.
 *
 * <p><b>Manners.</b> The program says who it is. Six requests at most are under way, for what is in
 * view and nothing beyond, so that there is no prefetching; those that went out of view are
 * cancelled. A server that fails is left in peace, longer each time ({@link
 * zuschnitt.map.online.Rest}), and asked again by a single request. No redirection leads to another
 * server than the planner chose: a page in front of the network (a login) must not learn what is
 * looked at, nor be taken for a map.
 *
 * <p><b>The cache is one SQLite file</b>, in the user's cache folder, not a folder of files. Tiles
 * and what their servers say about them change together or not at all, whenever the power goes; a
 * renewal writes some bytes of a row, not a file; its size is one number; several windows share it;
 * and no virus scanner or backup has to walk over a hundred thousand files. WAL, since the folder
 * is always on this computer. What servers rule is kept (RFC 9111: max-age, Expires, no-store,
 * no-cache, ETag, Last-Modified); where they say nothing a tile is good for seven days, as
 * OpenStreetMap's policy asks. Without a network the old tiles stand, unless a server forbids it.
 *
 * <p><b>Not Gluon's retriever.</b> The one that Gluon Maps brings keeps tiles for ever in a folder
 * of pictures, whatever their server says, asks one server only and can't be told who asks. What is
 * used of it is its interface, {@code TileRetriever}, which our sources implement.
 */
@NullMarked
package zuschnitt.map.online;

import org.jspecify.annotations.NullMarked;
