package zuschnitt.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the backups of one project lie: a folder of its own in that of the program, told from
 * others by where the project lies. It is on this computer and in no folder that is synchronised,
 * so that what goes wrong there does not go wrong here.
 */
public final class BackupFolder {
    private static final String ENDING = ".gpkg";
    private static final int LONGEST_STEM = 40;
    private static final int HASH = 12;

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;

    private BackupFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * That of a project.
     *
     * @param root the folder of all of them
     */
    public static BackupFolder of(Path root, Path project) {
        String name = Failure.name(project);
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - 5) : name;
        String known = stem.substring(0, Math.min(stem.length(), LONGEST_STEM)).strip();
        return new BackupFolder(root.resolve(known + "-" + hash(project)));
    }

    /** The same for the same file, also where it is gone at the moment. */
    private static String hash(Path project) {
        String place = project.toAbsolutePath().normalize().toString();
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256")
                            .digest(place.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows it", e);
        }
    }

    public Path path() {
        return folder;
    }

    /** All backups, the latest first; none where the folder can't be read. */
    public List<Backup> all() {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> backup(file).stream())
                    .sorted(Comparator.comparing(Backup::made).reversed())
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
            backups.stream().filter(backup -> !kept.contains(backup)).forEach(BackupFolder::delete);
        }
    }

    /** One that can't be deleted now will be the next time. */
    private static void delete(Backup backup) {
        try {
            Files.deleteIfExists(backup.file());
        } catch (IOException e) {
            System.getLogger(BackupFolder.class.getName())
                    .log(System.Logger.Level.WARNING, "an old backup stays", e);
        }
    }
}
