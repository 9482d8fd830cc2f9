package zuschnitt.ui.basemap;

import java.util.Optional;
import zuschnitt.map.tiles.TileLook;

/** Which base map a planner wants, and how it should look. */
public record BaseMapWish(BaseMapChoice choice, TileLook look) {
    /** No base map. */
    static final BaseMapWish NONE = new BaseMapWish(BaseMapChoice.NONE, TileLook.COLOUR);

    BaseMapWish with(BaseMapChoice another) {
        return new BaseMapWish(another, look == TileLook.OFF ? TileLook.COLOUR : look);
    }

    BaseMapWish with(TileLook another) {
        return new BaseMapWish(choice, another);
    }

    String line() {
        return look + "\t" + choice.line();
    }

    static Optional<BaseMapWish> of(String line) {
        int tab = line.indexOf('\t');
        if (tab < 0) return Optional.empty();
        try {
            TileLook look = TileLook.valueOf(line.substring(0, tab));
            return BaseMapChoice.of(line.substring(tab + 1))
                    .map(choice -> new BaseMapWish(choice, look));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
