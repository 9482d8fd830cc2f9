package zuschnitt.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zuschnitt.message.UserException;

/**
 * What was done to a project since it was opened, in order: so that it can be done once more to an
 * earlier copy, where the file itself is lost. Keeps what the history keeps anyway, and what was
 * added besides.
 */
final class Deeds {
    /** What the states are called, first the one that was opened; one more than deeds. */
    private final List<String> changes = new ArrayList<>();

    private final List<Deed> deeds = new ArrayList<>();

    /**
     * @param opened what the last change in the file was called when it was opened
     */
    Deeds(String opened) {
        changes.add(opened);
    }

    /**
     * One more was done.
     *
     * @param change what it is called in the file
     */
    void note(String change, Deed deed) {
        changes.add(change);
        deeds.add(deed);
    }

    /**
     * Those that lead from a state to the present one; empty if it is none of ours.
     *
     * @param change what the last change in that state is called
     */
    Optional<List<Deed>> since(String change) {
        int at = changes.lastIndexOf(change);
        return at < 0
                ? Optional.empty()
                : Optional.of(List.copyOf(deeds.subList(at, deeds.size())));
    }

    /** A change, to be made to another copy of the project as well. */
    @FunctionalInterface
    interface Deed {
        void on(ProjectFile file) throws UserException;
    }
}
