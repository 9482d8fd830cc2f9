package zuschnitt.plan;

import java.util.List;
import java.util.UUID;

/**
 * What a project starts from: the ground, the figures, and where they came from. What is done to it
 * afterwards are steps and versions.
 *
 * @param id identity that lasts across copies of the file
 * @param name for people
 * @param crs of all coordinates
 * @param ground what plans are drawn on
 * @param rules of a fresh plan
 * @param figures data sets over the units, at least one
 * @param sources the files that were read
 */
public record Project(
        UUID id,
        String name,
        Crs crs,
        Ground ground,
        Rules rules,
        List<Figures> figures,
        List<Source> sources) {
    public Project {
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
        if (figures.isEmpty()) throw new IllegalArgumentException("a project needs figures");
    }
}
