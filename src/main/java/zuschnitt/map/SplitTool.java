package zuschnitt.map;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Cut;
import zuschnitt.coverage.Mapping;
import zuschnitt.coverage.Polyline;
import zuschnitt.edit.Adopt;
import zuschnitt.edit.Division;
import zuschnitt.message.Message;
import zuschnitt.plan.Colours;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/**
 * Divides what a line crosses, which is drawn as {@link LineTool} says: the district that most of
 * the line lies in, into whole units or exactly; or, where lines cut exactly and units are chosen,
 * those units. While the line grows the plan is provisional and shows what would come of it; both
 * sides are tinted, and their populations said.
 */
public final class SplitTool extends LineTool {
    /** More parts than this have no numbers of their own on the map. */
    private static final int MOST_NOTES = 10;

    private static final double RING = 16;

    /** What becomes of a finished line. */
    @FunctionalInterface
    public interface Asking {
        /** Asks what the parts are called and does it. */
        void divide(Division division);
    }

    private final Session session;
    private final Mapping toGround;
    private final Mapping toMap;
    private final Asking asking;
    private final Newest<Proposal> proposals;
    private final BooleanProperty exact = new SimpleBooleanProperty(this, "exact", false);
    private Optional<Proposal> proposal = Optional.empty();
    private Optional<Message> refusal = Optional.empty();
    private Optional<District> fresh = Optional.empty();
    private UnitSet chosen = UnitSet.EMPTY;
    private double[] drawn = {};
    private boolean previewing;

    /**
     * @param toGround from map coordinates to the project's
     * @param toMap and back
     * @param asking is handed what a finished line does
     */
    public SplitTool(
            Session session,
            Background background,
            Mapping toGround,
            Mapping toMap,
            Asking asking) {
        this.session = session;
        this.proposals = new Newest<>(background, this::show);
        this.toGround = toGround;
        this.toMap = toMap;
        this.asking = asking;
    }

    /** Whether units are cut where the line runs, or stay whole. */
    public BooleanProperty exactProperty() {
        return exact;
    }

    @Override
    public Message name() {
        return Message.of("tool.split");
    }

    @Override
    public Message hint() {
        return session.readOnlyReason()
                .or(() -> refusal)
                .or(() -> proposal.filter(it -> it.outcome().isPresent()).map(Proposal::hint))
                .orElseGet(this::nextStep);
    }

    private Message nextStep() {
        if (size() > 0) {
            boolean following = following();
            return Message.of(following ? "tool.split.follow" : "tool.split.more");
        }
        int units = session.selection().get().size();
        if (!exact.get()) return Message.of("tool.split.hint");
        return units > 0
                ? Message.of("tool.split.hint.chosen", units)
                : Message.of("tool.split.hint.exact");
    }

    /** What was refused stays in view until the next corner is set. */
    @Override
    public void moved(Pointer pointer) {
        if (refusal.isEmpty()) super.moved(pointer);
    }

    @Override
    void begun() {
        refusal = Optional.empty();
        if (size() == 0) chosen = exact.get() ? session.selection().get() : UnitSet.EMPTY;
    }

    @Override
    void drawn(double[] line) {
        drawn = line;
        if (line.length == 0) stopPreview();
        redraw();
        Optional<Asked> asked = line.length < 4 ? Optional.empty() : asked(line);
        if (asked.isEmpty()) return;
        Asked what = asked.get();
        Figures delivered = session.delivered();
        District coming = coming(what);
        proposals.want(() -> Proposal.of(what.division(), delivered, coming));
    }

    /** What the line would divide; empty if it lies in no district. */
    private Optional<Asked> asked(double[] line) {
        OptionalInt district = chosen.isEmpty() ? district(line) : OptionalInt.empty();
        if (district.isEmpty() && chosen.isEmpty()) return Optional.empty();
        double[] ground = line.clone();
        toGround.map(ground);
        return Optional.of(
                new Asked(session.settled(), district, chosen, exact.get(), Polyline.of(ground)));
    }

