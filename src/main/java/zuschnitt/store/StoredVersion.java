package zuschnitt.store;

import java.util.Optional;
import java.util.UUID;
import zuschnitt.plan.Version;

/**
 * A version and where it belongs.
 *
 * @param version what people know of it
 * @param at the step whose plan it is; empty for a plan that was never the working one (an imported
 *     division), and before the first step
 * @param figures number of the data set that it was drawn with
 * @param layer the table of its districts
 */
record StoredVersion(Version version, Optional<UUID> at, int figures, String layer) {}
