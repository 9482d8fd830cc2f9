package zuschnitt.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import zuschnitt.coverage.Rings;
import zuschnitt.demo.Way.Kind;
import zuschnitt.message.UserException;

/**
 * The town drawn as a base map at one zoom: muted, so that the units on top of it carry the colour.
 * Everything is in pixels of the world at that zoom.
 */
final class MapSheet {
    private static final Color COUNTRY = new Color(0xf4f2ea);
    private static final Color[] FIELDS = {
        new Color(0xf3f1e4),
        new Color(0xf0efdf),
        new Color(0xf5f2e6),
        new Color(0xeef0e0),
        new Color(0xf4efe0)
    };
    private static final Color HOUSING = new Color(0xece8e1);
    private static final Color WORKS = new Color(0xe6e4ea);
    private static final Color WOOD = new Color(0xd5e3ca);
    private static final Color WATER = new Color(0xb5d0e2);
    private static final Color HOUSE = new Color(0xd8d1c7);
    private static final Color HALL = new Color(0xd2cfd8);

    private final int zoom;
    private final Mercator mercator;
    private final List<Fill> fills = new ArrayList<>();
    private final Map<Kind, List<Shape>> ways = new EnumMap<>(Kind.class);
    private final Lettering lettering;

    private record Fill(Shape shape, Color colour) {}

    MapSheet(Town town, int zoom) throws UserException {
        this.zoom = zoom;
        this.mercator = new Mercator(zoom);
        for (Kind kind : Kind.values()) ways.put(kind, new ArrayList<>());
        for (Block block : town.blocks()) fills.add(new Fill(area(block.rings()), colour(block)));
        fills.add(new Fill(area(Rings.of(List.of(town.lake()))), WATER));
        if (zoom >= 14) addHouses(town);
        for (Town.Line line : town.beyond()) addWay(line);
        for (Town.Line line : town.lines()) addWay(line);
        this.lettering = new Lettering(town, mercator, zoom);
    }

    /** Draws what lies under the pixels from the given one on. */
    void draw(Graphics2D canvas, int left, int top) {
        canvas.setColor(COUNTRY);
        canvas.fillRect(0, 0, Mercator.TILE, Mercator.TILE);
        canvas.translate(-left, -top);
        for (Fill fill : fills) {
            canvas.setColor(fill.colour());
            canvas.fill(fill.shape());
        }
        for (Ink ink : Ink.ALL) stroke(canvas, ink);
        lettering.draw(canvas);
        canvas.translate(left, top);
    }

    private void stroke(Graphics2D canvas, Ink ink) {
        double width = ink.width(zoom);
        if (width == 0) return;
        canvas.setColor(new Color(ink.colour()));
        canvas.setStroke(ink.line() == Ink.Line.DASHED ? dashes(width) : solid(width));
        for (Shape way : ways.get(ink.kind())) canvas.draw(way);
    }

    private static BasicStroke solid(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static BasicStroke dashes(double width) {
        float[] pattern = {5, 4};
        return new BasicStroke(
                (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, 0);
    }

    private static Color colour(Block block) {
        return switch (block.use()) {
            case HOUSING -> HOUSING;
            case WORKS -> WORKS;
            case WOOD -> WOOD;
            case FARMLAND -> FIELDS[Math.floorMod(block.key().hashCode(), FIELDS.length)];
        };
    }

    private void addHouses(Town town) {
        Houses houses = new Houses(town.noise());
        for (Block block : town.blocks()) {
            Color colour = block.use() == Use.WORKS ? HALL : HOUSE;
            for (Polygon house : houses.of(block)) fills.add(new Fill(area(house), colour));
        }
    }

    private void addWay(Town.Line line) {
        Path2D path = new Path2D.Double();
        for (Place place : line.vertices()) {
            Place pixel = mercator.pixel(place);
            if (path.getCurrentPoint() == null) path.moveTo(pixel.x(), pixel.y());
            else path.lineTo(pixel.x(), pixel.y());
        }
        ways.get(line.way().kind()).add(path);
    }

    private Shape area(Rings rings) {
        Rings pixels = rings.mapped(mercator);
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int ring = 0; ring < pixels.size(); ring++) {
            path.moveTo(pixels.x(ring, 0), pixels.y(ring, 0));
            for (int vertex = 1; vertex < pixels.vertices(ring); vertex++) {
                path.lineTo(pixels.x(ring, vertex), pixels.y(ring, vertex));
            }
            path.closePath();
        }
        return path;
    }

    private Shape area(Polygon polygon) {
        double[] ring = new double[2 * polygon.getNumPoints()];
        Coordinate[] corners = polygon.getCoordinates();
        for (int i = 0; i < corners.length; i++) {
            ring[2 * i] = corners[i].x;
            ring[2 * i + 1] = corners[i].y;
        }
        return area(Rings.of(List.of(ring)));
    }
}
