package zuschnitt.demo;

import java.util.List;

/**
 * Counts the people whom nobody ever met: so many per Ortsteil as the sketch says, to the last one.
 */
final class Census {
    /** Shares of the four ages in the whole town. */
    private static final double[] AGES = {0.058, 0.122, 0.612, 0.208};

    private final Terrain terrain;
    private final Noise noise;

    Census(Terrain terrain, Noise noise) {
        this.terrain = terrain;
        this.noise = noise;
    }

    /** Residents of each plot of one Ortsteil, in the order of the plots. */
    List<Residents> count(Settlement quarter, List<Plot> plots) {
        int[] farmers = plots.stream().mapToInt(this::farmers).toArray();
        int others = quarter.inhabitants();
        for (int farmer : farmers) others -= farmer;
        int[] people =
                Shares.of(
                        others, plots.stream().mapToDouble(plot -> room(plot, quarter)).toArray());
        Residents[] residents = new Residents[people.length];
        for (int i = 0; i < people.length; i++)
            residents[i] = residents(people[i] + farmers[i], plots.get(i));
        return List.of(residents);
    }

    /** People on a field: mostly none, sometimes a farm. */
    private int farmers(Plot plot) {
        if (plot.use() != Use.FARMLAND) return 0;
        return (int) Math.max(0, 34 * random(plot, 1) - 14);
    }

    /**
     * How many people fit on a plot compared with others: dense in the centre, denser here and
     * there.
     */
    private double room(Plot plot, Settlement quarter) {
        if (plot.use() != Use.HOUSING) return 0;
        double t = terrain.remoteness(plot.middle(), quarter);
        double storeys =
                1.3 + 0.5 * noise.at(plot.middle().plus(7_000, 0), 500) - 0.7 * Math.min(1, t * t);
        return StrictMath.pow(plot.area(), 0.8) * storeys * (0.75 + 0.5 * random(plot, 2));
    }

    private Residents residents(int all, Plot plot) {
        double young = noise.at(plot.middle().plus(0, 21_000), 800) + 0.3 * (random(plot, 3) - 0.5);
        double poor = noise.at(plot.middle().plus(0, 55_000), 700) + 0.3 * (random(plot, 4) - 0.5);
        int[] ages =
                Shares.of(
                        all,
                        AGES[0] * (1 + 0.45 * young),
                        AGES[1] * (1 + 0.4 * young),
                        AGES[2],
                        AGES[3] * (1 - 0.5 * young));
        int households = (int) Math.ceil(all / (2.15 + 0.3 * young));
        int unemployed = (int) Math.round(ages[2] * (0.055 + 0.04 * poor));
        int foreign = (int) Math.round(all * (0.125 + 0.09 * poor));
        return new Residents(
                all, ages[0], ages[1], ages[2], ages[3], households, unemployed, foreign);
    }

    private double random(Plot plot, int what) {
        return noise.of(
                Math.round(plot.middle().x()) * 1_000_003
                        + Math.round(plot.middle().y()) * 17
                        + what);
    }
}
