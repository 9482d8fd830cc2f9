/**
 * Everything around the map.
 *
 * <p>One pane per class, named by what it shows: {@link zuschnitt.ui.DistrictTable}, {@link
 * zuschnitt.ui.VersionList}, {@link zuschnitt.ui.FindingsPane} … A pane watches the session and
 * redraws itself; none knows another. {@link zuschnitt.ui.MainWindow} lays them out, {@link
 * zuschnitt.ui.Frame} is the stage around it: one page, sheets and notices, language and look.
 * Which project is open, and how others come into its place, {@link zuschnitt.ui.OpenProject}
 * knows; how new ones are made, {@link zuschnitt.ui.NewProjects}.
 *
 * <p><b>The right side is a pile</b> ({@link zuschnitt.ui.RightSide}). Whoever has something to ask
 * or to offer beside the map lays a pane on top and takes it away again, and needs not know what
 * lay there before: a cut, a theme, what came from others, a division that is considered, reference
 * layers, base maps. What one only looks up there stands in nobody's way; what is under way keeps a
 * division of others from being considered, since both show a plan that is not yet decided. What is
 * laid there is to be seen: the side unfolds, and the editor comes in place of a comparison.
 *
 * <p><b>In the centre</b> ({@link zuschnitt.ui.Centre}) lies the editor, or in its place a
 * comparison or the table of versions. Whoever needs the map in the editor asks for it there.
 *
 * <p><b>Actions.</b> What a planner can do stands once in {@link zuschnitt.ui.Actions}: words,
 * icon, key, and why it can't be done now. Menu, toolbar and context menus show the same object. A
 * refused action is greyed but stays reachable, for a disabled control of JavaFX shows no tooltip
 * and takes no focus: hovering over it or invoking it says the reason.
 *
 * <p><b>Live numbers.</b> While a brush moves, the plan changes many times a second. The table
 * keeps its rows and sets only the values that differ; what is costly (findings) is looked up in
 * the background, and the newest request wins.
 *
 * <p><b>Sheets, not windows.</b> Questions are asked on a sheet within the window, so that a
 * projector shows one thing; and what can be decided on the map (a split) is asked beside the map,
 * not over it.
 *
 * <p><b>A cut is asked about</b> in two places, for they are read differently: above the map what
 * the districts are called and whether they fit the band, at the right, in place of the districts,
 * every unit's parts. Both show what the line would lead to through the session's provisional plan,
 * so table, map and numbers say the same without knowing of the cut.
 *
 * <p><b>Reference layers</b> stand in a pane, not on a sheet: whoever shows and hides them looks at
 * the map. {@link zuschnitt.ui.LayerShelf} holds what was read of them, for map, search and
 * barriers alike.
 *
 * <p><b>The history</b> ({@link zuschnitt.ui.HistorySide}) shows the way on which the work is, and
 * every branch that was left as one line, unfolded on request: a tree drawn in full would hide the
 * way. Its pictures are drawn in the background when nothing else happens, from the nearest plan at
 * hand. Going to another place is no step: the pointer moves, in one transaction. To play the
 * history shows plans and changes none; meanwhile the session refuses every edit, so nobody can
 * draw on the past by mistake.
 *
 * <p><b>Comparing</b> ({@link zuschnitt.ui.CompareView}) takes the place of the editor. {@link
 * zuschnitt.ui.Comparing} holds which versions it is about and makes all that is said of them in
 * the background; tables, picture and matching are only kept up to date while they are on top.
 * Where the newer version is what is being worked on, the tools that need nothing but a map work on
 * its map, and everything follows each stroke: which tool is at hand stays one thing, so {@link
 * zuschnitt.ui.WorkArea} lends its tools and its line of advice. Drawing is for the newer side
 * only, since the older one wears the colours of the newer.
 *
 * <p>The tables stand beside the maps ({@link zuschnitt.ui.CompareRoom}): towns are about as high
 * as they are wide and screens are not, so both have more room there, on a projector most of all.
 * Whoever wants them below the maps, or narrower, finds them so the next time.
 *
 * <p>By what residents are shared out between years is one choice for all maps and tables of a
 * comparison; it is asked for as soon as any of the versions on screen is of another year.
 *
 * <p>While somebody draws there, no map moves: the sentence keeps its lines, the tools their
 * height, and a warning has its place beside the tabs or below the tables. What can't be read is
 * chosen no longer.
 *
 * <p><b>Files that go out</b> ({@link zuschnitt.ui.TargetFile}, {@link zuschnitt.ui.FileWriting})
 * are written in the background under names that tell the versions, and replace nothing unasked.
 * What a version gives away together with a decided one is looked for meanwhile ({@link
 * zuschnitt.ui.ReleaseCheck}): a decided version counts as published. Nobody has to wait for it;
 * what is found after the file was asked for is told in a notice.
 *
 * <p><b>Several people.</b> Why a project can't be changed stands in a line of its own above
 * everything, with what can be done about it ({@link zuschnitt.ui.AccessBar}), not in a notice that
 * goes away. What was taken over from others ({@link zuschnitt.ui.Pulls}) is told beside the map.
 *
 * <p><b>What other programs did</b> to the file is told once it is found out ({@link
 * zuschnitt.ui.FirstWords}, {@link zuschnitt.ui.OutsideSheet}). It is taken over as from any other
 * file: areas as a division, counts as figures, each in its pane beside the map ({@link
 * zuschnitt.ui.Divisions}, {@link zuschnitt.ui.FigureTables}), only that of our own counts it is
 * known what is what.
 *
 * <p><b>The assistant</b> for new projects has a room of its own, {@code importing}, which knows of
 * the window only its {@link zuschnitt.ui.importing.Host}. Its page, its report and whoever wants
 * to look at its coverage are shown by {@link zuschnitt.ui.NewProjects}.
 *
 * <p><b>Look.</b> AtlantaFX's Primer, light and dark, with {@code styles/zuschnitt.css} over it.
 * Text size, theme and language are changed by laying the window out anew, which takes a blink and
 * spares every pane from having to listen. Roboto comes with the program: its digits have one
 * width, and the window looks the same on every system.
 */
@NullMarked
package zuschnitt.ui;

import org.jspecify.annotations.NullMarked;
