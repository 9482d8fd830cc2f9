package zuschnitt.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Version;

/**
 * How things are here when versions of another copy of the project are to be taken over. What comes
 * can be thought through on any thread, since our file has no part in that.
 */
public final class Pulling {
    private final StoredProject stored;
    private final Contents contents;
    private final Set<Integer> groundsInUse;
    private final LayerNames layers;

    /**
     * @param groundsInUse numbers of the grounds that our plans are over
     * @param layers for those that come
     */
    Pulling(StoredProject stored, Contents contents, Set<Integer> groundsInUse, LayerNames layers) {
        this.stored = stored;
        this.contents = contents;
        this.groundsInUse = Set.copyOf(groundsInUse);
        this.layers = layers;
    }

    /**
     * What comes from another copy of the project, or from one over the same units.
     *
     * @param theirs read only, and read by nobody else meanwhile
     * @param progress told how much is thought through, 0…1; says whether to go on
     * @return empty if it was not to go on
     * @throws UserException if they have nothing in common, or theirs can't be read
     */
    public Optional<Haul> from(ProjectFile theirs, DoublePredicate progress) throws UserException {
        Selection selection = begin(theirs);
        try {
            List<Version> versions = theirs.archive().versions();
            for (int i = 0; i < versions.size(); i++) {
                if (!progress.test((double) i / versions.size())) return Optional.empty();
                selection.consider(versions.get(i));
            }
            return Optional.of(selection.haul());
        } catch (SQLException | IllegalArgumentException e) {
            throw Failure.reading(theirs.path(), e);
        }
    }

    private Selection begin(ProjectFile theirs) throws UserException {
        String system = stored.project().crs().code();
        String other = theirs.project().crs().code();
        if (!system.equals(other))
            throw new UserException(
                    Message.of("pull.otherSystem", Failure.name(theirs.path()), other, system));
        Kinship kinship = Kinship.of(theirs.project().ground(), stored.project().ground());
        if (kinship.strangers())
            throw new UserException(Failure.sentence("pull.nothingInCommon", theirs.path()));
        try {
            CutClashes clashes = CutClashes.with(contents.grounds(), groundsInUse);
            return new Selection(theirs, stored, contents, layers, clashes, kinship);
        } catch (SQLException e) {
            throw Failure.reading(theirs.path(), e);
        }
    }
}
