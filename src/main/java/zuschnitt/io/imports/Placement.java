package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Rings;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Note;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.layer.OpenQuestion.Subject;
import zuschnitt.io.reference.Reference;
import zuschnitt.layer.Shape;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Crs;

/**
 * Carries the areas of a layer into the project's coordinate system, and says what looks wrong on
 * the way.
 */
final class Placement {
    /** Metres: more than around the earth, and than any easting with its zone before it. */
    private static final double FARTHEST = 1e8;

    private final Layer layer;
    private final Reference reference;
    private final Bounds bounds;
    private final double[] middle;

    /** How the coordinates were understood other than the file says, if they were. */
    private final Optional<NoteKind> correction;

    private Placement(Layer layer, Reference reference, Bounds bounds) {
        this(layer, reference, bounds, Optional.empty());
    }

    private Placement(
            Layer layer, Reference reference, Bounds bounds, Optional<NoteKind> correction) {
        this.correction = correction;
        this.layer = layer;
        this.reference = reference;
        this.bounds = bounds;
        this.middle = new double[] {bounds.centreX(), bounds.centreY()};
        reference.toWgs84().map(middle);
    }

    /**
     * The place of a layer.
     *
     * @param declared the coordinate system that the planner named for layers without one
     * @throws OpenQuestion if neither the file nor the planner says in what its coordinates are, or
     *     they say degrees and the numbers can't be
     */
    static Placement of(Layer layer, Optional<Reference> declared) throws OpenQuestion {
        return of(layer, declared, Extent.of(layer.geometry()));
    }

    /**
     * @param bounds around all areas of the layer
     */
    static Placement of(Layer layer, Optional<Reference> declared, Bounds bounds)
            throws OpenQuestion {
        if (bounds.empty())
            return new Placement(
                    layer, layer.reference().or(() -> declared).orElse(Reference.WGS84), bounds);
        Optional<Reference> reference =
                layer.reference()
                        .filter(r -> !impossible(r, bounds))
                        .or(() -> declared.filter(r -> !impossible(r, bounds)));
        if (reference.isPresent())
            return understood(layer, reference.get(), bounds, declared.isPresent());
        Optional<String> guess = ReferenceGuess.of(bounds);
        Optional<Reference> contradicted = layer.reference().or(() -> declared);
        Message sentence =
                contradicted.isPresent()
                        ? Message.of(
                                "io.which-reference.contradicted",
                                layer.name(),
                                contradicted.get().label(),
                                guess.orElse("EPSG:25832"))
                        : Message.of(
                                "io.which-reference", layer.name(), guess.orElse("EPSG:25832"));
        throw new OpenQuestion(Subject.REFERENCE, sentence, List.of(), guess);
    }

    /**
     * The place of a layer whose system is known. Habits of offices are understood where the
     * numbers leave no other way: north before east, as the register has it for EPSG:3044 and 4326,
     * and the number of the zone before the east, as in EPSG:4647.
     *
     * @param insisted whether the planner named the system: degrees, which may mean any place of
     *     the earth, are then taken at their word
     */
    private static Placement understood(
            Layer layer, Reference reference, Bounds bounds, boolean insisted) {
        Placement asSaid = new Placement(layer, reference, bounds);
        boolean credible = reference.degrees() ? insisted || asSaid.german() : asSaid.likely();
        if (credible) return asSaid;
        Placement turned =
                new Placement(
                        layer,
                        reference,
                        new Bounds(bounds.minY(), bounds.minX(), bounds.maxY(), bounds.maxX()),
                        Optional.of(NoteKind.AXES_SWAPPED));
        if (turned.likely() && turned.german()) return turned;
        Optional<Reference> prefixed = reference.withZoneBeforeEast();
        if (prefixed.isEmpty()) return asSaid;
        Placement far =
                new Placement(layer, prefixed.get(), bounds, Optional.of(NoteKind.ZONE_PREFIXED));
        return far.likely() && far.german() ? far : asSaid;
    }

    private static void swap(double[] xy) {
        for (int i = 0; i < xy.length; i += 2) {
            double x = xy[i];
            xy[i] = xy[i + 1];
            xy[i + 1] = x;
        }
    }

