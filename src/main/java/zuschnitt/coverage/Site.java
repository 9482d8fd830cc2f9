package zuschnitt.coverage;

/**
 * Where a defect lies: a place to point at, and a box to look into.
 *
 * @param x metres east of a place in or at the defect
 * @param y metres north
 * @param extent around all of it, or around the largest part where it has several; the place alone
 *     where it has no area
 * @param width metres that it is wide where it is long and narrow, as 2 × area / perimeter; 0 for a
 *     place
 */
public record Site(double x, double y, Bounds extent, double width) {
    static Site of(double x, double y) {
        return new Site(x, y, new Bounds(x, y, x, y), 0);
    }
}
