package zuschnitt.store;

import java.sql.SQLException;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;

/** Which unit belongs to which district, as one packed number a unit, from unit 1 on. */
final class AssignmentBlob {
    private AssignmentBlob() {}

    static byte[] pack(Plan plan) {
        PackedWriter to = new PackedWriter();
        int units = plan.ground().units().count();
        for (int unit = 1; unit <= units; unit++) to.count(plan.districtOf(unit));
        return to.toBytes();
    }

    /**
     * The districts by unit.
     *
     * @param slots number of districts, those two that are none included
     * @throws SQLException if the blob is not about these units and districts
     */
    static int[] unpack(byte[] blob, Ground ground, int slots) throws SQLException {
        int[] assignment = new int[ground.units().count() + 1];
        PackedReader from = new PackedReader(blob);
        for (int unit = 1; unit < assignment.length; unit++) assignment[unit] = from.index(slots);
        if (!from.atEnd()) throw new SQLException("a plan of more units than there are");
        return assignment;
    }
}
