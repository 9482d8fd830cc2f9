package zuschnitt.plan;

/**
 * Where a unit comes from that is a part of another one.
 *
 * @param parent the unit that was cut; it may have been a part itself
 * @param imported number of the imported unit that all of it comes from
 * @param parting how it was cut
 * @param part which of the parts this is, from 0 on
 */
public record Origin(Unit parent, int imported, Parting parting, int part) {
    public Origin {
        if (part < 0 || part >= parting.weights().size())
            throw new IllegalArgumentException("no part " + part + " of " + parting);
    }

    /** What the part counts where its parent counts so much. */
    public double share(double parents) {
        return parting.share(parents)[part];
    }
}