    /** Whether somebody would use the system where the layer lies. */
    private boolean likely() {
        return reference.usedAt(middle[0], middle[1]);
    }

    private boolean german() {
        return Whereabouts.german(middle[0], middle[1]);
    }

    /**
     * The coordinate system of a project.
     *
     * @throws UserException if it is none that is known
     */
    static Reference project(Crs crs) throws UserException {
        Optional<Reference> described = Reference.parse(crs.wkt());
        return described.isPresent() ? described.get() : Reference.of(crs.code());
    }

    private static boolean impossible(Reference reference, Bounds bounds) {
        return reference.degrees()
                && (bounds.minX() < -181
                        || bounds.maxX() > 361
                        || bounds.minY() < -91
                        || bounds.maxY() > 91);
    }

    Reference reference() {
        return reference;
    }

    /** How the numbers were understood other than the file says, if they were. */
    Optional<Message> correction() {
        Notes notes = new Notes();
        correction.ifPresent(kind -> notes.add(kind, reference.label()));
        return notes.toList().stream().map(Note::sentence).findFirst();
    }

    /** From the numbers of the file to another system. */
    Mapping to(Reference other) {
        Mapping mapping = reference.to(other);
        if (!correction.equals(Optional.of(NoteKind.AXES_SWAPPED))) return mapping;
        return xy -> {
            swap(xy);
            mapping.map(xy);
        };
    }

    /** The system in which a project of this layer would work. */
    Reference forProject() {
        boolean known = !bounds.empty() && Double.isFinite(middle[0]) && Double.isFinite(middle[1]);
        return known ? reference.forProjectAt(middle[0], middle[1]) : Reference.utmAt(9, 51);
    }

    /** Notes what looks wrong: a place where nobody uses the system, rows far from all others. */
    void examine(Notes notes) {
        if (bounds.empty()) return;
        correction.ifPresent(kind -> notes.add(kind, reference.label()));
        boolean swapped =
                reference.degrees() && !german() && Whereabouts.german(middle[1], middle[0]);
        if (!likely() || swapped) notes.add(NoteKind.REFERENCE_FAR, reference.label());
        for (int row : Extent.farAway(layer.geometry())) notes.add(NoteKind.UNIT_FAR, row + 1);
        NoteKind shift = reference.byGrid() ? NoteKind.REFERENCE_GRID : NoteKind.REFERENCE_ACCURACY;
        if (reference.accuracy().isPresent()) notes.add(shift, reference.label());
    }

    /**
     * The areas in the project's system.
     *
     * @throws UserException if one lies where the system can't be converted
     */
    List<Rings> carriedTo(Reference project) throws UserException {
        Mapping mapping = to(project);
        List<Rings> carried = new ArrayList<>(layer.size());
        for (int row = 0; row < layer.size(); row++) {
            Rings area = layer.geometry().get(row);
            if (mapping != Mapping.IDENTITY) area = area.mapped(mapping);
            if (!onEarth(Extent.of(area))) throw impossible(row);
            carried.add(area);
        }
        return carried;
    }

    /**
     * Lines, points and areas in the project's system, row by row.
     *
     * @throws UserException if one lies where the system can't be converted
     */
    List<Shape> shapesIn(Reference project) throws UserException {
        Mapping mapping = to(project);
        List<Shape> carried = new ArrayList<>(layer.size());
        for (int row = 0; row < layer.size(); row++) {
            Shape shape = RowShapes.of(layer, row).mapped(mapping);
            if (!onEarth(shape.bounds())) throw impossible(row);
            carried.add(shape);
        }
        return carried;
    }

    private UserException impossible(int row) {
        return new UserException(
                Message.of("io.reference.impossible", layer.name(), row + 1, reference.label()));
    }

    /** Whether all coordinates are numbers that a plane of this earth has. */
    private static boolean onEarth(Bounds bounds) {
        return bounds.empty()
                || bounds.minX() > -FARTHEST
                        && bounds.minY() > -FARTHEST
                        && bounds.maxX() < FARTHEST
                        && bounds.maxY() < FARTHEST;
    }
}
