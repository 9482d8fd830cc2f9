package zuschnitt.plan;

import java.util.List;
import zuschnitt.coverage.Polyline;

/**
 * Lines that a district should not cross: a railway, a river, a motorway.
 *
 * @param name for people; unique among a plan's barriers
 * @param lines in the project's coordinates, at least one
 */
public record Barrier(String name, List<Polyline> lines) {
    public Barrier {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) throw new IllegalArgumentException(name + " has no line");
    }
}
