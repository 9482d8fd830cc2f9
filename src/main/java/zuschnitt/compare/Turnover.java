package zuschnitt.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    /** The turnovers of some lines, in their order. */
    public static List<Turnover> of(Comparison comparison, List<Lineage> lines) {
        FlowsByDistrict flows = new FlowsByDistrict(comparison.flows());
        return lines.stream()
                .map(line -> of(line, flows.out(line.from()), flows.in(line.to())))
                .toList();
    }

    /** The turnover of a line. */
    public static Turnover of(Comparison comparison, Lineage line) {
        return of(comparison, List.of(line)).get(0);
    }

    private static Turnover of(Lineage lineage, List<Flow> out, List<Flow> in) {
        Set<Integer> olds = new HashSet<>(lineage.from());
        Set<Integer> news = new HashSet<>(lineage.to());
        double before = out.stream().mapToDouble(Flow::populationFrom).sum();
        double after = in.stream().mapToDouble(Flow::populationTo).sum();
        double kept =
                out.stream()
                        .filter(flow -> news.contains(flow.to()))
                        .mapToDouble(Flow::populationFrom)
                        .sum();
        double come =
                in.stream()
                        .filter(flow -> !olds.contains(flow.from()))
                        .mapToDouble(Flow::populationTo)
                        .sum();
        boolean estimated = Stream.concat(out.stream(), in.stream()).anyMatch(Flow::estimated);
        return new Turnover(lineage, before, after, kept, before - kept, come, estimated);
    }
}
