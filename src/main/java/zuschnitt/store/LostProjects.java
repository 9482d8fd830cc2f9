package zuschnitt.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much is kept of projects that no longer lie where they lay: deleted, renamed, or on a drive
 * that isn't here now. Whoever misses one shall find it, and it shall not fill the disk. So of the
 * fifty that were worked on last there stays what fits into four gigabytes: first the last backup
 * of each, then earlier ones, the latest first; and the very last in any case.
 */
final class LostProjects {
    static final int PROJECTS = 50;
    static final long MOST_BYTES = 4L << 30;

    private LostProjects() {}

    /** Deletes what need not be kept. */
    static void thin(Path root) {
        List<BackupFolder> lost =
                BackupFolder.every(root).stream().filter(BackupFolder::lost).toList();
        Set<Backup> kept = kept(lost);
        for (BackupFolder folder : lost)
            folder.delete(folder.all().stream().filter(b -> !kept.contains(b)).toList());
    }

    /**
     * Those that are kept.
     *
     * @param lost the latest used first
     */
    private static Set<Backup> kept(List<BackupFolder> lost) {
        List<List<Backup>> backups = lost.stream().limit(PROJECTS).map(BackupFolder::all).toList();
        List<Backup> wanted = new ArrayList<>();
        for (List<Backup> all : backups) wanted.add(all.get(0));
        Stream<Backup> earlier = backups.stream().flatMap(all -> all.stream().skip(1));
        earlier.sorted(Backup.LATEST_FIRST).forEach(wanted::add);
        Set<Backup> kept = new HashSet<>();
        long bytes = 0;
        for (Backup backup : wanted) {
            if (!kept.isEmpty() && bytes + backup.bytes() > MOST_BYTES) continue;
            kept.add(backup);
            bytes += backup.bytes();
        }
        return kept;
    }
}
