package zuschnitt.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zuschnitt.plan.Version;

/**
 * What a planner says of a version before it is saved.
 *
 * @param name unique within the project, not blank
 * @param author who saves it; empty for whoever works
 * @param reason why; may be empty
 * @param status draft or decided
 * @param validFrom the day from which a decided version holds
 */
public record VersionDraft(
        String name,
        String author,
        String reason,
        Version.Status status,
        Optional<LocalDate> validFrom) {
    /** A draft without more words than its name. */
    public static VersionDraft of(String name) {
        return new VersionDraft(name, "", "", Version.Status.DRAFT, Optional.empty());
    }

    Version version(Optional<UUID> parent, String worker, Instant now) {
        String by = author.isEmpty() ? worker : author;
        return new Version(UUID.randomUUID(), name, parent, by, now, reason, status, validFrom);
    }
}
