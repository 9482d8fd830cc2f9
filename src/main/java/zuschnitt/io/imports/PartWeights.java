package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import zuschnitt.coverage.Coverage;
import zuschnitt.message.Message;
import zuschnitt.plan.Parting.Basis;

/**
 * What the parts of a unit weigh against one another, so that its counts can be shared.
 *
 * @param basis what the weights are: area if the source has nobody in the whole unit
 * @param source the file that they come from; empty if from none
 * @param weights part → weight, 0 or more; not all 0
 * @param said the sentence that tells what they are
 */
public record PartWeights(Basis basis, String source, List<Double> weights, Message said) {
    public PartWeights {
        weights = List.copyOf(weights);
    }

    /**
     * The weights of parts by their area.
     *
     * @param parts numbers of the parts in the coverage after the cut
     */
    public static PartWeights byArea(Coverage coverage, int... parts) {
        return byArea(coverage, Message.of("weights.byArea"), parts);
    }

    private static PartWeights byArea(Coverage coverage, Message said, int... parts) {
        List<Double> areas = IntStream.of(parts).mapToObj(coverage::area).toList();
        return new PartWeights(Basis.AREA, "", areas, said);
    }

    /**
     * The weights of parts by who lives there; by area if nobody does.
     *
     * @param parts numbers of the parts in the coverage after the cut
     */
    public static PartWeights of(Weights weights, Coverage coverage, int... parts) {
        double[] found = weights.over(coverage, parts);
        if (Arrays.stream(found).allMatch(weight -> weight == 0))
            return byArea(coverage, Message.of("weights.nobody", weights.source()), parts);
        return new PartWeights(
                weights.basis(),
                weights.source(),
                Arrays.stream(found).boxed().toList(),
                weights.said());
    }

    /** The parts that get nobody, from 0 on. */
    public List<Integer> empty() {
        List<Integer> empty = new ArrayList<>();
        for (int part = 0; part < weights.size(); part++)
            if (weights.get(part) == 0) empty.add(part);
        return empty;
    }
}
