package zuschnitt.plan;

import zuschnitt.message.Message;

/**
 * Something about a plan that the planners should look at.
 *
 * @param kind what it is
 * @param district the district concerned; {@link Plan#UNASSIGNED} for open units
 * @param units where it is
 * @param population residents of those units
 * @param message in words
 */
public record Finding(Kind kind, int district, UnitSet units, double population, Message message) {
    /** What can be the matter with a plan. */
    public enum Kind {
        BELOW_MINIMUM("below-minimum", true),
        ABOVE_MAXIMUM("above-maximum", true),
        UNASSIGNED("unassigned", true),
        DISCONNECTED("disconnected", true),
        EMPTY("empty", true),
        ENCLAVE("enclave", false),
        COMMUNE_SPLIT("commune-split", false),
        ACROSS_BARRIER("across-barrier", false),
        BELOW_1000("below-1000", false);

        private final String code;
        private final boolean problem;

        Kind(String code, boolean problem) {
            this.code = code;
            this.problem = problem;
        }

        /** The word that the command line says for it. */
        public String code() {
            return code;
        }

        /** Whether the plan is not in order because of it; otherwise it is a notice. */
        public boolean problem() {
            return problem;
        }
    }
}
