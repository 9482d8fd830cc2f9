package zuschnitt.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Joined;
import zuschnitt.plan.Project;

/**
 * A project and the numbers under which its parts are kept.
 *
 * @param project the project
 * @param srs of its coordinate system
 * @param ground of its ground
 * @param figures number → data set, also those that are none of the project's own but came with
 *     versions of others
 */
record StoredProject(Project project, int srs, int ground, Map<Integer, Figures> figures) {
    StoredProject {
        figures = Map.copyOf(figures);
    }

    /** After a table was joined; a further data set has the next number. */
    StoredProject with(Joined joined) {
        Map<Integer, Figures> sets = new LinkedHashMap<>(figures);
        joined.figures().ifPresent(set -> sets.put(nextFigures(), set));
        return new StoredProject(project.with(joined), srs, ground, sets);
    }

    /** With a data set that only versions of others are looked at with. */
    StoredProject withBorrowed(Figures set) {
        Map<Integer, Figures> sets = new LinkedHashMap<>(figures);
        sets.put(nextFigures(), set);
        return new StoredProject(project, srs, ground, sets);
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
