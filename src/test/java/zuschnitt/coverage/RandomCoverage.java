package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Layers of any size made up from a seed: boards of squares whose corners are moved and whose sides
 * are bent, so that borders have many vertices and no two of them cross. The same seed gives the
 * same layer.
 */
public final class RandomCoverage {
    /** How far a corner may be moved in each axis, as a share of the square's side. */
    private static final double MOVED = 0.15;

    /** How far a border may leave the straight way, as a share of the way to its nearer end. */
    private static final double BENT = 0.3;

    private final long seed;
    private final int vertices;

    private RandomCoverage(long seed, int vertices) {
        this.seed = seed;
        this.vertices = vertices;
    }

    /**
     * As many units as there are squares, one square each, none missing.
     *
     * @param verticesPerBorder vertices between the two ends of each side of a square
     */
    public static List<Rings> rings(long seed, int columns, int rows, int verticesPerBorder) {
        int[][] units = new int[rows][columns];
        for (int i = 0; i < rows * columns; i++) units[i / columns][i % columns] = i + 1;
        return new RandomCoverage(seed, verticesPerBorder)
                .bend(new Cells(units, rows * columns).rings());
    }

    /**
     * Everything that can occur: units of many squares, in several parts, with holes, islands in
     * them, gaps, and units without geometry.
     */
    public static List<Rings> varied(long seed, int columns, int rows, int verticesPerBorder) {
        return new RandomCoverage(seed, verticesPerBorder).bend(cells(seed, columns, rows).rings());
    }

    /** The drawing with its corners moved and its sides bent. */
    public static List<Rings> bent(String drawing, long seed, int verticesPerBorder) {
        return new RandomCoverage(seed, verticesPerBorder).bend(AsciiCoverage.rings(drawing));
    }

    /**
     * Each square takes the unit of the one before or below, or a unit of its own, or any, or none.
     */
    static Cells cells(long seed, int columns, int rows) {
        Random random = new Random(seed);
        int unitCount = 2 + columns * rows / 4;
        int[][] units = new int[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double chance = random.nextDouble();
                int any = 1 + random.nextInt(unitCount);
                if (chance < 0.35 && column > 0) units[row][column] = units[row][column - 1];
                else if (chance < 0.7 && row > 0) units[row][column] = units[row - 1][column];
                else units[row][column] = chance < 0.8 ? Coverage.NO_UNIT : any;
            }
        }
        return new Cells(units, unitCount);
    }

    private List<Rings> bend(List<Rings> straight) {
        return straight.stream().map(this::bend).toList();
    }

    private Rings bend(Rings straight) {
        List<double[]> rings = new ArrayList<>();
        for (int ring = 0; ring < straight.size(); ring++) {
            int sides = straight.vertices(ring) - 1;
            double[] bent = new double[2 * sides * (vertices + 1) + 2];
            for (int side = 0; side < sides; side++) {
                int x = (int) Math.round(straight.x(ring, side) / Cells.SIDE);
                int y = (int) Math.round(straight.y(ring, side) / Cells.SIDE);
                int toX = (int) Math.round(straight.x(ring, side + 1) / Cells.SIDE);
                int toY = (int) Math.round(straight.y(ring, side + 1) / Cells.SIDE);
                bend(bent, 2 * side * (vertices + 1), x, y, toX, toY);
            }
            rings.add(bent);
        }
        return Rings.of(rings);
    }

    /**
     * Writes the border from corner to corner, both included; the same places if walked the other
     * way.
     */
    private void bend(double[] into, int at, int x, int y, int toX, int toY) {
        boolean forward = toX > x || toY > y;
        double ax = corner(x, y, 1);
        double ay = corner(y, x, 2);
        double east = corner(toX, toY, 1) - ax;
        double north = corner(toY, toX, 2) - ay;
        for (int i = 0; i <= vertices + 1; i++) {
            double share = (double) i / (vertices + 1);
            int number = forward ? i : vertices + 1 - i;
            double noise =
                    noise(Math.min(x, toX), Math.min(y, toY), 2L * number + (toX == x ? 3 : 4));
            double leave = BENT * Math.min(share, 1 - share) * noise;
            double side = forward ? leave : -leave;
            into[at + 2 * i] = Polyline.millimetre(ax + share * east - side * north);
            into[at + 2 * i + 1] = Polyline.millimetre(ay + share * north + side * east);
        }
    }

    private double corner(int own, int other, int axis) {
        double noise = axis == 1 ? noise(own, other, 1) : noise(other, own, 2);
        return Cells.SIDE * (own + MOVED * noise);
    }

    /** A number from −1 to 1 that hangs on the seed and the three others alone. */
    private double noise(int x, int y, long number) {
        long mixed =
                seed * 0x9E3779B97F4A7C15L
                        + x * 0xC2B2AE3D27D4EB4FL
                        + y * 0x165667B19E3779F9L
                        + number;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return (mixed ^ mixed >>> 31) * 0x1p-63;
    }
}
