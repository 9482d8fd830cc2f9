package zuschnitt.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * What people mean who hand over files: of a shapefile's many files the one that stands for all, of
 * a folder what in it can be read.
 */
public final class DroppedFiles {
    private static final String SHAPEFILE = ".shp";

    /** Files that belong to a shapefile and are nothing by themselves. */
    private static final Set<String> COMPANIONS =
            Set.of(
                    ".shx",
                    ".dbf",
                    ".prj",
                    ".cpg",
                    ".cst",
                    ".qpj",
                    ".qmd",
                    ".sbn",
                    ".sbx",
                    ".ain",
                    ".aih",
                    ".fix",
                    ".qix",
                    ".atx",
                    ".shp.xml");

    /** Of a folder, only these are taken; who names a file by itself means it. */
    private static final Set<String> IN_FOLDERS =
            Set.of(SHAPEFILE, ".zip", ".geojson", ".json", ".geojsonl", ".gpkg", ".kml", ".kmz");

    private DroppedFiles() {}

    /**
     * The files to be read, each once, in the order in which they were handed over. Looks at the
     * disk.
     *
     * @throws UserException if a folder can't be read, or holds nothing that can
     */
    public static List<Path> meant(List<Path> handed) throws UserException {
        Set<Path> meant = new LinkedHashSet<>();
        for (Path path : handed) {
            if (Files.isDirectory(path)) meant.addAll(inFolder(path));
            else meant.add(shapefileOf(path).orElse(path));
        }
        return List.copyOf(meant);
    }

    private static List<Path> inFolder(Path folder) throws UserException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> ends(file, IN_FOLDERS)).sorted().forEach(found::add);
        } catch (IOException e) {
            throw new UserException(Message.of("io.unreadable", folder.toString()), e);
        }
        if (found.isEmpty())
            throw new UserException(Message.of("io.folder.empty", folder.toString()));
        return found;
    }

    private static boolean ends(Path file, Set<String> endings) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }

    /** The .shp beside one of its companions, whatever its capitals; a lone .dbf has none. */
    private static Optional<Path> shapefileOf(Path file) {
        if (!ends(file, COMPANIONS)) return Optional.empty();
        String name = String.valueOf(file.getFileName());
        String stem = name.substring(0, stemEnd(name));
        return Stream.of(SHAPEFILE, ".SHP", ".Shp")
                .map(ending -> file.resolveSibling(stem + ending))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static int stemEnd(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return COMPANIONS.stream()
                .filter(lower::endsWith)
                .mapToInt(ending -> name.length() - ending.length())
                .min()
                .orElse(name.length());
    }
}
