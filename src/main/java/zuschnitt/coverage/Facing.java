package zuschnitt.coverage;

/**
 * A piece of a unit's border, and what it faces across ground that belongs to nobody.
 *
 * @param unit the unit whose border it is
 * @param other the unit that it faces, a different one
 * @param ground the face between them, a gap or the outside
 * @param x metres east of the middle of the piece
 * @param y metres north
 * @param distance metres to the other unit, at right angles
 * @param length metres of the border for which it stands
 */
record Facing(
        int unit, int other, int ground, double x, double y, double distance, double length) {}
