package zuschnitt.plan;

/**
 * What the planners ask of a division.
 *
 * @param band inhabitants of a district
 * @param noticeBelow inhabitants below which small-area figures are not delivered (the
 *     Bundesagentur für Arbeit's line is 1,000): a notice, not a problem; 0 for none
 */
public record Rules(Band band, int noticeBelow) {
    /** No band, and the Bundesagentur's line. */
    public static final Rules DEFAULT = new Rules(Band.NONE, 1000);

    public Rules withBand(Band newBand) {
        return new Rules(newBand, noticeBelow);
    }
}
