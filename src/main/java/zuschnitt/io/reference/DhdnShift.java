package zuschnitt.io.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The way between DHDN and WGS 84: by the grid BETA2007 of the German surveying offices where it is
 * found, right to less than a metre; otherwise, and outside Germany, by seven parameters ({@link
 * Helmert}).
 */
final class DhdnShift {
    private static final String GRID = "beta2007.gsb";

    private final Optional<ShiftGrid> grid;

    private DhdnShift(Optional<ShiftGrid> grid) {
        this.grid = grid;
    }

    /** With the grid of this computer, which is looked for once, when it is first needed. */
    static DhdnShift found() {
        return OfThisComputer.SHIFT;
    }

    private static final class OfThisComputer {
        private static final DhdnShift SHIFT =
                in(folders(Path.of(System.getProperty("user.home")), System.getenv()));
    }

    /** With the first grid that lies in one of the folders. */
    static DhdnShift in(List<Path> folders) {
        return new DhdnShift(
                folders.stream()
                        .flatMap(DhdnShift::grids)
                        .map(ShiftGrid::read)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /**
     * Where grids lie: in the folder that the user names in {@code ZUSCHNITT_GRIDS}, and where PROJ
     * and what brings it, such as QGIS, keep theirs.
     */
    static List<Path> folders(Path home, Map<String, String> environment) {
        List<Path> folders = new ArrayList<>();
        for (String variable : List.of("ZUSCHNITT_GRIDS", "PROJ_DATA", "PROJ_LIB")) {
            String value = environment.getOrDefault(variable, "");
            Stream.of(value.split(System.getProperty("path.separator"), -1))
                    .filter(Predicate.not(String::isBlank))
                    .map(Path::of)
                    .forEach(folders::add);
        }
        folders.add(home.resolve(".local/share/proj"));
        for (String usual :
                List.of(
                        "/usr/share/proj",
                        "/usr/local/share/proj",
                        "/opt/homebrew/share/proj",
                        "/Applications/QGIS.app/Contents/Resources/proj",
                        "C:\\OSGeo4W\\share\\proj")) {
            folders.add(Path.of(usual));
        }
        return folders;
    }

    private static Stream<Path> grids(Path folder) {
        if (!Files.isDirectory(folder)) return Stream.empty();
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.getFileName().toString().equalsIgnoreCase(GRID))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    /** Whether there is a grid. */
    boolean exact() {
        return grid.isPresent();
    }

    /** Degrees on DHDN in, degrees on WGS 84 out, in place. */
    void toWgs84(double[] xy) {
        for (int i = 0; i < xy.length; i += 2) {
            int at = i;
            if (!grid.map(g -> g.shift(xy, at)).orElse(false)) Helmert.dhdnToWgs84(xy, i);
        }
    }

    /** Degrees on WGS 84 in, degrees on DHDN out, in place. */
    void fromWgs84(double[] xy) {
        for (int i = 0; i < xy.length; i += 2) {
            int at = i;
            if (!grid.map(g -> g.unshift(xy, at)).orElse(false)) Helmert.wgs84ToDhdn(xy, i);
        }
    }
}
