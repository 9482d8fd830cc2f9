package zuschnitt.map;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.DividingLine;
import zuschnitt.message.Message;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.raster.FaceRaster;
import zuschnitt.raster.Marks;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/**
 * Draws a line across a district to divide it: clicks set corners, dragging draws freehand, a
 * double click or Enter finishes, Backspace takes back a corner. The district is the one that most
 * of the line lies in. While the line grows the side that would leave stands out, and both sides'
 * populations are said.
 */
public final class SplitTool implements MapTool {
    /** What becomes of a finished line. */
    @FunctionalInterface
    public interface Asking {
        /** Asks for the codes of the two parts and divides the district. */
        void split(int district, UnitSet leaving);
    }

    private final Session session;
    private final Background background;
    private final Mapping toGround;
    private final Asking asking;
    private final Trail trail = new Trail();
    private Optional<MapPane> map = Optional.empty();
    private Optional<Division> division = Optional.empty();
    private Optional<Message> refusal = Optional.empty();
    private double[] drawn = {};
    private boolean freehand;

    /**
     * @param toGround from map coordinates to the project's
     * @param asking is handed the district and the units that leave it
     */
    public SplitTool(Session session, Background background, Mapping toGround, Asking asking) {
        this.session = session;
        this.background = background;
        this.toGround = toGround;
        this.asking = asking;
    }

    /**
     * What a line would do: which district, why not, who leaves, and how many people live where.
     */
    private record Division(
            int district, Optional<Message> refusal, DividingLine.Halves halves, Figures figures) {
        static Division of(DividingLine line, Plan plan, int district, Figures figures) {
            return new Division(
                    district, line.refusal(plan, district), line.halves(plan, district), figures);
        }

        boolean possible() {
            return refusal.isEmpty();
        }

        UnitSet leaving() {
            return halves.smaller(figures);
        }

        Message hint(Plan plan) {
            String code = plan.district(district).code().text();
            return Message.of(
                    "tool.split.sides",
                    code,
                    Math.round(figures.population(halves.left())),
                    Math.round(figures.population(halves.right())));
        }
    }

    @Override
    public Message name() {
        return Message.of("tool.split");
    }

    @Override
    public Message hint() {
        if (refusal.isPresent()) return refusal.get();
        return division.filter(found -> found.refusal().isEmpty())
                .filter(found -> found.district() < session.settled().slots())
                .map(found -> found.hint(session.settled()))
                .orElseGet(this::nextStep);
    }

    private Message nextStep() {
        return Message.of(trail.size() == 0 ? "tool.split.hint" : "tool.split.more");
    }

    @Override
    public Cursor cursor() {
        return Cursor.CROSSHAIR;
    }

    @Override
    public void takenUp(MapPane newMap) {
        map = Optional.of(newMap);
    }

    @Override
    public void pressed(Pointer pointer) {
        refusal = Optional.empty();
        freehand = false;
        if (pointer.clicks() == 1) trail.addIfFar(pointer, map.orElseThrow());
        draw(trail.line());
    }

    @Override
    public void dragged(Pointer pointer) {
        freehand |= trail.addIfFar(pointer, map.orElseThrow());
        draw(trail.line());
    }

    @Override
    public void released(Pointer pointer) {
        if (freehand || pointer.clicks() == 2) finish();
    }

    @Override
    public void moved(Pointer pointer) {
        if (trail.size() > 0) draw(trail.lineTo(pointer));
    }

    @Override
    public boolean keyed(KeyCode key) {
        if (key == KeyCode.ENTER) finish();
        if (key == KeyCode.BACK_SPACE && trail.size() > 0) trail.removeLast();
        draw(trail.line());
        return key == KeyCode.ENTER || key == KeyCode.BACK_SPACE;
    }

    private void draw(double[] line) {
        drawn = line;
        redraw();
        OptionalInt district = line.length < 4 ? OptionalInt.empty() : district(line);
        if (district.isEmpty()) return;
        Plan plan = session.settled();
        Figures figures = session.figures().get();
        background.latest(
                this,
                () -> Division.of(onGround(line), plan, district.getAsInt(), figures),
                this::show);
    }

    private void show(Division found) {
        if (trail.size() == 0) return;
        division = Optional.of(found);
        UnitSet leaving = found.possible() ? found.leaving() : UnitSet.EMPTY;
        map.orElseThrow().markInstead(Optional.of(Marks.selected(leaving)));
        redraw();
    }

    private void redraw() {
        MapPane seen = map.orElseThrow();
        seen.drawing().clear();
        if (drawn.length < 4) return;
        seen.drawing().line(Overlay.Look.LINE, drawn);
        division.filter(Division::possible)
                .ifPresent(
                        found -> {
                            note(seen, found.halves().left(), found.figures());
                            note(seen, found.halves().right(), found.figures());
                        });
    }

    /** Writes a side's population in its midst. */
    private static void note(MapPane seen, UnitSet units, Figures figures) {
        seen.borders()
                .map(scene -> scene.bounds(units))
                .ifPresent(
                        box -> seen.note(figures.population(units), box.centreX(), box.centreY()));
    }

    private DividingLine onGround(double[] line) {
        double[] ground = line.clone();
        toGround.map(ground);
        return new DividingLine(Polyline.of(ground));
    }

    /** The district under most pixels of the line; empty if it crosses none. */
    private OptionalInt district(double[] line) {
        Optional<FaceRaster> raster = map.flatMap(MapPane::raster);
        if (raster.isEmpty()) return OptionalInt.empty();
        int[] pixels = new int[session.settled().slots()];
        for (int i = 2; i < line.length; i += 2)
            count(raster.get(), line[i - 2], line[i - 1], line[i], line[i + 1], pixels);
        int most = Plan.FIRST;
        for (int district = most; district < pixels.length; district++)
            if (pixels[district] > pixels[most]) most = district;
        boolean crosses = most < pixels.length && pixels[most] > 0;
        return crosses ? OptionalInt.of(most) : OptionalInt.empty();
    }

    private void count(
            FaceRaster raster, double x, double y, double toX, double toY, int[] pixels) {
        double metres = raster.viewport().metresPerPixel();
        int steps = (int) Math.ceil(Math.hypot(toX - x, toY - y) / metres) + 1;
        for (int step = 0; step <= steps; step++) {
            double share = step / (double) steps;
            double mapX = x + share * (toX - x);
            double mapY = y + share * (toY - y);
            int unit = map.orElseThrow().unitAt(mapX, mapY);
            if (unit != Coverage.NO_UNIT) pixels[session.settled().districtOf(unit)]++;
        }
    }

    private void finish() {
        double[] line = trail.line();
        OptionalInt district = line.length < 4 ? OptionalInt.empty() : district(line);
        cancelled();
        if (district.isEmpty()) {
            refusal = Optional.of(Message.of("tool.split.nothing"));
            return;
        }
        Division found =
                Division.of(
                        onGround(line),
                        session.settled(),
                        district.getAsInt(),
                        session.figures().get());
        refusal = found.refusal();
        if (refusal.isEmpty()) asking.split(found.district(), found.leaving());
    }

    @Override
    public void cancelled() {
        trail.clear();
        drawn = new double[0];
        division = Optional.empty();
        refusal = Optional.empty();
        map.ifPresent(
                seen -> {
                    seen.drawing().clear();
                    seen.markInstead(Optional.empty());
                });
    }
}
