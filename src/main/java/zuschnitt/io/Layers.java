package zuschnitt.io;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/** The one door through which foreign layers come in, whatever their format. */
public final class Layers {
    private Layers() {}

    /**
     * What the planner has said about a file before it is read.
     *
     * @param layer which layer, where the file holds several
     * @param encoding what its texts are in, where the file doesn't say or lies
     */
    public record Options(Optional<String> layer, Optional<Charset> encoding) {
        /** Nothing was said. */
        public static final Options NONE = new Options(Optional.empty(), Optional.empty());
    }

    /**
     * The names of the layers that a file holds; one at least.
     *
     * @throws UserException if it can't be read, or holds no layer
     */
    public static List<String> names(Path file) throws UserException {
        return List.of(file.getFileName().toString());
    }

    /**
     * Reads a layer of a file.
     *
     * @throws UserException if it can't be read, or the layer is not among its {@link #names}
     */
    public static Layer read(Path file, Options options) throws UserException {
        String name = file.getFileName().toString();
        Notes notes = new Notes();
        if (name.toLowerCase(Locale.ROOT).endsWith(ShapefileParts.SUFFIX)) {
            ShapefileParts parts = ShapefileParts.find(DiskFolder.around(file), name, notes);
            return ShapefileReader.read(parts, file, options.encoding(), notes);
        }
        throw new UserException(Message.of("io.format", name));
    }
}
