package zuschnitt.map;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import zuschnitt.message.Message;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Resistance;
import zuschnitt.plan.UnitSet;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/**
 * Keeps gestures on the side of barriers where they began, if that is switched on. Shared by tools.
 */
public final class BarrierGuard {
    private final BooleanProperty resisting = new SimpleBooleanProperty(this, "resisting", false);

    private final Session session;
    private final Background background;

    /** What was found out last, and of which plan. */
    private Optional<Known> known = Optional.empty();

    private record Known(Plan plan, Resistance resistance) {
        boolean holdsFor(Plan other) {
            return plan.ground() == other.ground()
                    && plan.rules().barriers().equals(other.rules().barriers());
        }
    }

    /**
     * @param background looks beforehand which units lie where
     */
    public BarrierGuard(Session session, Background background) {
        this.session = session;
        this.background = background;
        resisting.addListener((property, old, now) -> prepare());
    }

    /** Looks in the background what will be asked for as soon as a gesture begins. */
    void prepare() {
        Plan plan = session.settled();
        if (!resisting.get() || plan.rules().barriers().isEmpty() || holdsFor(plan)) return;
        background.latest(
                this,
                () -> new Known(plan, Resistance.of(plan)),
                found -> known = Optional.of(found));
    }

    private boolean holdsFor(Plan plan) {
        return known.filter(it -> it.holdsFor(plan)).isPresent();
    }

    /** Whether barriers resist. */
    public BooleanProperty resistingProperty() {
        return resisting;
    }

    /**
     * The units that a gesture gets.
     *
     * @param start the unit where it began
     */
    UnitSet kept(Plan plan, int start, UnitSet touched) {
        if (!resisting.get() || plan.rules().barriers().isEmpty()) return touched;
        if (!holdsFor(plan)) known = Optional.of(new Known(plan, Resistance.of(plan)));
        return known.orElseThrow().resistance().reached(start, touched);
    }

    /** Says how many units were left out, if any were. */
    static Optional<Message> hint(int held) {
        return held == 0 ? Optional.empty() : Optional.of(Message.of("tool.barrier.held", held));
    }
}
