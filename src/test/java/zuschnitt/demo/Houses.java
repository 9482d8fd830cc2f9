package zuschnitt.demo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Ground plans of the houses of a block, in rows behind the front gardens along its streets; large
 * halls where there are works. For the looks of the base map only.
 */
final class Houses {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Noise noise;

    Houses(Noise noise) {
        this.noise = noise;
    }

    /** The houses of a block, none of which touches another. */
    List<Polygon> of(Block block) {
        return switch (block.use()) {
            case HOUSING -> along(block, new Plan(7.5, 11, 11, 9, 4.5));
            case WORKS -> along(block, new Plan(22, 62, 42, 40, 22));
            case FARMLAND, WOOD -> List.of();
        };
    }

    /**
     * How houses stand, in metres.
     *
     * @param setback from the middle of the street to the front
     * @param width of the front, half of it more by chance
     * @param depth of the house
     * @param varying by how much the depth may vary
     * @param gap to the next house
     */
    private record Plan(double setback, double width, double depth, double varying, double gap) {}

    private List<Polygon> along(Block block, Plan plan) {
        Geometry area = JtsAreas.polygon(block.rings());
        Geometry fronts = DouglasPeuckerSimplifier.simplify(area.buffer(-plan.setback() - 1, 1), 2);
        PreparedGeometry room = PreparedGeometryFactory.prepare(area.buffer(-plan.setback(), 1));
        List<Polygon> houses = new ArrayList<>();
        for (int i = 0; i < fronts.getNumGeometries(); i++) {
            if (!(fronts.getGeometryN(i) instanceof Polygon part) || part.isEmpty()) continue;
            row(part, plan, room, houses);
        }
        return houses;
    }

    private void row(Polygon part, Plan plan, PreparedGeometry room, List<Polygon> houses) {
        LengthIndexedLine street = new LengthIndexedLine(part.getExteriorRing());
        double length = part.getExteriorRing().getLength();
        double at = plan.gap();
        while (at < length - plan.gap()) {
            Coordinate start = street.extractPoint(at);
            double chance = noise.of(new Place(start.x, start.y));
            double width = plan.width() * (1 + chance / 2);
            Coordinate end = street.extractPoint(Math.min(length, at + width));
            double depth =
                    plan.depth() + plan.varying() * (noise.of(new Place(start.y, start.x)) - 0.5);
            Polygon house = house(start, end, depth);
            boolean free =
                    houses.stream()
                            .noneMatch(other -> other.isWithinDistance(house, plan.gap() / 2));
            if (chance < 0.93 && room.contains(house) && free) houses.add(house);
            at += width + plan.gap() * (0.6 + chance);
        }
    }

    /**
     * The rectangle behind a front; the block lies on the right of its boundary as JTS turns it.
     */
    private static Polygon house(Coordinate start, Coordinate end, double depth) {
        double width = Math.max(1, start.distance(end));
        double dx = (end.y - start.y) / width * depth;
        double dy = (start.x - end.x) / width * depth;
        Coordinate back = new Coordinate(end.x + dx, end.y + dy);
        Coordinate corner = new Coordinate(start.x + dx, start.y + dy);
        return FACTORY.createPolygon(new Coordinate[] {start, end, back, corner, start});
    }
}
