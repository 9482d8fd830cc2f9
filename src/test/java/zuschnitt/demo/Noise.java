package zuschnitt.demo;

/**
 * A smooth random landscape over the plane: value noise (Perlin 1985 in its simplest form) on a
 * unit grid, the same on every machine, since it uses nothing but sums and products.
 *
 * @param seed another seed is another landscape
 */
record Noise(long seed) {
    /** Height at a place, −1…1; neighbouring peaks lie about two wavelengths apart. */
    double at(Place place, double wavelength) {
        double x = place.x() / wavelength;
        double y = place.y() / wavelength;
        long column = (long) Math.floor(x);
        long row = (long) Math.floor(y);
        double u = fade(x - column);
        double v = fade(y - row);
        double south = mix(corner(column, row), corner(column + 1, row), u);
        double north = mix(corner(column, row + 1), corner(column + 1, row + 1), u);
        return mix(south, north, v);
    }

    /** A random number for a thing with a number, 0…1, the 1 excluded. */
    double of(long number) {
        return (scramble(seed ^ number * 0x9E3779B97F4A7C15L) >>> 11) * 0x1p-53;
    }

    /** A random number for a place to the metre, 0…1, the 1 excluded. */
    double of(Place place) {
        return of(Math.round(place.x()) * 1_000_003 + Math.round(place.y()));
    }

    private double corner(long column, long row) {
        return 2 * of(column * 0x1F123BB5L + row * 0x2545F4914F6CDD1DL) - 1;
    }

    private static double fade(double t) {
        return t * t * t * (t * (6 * t - 15) + 10);
    }

    private static double mix(double a, double b, double share) {
        return a + share * (b - a);
    }

    private static long scramble(long bits) {
        long h = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
        return h ^ (h >>> 31);
    }
}
