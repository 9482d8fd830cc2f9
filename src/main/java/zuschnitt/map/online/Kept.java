package zuschnitt.map.online;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;
import zuschnitt.map.tiles.TileDecoder;
import zuschnitt.map.tiles.TileFailure;

/** An answer that was kept, and what its server said about keeping it. */
final class Kept {
    private final byte[] bytes;
    private final Freshness freshness;

    Kept(byte[] bytes, Freshness freshness) {
        this.bytes = bytes;
        this.freshness = freshness;
    }

    /** Whether it may be shown without asking. */
    boolean fresh(Instant now) {
        return now.isBefore(freshness.until());
    }

    /** Whether it may be shown although it is not fresh, where the server can't be asked. */
    boolean stands() {
        return !freshness.strict();
    }

    /** What to ask the server with, so that it need not send again what hasn't changed. */
    Map<String, String> conditions() {
        Map<String, String> conditions = new LinkedHashMap<>();
        if (!freshness.tag().isEmpty()) conditions.put("If-None-Match", freshness.tag());
        if (!freshness.modified().isEmpty())
            conditions.put("If-Modified-Since", freshness.modified());
        return conditions;
    }

    /** The same after the server said that it hasn't changed; what it didn't repeat stays. */
    Kept renewed(Freshness anew) {
        String tag = anew.tag().isEmpty() ? freshness.tag() : anew.tag();
        String modified = anew.modified().isEmpty() ? freshness.modified() : anew.modified();
        return new Kept(bytes, new Freshness(anew.until(), anew.strict(), tag, modified));
    }

    Freshness freshness() {
        return freshness;
    }

    Image picture() throws TileFailure {
        return TileDecoder.decode(bytes, WebTiles.LATER);
    }
}
