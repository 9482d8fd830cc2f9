package zuschnitt.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A Fassung: a plan that was saved under a name, never changed afterwards. The plan itself is kept
 * by the project file.
 *
 * @param id identity that lasts across copies of the project
 * @param name unique within the project
 * @param parent the version that the plan was last saved as or checked out from
 * @param author who saved it; may be empty
 * @param date when it was saved
 * @param reason why; may be empty
 * @param status draft or decided
 * @param validFrom the day from which a decided version holds
 */
public record Version(
        UUID id,
        String name,
        Optional<UUID> parent,
        String author,
        Instant date,
        String reason,
        Status status,
        Optional<LocalDate> validFrom) {
    /** The same version under the name that it has in another project. */
    public Version withName(String other) {
        return new Version(id, other, parent, author, date, reason, status, validFrom);
    }

    /** How far a version has got. */
    public enum Status {
        DRAFT,
        DECIDED
    }
}
