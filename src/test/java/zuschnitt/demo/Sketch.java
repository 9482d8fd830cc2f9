package zuschnitt.demo;

import java.util.List;
import zuschnitt.demo.Way.Kind;

/**
 * The town as one would draw it on a napkin: where the places lie, how the roads, the railway and
 * the brook run, where nobody lives. Everything finer is grown from this by {@link Growth}. Metres
 * from the south-western corner at 304000, 5641000 (EPSG:25832). Invented; only the names of the
 * Ortsteile are borrowed.
 */
final class Sketch {
    static final double EAST = 304_000;
    static final double NORTH = 5_641_000;

    /** Metres from one edge of the napkin to the other. */
    static final double SIDE = 7_000;

    static final List<Settlement> SETTLEMENTS =
            List.of(
                    settlement(1, "Baesweiler", 2650, 2950, 1180, 27_000, 12_900),
                    settlement(2, "Setterich", 4750, 3550, 900, 27_000, 8_500),
                    settlement(3, "Oidtweiler", 2050, 1150, 520, 22_000, 1_933),
                    settlement(4, "Beggendorf", 1250, 4650, 430, 22_000, 1_800),
                    settlement(5, "Puffendorf", 5700, 5150, 330, 19_000, 750),
                    settlement(6, "Loverich", 3350, 4950, 340, 19_000, 780),
                    settlement(7, "Floverich", 4000, 5700, 250, 19_000, 370));

    static final List<Zone> ZONES =
            List.of(
                    zone(Use.WORKS, "Gewerbepark West", 1300, 3250, 420, 55_000),
                    zone(Use.WORKS, "Gewerbegebiet Setterich", 5650, 3150, 350, 55_000),
                    zone(Use.WOOD, "Bergpark", 3600, 3850, 380, 75_000),
                    zone(Use.WOOD, "Oidtweiler Busch", 3150, 720, 350, 100_000),
                    zone(Use.WOOD, "Floverscher Wald", 4850, 6050, 420, 100_000));

    /** Border of the municipality, counter-clockwise. */
    static final List<Place> OUTLINE =
            Stroke.places(
                    "900 800, 1500 300, 2500 180, 3300 420, 3650 1150, 4450 1450, "
                            + "5100 2050, 6000 2350, 6380 3250, 6200 4200, 6650 4900, "
                            + "6480 5800, 5650 6200, 4950 6480, 4250 6750, 3350 6400, "
                            + "2850 5850, 2050 5750, 1450 5520, 620 5350, 380 4550, "
                            + "760 3850, 520 3100, 980 2350, 680 1550");

    /** A place in the lake, which belongs to nobody: a gap among the blocks. */
    static final Place LAKE = new Place(4300, 2440);

    /** What the farm of the exclave is called. */
    static final String FARM = "Gut Weißenfeld";

    /**
     * A farm with its fields that belongs to the town and lies apart from it, counter-clockwise.
     */
    static final List<Place> EXCLAVE =
            Stroke.places("4700 700, 4980 640, 5230 760, 5200 990, 4930 1060, 4720 940");

    static final List<Stroke> STROKES =
            List.of(
                    Stroke.of(
                            Kind.RAILWAY,
                            "",
                            "3700 -200, 3660 900, 3720 1900, 3780 2700, 3640 3400, "
                                    + "3060 4020, 2300 4330, 1500 4020, 700 3900, -200 3950"),
                    Stroke.of(
                            Kind.BROOK,
                            "Beeckbach",
                            "2750 -200, 2900 950, 3300 1650, 4050 2150, 4600 2400, "
                                    + "5200 2600, 6000 2560, 7000 2700"),
                    Stroke.of(
                            Kind.BROOK,
                            "Kleine Wurm",
                            "-200 5100, 700 5020, 1700 5250, 2500 5330, 3150 5480, "
                                    + "3600 5520, 4400 5300, 5200 5500, 5750 5480, 6300 5350, "
                                    + "7200 5300"),
                    Stroke.of(
                            Kind.SHORE,
                            "Settericher See",
                            "4050 2150, 4020 2380, 4180 2560, 4450 2560, 4600 2400"),
                    Stroke.of(
                            Kind.MAIN,
                            "Aachener Straße",
                            "900 -200, 1500 560, 2050 1150, 2350 1850, 2650 2950"),
                    Stroke.of(
                            Kind.MAIN,
                            "Jülicher Straße",
                            "2650 2950, 3300 3050, 3780 2960, 4200 3250, 4750 3550"),
                    Stroke.of(
                            Kind.MAIN,
                            "Linnicher Straße",
                            "4750 3550, 5200 4300, 5700 5150, 5950 5700, 6150 7000"),
                    Stroke.of(
                            Kind.MAIN,
                            "Geilenkirchener Straße",
                            "2650 2950, 2250 3550, 1750 4150, 1250 4650, 900 5000, 820 5900, 700 7200"),
                    Stroke.of(
                            Kind.COLLECTOR,
                            "Hauptstraße",
                            "2650 2950, 2950 3700, 3060 4020, 3200 4500, 3350 4950"),
                    Stroke.of(
                            Kind.COLLECTOR,
                            "Floverscher Weg",
                            "3350 4950, 3600 5520, 4000 5700, 4300 6200, 4400 7000"),
                    Stroke.of(
                            Kind.COLLECTOR,
                            "Kapellenstraße",
                            "3350 4950, 4400 4760, 5700 5150, 6300 4950, 7000 5000"),
                    Stroke.of(Kind.COLLECTOR, "Wolfsgasse", "1250 4650, 2300 4850, 3350 4950"),
                    Stroke.of(
                            Kind.COLLECTOR, "Lovericher Straße", "3350 4950, 4000 4300, 4750 3550"),
                    Stroke.of(
                            Kind.COLLECTOR,
                            "Kückstraße",
                            "-200 3200, 760 3120, 1700 2950, 2650 2950"),
                    Stroke.of(
                            Kind.COLLECTOR,
                            "Siersdorfer Straße",
                            "4750 3550, 5250 3100, 5600 2850, 5700 2590, 5650 1900, 5900 -200"),
                    Stroke.of(
                            Kind.COLLECTOR,
                            "Albert-Schweitzer-Straße",
                            "2350 1850, 2900 2050, 3300 2450, 3300 3050"),
                    Stroke.of(
                            Kind.COLLECTOR,
                            "Am Weiher",
                            "2650 2950, 2000 2450, 1500 2250, 600 2300, -200 2100"),
                    Stroke.of(
                            Kind.COLLECTOR,
                            "Bahnhofstraße",
                            "2050 1150, 2600 1060, 3050 1180, 3690 1400, 4450 1330, 5700 1500, 7300 1300"),
                    Stroke.of(
                            Kind.COLLECTOR,
                            "Hauptstraße Setterich",
                            "4750 3550, 4800 2950, 4600 2400"),
                    Stroke.of(Kind.COLLECTOR, "Ringstraße", "2250 3550, 2950 3700"));

    private Sketch() {}

    private static Settlement settlement(
            int number,
            String name,
            double x,
            double y,
            double radius,
            double grain,
            int inhabitants) {
        return new Settlement(number, name, new Place(x, y), radius, grain, inhabitants);
    }

    private static Zone zone(
            Use use, String name, double x, double y, double radius, double grain) {
        return new Zone(use, name, new Place(x, y), radius, grain);
    }
}
