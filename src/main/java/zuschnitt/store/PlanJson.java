package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import zuschnitt.coverage.Polyline;
import zuschnitt.plan.Band;
import zuschnitt.plan.Barrier;
import zuschnitt.plan.Bridge;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Rules;

/** Districts and rules as JSON. */
final class PlanJson {
    private static final double MILLIMETRES = 1000;

    private PlanJson() {}

    static Json districts(List<District> districts) {
        return Json.list(districts.stream().map(PlanJson::district).toList());
    }

    static List<District> districts(Json json) throws SQLException {
        List<District> districts = new ArrayList<>();
        for (Json item : json.items()) districts.add(district(item));
        return List.copyOf(districts);
    }

    private static Json district(District district) {
        return Json.object()
                .with("id", Json.of(district.id().toString()))
                .with("code", Json.of(district.code().text()))
                .with("name", Json.of(district.name()))
                .with("colour", Json.of(district.colour()))
                .with("note", Json.of(district.note()))
                .with("locked", Json.of(district.locked()))
                .with("partsAccepted", Json.of(district.partsAccepted()));
    }

    private static District district(Json json) throws SQLException {
        return new District(
                UUID.fromString(json.text("id")),
                new DistrictCode(json.text("code")),
                json.text("name"),
                json.get("colour").whole(),
                json.text("note"),
                json.get("locked").truth(),
                json.get("partsAccepted").truth());
    }

    static Json rules(Rules rules) {
        Json json = Json.object().with("noticeBelow", Json.of(rules.noticeBelow()));
        json = withBound(json, "minimum", rules.band().minimum());
        json = withBound(json, "target", rules.band().target());
        json = withBound(json, "maximum", rules.band().maximum());
        if (!rules.barriers().isEmpty())
            json = json.with("barriers", list(rules.barriers(), PlanJson::barrier));
        return rules.bridges().isEmpty()
                ? json
                : json.with("bridges", list(rules.bridges(), PlanJson::bridge));
    }

    private static <T> Json list(List<T> things, Function<T, Json> mapping) {
        return Json.list(things.stream().map(mapping).toList());
    }

    private static Json barrier(Barrier barrier) {
        return Json.object()
                .with("name", Json.of(barrier.name()))
                .with("lines", list(barrier.lines(), PlanJson::line));
    }

    private static Json bridge(Bridge bridge) {
        return Json.object()
                .with("from", Json.of(bridge.from().toString()))
                .with("to", Json.of(bridge.to().toString()))
                .with("line", line(bridge.line()));
    }

    /** The vertices, x and y in turn, in millimetres from the one before. */
    private static Json line(Polyline line) {
        StringBuilder text = new StringBuilder();
        long x = 0;
        long y = 0;
        for (int vertex = 0; vertex < line.size(); vertex++) {
            long nextX = line.gridX(vertex);
            long nextY = line.gridY(vertex);
            text.append(vertex == 0 ? "" : " ").append(nextX - x).append(' ').append(nextY - y);
            x = nextX;
            y = nextY;
        }
        return Json.of(text.toString());
    }

    private static Polyline line(Json json) throws SQLException {
        String[] steps = json.text().split(" ", -1);
        double[] xy = new double[steps.length];
        long[] at = new long[2];
        for (int i = 0; i < xy.length; i++) {
            at[i % 2] += Long.parseLong(steps[i]);
            xy[i] = at[i % 2] / MILLIMETRES;
        }
        return Polyline.of(xy);
    }

    static Rules rules(Json json) throws SQLException {
        Band band = new Band(bound(json, "minimum"), bound(json, "target"), bound(json, "maximum"));
        List<Barrier> barriers = new ArrayList<>();
        for (Json item : items(json, "barriers")) {
            List<Polyline> lines = new ArrayList<>();
            for (Json one : item.get("lines").items()) lines.add(line(one));
            barriers.add(new Barrier(item.text("name"), lines));
        }
        List<Bridge> bridges = new ArrayList<>();
        for (Json item : items(json, "bridges"))
            bridges.add(
                    new Bridge(
                            UUID.fromString(item.text("from")),
                            UUID.fromString(item.text("to")),
                            line(item.get("line"))));
        return new Rules(band, json.get("noticeBelow").whole(), barriers, bridges);
    }

    private static List<Json> items(Json json, String field) throws SQLException {
        return json.has(field) ? json.get(field).items() : List.of();
    }

    private static Json withBound(Json json, String field, OptionalInt bound) {
        return bound.isPresent() ? json.with(field, Json.of(bound.getAsInt())) : json;
    }

    private static OptionalInt bound(Json json, String field) throws SQLException {
        return json.has(field) ? OptionalInt.of(json.get(field).whole()) : OptionalInt.empty();
    }
}
