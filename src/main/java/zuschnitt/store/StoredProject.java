package zuschnitt.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Joined;
import zuschnitt.plan.Project;
import zuschnitt.plan.Source;
import zuschnitt.plan.Vintage;

/**
 * A project and the numbers under which its parts are kept.
 *
 * @param project the project
 * @param srs of its coordinate system
 * @param ground of its ground
 * @param figures number → data set, also those that are none of the project's own but came with
 *     versions of others, and those of units of other years
 * @param vintages number of the ground → units of another year
 */
record StoredProject(
        Project project,
        int srs,
        int ground,
        Map<Integer, Figures> figures,
        Map<Integer, Vintage> vintages) {
    StoredProject {
        figures = Map.copyOf(figures);
        vintages = Collections.unmodifiableMap(new TreeMap<>(vintages));
    }

    /** After a table was joined; a further data set has the next number. */
    StoredProject with(Joined joined) {
        Map<Integer, Figures> sets = new LinkedHashMap<>(figures);
        joined.figures().ifPresent(set -> sets.put(nextFigures(), set));
        return new StoredProject(project.with(joined), srs, ground, sets, vintages);
    }

    /** After units of another year came, under the number of their ground. */
    StoredProject with(int number, Vintage vintage, List<Source> sources) {
        Map<Integer, Figures> sets = new LinkedHashMap<>(figures);
        int next = nextFigures();
        for (Figures set : vintage.figures()) sets.put(next++, set);
        Map<Integer, Vintage> more = new TreeMap<>(vintages);
        more.put(number, vintage);
        return new StoredProject(project.with(sources), srs, ground, sets, more);
    }

    /** After a table was joined to units of another year. */
    StoredProject with(int number, Joined joined) {
        Map<Integer, Figures> sets = new LinkedHashMap<>(figures);
        joined.figures().ifPresent(set -> sets.put(nextFigures(), set));
        Map<Integer, Vintage> more = new TreeMap<>(vintages);
        more.computeIfPresent(number, (any, vintage) -> vintage.with(joined.figures()));
        Joined others = new Joined(Optional.empty(), joined.indicators(), joined.source());
        return new StoredProject(project.with(others), srs, ground, sets, more);
    }

    /** The number under which the ground of units of another year is kept; empty if it is not. */
    OptionalInt find(Vintage wanted) {
        return vintages.entrySet().stream()
                .filter(entry -> entry.getValue().ground().id().equals(wanted.ground().id()))
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /** With a data set that only versions of others are looked at with. */
    StoredProject withBorrowed(Figures set) {
        Map<Integer, Figures> sets = new LinkedHashMap<>(figures);
        sets.put(nextFigures(), set);
        return new StoredProject(project, srs, ground, sets, vintages);
    }

    /** The number that a further data set gets. */
    private int nextFigures() {
        return figures.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }

    int unitCount() {
        return project.ground().units().count();
    }

    /** The number under which these very counts are kept; empty if they are not. */
    OptionalInt find(Figures wanted) {
        return figures.entrySet().stream()
                .filter(entry -> entry.getValue().equals(wanted))
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /** The data set of the number. */
    Figures figures(int number) {
        Figures set = figures.get(number);
        if (set == null) throw new IllegalArgumentException("no figures " + number);
        return set;
    }
}
