package zuschnitt.coverage;

/**
 * The size and form of an area.
 *
 * @param area square metres
 * @param perimeter metres of border, holes included
 */
public record Shape(double area, double perimeter) {
    /**
     * How compact the area is: 4πA/P², from 0 to 1, which only a circle reaches (Polsby and Popper,
     * 1991); 0 for nothing.
     */
    public double compactness() {
        return perimeter == 0 ? 0 : 4 * Math.PI * area / (perimeter * perimeter);
    }
}
