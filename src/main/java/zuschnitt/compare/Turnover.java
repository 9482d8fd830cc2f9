package zuschnitt.compare;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a line of descent gained and lost: residents of its old districts before, of its new ones
 * after, and who came from elsewhere or went there. Kept and gone are counted by the old figures,
 * after and come by the new ones, so both sides add up.
 *
 * @param lineage which districts
 * @param before residents of its old districts, by their own figures
 * @param after residents of its new districts, by their own figures
 * @param kept those of before who are in its new districts
 * @param gone those of before who are elsewhere
 * @param come those of after who come from elsewhere
 * @param estimated whether any of it was apportioned
 */
public record Turnover(
        Lineage lineage,
        double before,
        double after,
        double kept,
        double gone,
        double come,
        boolean estimated) {
    /** The turnover of a line. */
    public static Turnover of(Comparison comparison, Lineage lineage) {
        List<Flow> out =
                comparison.flows().stream()
                        .filter(flow -> lineage.from().contains(flow.from()))
                        .toList();
        List<Flow> in =
                comparison.flows().stream()
                        .filter(flow -> lineage.to().contains(flow.to()))
                        .toList();
        double before = out.stream().mapToDouble(Flow::populationFrom).sum();
        double after = in.stream().mapToDouble(Flow::populationTo).sum();
        double kept =
                out.stream()
                        .filter(flow -> lineage.to().contains(flow.to()))
                        .mapToDouble(Flow::populationFrom)
                        .sum();
        double come =
                in.stream()
                        .filter(flow -> !lineage.from().contains(flow.from()))
                        .mapToDouble(Flow::populationTo)
                        .sum();
        boolean estimated = Stream.concat(out.stream(), in.stream()).anyMatch(Flow::estimated);
        return new Turnover(lineage, before, after, kept, before - kept, come, estimated);
    }
}
