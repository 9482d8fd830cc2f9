package zuschnitt.demo;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import zuschnitt.demo.Way.Kind;

/**
 * Names on the base map: Ortsteile first, then streets that are long enough to carry theirs; none
 * lies on another.
 */
final class Lettering {
    private static final String FAMILY = "DejaVu Sans";
    private static final Color INK = new Color(0x5c5750);
    private static final Color WATER_INK = new Color(0x5f8ba8);
    private static final int SMALL_TOWN = 5_000;

    private final List<Label> labels = new ArrayList<>();
    private final Mercator mercator;
    private final int zoom;

    Lettering(Town town, Mercator mercator, int zoom) {
        this.mercator = mercator;
        this.zoom = zoom;
        Bend bend = new Bend(town.noise());
        for (Settlement settlement : Sketch.SETTLEMENTS) name(settlement, bend);
        if (zoom < 14) return;
        for (Zone zone : Sketch.ZONES) name(zone, bend);
        for (Kind kind : List.of(Kind.MAIN, Kind.COLLECTOR, Kind.BROOK, Kind.STREET)) {
            if (kind == Kind.STREET && zoom < 15) continue;
            town.lines().stream().filter(line -> line.way().kind() == kind).forEach(this::name);
        }
    }

    void draw(Graphics2D canvas) {
        for (Label label : labels) label.draw(canvas);
    }

    private void name(Settlement settlement, Bend bend) {
        boolean large = settlement.inhabitants() > SMALL_TOWN;
        if (zoom < 12 && !large) return;
        double size = (large ? 13 : 10.5) + 1.5 * (zoom - 12);
        Place centre = mercator.pixel(bend.surveyed(settlement.centre()));
        add(Label.of(settlement.name(), script(Font.BOLD, size, INK), centre, 0));
    }

    private void name(Zone zone, Bend bend) {
        Place centre = mercator.pixel(bend.surveyed(zone.centre()));
        add(Label.of(zone.name(), script(Font.ITALIC, zoom < 15 ? 9 : 10.5, INK), centre, 0));
    }

    private void name(Town.Line line) {
        String name = line.way().name();
        if (name.isEmpty()) return;
        Label.Script script =
                script(Font.PLAIN, zoom < 15 ? 8.5 : 9.5, line.way().wet() ? WATER_INK : INK);
        List<Place> vertices = line.vertices();
        Place from = mercator.pixel(vertices.get(0));
        Place to = mercator.pixel(vertices.get(vertices.size() - 1));
        if (from.distance(to) < script.width(name) + 4) return;
        double angle = Math.atan2(to.y() - from.y(), to.x() - from.x());
        boolean headOver = Math.abs(angle) > Math.PI / 2;
        Place halfway = mercator.pixel(vertices.get(vertices.size() / 2));
        add(Label.of(name, script, halfway, headOver ? angle + Math.PI : angle));
    }

    private static Label.Script script(int style, double size, Color colour) {
        Font font = new Font(FAMILY, style, 1).deriveFont((float) size);
        return new Label.Script(font, colour, style == Font.BOLD ? 4 : 2.5f);
    }

    private void add(Label label) {
        if (labels.stream().noneMatch(label::crowds)) labels.add(label);
    }
}
