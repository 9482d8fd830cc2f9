package zuschnitt.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Units of another year that a project holds beside its own: a ground from a layer of their own,
 * with figures of their own. Versions are drawn on it and compared with the others; the working
 * plan never lies over it.
 *
 * @param name for people; that of the file
 * @param ground what its versions are drawn on
 * @param figures data sets over its units, at least one, in the order in which they came
 */
public record Vintage(String name, Ground ground, List<Figures> figures) {
    public Vintage {
        figures = List.copyOf(figures);
        if (figures.isEmpty()) throw new IllegalArgumentException("a vintage needs figures");
    }

    /** What a project that was made of a layer would have become. */
    public static Vintage of(Project project) {
        return new Vintage(project.name(), project.ground(), project.figures());
    }

    /** What a project looks like from here: these units and figures, all else its own. */
    public Project in(Project project) {
        return new Project(
                project.id(),
                project.name(),
                project.crs(),
                ground,
                project.rules(),
                figures,
                project.sources(),
                project.indicators());
    }

    /** The figures of the latest day, of which those that came last hold. */
    public Figures latestFigures() {
        return figures.stream()
                .reduce(
                        (one, next) ->
                                one.date()
                                                .orElse(LocalDate.MIN)
                                                .isAfter(next.date().orElse(LocalDate.MIN))
                                        ? one
                                        : next)
                .orElseThrow();
    }

    /** The same ground under an identity of that name, as it is found again in the file. */
    public Vintage identified(UUID id) {
        return new Vintage(name, ground.identified(id), figures);
    }

    /** With a further data set. */
    public Vintage with(Optional<Figures> more) {
        return new Vintage(name, ground, Stream.concat(figures.stream(), more.stream()).toList());
    }
}
