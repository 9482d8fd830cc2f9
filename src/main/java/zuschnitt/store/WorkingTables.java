package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Ground;
import zuschnitt.plan.GroundChange;
import zuschnitt.plan.GroundChange.Placed;
import zuschnitt.plan.Move;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;
import zuschnitt.plan.Rules;

/**
 * The working plan as it is kept: one row a unit and one a district, so that a step writes no more
 * than it changes. A district keeps its slot for as long as it exists, whatever its place in the
 * plan. The slots {@link Plan#UNASSIGNED} and {@link Plan#EXCLUDED} have rows, too, whose codes are
 * words that no district may have.
 */
final class WorkingTables {
    private final Database database;

    WorkingTables(Database database) {
        this.database = database;
    }

    /** Writes the plan in which nothing is decided yet. */
    void begin(int unitCount) throws SQLException {
        writeNone(Plan.UNASSIGNED, PlanChange.UNASSIGNED, "unassigned");
        writeNone(Plan.EXCLUDED, PlanChange.EXCLUDED, "excluded");
        try (Database.Batch batch = database.batch("INSERT INTO zuschnitt_working VALUES (?, ?)")) {
            for (int unit = 1; unit <= unitCount; unit++) batch.add(unit, Plan.UNASSIGNED);
        }
    }

    private void writeNone(int slot, UUID id, String code) throws SQLException {
        database.run(
                "INSERT INTO zuschnitt_districts VALUES (?1, ?1, ?2, ?3, '', 0, '', 0, 0)",
                slot,
                id,
                code);
    }

    /** Does to the tables what the change does to the plan. */
    void apply(PlanChange change) throws SQLException {
        if (!change.districtsBefore().equals(change.districtsAfter())) {
            writeDistricts(change.districtsAfter());
        }
        Map<UUID, Integer> slots = slots();
        if (change.ground().isPresent()) exchange(change.ground().get(), slots);
        try (Database.Batch batch =
                database.batch("UPDATE zuschnitt_working SET slot = ? WHERE unit = ?")) {
            for (Move move : change.moves()) {
                int slot = slots.getOrDefault(move.to(), -1);
                for (int unit : move.units().stream().toArray()) batch.add(slot, unit);
            }
        }
    }

    private void exchange(GroundChange change, Map<UUID, Integer> slots) throws SQLException {
        for (Placed unit : change.gone())
            database.run("DELETE FROM zuschnitt_working WHERE unit = ?", unit.number());
        for (Placed unit : change.fresh())
            database.run(
                    "INSERT INTO zuschnitt_working VALUES (?, ?)",
                    unit.number(),
                    slots.getOrDefault(unit.district(), -1));
    }

    private void writeDistricts(List<District> districts) throws SQLException {
        Map<UUID, Integer> slots = slots();
        int next =
                database.one("SELECT max(slot) + 1 FROM zuschnitt_districts", row -> row.number(1));
        database.run("DELETE FROM zuschnitt_districts WHERE slot >= ?", Plan.FIRST);
        try (Database.Batch batch =
                database.batch(
                        "INSERT INTO zuschnitt_districts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < districts.size(); i++) {
                District district = districts.get(i);
                int slot = slots.containsKey(district.id()) ? slots.get(district.id()) : next++;
                batch.add(
                        slot,
                        Plan.FIRST + i,
                        district.id(),
                        district.code(),
                        district.name(),
                        district.colour(),
                        district.note(),
                        district.locked(),
                        district.partsAccepted());
            }
        }
    }

    /** Identity → slot, with those two that are none. */
    private Map<UUID, Integer> slots() throws SQLException {
        Map<UUID, Integer> slots = new HashMap<>();
        database.each(
                "SELECT slot, id FROM zuschnitt_districts",
                row -> slots.put(row.id(2), row.number(1)));
        return slots;
    }

    /** The working plan. */
    Plan read(Ground ground, Rules rules) throws SQLException {
        Map<Integer, Integer> districtOfSlot = new HashMap<>();
        List<District> districts = new ArrayList<>();
        database.each(
                "SELECT slot, id, code, name, colour, note, locked, parts_accepted"
                        + " FROM zuschnitt_districts ORDER BY position",
                row -> {
                    int district = districtOfSlot.size();
                    districtOfSlot.put(row.number(1), district);
                    if (district >= Plan.FIRST) districts.add(district(row));
                });
        int[] assignment = new int[ground.units().count() + 1];
        database.each(
                "SELECT unit, slot FROM zuschnitt_working WHERE unit BETWEEN 1 AND ?",
                row -> assignment[row.number(1)] = districtOfSlot.getOrDefault(row.number(2), -1),
                ground.units().count());
        return Plan.of(ground, districts, assignment, rules);
    }

    /** What tells this state of the work from any other, for its checksum. */
    static Object[] values(Optional<UUID> head, Plan plan) {
        return new Object[] {
            head,
            PlanJson.districts(plan.districts()),
            PlanJson.rules(plan.rules()),
            AssignmentBlob.pack(plan)
        };
    }

    private static District district(Row row) throws SQLException {
        return new District(
                row.id(2),
                new DistrictCode(row.text(3)),
                row.text(4),
                row.number(5),
                row.text(6),
                row.flag(7),
                row.flag(8));
    }
}
