package zuschnitt.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import zuschnitt.plan.Band;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Rules;

/** Districts and rules as JSON. */
final class PlanJson {
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
        return withBound(json, "maximum", rules.band().maximum());
    }

    static Rules rules(Json json) throws SQLException {
        Band band = new Band(bound(json, "minimum"), bound(json, "target"), bound(json, "maximum"));
        return new Rules(band, json.get("noticeBelow").whole());
    }

    private static Json withBound(Json json, String field, OptionalInt bound) {
        return bound.isPresent() ? json.with(field, Json.of(bound.getAsInt())) : json;
    }

    private static OptionalInt bound(Json json, String field) throws SQLException {
        return json.has(field) ? OptionalInt.of(json.get(field).whole()) : OptionalInt.empty();
    }
}
