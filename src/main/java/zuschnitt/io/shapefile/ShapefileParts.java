package zuschnitt.io.shapefile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zuschnitt.io.bytes.ByteSource;
import zuschnitt.io.bytes.Folder;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.message.UserException;

/**
 * The files that make up a shapefile, found beside the .shp by its name, in capitals or not.
 *
 * @param name the layer's name, which is that of the .shp without its ending
 */
public record ShapefileParts(
        String name,
        ByteSource shp,
        Optional<ByteSource> dbf,
        Optional<ByteSource> shx,
        Optional<ByteSource> prj,
        Optional<ByteSource> cpg) {

    public static final String SUFFIX = ".shp";

    /**
     * @param shp name of the .shp within its folder
     */
    public static ShapefileParts find(Folder folder, String shp, Notes notes) throws UserException {
        Siblings siblings =
                new Siblings(folder, shp.substring(0, shp.length() - SUFFIX.length()), notes);
        String name =
                siblings.base.substring(
                        Math.max(siblings.base.lastIndexOf('/'), siblings.base.lastIndexOf('\\'))
                                + 1);
        return new ShapefileParts(
                name,
                folder.open(shp),
                siblings.open(".dbf"),
                siblings.open(".shx"),
                siblings.open(".prj"),
                siblings.open(".cpg"));
    }

    private record Siblings(Folder folder, String base, Notes notes) {
        /**
         * The file of that ending; where several differ in capitals only, the one most like the
         * .shp.
         */
        Optional<ByteSource> open(String suffix) throws UserException {
            String wanted = (base + suffix).toLowerCase(Locale.ROOT);
            List<String> found =
                    folder.names().stream()
                            .filter(name -> name.toLowerCase(Locale.ROOT).equals(wanted))
                            .sorted(
                                    (a, b) ->
                                            Boolean.compare(b.startsWith(base), a.startsWith(base)))
                            .toList();
            if (found.isEmpty()) return Optional.empty();
            if (found.size() > 1) notes.add(NoteKind.ENTRY_IGNORED, found.get(1));
            return Optional.of(folder.open(found.get(0)));
        }
    }
}
