package zuschnitt.coverage;

/**
 * A stretch of border between exactly two faces, from one node to the next, or a closed ring that
 * meets no node.
 *
 * @param line vertices in travelling direction, project CRS, metres
 * @param left the face on the traveller's left hand; 0 is the outside
 * @param right the face on the right hand; never equal to {@code left}
 */
public record Arc(Polyline line, int left, int right) {
    public Arc {
        if (left == right)
            throw new IllegalArgumentException("face " + left + " on both sides of " + line);
    }

    /** The face on the other side of the border than the given one. */
    public int across(int face) {
        return face == left ? right : left;
    }

    /** The same border travelled the other way. */
    public Arc reversed() {
        return new Arc(line.reversed(), right, left);
    }
}
