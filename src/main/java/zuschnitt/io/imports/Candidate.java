package zuschnitt.io.imports;

import zuschnitt.coverage.Bounds;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.Message;

/**
 * A coordinate system that a layer may be in, and what would follow.
 *
 * @param reference the system
 * @param bounds where the layer would lie, longitude and latitude in degrees
 * @param place the same in words
 */
public record Candidate(Reference reference, Bounds bounds, Message place) {}
