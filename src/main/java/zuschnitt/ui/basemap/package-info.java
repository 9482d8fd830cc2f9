/**
 * The base map as a planner chooses it.
 *
 * <p>It is chosen beside the map, not over it: what a look or an opacity does is seen while it is
 * chosen. A map from the network is the one thing that is not taken before a button is pressed, and
 * who is asked then, and what he learns by that, stands above the button.
 *
 * <p><b>What is remembered</b> is remembered for each project and on this computer only ({@link
 * zuschnitt.ui.basemap.BaseMapMemory}): a project that somebody sends never lets this computer ask
 * a server. Who has chosen a server for a project once gets it again when the project is opened;
 * that is said where it is chosen.
 *
 * <p><b>Its place in the house:</b> below {@code ui}, so it asks for what it needs of the window
 * through a {@link zuschnitt.ui.basemap.Host}.
 */
@NullMarked
package zuschnitt.ui.basemap;

import org.jspecify.annotations.NullMarked;
