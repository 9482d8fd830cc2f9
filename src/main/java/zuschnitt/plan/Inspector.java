package zuschnitt.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import zuschnitt.coverage.Adjacency;
import zuschnitt.coverage.Arc;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Separation;
import zuschnitt.message.Message;

/** Looks one plan over: open units, districts outside the band, in parts, enclosed. */
final class Inspector {
    private final Plan plan;
    private final Totals totals;
    private final Figures figures;

    /** barrier → what it parts */
    private final Map<String, Separation> separations;

    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param separations what each barrier parts, by the barriers' names
     */
    Inspector(Plan plan, Figures figures, Map<String, Separation> separations) {
        this.plan = plan;
        this.figures = figures;
        this.totals = Totals.of(plan, figures);
        this.separations = separations;
    }

    /** What each of the plan's barriers parts. */
    static Map<String, Separation> separations(Plan plan) {
        Map<String, Separation> separations = new LinkedHashMap<>();
        for (Barrier barrier : plan.rules().barriers())
            separations.put(
                    barrier.name(),
                    Separation.by(
                            barrier.lines(), plan.ground().coverage(), plan.ground().adjacency()));
        return separations;
    }

    /**
     * What is to be said of a district, or of the units that are in none.
     *
     * @param district its index in the plan
     * @param units of it
     */
    List<Finding> look(int district, UnitSet units) {
        findings.clear();
        if (district == Plan.UNASSIGNED) lookForOpenUnits(units);
        else lookAt(district, units);
        return List.copyOf(findings);
    }

    private void lookForOpenUnits(UnitSet open) {
        if (open.isEmpty()) return;
        double people = figures.population(open);
        add(
                Finding.Kind.UNASSIGNED,
                Plan.UNASSIGNED,
                open,
                Message.of("finding.unassigned", open.size(), Math.round(people)));
    }

    private void lookAt(int district, UnitSet units) {
        String code = plan.district(district).code().text();
        if (units.isEmpty()) {
            add(Finding.Kind.EMPTY, district, units, Message.of("finding.empty", code));
            return;
        }
        judge(district, units, code);
        lookForParts(district, units, code);
        lookForEnclosure(district, units, code);
        lookForCommunes(district, units, code);
        lookForBarriers(district, units, code);
    }

    private void judge(int district, UnitSet units, String code) {
        long people = Math.round(totals.population(district));
        Band band = plan.rules().band();
        switch (totals.verdict(district)) {
            case BELOW ->
                    add(
                            Finding.Kind.BELOW_MINIMUM,
                            district,
                            units,
                            Message.of(
                                    "finding.below", code, people, band.minimum().orElseThrow()));
            case ABOVE ->
                    add(
                            Finding.Kind.ABOVE_MAXIMUM,
                            district,
                            units,
                            Message.of(
                                    "finding.above", code, people, band.maximum().orElseThrow()));
            case WITHIN, NONE -> {}
        }
        if (people < plan.rules().noticeBelow()) {
            add(
                    Finding.Kind.BELOW_1000,
                    district,
                    units,
                    Message.of("finding.notice", code, people, plan.rules().noticeBelow()));
        }
    }

    private void lookForParts(int district, UnitSet units, String code) {
        if (plan.district(district).partsAccepted()) return;
        List<UnitSet> parts = Contiguity.parts(plan, units);
        if (parts.size() < 2) return;
        UnitSet apart = parts.stream().skip(1).reduce(UnitSet.EMPTY, UnitSet::union);
        add(
                Finding.Kind.DISCONNECTED,
                district,
                apart,
                Message.of("finding.disconnected", code, parts.size()));
    }

    private void lookForEnclosure(int district, UnitSet units, String code) {
        OptionalInt around = enclosing(units, district);
        if (around.isPresent()) {
            String other = plan.district(around.getAsInt()).code().text();
            add(Finding.Kind.ENCLAVE, district, units, Message.of("finding.enclave", code, other));
        }
    }

    /** The one district that lies all around; empty if there are several, or the outside. */
    private OptionalInt enclosing(UnitSet units, int district) {
        Coverage coverage = plan.ground().coverage();
        Adjacency adjacency = plan.ground().adjacency();
        Set<Integer> around = new LinkedHashSet<>();
        for (int unit : units.stream().toArray()) {
            if (touchesOutside(coverage, unit)) return OptionalInt.empty();
            for (int i = 0; i < adjacency.degree(unit); i++) {
                int other = plan.districtOf(adjacency.neighbour(unit, i));
                if (other != district) around.add(other);
            }
            if (around.size() > 1) return OptionalInt.empty();
        }
        return around.stream()
                .mapToInt(Integer::intValue)
                .filter(other -> other >= Plan.FIRST)
                .findFirst();
    }

    private static boolean touchesOutside(Coverage coverage, int unit) {
        for (int i = 0; i < coverage.faceCount(unit); i++) {
            int face = coverage.face(unit, i);
            for (int j = 0; j < coverage.arcCount(face); j++) {
                Arc arc = coverage.arc(coverage.arc(face, j));
                if (arc.across(face) == Coverage.OUTSIDE) return true;
            }
        }
        return false;
    }

    private void lookForCommunes(int district, UnitSet units, String code) {
        OptionalInt level = plan.ground().units().communeLevel();
        if (level.isEmpty()) return;
        Set<String> communes =
                units.stream()
                        .mapToObj(
                                unit ->
                                        plan.ground()
                                                .units()
                                                .unit(unit)
                                                .groups()
                                                .get(level.getAsInt()))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        if (communes.size() > 1) {
            String names = String.join(", ", communes);
            add(
                    Finding.Kind.COMMUNE_SPLIT,
                    district,
                    units,
                    Message.of("finding.communes", code, names));
        }
    }

    private void lookForBarriers(int district, UnitSet units, String code) {
        BitSet all = new BitSet();
        units.stream().forEach(all::set);
        separations.forEach(
                (barrier, separation) -> {
                    UnitSet across = UnitSet.of(separation.across(all));
                    if (across.isEmpty()) return;
                    add(
                            Finding.Kind.ACROSS_BARRIER,
                            district,
                            across,
                            Message.of("finding.barrier", code, barrier));
                });
    }

    private void add(Finding.Kind kind, int district, UnitSet units, Message message) {
        findings.add(new Finding(kind, district, units, figures.population(units), message));
    }
}
