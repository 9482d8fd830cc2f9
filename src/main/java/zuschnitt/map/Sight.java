package zuschnitt.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import zuschnitt.coverage.Coverage;
import zuschnitt.edit.Footprint;
import zuschnitt.plan.UnitSet;
import zuschnitt.raster.FaceRaster;
import zuschnitt.raster.Scene;

/**
 * What is seen at places of the map, as it was last drawn. Nothing is seen of a plan whose ground
 * has not been drawn yet: numbers of units mean something else by then.
 */
final class Sight {
    private final Subject subject;
    private final Camera camera;
    private Optional<Frame> frame = Optional.empty();

    Sight(Subject subject, Camera camera) {
        this.subject = subject;
        this.camera = camera;
    }

    /** Sees nothing until something is drawn. */
    void forget() {
        frame = Optional.empty();
    }

    void take(Frame drawn) {
        frame = Optional.of(drawn);
    }

    /** Whether anything has been drawn of the last plan's ground. */
    boolean any() {
        return raster().isPresent();
    }

    /** The borders of the last plan's ground; empty until they are there. */
    Optional<Scene> borders() {
        return subject.scene().filter(scene -> subject.inStep());
    }

    /** The faces in view; empty before the first picture of the last plan's ground. */
    Optional<FaceRaster> raster() {
        return frame.filter(this::isOfThisGround).map(Frame::raster);
    }

    private boolean isOfThisGround(Frame drawn) {
        return borders().filter(scene -> scene == drawn.order().scene()).isPresent();
    }

    private Optional<Picking> picking() {
        return raster().map(Picking::new);
    }

    /** The unit at a place of the map; {@link Coverage#NO_UNIT} for none. */
    int unitAt(double mapX, double mapY) {
        return picking().map(seen -> seen.unit(mapX, mapY)).orElse(Coverage.NO_UNIT);
    }

    /**
     * The district at a place, as it was last drawn: while the borders of other ground are awaited,
     * that of the plan still in view. Empty where there is no unit.
     */
    OptionalInt districtAt(double mapX, double mapY) {
        if (frame.isEmpty()) return OptionalInt.empty();
        int unit = new Picking(frame.get().raster()).unit(mapX, mapY);
        return unit == Coverage.NO_UNIT
                ? OptionalInt.empty()
                : OptionalInt.of(frame.get().order().plan().districtOf(unit));
    }

    /**
     * The units that a disc touches on its way.
     *
     * @param radius device pixels of the view
     */
    UnitSet unitsAlong(Pointer from, Pointer to, double radius) {
        return picking().map(seen -> seen.units(from, to, radius * metres())).orElse(UnitSet.EMPTY);
    }

    /**
     * Who is near a place of the map: unit → device pixels of the view.
     *
     * @param radius device pixels of the view
     */
    Map<Integer, Double> near(Pointer place, double radius) {
        return picking()
                .map(seen -> seen.near(place, radius * metres(), metres()))
                .orElse(Map.of());
    }

    /**
     * The way between two places, in steps of no more than half the radius.
     *
     * @param radius device pixels of the view: how wide the handle is
     */
    List<Footprint> footprints(Pointer from, Pointer to, double radius) {
        return picking()
                .map(seen -> seen.footprints(from, to, radius * metres()))
                .orElse(List.of());
    }

    private double metres() {
        return camera.view().metresPerPixel();
    }
}
