package zuschnitt.map;

import java.util.List;
import java.util.Optional;
import zuschnitt.coverage.CommonBorder;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Polyline;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.session.Background;

/** The border between two districts as it is drawn over the map. Looked for in the background. */
final class BorderLines {
    private final Background background;
    private final Mapping toMap;
    private Optional<Pair> pair = Optional.empty();
    private List<double[]> lines = List.of();
    private Overlay.Look look = Overlay.Look.GRIP;

    /**
     * @param toMap from the project's coordinates to the map's
     */
    BorderLines(Background background, Mapping toMap) {
        this.background = background;
        this.toMap = toMap;
    }

    /** Two districts of a plan. */
    private record Pair(Plan plan, int district, int other) {
        boolean same(Pair pair) {
            return plan == pair.plan
                    && (district == pair.district && other == pair.other
                            || district == pair.other && other == pair.district);
        }

        List<Polyline> border() {
            int real = Math.max(district, other);
            int across = Math.min(district, other);
            Ground ground = plan.ground();
            return CommonBorder.between(
                    ground.coverage(),
                    ground.adjacency(),
                    ground.gapWidth(),
                    plan.units(real).stream().toArray(),
                    unit -> plan.districtOf(unit) == across);
        }
    }

    /** Draws the border between two districts, as soon as it is known. */
    void show(MapPane map, Plan plan, int district, int other, Overlay.Look newLook) {
        Pair wanted = new Pair(plan, district, other);
        boolean known = pair.filter(wanted::same).isPresent();
        if (known && look == newLook) return;
        look = newLook;
        pair = Optional.of(wanted);
        if (!known) {
            lines = List.of();
            background.latest(
                    this,
                    () -> wanted.border().stream().map(this::onMap).toList(),
                    found -> take(map, found));
        }
        draw(map);
    }

    private double[] onMap(Polyline line) {
        double[] xy = line.toArray();
        toMap.map(xy);
        return xy;
    }

    private void take(MapPane map, List<double[]> found) {
        if (pair.isEmpty()) return;
        lines = found;
        draw(map);
    }

    private void draw(MapPane map) {
        map.sketch().ghost().clear();
        for (double[] line : lines) map.sketch().ghost().line(look, line);
    }

    void clear(MapPane map) {
        pair = Optional.empty();
        lines = List.of();
        map.sketch().ghost().clear();
    }
}
