package zuschnitt.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the backups of one project lie: a folder of its own in that of the program, told from
 * others by where the project lies. It is on this computer and in no folder that is synchronised,
 * so that what goes wrong there does not go wrong here.
 */
public final class BackupFolder {
    private static final System.Logger LOG = System.getLogger(BackupFolder.class.getName());
    private static final String ENDING = ".gpkg";
    private static final int LONGEST_STEM = 40;
    private static final int HASH = 12;

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final Pattern FOLDER = Pattern.compile(".*-[0-9a-f]{" + HASH + "}");

    /** Says in each folder which project it belongs to, for people too. */
    static final String NOTE = "project.txt";

    /** Half a backup that nobody has written to for so long is what a crash left. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private static final Pattern HALF =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp(-journal)?");

    private final Path folder;
    private final Optional<Path> project;

    private BackupFolder(Path folder, Optional<Path> project) {
        this.folder = folder;
        this.project = project;
    }

    /**
     * That of a project, by whatever way it is reached: links and other letters of a drive lead to
     * one folder.
     *
     * @param root the folder of all of them
     */
    public static BackupFolder of(Path root, Path project) {
        ProjectPlace place = ProjectPlace.of(project);
        String stem = place.stem();
        String start = stem.substring(0, Math.min(stem.length(), LONGEST_STEM)).strip();
        String hash = place.hash(System.getProperty("os.name")).substring(0, HASH);
        return new BackupFolder(root.resolve(start + "-" + hash), Optional.of(place.path()));
    }

    /** The folder in which a backup lies, with what is known of its project. */
    public static BackupFolder around(Path backup) {
        Path folder = ProjectPlace.of(backup).folder();
        return new BackupFolder(folder, noted(folder));
    }

    /** All that have backups in them, also of projects that are gone; the latest used first. */
    public static List<BackupFolder> every(Path root) {
        if (!Files.isDirectory(root)) return List.of();
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> FOLDER.matcher(Failure.name(folder)).matches())
                    .map(folder -> new BackupFolder(folder, noted(folder)))
                    .filter(folder -> !folder.all().isEmpty())
                    .sorted(Comparator.comparing(BackupFolder::latest).reversed())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private Instant latest() {
        return all().get(0).made();
    }

    private static Optional<Path> noted(Path folder) {
        try {
            return Optional.of(Path.of(Files.readString(folder.resolve(NOTE)).strip()));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether a file is one of the backups themselves. */
    static boolean holds(Path file) {
        ProjectPlace place = ProjectPlace.of(file);
        return FOLDER.matcher(Failure.name(place.folder())).matches()
                && backup(place.path()).isPresent();
    }

    /** The project that the backups are of; empty where nobody knows any more. */
    public Optional<Path> project() {
        return project;
    }

    /** What the project was called. */
    public String name() {
        String own = Failure.name(folder);
        return project.map(there -> ProjectPlace.of(there).stem())
                .orElse(own.substring(0, own.length() - HASH - 1));
    }

    /** Whether the project is known no longer to lie where it lay: gone, or its drive is. */
    public boolean lost() {
        return project.filter(place -> !Files.exists(place)).isPresent();
    }

    /** Writes down which project it is that the backups are of. */
    void note() throws IOException {
        if (project.isPresent() && !noted(folder).equals(project))
            Files.writeString(folder.resolve(NOTE), project.get() + "\n");
    }

    public Path path() {
        return folder;
    }

    /** The folder of those of all projects. */
    Path root() {
        return ProjectPlace.of(folder).folder();
    }

    /** All backups, the latest first; none where the folder can't be read. */
    public List<Backup> all() {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> backup(file).stream())
                    .sorted(Backup.LATEST_FIRST)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<Backup> backup(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(ENDING)) return Optional.empty();
        try {
            String time = name.substring(0, name.length() - ENDING.length());
            Instant made = NAME.parse(time, Instant::from);
            return Optional.of(new Backup(file, made, Files.size(file)));
        } catch (DateTimeException | IOException notOurs) {
            return Optional.empty();
        }
    }

    /** Where a backup of the time goes. */
    Path file(Instant made) {
        return folder.resolve(NAME.format(made) + ENDING);
    }

    /**
     * Deletes what need not be kept. Backups that seem to be of the future were made by a wrong
     * clock, or it is wrong now: they are thinned among themselves, and push out no others.
     */
    void thin(ZoneId zone, Instant now) {
        Map<Boolean, List<Backup>> byFuture =
                all().stream()
                        .collect(Collectors.partitioningBy(backup -> backup.made().isAfter(now)));
        for (List<Backup> backups : byFuture.values()) {
            List<Backup> kept = Thinning.kept(backups, zone);
            backups.stream()
                    .filter(backup -> !kept.contains(backup))
                    .forEach(backup -> delete(backup.file()));
        }
    }

    /** Takes away what crashes have left of backups that were being made. */
    void sweep(Instant now) {
        if (!Files.isDirectory(folder)) return;
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> HALF.matcher(Failure.name(file)).matches())
                    .filter(file -> changed(file).isBefore(now.minus(ABANDONED)))
                    .forEach(BackupFolder::delete);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "half a backup may be left behind", e);
        }
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException goneMeanwhile) {
            return Instant.MAX;
        }
    }

    /** Deletes backups, and the folder where none is left and nobody put anything else. */
    void delete(List<Backup> backups) {
        for (Backup backup : backups) delete(backup.file());
        if (!all().isEmpty()) return;
        delete(folder.resolve(NOTE));
        delete(folder);
    }

    /** One that can't be deleted now will be the next time. */
    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "an old backup stays", e);
        }
    }
}
