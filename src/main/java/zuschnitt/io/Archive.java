package zuschnitt.io;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import zuschnitt.io.bytes.ZipFolder;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Notes;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * The layers of all files in a .zip or .kmz. Maps come before tables: where there is a map, tables
 * beside it are its legend or its readme, and no layers.
 */
final class Archive implements Layers.Source {
    /** Endings of what is looked for first, then second, then third. */
    private static final List<List<String>> WANTED =
            List.of(
                    List.of(".shp", ".gpkg", ".geojson", ".geojsonl", ".geojsons", ".kml"),
                    List.of(".json"),
                    List.of(".csv", ".tsv"));

    private final Path file;
    private final ZipFolder folder;
    private final Map<String, Member> members = new LinkedHashMap<>();

    /**
     * @param entry the file in the archive
     * @param layer the layer in that file
     */
    private record Member(String entry, String layer) {}

    private Archive(Path file, ZipFolder folder) {
        this.file = file;
        this.folder = folder;
    }

    /**
     * The layers in an archive.
     *
     * @throws UserException if it holds nothing that can be read, or a GeoPackage that can't
     */
    static Archive of(Path file, ZipFolder folder) throws UserException {
        Archive archive = new Archive(file, folder);
        for (List<String> endings : WANTED) {
            if (archive.members.isEmpty()) archive.addAll(endings);
        }
        if (archive.members.isEmpty()) {
            throw new UserException(Message.of("io.zip.no-layer", file.getFileName().toString()));
        }
        return archive;
    }

    private void addAll(List<String> endings) throws UserException {
        for (String entry : folder.names()) {
            String lower = entry.toLowerCase(Locale.ROOT);
            if (endings.stream().noneMatch(lower::endsWith)) continue;
            if (lower.endsWith(".gpkg")) {
                addLayersOf(entry);
            } else {
                add(Layers.withoutSuffix(entry), new Member(entry, ""));
            }
        }
    }

    private void addLayersOf(String entry) throws UserException {
        try (Layers.Source source = Layers.open(file, folder, entry, new Notes())) {
            List<String> layers = source.names();
            for (String layer : layers) {
                String alone = layers.size() == 1 ? Layers.withoutSuffix(entry) : layer;
                add(alone, new Member(entry, layer));
            }
        }
    }

    /** Under its name, or under the whole name of the entry where that is taken. */
    private void add(String name, Member member) {
        String free = members.containsKey(name) ? member.entry + " " + member.layer : name;
        members.put(free.strip(), member);
    }

    @Override
    public List<String> names() {
        return List.copyOf(members.keySet());
    }

    @Override
    public Layer read(String layer, Layers.Options options, Notes notes) throws UserException {
        return inside(layer, notes, (source, name) -> source.read(name, options, notes));
    }

    @Override
    public Layer readPlaces(String layer, Layers.Options options, Notes notes)
            throws UserException {
        return inside(layer, notes, (source, name) -> source.readPlaces(name, options, notes));
    }

    /** A way to read a layer of a file that was opened. */
    private interface Reading {
        Layer read(Layers.Source source, String layer) throws UserException;
    }

    private Layer inside(String layer, Notes notes, Reading reading) throws UserException {
        Member member = Optional.ofNullable(members.get(layer)).orElseThrow();
        try (Layers.Source source = Layers.open(file, folder, member.entry, notes)) {
            String inside = member.layer.isEmpty() ? source.names().get(0) : member.layer;
            return reading.read(source, inside);
        }
    }
}
