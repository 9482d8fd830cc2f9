package zuschnitt.store;

import java.nio.file.Path;
import java.sql.SQLException;

/**
 * What stands in an open project file, and the one way to change it: what was written is known, and
 * where something can't be written, what is known stays as well.
 */
final class FileState {
    private final Access access;
    private final String changeRead;
    private final Deeds deeds;
    private StoredProject stored;
    private Contents contents;

    private FileState(Access access, String changeRead, StoredProject stored, Contents contents) {
        this.access = access;
        this.changeRead = changeRead;
        this.deeds = new Deeds(changeRead);
        this.stored = stored;
        this.contents = contents;
    }

    /** Reads all of it, within one transaction of the caller's. */
    static FileState read(Access access) throws SQLException {
        Database database = access.database();
        StoredProject stored = new ProjectTables(database).read();
        Contents contents = Contents.read(database, stored);
        return new FileState(access, Guard.changeId(database), stored, contents);
    }

    Path path() {
        return access.file();
    }

    Database database() {
        return access.database();
    }

    /** What was done since the file was opened. */
    Deeds deeds() {
        return deeds;
    }

    Access access() {
        return access;
    }

    /** The project that the file is about. */
    StoredProject stored() {
        return stored;
    }

    /** What was done in it. */
    Contents contents() {
        return contents;
    }

    /** What the file says of the last change that is known here. */
    String lastChange() {
        return access.lastChange().orElse(changeRead);
    }

    /**
     * Does the work as one change.
     *
     * @param again does the same to another copy of the project
     * @throws ProjectInUseException if it could not be written, in which case nothing was
     */
    void write(Database.Work work, Deeds.Deed again) throws ProjectInUseException {
        write(work, stored, contents, again);
    }

    /**
     * Does the work as one change.
     *
     * @param next what was done in the project then
     * @param again does the same to another copy of the project
     * @throws ProjectInUseException if it could not be written, in which case nothing was
     */
    void write(Database.Work work, Contents next, Deeds.Deed again) throws ProjectInUseException {
        write(work, stored, next, again);
    }

    /**
     * Does the work as one change.
     *
     * @param project what the project is then
     * @param next what was done in it then
     * @param again does the same to another copy of the project
     * @throws ProjectInUseException if it could not be written, in which case nothing was
     */
    void write(Database.Work work, StoredProject project, Contents next, Deeds.Deed again)
            throws ProjectInUseException {
        access.write(work);
        deeds.note(lastChange(), again);
        stored = project;
        contents = next;
    }
}
