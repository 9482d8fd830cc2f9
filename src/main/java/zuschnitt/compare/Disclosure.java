package zuschnitt.compare;

import java.util.Comparator;
import java.util.List;

/**
 * So few people that their figures should not be published, and can be worked out all the same from
 * two published versions, by taking the one's figures from the other's (a differencing attack).
 *
 * <p>Both versions' districts are places of a graph, what they have in common its edges, and of
 * every place it is published what its edges add up to. So the figures of an edge follow from the
 * published ones exactly if it is on no ring: those of a ring could be raised and lowered by turns
 * without any sum changing. What is in no district of a version is published by nobody; it is one
 * place of which nothing is known, but that the whole is. A group of edges follows, too, where one
 * version's district lies wholly in that of the other which it continues.
 *
 * <p>Versions with figures of different years have nothing to be taken from one another: what
 * changed and what was born is one number. So of these only districts are looked at in which
 * nobody's count changed.
 *
 * @param flows what the people have in common; their figures are known together
 * @param residents how many they are, by the newer figures where there are any
 */
public record Disclosure(List<Flow> flows, double residents) {
    /** From so many residents on offices publish figures of an area. */
    public static final double USUAL = 300;

    public Disclosure {
        flows = List.copyOf(flows);
    }

    /** Whether they were apportioned, not counted. */
    public boolean estimated() {
        return flows.stream().anyMatch(Flow::estimated);
    }

    /**
     * All that can be worked out of fewer people than should be, fewest first; none of a whole
     * published district, which is published anyway.
     *
     * @param fewest residents of which figures may be published
     */
    public static List<Disclosure> of(Comparison comparison, double fewest) {
        return new Differencing(comparison)
                .found().stream()
                        .filter(one -> one.residents() < fewest)
                        .sorted(Comparator.comparingDouble(Disclosure::residents))
                        .toList();
    }
}
