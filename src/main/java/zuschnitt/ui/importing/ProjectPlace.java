package zuschnitt.ui.importing;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import zuschnitt.message.Message;

/**
 * Where a new project is kept: proposed beside its files under a name that is free, never over what
 * is there. Asks the disk, changes nothing.
 *
 * @param written as it stands in the field
 */
record ProjectPlace(String written) {
    private static final String SUFFIX = ".gpkg";

    /** What Windows allows in no file name. */
    private static final String FORBIDDEN = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    /**
     * A free name after the title, in the source's folder, or in the home folder where that can't
     * be written.
     */
    static ProjectPlace proposed(Path source, String title) {
        Path beside = source.toAbsolutePath().getParent();
        Path folder =
                beside != null && Files.isWritable(beside)
                        ? beside
                        : Path.of(System.getProperty("user.home"));
        String name = title.replaceAll(FORBIDDEN, "-").strip().replaceAll("[. ]+$", "");
        Path free = folder.resolve(name + SUFFIX);
        for (int i = 2; Files.exists(free); i++) free = folder.resolve(name + " " + i + SUFFIX);
        return new ProjectPlace(free.toString());
    }

    /** The file; empty if nothing is written that can be one. The ending need not be written. */
    Optional<Path> file() {
        String text = written.strip();
        if (text.isEmpty()) return Optional.empty();
        boolean ended = text.toLowerCase(Locale.ROOT).endsWith(SUFFIX);
        try {
            return Optional.of(Path.of(ended ? text : text + SUFFIX));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** Why it can't be kept there. */
    Optional<Message> objection() {
        Optional<Path> file = file();
        if (file.isEmpty()) return Optional.of(Message.of("ui.import.needs.place"));
        Path folder = file.get().toAbsolutePath().getParent();
        String name = String.valueOf(file.get().getFileName());
        if (Files.exists(file.get())) return Optional.of(Message.of("ui.import.place.taken", name));
        if (folder == null || !Files.isDirectory(folder))
            return Optional.of(Message.of("ui.import.place.noFolder", String.valueOf(folder)));
        return Files.isWritable(folder)
                ? Optional.empty()
                : Optional.of(Message.of("ui.import.place.readOnly", folder.toString()));
    }

    /** What to think of beforehand: a folder that is carried into a cloud while one works. */
    Optional<Message> advice() {
        String path = file().map(Path::toAbsolutePath).map(Path::toString).orElse("");
        String lower = path.toLowerCase(Locale.ROOT);
        for (String cloud : new String[] {"OneDrive", "Nextcloud", "Dropbox"}) {
            if (lower.contains(cloud.toLowerCase(Locale.ROOT)))
                return Optional.of(Message.of("ui.import.place.cloud", cloud));
        }
        return Optional.empty();
    }
}
