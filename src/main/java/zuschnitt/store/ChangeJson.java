package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import zuschnitt.plan.District;
import zuschnitt.plan.GroundChange;
import zuschnitt.plan.GroundChange.Placed;
import zuschnitt.plan.Move;
import zuschnitt.plan.PlanChange;
import zuschnitt.plan.Rules;

/**
 * A change as JSON, without what stayed: {@code {"ground": {"before", "after", "gone": [[unit,
 * district]…], "fresh": [[unit, district]…]}, "moves": [[from, to, units]…], "districts": {"at",
 * "before": […], "after": […]}, "rules": {"before", "after"}}}. Districts before and after the
 * place {@code at} and behind the listed ones are the same in both plans. What stayed is filled in
 * from the plan on the one side of the change, so a chain of steps is read along the chain, from
 * its newest step back or from its oldest on.
 */
final class ChangeJson {
    private ChangeJson() {}

    /**
     * The change as it is kept.
     *
     * @param grounds those before and after it among them
     */
    static Json of(PlanChange change, Grounds grounds) {
        Json json = Json.object();
        if (change.ground().isPresent())
            json = json.with("ground", ground(change.ground().get(), grounds));
        if (!change.moves().isEmpty()) json = json.with("moves", moves(change.moves()));
        if (!change.districtsBefore().equals(change.districtsAfter())) {
            json = json.with("districts", districts(change));
        }
        if (!change.rulesBefore().equals(change.rulesAfter())) {
            Json rules =
                    Json.object()
                            .with("before", PlanJson.rules(change.rulesBefore()))
                            .with("after", PlanJson.rules(change.rulesAfter()));
            json = json.with("rules", rules);
        }
        return json;
    }

    private static Json ground(GroundChange change, Grounds grounds) {
        return Json.object()
                .with("before", Json.of(grounds.number(change.before())))
                .with("after", Json.of(grounds.number(change.after())))
                .with("gone", placed(change.gone()))
                .with("fresh", placed(change.fresh()));
    }

    private static Json placed(List<Placed> units) {
        return Json.list(
                units.stream()
                        .map(
                                unit ->
                                        Json.list(
                                                List.of(
                                                        Json.of(unit.number()),
                                                        Json.of(unit.district().toString()))))
                        .toList());
    }

    /** Number of the ground on which the change ends; empty if it stays on its ground. */
    static OptionalInt groundAfter(Json json) throws SQLException {
        return json.has("ground")
                ? OptionalInt.of(json.get("ground").get("after").whole())
                : OptionalInt.empty();
    }

    private static Optional<GroundChange> ground(Json json, Grounds grounds) throws SQLException {
        if (!json.has("ground")) return Optional.empty();
        Json ground = json.get("ground");
        return Optional.of(
                grounds.change(
                        ground.get("before").whole(),
                        ground.get("after").whole(),
                        placed(ground.get("gone")),
                        placed(ground.get("fresh"))));
    }

    private static Map<Integer, UUID> placed(Json json) throws SQLException {
        Map<Integer, UUID> districts = new HashMap<>();
        for (Json item : json.items()) {
            List<Json> pair = item.items();
            if (pair.size() != 2) throw new SQLException("not a unit's district: " + item);
            districts.put(pair.get(0).whole(), UUID.fromString(pair.get(1).text()));
        }
        return districts;
    }

    private static Json moves(List<Move> moves) {
        List<Json> list = new ArrayList<>();
        for (Move move : moves) {
            String units = UnitRanges.text(move.units());
            list.add(Json.texts(List.of(move.from().toString(), move.to().toString(), units)));
        }
        return Json.list(list);
    }

    private static Json districts(PlanChange change) {
        List<District> before = change.districtsBefore();
        List<District> after = change.districtsAfter();
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) head++;
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail)))
            tail++;
        return Json.object()
                .with("at", Json.of(head))
                .with("before", PlanJson.districts(before.subList(head, before.size() - tail)))
                .with("after", PlanJson.districts(after.subList(head, after.size() - tail)));
    }

    /** The change that begins with these districts and rules. */
    static PlanChange from(List<District> before, Rules rules, Json json, Grounds grounds)
            throws SQLException {
        List<District> after = exchanged(before, json, "before", "after");
        return new PlanChange(
                ground(json, grounds),
                moves(json, grounds.mostUnits()),
                before,
                after,
                rules,
                rules(rules, json, "after"));
    }

    /** The change that ends with these districts and rules. */
    static PlanChange to(List<District> after, Rules rules, Json json, Grounds grounds)
            throws SQLException {
        List<District> before = exchanged(after, json, "after", "before");
        return new PlanChange(
                ground(json, grounds),
                moves(json, grounds.mostUnits()),
                before,
                after,
                rules(rules, json, "before"),
                rules);
    }

    private static List<Move> moves(Json json, int unitCount) throws SQLException {
        if (!json.has("moves")) return List.of();
        List<Move> moves = new ArrayList<>();
        for (Json item : json.get("moves").items()) {
            List<String> parts = item.texts();
            if (parts.size() != 3) throw new SQLException("not a move: " + item);
            moves.add(
                    new Move(
                            UUID.fromString(parts.get(0)),
                            UUID.fromString(parts.get(1)),
                            UnitRanges.units(parts.get(2), unitCount)));
        }
        return moves;
    }

    /** The districts on the other side of the change. */
    private static List<District> exchanged(
            List<District> districts, Json json, String here, String there) throws SQLException {
        if (!json.has("districts")) return districts;
        Json part = json.get("districts");
        int at = part.get("at").whole();
        List<District> old = PlanJson.districts(part.get(here));
        if (at < 0
                || at + old.size() > districts.size()
                || !districts.subList(at, at + old.size()).equals(old)) {
            throw new SQLException("the change does not fit its neighbours: " + json);
        }
        List<District> other = new ArrayList<>(districts.subList(0, at));
        other.addAll(PlanJson.districts(part.get(there)));
        other.addAll(districts.subList(at + old.size(), districts.size()));
        return List.copyOf(other);
    }

    private static Rules rules(Rules same, Json json, String there) throws SQLException {
        return json.has("rules") ? PlanJson.rules(json.get("rules").get(there)) : same;
    }
}
