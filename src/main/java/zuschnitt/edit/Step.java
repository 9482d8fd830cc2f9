package zuschnitt.edit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import zuschnitt.message.Message;
import zuschnitt.plan.PlanChange;

/**
 * One step of work that was done and can be undone.
 *
 * @param id identity that lasts across copies of the project
 * @param parent the step before it; empty for the first
 * @param time when it was done
 * @param author who did it; may be empty
 * @param label what the undo menu calls it
 * @param reason why, in the planner's words; may be empty
 * @param change what it did
 */
public record Step(
        UUID id,
        Optional<UUID> parent,
        Instant time,
        String author,
        Message label,
        String reason,
        PlanChange change) {}
