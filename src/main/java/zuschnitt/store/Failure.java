package zuschnitt.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/** Puts into one sentence each what can go wrong with a file. */
final class Failure {
    /** What SQLite says where others have made a table of a name that we need. */
    private static final Pattern IN_THE_WAY = Pattern.compile("table \"?(\\w+)\"? already exists");

    private Failure() {}

    /** A file couldn't be opened, or not be understood. */
    static UserException reading(Path file, Exception cause) {
        String key =
                switch (primary(cause)) {
                    case SQLITE_NOTADB -> "store.notDatabase";
                    case SQLITE_BUSY, SQLITE_LOCKED -> "store.busy";
                    case SQLITE_CANTOPEN, SQLITE_PERM ->
                            Files.exists(file) ? "store.cannotOpen" : "store.gone";
                    case SQLITE_READONLY -> "store.interrupted";
                    case SQLITE_IOERR -> "store.diskFails";
                    default -> "store.damaged";
                };
        return new UserException(sentence(key, file), cause);
    }

    /**
     * A change couldn't be written; the file is as it was before.
     *
     * @throws IllegalStateException if the file and its disk are all right, so that it is our fault
     */
    static ProjectInUseException writing(Path file, Exception cause) {
        if (cause instanceof ChangedOutsideException) {
            return new ProjectInUseException(sentence("store.changedOutside", file), cause);
        }
        Matcher table = IN_THE_WAY.matcher(String.valueOf(cause.getMessage()));
        if (table.find())
            return new ProjectInUseException(
                    Message.of("store.tableInTheWay", name(file), table.group(1)), cause);
        String key =
                switch (primary(cause)) {
                    case SQLITE_BUSY, SQLITE_LOCKED -> "store.busy";
                    case SQLITE_FULL -> "store.diskFull";
                    case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> "store.cannotWrite";
                    case SQLITE_CORRUPT, SQLITE_NOTADB -> "store.damaged";
                    case SQLITE_IOERR -> "store.diskFails";
                    default -> throw new IllegalStateException(cause);
                };
        return new ProjectInUseException(sentence(key, file), cause);
    }

    /** Whether the file is no longer what SQLite wrote. */
    static boolean damaged(Exception cause) {
        SQLiteErrorCode code = primary(cause);
        return code == SQLiteErrorCode.SQLITE_CORRUPT || code == SQLiteErrorCode.SQLITE_NOTADB;
    }

    /** Whether what is copied could not be read; otherwise the copy could not be written. */
    static boolean ofReading(SQLException cause) {
        if (damaged(cause)) return true;
        if (!(cause instanceof SQLiteException e)) return false;
        return switch (e.getResultCode()) {
            case SQLITE_BUSY, SQLITE_LOCKED -> true;
            case SQLITE_IOERR_READ, SQLITE_IOERR_SHORT_READ -> true;
            case SQLITE_IOERR_LOCK, SQLITE_IOERR_RDLOCK, SQLITE_IOERR_CHECKRESERVEDLOCK -> true;
            default -> false;
        };
    }

    /** Likewise of a file that is looked for again; one that is gone can't be read either. */
    static boolean ofReading(SQLException cause, Path copied) {
        return ofReading(cause) || !Files.isReadable(copied);
    }

    /** Whether there is no room on a disk any more. */
    static boolean full(Exception cause) {
        return primary(cause) == SQLiteErrorCode.SQLITE_FULL;
    }

    static Message sentence(String key, Path file) {
        return Message.of(key, name(file));
    }

    static String name(Path file) {
        return file.toAbsolutePath().getFileName().toString();
    }

    /** SQLite's own word for what happened, without its finer distinctions. */
    private static SQLiteErrorCode primary(Exception cause) {
        if (!(cause instanceof SQLiteException e)) return SQLiteErrorCode.UNKNOWN_ERROR;
        return SQLiteErrorCode.getErrorCode(e.getResultCode().code & 0xFF);
    }

    /** The file is not as we left it. */
    static final class ChangedOutsideException extends SQLException {
        private static final long serialVersionUID = 1L;

        ChangedOutsideException(String what) {
            super(what);
        }

        ChangedOutsideException(SQLException cause) {
            super("the file can't be read any more", cause);
        }
    }
}
