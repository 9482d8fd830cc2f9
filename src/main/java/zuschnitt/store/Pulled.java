package zuschnitt.store;

import java.util.List;
import zuschnitt.coverage.Polyline;
import zuschnitt.message.Message;
import zuschnitt.plan.Unit;
import zuschnitt.plan.Version;

/**
 * What came of taking over the versions of another project.
 *
 * @param arrivals the versions that came, in the order in which they were saved
 * @param known number of versions that were here already
 * @param missed those that could not come
 * @param cutTwice units that are cut in ours, and in another way in a version that came
 */
public record Pulled(List<Arrival> arrivals, int known, List<Missed> missed, List<Clash> cutTwice) {
    public Pulled {
        arrivals = List.copyOf(arrivals);
        missed = List.copyOf(missed);
        cutTwice = List.copyOf(cutTwice);
    }

    /**
     * A version that came.
     *
     * @param version as it is called here
     * @param name as it is called there
     */
    public record Arrival(Version version, String name) {
        /** Whether it had to take another name. */
        public boolean renamed() {
            return !version.name().equals(name);
        }
    }

    /**
     * A unit that is cut in two ways.
     *
     * @param unit before it was cut
     * @param lines along which the versions that came have cut it
     */
    public record Clash(Unit unit, List<Polyline> lines) {
        public Clash {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A version that could not come.
     *
     * @param name as it is called there
     * @param reason a sentence
     */
    public record Missed(String name, Message reason) {}
}
