package zuschnitt.store;

import java.sql.SQLException;
import java.util.List;
import zuschnitt.plan.Plan;

/**
 * What comes out of another copy of a project, thought through and ready to be {@link Archive#take
 * written}. A value; it holds for our project as it was when it was made.
 */
public final class Haul {
    private final StoredProject storedBefore;
    private final Contents before;
    private final StoredProject stored;
    private final Grounds grounds;
    private final List<CutGround> made;
    private final List<Coming> coming;
    private final Pulled report;

    /**
     * A version on its way.
     *
     * @param plan over our ground
     * @param ground number of that
     * @param districts the rows of its layer
     */
    record Coming(StoredVersion stored, Plan plan, int ground, List<Object[]> districts) {}

    /**
     * @param storedBefore our project as it is before
     * @param before what was done in it before
     * @param after our project with the figures that come along
     * @param grounds ours with those that come
     * @param made those that come, each after the one that it is made of
     */
    Haul(
            StoredProject storedBefore,
            Contents before,
            StoredProject after,
            Grounds grounds,
            List<CutGround> made,
            List<Coming> coming,
            Pulled report) {
        this.storedBefore = storedBefore;
        this.before = before;
        this.stored = after;
        this.grounds = grounds;
        this.made = List.copyOf(made);
        this.coming = List.copyOf(coming);
        this.report = report;
    }

    /** What there is to tell. */
    public Pulled report() {
        return report;
    }

    /** Whether there is nothing to be written. */
    boolean isEmpty() {
        return coming.isEmpty();
    }

    /** Whether it still holds: steps may have been done since, but nothing else has come. */
    boolean fits(StoredProject now, Contents contents) {
        return now == storedBefore
                && contents.grounds() == before.grounds()
                && contents.versions().equals(before.versions());
    }

    /** Writes all of it, within one transaction of the caller's. */
    void write(Database database) throws SQLException {
        CutTables cuts = new CutTables(database);
        for (CutGround ground : made) cuts.write(ground, grounds.imported());
        FiguresTables figures = new FiguresTables(database);
        for (int number : borrowed()) {
            int written = figures.write(stored.figures(number));
            if (written != number) throw new IllegalStateException(written + ", not " + number);
            figures.borrow(number);
        }
        for (Coming version : coming) write(version, database);
    }

    private List<Integer> borrowed() {
        return stored.figures().keySet().stream()
                .filter(number -> !storedBefore.figures().containsKey(number))
                .sorted()
                .toList();
    }

    private void write(Coming version, Database database) throws SQLException {
        if (!version.plan().rules().barriers().isEmpty()
                || !version.plan().rules().bridges().isEmpty())
            Format.require(database, Format.WITH_CUTS);
        new VersionTable(database).write(version.stored(), version.plan(), version.ground());
        new VersionLayer(database, stored.srs())
                .write(
                        version.stored(),
                        version.plan(),
                        to -> {
                            for (Object[] row : version.districts()) to.add(row);
                        });
    }

    /** What was done in our project when it is written. */
    Contents after(Contents now) {
        return now.with(grounds, coming.stream().map(Coming::stored).toList());
    }

    /** Our project when it is written. */
    StoredProject stored() {
        return stored;
    }
}
