package zuschnitt.compare;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The flows of a comparison, found by where they come from and where they go. */
final class FlowsByDistrict {
    private final Map<Integer, List<Flow>> out;
    private final Map<Integer, List<Flow>> in;

    FlowsByDistrict(List<Flow> flows) {
        this.out = flows.stream().collect(Collectors.groupingBy(Flow::from));
        this.in = flows.stream().collect(Collectors.groupingBy(Flow::to));
    }

    /** What goes out of some old districts, in their order. */
    List<Flow> out(List<Integer> districts) {
        return of(out, districts);
    }

    /** What comes into some new districts, in their order. */
    List<Flow> in(List<Integer> districts) {
        return of(in, districts);
    }

    private static List<Flow> of(Map<Integer, List<Flow>> flows, List<Integer> districts) {
        return districts.stream()
                .map(district -> flows.getOrDefault(district, List.of()))
                .flatMap(List::stream)
                .toList();
    }

    /** Whether a test holds for all that touches an old or a new district. */
    boolean all(int from, int to, Predicate<Flow> test) {
        return out.getOrDefault(from, List.of()).stream().allMatch(test)
                && in.getOrDefault(to, List.of()).stream().allMatch(test);
    }
}
