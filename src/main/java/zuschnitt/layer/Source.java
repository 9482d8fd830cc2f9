package zuschnitt.layer;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the features of a layer are kept. */
public sealed interface Source {
    /** More vertices than this are not copied into a project unless somebody asks for it. */
    long MOST_EMBEDDED = 500_000;

    /**
     * In the project file.
     *
     * @param file what the file was called that they came from
     */
    record Embedded(String file) implements Source {}

    /**
     * In a file of their own.
     *
     * @param path relative to the project's folder where that is possible, with slashes
     * @param said what the file doesn't say itself
     */
    record Linked(String path, Said said) implements Source {
        /** The link to a file, as a project beside it writes it. */
        public static Linked to(Path file, Path project, Said said) {
            return new Linked(written(file, project), said);
        }

        private static String written(Path file, Path project) {
            Path target = file.toAbsolutePath().normalize();
            Path folder = folder(project);
            try {
                return folder.relativize(target).toString().replace('\\', '/');
            } catch (IllegalArgumentException otherDrive) {
                return target.toString();
            }
        }

        private static Path folder(Path project) {
            return project.toAbsolutePath().normalize().resolveSibling("");
        }

        /** The file, seen from the project; empty if no file can be called so here. */
        public Optional<Path> file(Path project) {
            try {
                return Optional.of(folder(project).resolve(path).normalize());
            } catch (InvalidPathException foreign) {
                return Optional.empty();
            }
        }
    }
}
