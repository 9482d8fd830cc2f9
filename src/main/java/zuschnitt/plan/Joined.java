package zuschnitt.plan;

import java.util.List;
import java.util.Optional;

/**
 * What a table adds to a project.
 *
 * @param figures a data set over its units; none if the table had nothing to give
 * @param indicators what is made of the counts
 * @param source where they came from, and what was noticed
 */
public record Joined(Optional<Figures> figures, List<Indicator> indicators, Source source) {
    public Joined {
        indicators = List.copyOf(indicators);
    }
}
