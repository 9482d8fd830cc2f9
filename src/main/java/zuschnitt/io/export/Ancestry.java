package zuschnitt.io.export;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Crosswalk;
import zuschnitt.plan.District;

/**
 * What the districts of a version came out of, as far as it may be told.
 *
 * <p>A share of residents times the district's published residents is exactly how many they are. So
 * a district that got fewer people from somewhere than may be published has its shares of residents
 * withheld, all of them: a single one that is missing is what the others lack to 1. Shares of area
 * give nobody away.
 */
public final class Ancestry {
    private static final Comparator<Crosswalk.Row> MOST_RESIDENTS =
            Comparator.comparingDouble(Crosswalk.Row::population)
                    .thenComparingDouble(Crosswalk.Row::area)
                    .reversed();

    private final Optional<Comparison> since;
    private final double fewest;

    /** district → what it came out of, from the largest on. */
    private final Map<Integer, List<Crosswalk.Row>> origins;

    private Ancestry(Optional<Comparison> since, double fewest) {
        this.since = since;
        this.fewest = fewest;
        this.origins =
                since
                        .map(comparison -> Crosswalk.backwards(comparison).rows())
                        .orElse(List.of())
                        .stream()
                        .sorted(MOST_RESIDENTS)
                        .collect(Collectors.groupingBy(Crosswalk.Row::from));
    }

    /**
     * The ancestry of the newer version's districts.
     *
     * @param since from the version that came before to this one; empty if none did
     * @param fewest residents of which figures may be published
     */
    public static Ancestry of(Optional<Comparison> since, double fewest) {
        return new Ancestry(since, fewest);
    }

    /** Of how many districts the shares of residents are withheld. */
    public int withheld() {
        return (int) origins.keySet().stream().filter(this::withholds).count();
    }

    /** Whether the district's shares of residents are not to be told. */
    boolean withholds(int district) {
        return origins(district).stream().anyMatch(this::few);
    }

    /** Whether it is some people, not all of the district, and fewer than may be published. */
    private boolean few(Crosswalk.Row row) {
        return row.population() > 0 && row.population() < fewest && row.weightPopulation() < 1;
    }

    /** What a district came out of, from where most residents came first. */
    List<Crosswalk.Row> origins(int district) {
        return origins.getOrDefault(district, List.of());
    }

    /** The district that a row of origins is about; empty for what was in none. */
    Optional<District> predecessor(Crosswalk.Row row) {
        return row.to() == Comparison.NOWHERE
                ? Optional.empty()
                : since.map(comparison -> comparison.before().plan().district(row.to()));
    }
}
