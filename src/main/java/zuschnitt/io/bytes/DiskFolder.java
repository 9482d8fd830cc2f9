package zuschnitt.io.bytes;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/** A folder of the disk. */
public record DiskFolder(Path path) implements Folder {
    /** The folder that the file lies in. */
    public static DiskFolder around(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return new DiskFolder(parent == null ? file.toAbsolutePath() : parent);
    }

    @Override
    public List<String> names() throws UserException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) names.add(file.getFileName().toString());
        } catch (IOException e) {
            throw new UserException(Message.of("io.unreadable", path.toString()), e);
        }
        return names;
    }

    @Override
    public ByteSource open(String name) throws UserException {
        return ByteSource.of(path.resolve(name));
    }
}
