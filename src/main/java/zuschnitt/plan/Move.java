package zuschnitt.plan;

import java.util.UUID;

/**
 * Units that went from one district to another.
 *
 * @param from identity of the old district; {@link PlanChange#UNASSIGNED} or {@link
 *     PlanChange#EXCLUDED} if none
 * @param to identity of the new district, likewise
 * @param units the units that went
 */
public record Move(UUID from, UUID to, UnitSet units) {}
