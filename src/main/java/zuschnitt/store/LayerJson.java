package zuschnitt.store;

import java.sql.SQLException;
import java.util.Optional;
import zuschnitt.layer.ReferenceLayer;
import zuschnitt.layer.Said;
import zuschnitt.layer.Source;
import zuschnitt.layer.Source.Embedded;
import zuschnitt.layer.Source.Linked;
import zuschnitt.layer.Style;

/** Where a reference layer is kept and how it looks, as text. */
final class LayerJson {
    private LayerJson() {}

    static Json of(Source source) {
        if (source instanceof Linked link) {
            Json json = Json.object().with("path", Json.of(link.path()));
            json = with(json, "layer", link.said().layer());
            json = with(json, "crs", link.said().crs());
            return with(json, "encoding", link.said().encoding());
        }
        return Json.object().with("file", Json.of(((Embedded) source).file()));
    }

    static Source source(Json json) throws SQLException {
        if (!json.has("path")) return new Embedded(json.text("file"));
        Said said = new Said(text(json, "layer"), text(json, "crs"), text(json, "encoding"));
        return new Linked(json.text("path"), said);
    }

    private static Json with(Json json, String field, Optional<String> text) {
        return text.isPresent() ? json.with(field, Json.of(text.get())) : json;
    }

    private static Optional<String> text(Json json, String field) throws SQLException {
        return json.has(field) ? Optional.of(json.text(field)) : Optional.empty();
    }

    static boolean embedded(ReferenceLayer layer) {
        return layer.source() instanceof Embedded;
    }

    static Json of(Style style) {
        if (style instanceof Style.Sld sld)
            return Json.object().with("name", Json.of(sld.name())).with("sld", Json.of(sld.sld()));
        Style.Simple simple = (Style.Simple) style;
        return Json.object()
                .with("colour", Json.of(simple.colour()))
                .with("width", Json.of(simple.width()))
                .with("dashed", Json.of(simple.dashed()))
                .with("named", Json.of(simple.named()));
    }

    static Style style(Json json) throws SQLException {
        if (json.has("sld")) return new Style.Sld(json.text("name"), json.text("sld"));
        return new Style.Simple(
                json.get("colour").whole(),
                json.get("width").real(),
                json.get("dashed").truth(),
                json.get("named").truth());
    }
}