    /** The district that would come of it, the same one for as long as a line is drawn. */
    private District coming(Asked what) {
        Plan plan = what.plan();
        DistrictCode code =
                what.district().isEmpty()
                        ? DistrictCode.next(plan.codes())
                        : plan.district(what.district().getAsInt())
                                .code()
                                .forParts(plan.codes())
                                .get(1);
        District district =
                fresh.map(known -> known.withCode(code))
                        .orElseGet(() -> District.of(code, "", colour(what)));
        fresh = Optional.of(district);
        return district;
    }

    private static int colour(Asked what) {
        Plan plan = what.plan();
        boolean whole = what.district().isPresent();
        return Colours.next(plan, whole ? plan.units(what.district().getAsInt()) : UnitSet.EMPTY);
    }

    private void show(Proposal found) {
        if (size() == 0 || found.division().before() != session.settled()) return;
        proposal = Optional.of(found);
        if (found.outcome().isPresent()) preview(found);
        else stopPreview();
        redraw();
        map().advise();
    }

    private void preview(Proposal found) {
        previewing = true;
        session.preview(new Adopt(found.outcome().orElseThrow(), ""));
        map().markInstead(Optional.of(found.marks()));
        map().labels().setVisible(found.division().district().isPresent());
    }

    private void stopPreview() {
        if (!previewing) return;
        previewing = false;
        map().markInstead(Optional.empty());
        map().labels().setVisible(true);
        session.abandon();
        if (!chosen.isEmpty()) session.select(chosen);
    }

    private void redraw() {
        Overlay drawing = cleared();
        if (drawn.length < 4) return;
        drawing.line(Overlay.Look.LINE, drawn);
        proposal.filter(found -> found.outcome().isPresent()).ifPresent(this::note);
    }

    /** Writes the populations of units' parts into them; of districts their names say them. */
    private void note(Proposal found) {
        UnitSet parts = found.division().halves().left().union(found.division().halves().right());
        if (found.division().district().isPresent() || parts.size() > MOST_NOTES) return;
        parts.stream().forEach(part -> note(found, part));
    }

    private void note(Proposal found, int part) {
        Bounds box = found.division().after().ground().coverage().bounds(part);
        double[] middle = {box.centreX(), box.centreY()};
        toMap.map(middle);
        map().sketch()
                .note(
                        found.figures().population(part),
                        found.figures().estimated(part),
                        middle[0],
                        middle[1]);
    }

    /** The district under most of the line; what would come of one is still part of it. */
    private OptionalInt district(double[] line) {
        OptionalInt divided =
                proposal.map(found -> found.division().district()).orElse(OptionalInt.empty());
        return Crossing.of(map(), session.settled(), divided).most(line);
    }

    @Override
    void finished(double[] line) {
        Optional<Asked> asked = line.length < 4 ? Optional.empty() : asked(line);
        cancelled();
        if (asked.isEmpty()) {
            refusal = Optional.of(Message.of("tool.split.nothing"));
            return;
        }
        Division found = asked.get().division();
        refusal = found.refusal();
        if (refusal.isEmpty()) asking.divide(found);
        else showRefused(line, found);
    }

    /** Leaves the refused line on the map, with a ring where something would be too small. */
    private void showRefused(double[] line, Division found) {
        Overlay drawing = map().drawing();
        drawing.line(Overlay.Look.LINE, line);
        found.sliver().ifPresent(part -> ring(drawing, part));
    }

    private void ring(Overlay drawing, Cut.Part part) {
        double[] place = {part.x(), part.y()};
        toMap.map(place);
        drawing.circle(place[0], place[1], RING * map().outputScale());
    }

    @Override
    public void cancelled() {
        super.cancelled();
        drawn = new double[0];
        stopPreview();
        proposal = Optional.empty();
        refusal = Optional.empty();
        fresh = Optional.empty();
        chosen = UnitSet.EMPTY;
    }
}
