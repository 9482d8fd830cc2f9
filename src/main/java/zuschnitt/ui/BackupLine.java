package zuschnitt.ui;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.store.Backup;

/**
 * A backup in a list.
 *
 * @param summary what stands in it; empty where it can't be read
 */
record BackupLine(Backup backup, Optional<Backup.Summary> summary) {
    private static final double MEGABYTE = 1e6;

    /** Looks into a backup; not on the screen's thread. */
    static BackupLine of(Backup backup) {
        try {
            return new BackupLine(backup, Optional.of(backup.summary()));
        } catch (UserException | OutOfMemoryError damaged) {
            return new BackupLine(backup, Optional.empty());
        }
    }

    /** When it is here. */
    static LocalDateTime local(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneId.systemDefault());
    }

    /** When it was made. */
    Message when() {
        return Message.of("ui.backups.when", backup.made().toEpochMilli());
    }

    /** What is known of it. */
    Message facts() {
        double size = backup.bytes() / MEGABYTE;
        if (summary.isEmpty()) return Message.of("ui.backups.unreadable", size);
        Backup.Summary inside = summary.get();
        return inside.lastStep()
                .map(step -> Message.of("ui.backups.facts", inside.versions(), step, size))
                .orElse(Message.of("ui.backups.facts.beginning", inside.versions(), size));
    }
}
