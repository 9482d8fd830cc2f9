package zuschnitt.demo;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import zuschnitt.plan.Plan;

/**
 * A plan of the town as planners might have drawn it.
 *
 * @param name of the version
 * @param districts in the order of their codes; {@code B 1} is district {@link Plan#FIRST}
 * @param blocks block → district, in the order of the town's blocks, {@link Plan#UNASSIGNED} and
 *     {@link Plan#EXCLUDED} included
 */
record Division(String name, List<String> districts, List<Integer> blocks) {
    private static final int NORTH = Plan.FIRST;
    static final int SOUTH = NORTH + 1;
    private static final int SETTERICH_NORTH = NORTH + 2;
    static final int SETTERICH_SOUTH = NORTH + 3;
    static final int OIDTWEILER = NORTH + 4;
    private static final int VILLAGES = NORTH + 5;
    static final int MIDDLE = NORTH + 6;

    /** Where new houses are being built: in the draft nobody has decided yet whose they are. */
    private static final Place NEW_HOUSES = new Place(3330, 2330);

    private static final int NEW_BLOCKS = 6;

    Division {
        districts = List.copyOf(districts);
        blocks = List.copyOf(blocks);
    }

    /** The code of a district; empty for the two that are none. */
    String code(int district) {
        return district < Plan.FIRST ? "" : "B " + (district - Plan.FIRST + 1);
    }

    /** Six districts by the halves of the two large Ortsteile; some blocks are still open. */
    static Division draft(Town town) {
        int[] districts = town.blocks().stream().mapToInt(Division::drafted).toArray();
        IntStream.range(0, districts.length)
                .boxed()
                .sorted((a, b) -> Double.compare(remoteness(town, a), remoteness(town, b)))
                .limit(NEW_BLOCKS)
                .forEach(block -> districts[block] = Plan.UNASSIGNED);
        return of(
                "Entwurf (6 Sozialräume)",
                town,
                districts,
                "Baesweiler Nord",
                "Baesweiler Süd",
                "Setterich-Nord",
                "Setterich-Süd",
                "Oidtweiler",
                "Nördliche Dörfer");
    }

    /**
     * The draft as the workshop left it: a seventh district out of slices of three, and a better
     * border in the south.
     */
    static Division workshop(Town town) {
        int[] districts = town.blocks().stream().mapToInt(Division::decided).toArray();
        return of(
                "Nach dem Workshop (7 Sozialräume)",
                town,
                districts,
                "Baesweiler Nord",
                "Baesweiler Süd",
                "Setterich-Nord",
                "Setterich-Süd",
                "Oidtweiler",
                "Nördliche Dörfer",
                "Mitte/Bergpark");
    }

    private static Division of(String name, Town town, int[] districts, String... names) {
        IntPredicate real = district -> district >= Plan.FIRST;
        int[] tidy = town.neighbours().tidied(districts, real);
        return new Division(name, List.of(names), Arrays.stream(tidy).boxed().toList());
    }

    private static double remoteness(Town town, int block) {
        return town.blocks().get(block).middle().distance(NEW_HOUSES);
    }

    /** The draft takes the west of Baesweiler, down to the pond, for its north. */
    private static int drafted(Block block) {
        int halved = halved(block);
        Place middle = block.middle();
        boolean west = middle.x() < 1950 && north(middle, "Am Weiher");
        return halved == SOUTH && west ? NORTH : halved;
    }

    /**
     * The workshop puts the main street into the middle of a district, and rounds off the south.
     */
    private static int decided(Block block) {
        int halved = halved(block);
        Place middle = block.middle();
        boolean along = middle.x() > 2960 && middle.x() < 4420 && Math.abs(middle.y() - 3080) < 480;
        if (halved != Plan.EXCLUDED && along) return MIDDLE;
        return halved == SOUTH && middle.y() < 2080 ? OIDTWEILER : halved;
    }

    private static int halved(Block block) {
        if (block.use() == Use.WORKS || block.use() == Use.WOOD) return Plan.EXCLUDED;
        Place middle = block.middle();
        return switch (block.quarter().name()) {
            case "Baesweiler" -> north(middle, "Kückstraße", "Jülicher Straße") ? NORTH : SOUTH;
            case "Setterich" ->
                    north(middle, "Jülicher Straße", "Siersdorfer Straße")
                            ? SETTERICH_NORTH
                            : SETTERICH_SOUTH;
            case "Oidtweiler" -> OIDTWEILER;
            default -> VILLAGES;
        };
    }

    /**
     * Whether a place lies north of one of the streets, the first that passes south or north of it.
     */
    private static boolean north(Place place, String... streets) {
        List<String> names = List.of(streets);
        return Sketch.STROKES.stream()
                .filter(stroke -> names.contains(stroke.way().name()))
                .flatMapToDouble(stroke -> stroke.northing(place.x()).stream())
                .findFirst()
                .stream()
                .anyMatch(northing -> place.y() > northing);
    }
}
