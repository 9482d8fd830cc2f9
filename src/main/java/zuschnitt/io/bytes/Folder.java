package zuschnitt.io.bytes;

import java.util.List;
import zuschnitt.message.UserException;

/** A place that holds files by name: a folder of the disk, or an archive. */
public interface Folder {
    /** The names of all files, in no particular order. */
    List<String> names() throws UserException;

    /** The bytes of one of the {@link #names}. */
    ByteSource open(String name) throws UserException;
}
