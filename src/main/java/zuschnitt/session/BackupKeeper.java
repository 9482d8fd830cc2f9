package zuschnitt.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import zuschnitt.message.Message;
import zuschnitt.store.BackupFolder;
import zuschnitt.store.BackupRun;

/**
 * Sees to it that there are backups of the project that is being worked on: one when it is opened,
 * and one every {@link #PAUSE} in which something was done, in a moment in which nobody works. A
 * step that comes between ends it; then it is tried again in the next such moment.
 */
public final class BackupKeeper {
    /** From one backup to the next. */
    static final Duration PAUSE = Duration.ofMinutes(20);

    /** For so long nothing may have been done. */
    static final Duration QUIET = Duration.ofSeconds(5);

    private final Session session;
    private final BackupFolder folder;
    private final Background background;
    private final Clock clock;
    private final Consumer<Message> troubled;
    private Instant next;
    private Instant lastWork = Instant.MIN;
    private boolean changed = true;
    private boolean running;
    private boolean inTrouble;

    /**
     * @param troubled told once why there are no backups, and again after there were some
     */
    public BackupKeeper(
            Session session,
            BackupFolder folder,
            Background background,
            Clock clock,
            Consumer<Message> troubled) {
        this.session = session;
        this.folder = folder;
        this.background = background;
        this.clock = clock;
        this.troubled = troubled;
        this.next = clock.instant();
        session.secured().onChange(when -> noteWork());
    }

    private void noteWork() {
        changed = true;
        lastWork = clock.instant();
    }

    /** Makes a backup if it is time for one; to be called every few seconds. */
    public void look() {
        Instant now = clock.instant();
        boolean due = changed && !running && !now.isBefore(next);
        if (!due || lastWork.isAfter(now.minus(QUIET))) return;
        if (session.file().readOnlyReason().isPresent()) return;
        changed = false;
        running = true;
        background.latest(this, session.file().care().backup(folder, clock), this::take);
    }

    private void take(BackupRun.Outcome outcome) {
        running = false;
        if (!outcome.safe()) changed = true;
        if (outcome.safe() || outcome.trouble().isPresent()) next = clock.instant().plus(PAUSE);
        if (!inTrouble) outcome.trouble().ifPresent(troubled);
        inTrouble = outcome.trouble().isPresent();
    }
}
