package zuschnitt.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 * @param figures data sets over the units, at least one, in the order in which they came
 * @param sources the files that were read
 * @param indicators what is made of the counts
 */
public record Project(
        UUID id,
        String name,
        Crs crs,
        Ground ground,
        Rules rules,
        List<Figures> figures,
        List<Source> sources,
        List<Indicator> indicators) {
    public Project {
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
        indicators = List.copyOf(indicators);
        if (figures.isEmpty()) throw new IllegalArgumentException("a project needs figures");
    }

    /** A project that makes nothing of its counts yet. */
    public Project(
            UUID id,
            String name,
            Crs crs,
            Ground ground,
            Rules rules,
            List<Figures> figures,
            List<Source> sources) {
        this(id, name, crs, ground, rules, figures, sources, List.of());
    }

    /** The figures of the latest day, of which those that came last hold. */
    public Figures latestFigures() {
        return figures.stream()
                .max(
                        Comparator.comparing(
                                set -> set.date().orElse(LocalDate.MIN), Comparator.naturalOrder()))
                .map(set -> figures(set.date()).orElse(set))
                .orElseThrow();
    }

    /** The figures of a day, or those without one, of which those that came last hold. */
    public Optional<Figures> figures(Optional<LocalDate> date) {
        return figures.stream()
                .filter(set -> set.date().equals(date))
                .reduce((earlier, later) -> later);
    }

    /** The project after further files were read. */
    public Project with(List<Source> more) {
        List<Source> files = new java.util.ArrayList<>(sources);
        files.addAll(more);
        return new Project(id, name, crs, ground, rules, figures, files, indicators);
    }

    /** The project with further figures, what is made of them, and where they came from. */
    public Project with(Joined joined) {
        List<Figures> sets = new java.util.ArrayList<>(figures);
        joined.figures().ifPresent(sets::add);
        List<Source> files = new java.util.ArrayList<>(sources);
        files.add(joined.source());
        return new Project(
                id,
                name,
                crs,
                ground,
                rules,
                sets,
                files,
                Indicator.merged(indicators, joined.indicators()));
    }
}
