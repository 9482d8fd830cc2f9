/**
 * The project file: one SQLite database that is a valid GeoPackage.
 *
 * <p>{@link zuschnitt.store.ProjectFile} is the door to the work and its steps, {@link
 * zuschnitt.store.Archive} to the versions, to which one can only add, {@link zuschnitt.store.Care}
 * to what is done for the file itself; all stand on one {@link zuschnitt.store.FileState}, so that
 * what is written is known to both. Behind them {@link zuschnitt.store.Access} says how far we got
 * in, {@link zuschnitt.store.Guard} lets no change through that would overwrite somebody else's,
 * and {@link zuschnitt.store.Database} is the connection that {@link zuschnitt.store.Opening} sets
 * up. What stands in the tables is told in {@code docs/projektdatei.md}; each group of them has one
 * class that writes and reads it, and {@link zuschnitt.store.Contents} is the value that comes out.
 *
 * <p><b>Written once, added to, rewritten.</b> The ground, the figures and the project are written
 * once; steps and versions are only ever added to, held by triggers; rewritten are the working
 * plan, the head and the steps that can be done again. So a step writes no more than it changes:
 * one row a moved unit. What undo takes back is not deleted: {@code zuschnitt_steps} is a tree, and
 * the head is a place in it.
 *
 * <p><b>Opening</b> reads everything, steps of undone branches too, so that nothing that is shown
 * later can turn out to be unreadable. Rows are fetched in order and understood by all processors
 * ({@link zuschnitt.store.Unpacking}): 100,000 units and 10,000 steps in about two seconds. The
 * layers for other programs, most of such a file, are not read. Whether all pages hang together
 * ({@link zuschnitt.store.Soundness}) means reading them as well, two to four seconds more from a
 * cold disk: that is found out while the planner looks at the map. A change does not wait for it
 * but ends it, to be begun anew later, for on a share it may take minutes; what is written until
 * then is written as by any program that never looks, and every row has its checksum.
 *
 * <p><b>Cut grounds</b> are kept as differences ({@link zuschnitt.store.Grounds}), each from the
 * ground that it was made of; a step names the grounds on its two sides, a version the one that it
 * is over. Geometry is never computed again from the line, since a later program might cut
 * otherwise by a millimetre. Differences are composed before they are applied, so opening a project
 * costs the same after a thousand cuts as after one.
 *
 * <p><b>Units of other years</b> ({@link zuschnitt.store.VintageTables}) are grounds of their own
 * with figures of their own. Only versions lie over them: a working plan that changed its units
 * would need steps that lead from one layer to another, and nobody could say what undoing them
 * means. Programs that don't know of them would take their figures for the project's, so such a
 * file asks for a later format.
 *
 * <p><b>Where a plan comes from</b> is not stored but follows from the way to the head: the last
 * version that was saved or taken over on it. Undoing a checkout thereby also takes back this.
 *
 * <p><b>Versions of others</b> ({@link zuschnitt.store.Pulling}) are thought through on any thread
 * and written on that of the file, as one {@link zuschnitt.store.Haul}; should cuts or versions
 * have come here meanwhile, it no longer fits and is thought through anew, while steps may go on.
 * They come with their identities, so that pulling twice is pulling once, and with their grounds as
 * they were cut there: nothing is cut again. That works where numbers and borders are the same, as
 * in copies and in projects made of the same files; over other units only versions without cuts can
 * come, and others are named with the reason. Their steps stay where they were done, for a step is
 * a way to the working plan, which is ours. Figures that came along are lent to their versions:
 * next year's counts of a colleague must not change what our plan says on the projector.
 *
 * <p><b>Layers are for others.</b> {@link zuschnitt.store.UnitLayer} and {@link
 * zuschnitt.store.VersionLayer} repeat in polygons what the tables say in arcs, so that QGIS shows
 * a project without export; nothing is ever read back from them. The working plan is a view and
 * can't be stale. Looking for what others did to them reads table by table and computes in between,
 * so that nobody waits for it; and where a change of ours came meanwhile, it says nothing rather
 * than a wrong thing. Such a layer can be made again ({@link zuschnitt.store.OwnLayers} says how
 * each has to be), or be read from a copy like anybody's: areas as a division, counts as a further
 * data set. What others put into the file is theirs: it is named, stays as it is, and where it has
 * a name that we need, ours gives way ({@link zuschnitt.store.LayerNames}) or that is said.
 *
 * <p><b>Our own tables are no extension</b> of GeoPackage and not registered as one: GDAL takes
 * such a row for a warning that reading or writing the layers is unsafe, which it isn't. A word
 * about each stands in the file, in the statement that made it.
 *
 * <p><b>Reference layers</b> ({@link zuschnitt.store.LayerTables}) are the exception to both: they
 * belong to no plan, are changed without a step, and what is embedded of them is kept as an
 * ordinary layer, which other programs may even mend.
 *
 * <p><b>Why these settings.</b> {@code journal_mode=TRUNCATE} with {@code synchronous=FULL} lost
 * nothing in 22,200 replayed power cuts; SQLite's default lost the last acknowledged edit in a
 * third of them, and WAL works neither on network shares nor notices that a sync client has
 * replaced the file. No exclusive locking, for the same reason. {@code trusted_schema=OFF}, {@code
 * cell_size_check=ON}: a file may come from anybody. {@code mmap_size=0}: a file that shrinks must
 * not kill the program.
 *
 * <p><b>The open file is never touched but through SQLite.</b> On Linux and macOS, closing any
 * other handle to it drops the locks of the whole process. Even whether it is a database at all is
 * asked of SQLite. Looking at its name, its times and its identity opens no handle.
 *
 * <p><b>No handle outlasts the project.</b> What looks into the file beside the work does so by
 * {@link zuschnitt.store.SideConnections}, which end with it: Windows neither moves nor deletes a
 * file that is open anywhere.
 *
 * <p><b>Two programs.</b> The {@link zuschnitt.store.LockFile} beside the project keeps people from
 * working against each other; it can be wrong (a clock, a share, a deleted file). That nothing is
 * overwritten rests on the Guard alone: every change writes a new {@code change_id} and refuses if
 * the last one isn't ours.
 *
 * <p><b>What was done outlives its file.</b> Where the file was replaced, overwritten or deleted
 * while it was open, or its disk can't be written, {@link zuschnitt.store.StateCopy} puts what is
 * known into a new one: SQLite often still has the file as it was; otherwise a backup of what was
 * opened is brought up to now by {@link zuschnitt.store.Deeds}. Writing everything anew out of
 * memory would be a second way to write each table; and a copy counts only if it is equal to what
 * is known.
 *
 * <p><b>Backups</b> ({@link zuschnitt.store.BackupRun}) are made by SQLite, which alone knows how
 * to copy a file that is being written, over a connection and on a thread of their own. The copying
 * keeps others from writing, a second for 260 MB; so every change first ends a backup that is under
 * way, within a hundred of SQLite's instructions, and it is made later. A backup of the state that
 * the latest one has is none, which the {@code change_id} tells. There is no backup before a
 * migration because there is no migration: every program reads all earlier formats as they are, and
 * opening a project makes a backup anyway. A backup itself can only be looked at, or it would be
 * none after the first step; what is one is told by the names of file and folder, so that the
 * command line knows it as well as the window. Backups outlive their projects, and are bounded then
 * ({@link zuschnitt.store.LostProjects}).
 *
 * <p><b>Restoring</b> ({@link zuschnitt.store.Restoration}) takes a copy of the backup and gives it
 * the project's name after what has that name has got another; the journal that a crash may have
 * left goes with its file, or SQLite would undo with it what was never done in the backup. Until
 * names are exchanged it can be cancelled.
 *
 * <p><b>Damage.</b> SQLite notices when the order of a file is broken, not when a number in it is.
 * So every row that is written once carries a {@link zuschnitt.store.Checksum}, and the working
 * plan has one in the state; they are compared whenever something is read. {@link
 * zuschnitt.store.Verification} goes further and replays all steps.
 *
 * <p><b>What can go wrong with a file</b> is put into sentences in {@link zuschnitt.store.Failure},
 * and nowhere else; below it everything throws {@link java.sql.SQLException}, damaged contents also
 * {@link java.lang.IllegalArgumentException}, which the plan's own constructors throw.
 */
@NullMarked
package zuschnitt.store;

import org.jspecify.annotations.NullMarked;
