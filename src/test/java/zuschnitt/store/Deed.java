package zuschnitt.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.UUID;
import zuschnitt.edit.History;
import zuschnitt.edit.Step;
import zuschnitt.plan.Plan;

/**
 * Where a program says it has got to in a project.
 *
 * @param head the last step on the way to the working plan
 * @param steps number of steps on the way
 * @param redoable number of steps that can be done again
 * @param versions number of versions
 * @param state what tells the working plan from any other
 */
record Deed(String head, int steps, int redoable, int versions, String state) {
    static Deed of(ProjectFile file) {
        History history = file.history();
        return new Deed(
                name(history.head()),
                history.past().size(),
                history.future().size(),
                file.archive().versions().size(),
                state(history.present()));
    }

    private static String name(Optional<UUID> step) {
        return step.map(UUID::toString).orElse("-");
    }

    private static String state(Plan plan) {
        return Long.toHexString(Checksum.of(WorkingTables.values(Optional.empty(), plan)));
    }

    static Deed parse(String line) {
        String[] words = line.split(" ", -1);
        return new Deed(
                words[0],
                Integer.parseInt(words[1]),
                Integer.parseInt(words[2]),
                Integer.parseInt(words[3]),
                words[4]);
    }

    /**
     * Whether a project may be found so by whoever was told this last: one more thing may have been
     * done that there was no time to speak of, less may not.
     */
    boolean allows(ProjectFile found) {
        Deed deed = of(found);
        History history = found.history();
        Optional<UUID> before = history.undoable().flatMap(Step::parent);
        boolean oneMore = name(before).equals(head) && deed.steps == steps + 1;
        boolean oneUndone =
                name(history.redoable().map(Step::id)).equals(head)
                        && deed.redoable == redoable + 1;
        boolean oneVersion = equals(deed.withVersions(versions)) && deed.versions == versions + 1;
        return equals(deed) || oneMore || oneUndone || oneVersion;
    }

    private Deed withVersions(int number) {
        return new Deed(head, steps, redoable, number, state);
    }

    /** Takes back every step, and looks whether that leads to the beginning. */
    static void assertUndoable(History found) {
        History history = found;
        while (history.undoable().isPresent()) history = history.undone();
        Plan first = history.present();
        assertEquals(Plan.open(first.ground(), first.rules()), first);
    }

    @Override
    public String toString() {
        return head + " " + steps + " " + redoable + " " + versions + " " + state;
    }
}
