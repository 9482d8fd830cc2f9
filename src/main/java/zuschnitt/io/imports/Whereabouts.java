package zuschnitt.io.imports;

import java.util.Comparator;
import java.util.List;
import zuschnitt.coverage.Bounds;
import zuschnitt.message.Message;

/**
 * Says in words where something lies: in Germany by the nearest of its well-known towns, elsewhere
 * in degrees. The towns stand here to a hundredth of a degree, about a kilometre, which is enough
 * to see that a coordinate system can't be meant.
 */
public final class Whereabouts {
    /** Kilometres to a degree of latitude. */
    private static final double DEGREE = 111.2;

    /** Kilometres up to which a place counts as in a town. */
    private static final double IN_TOWN = 8;

    /** Beyond so many kilometres a town says nothing about a place. */
    private static final double FAR = 120;

    private static final List<String> WINDS =
            List.of(
                    "east",
                    "northeast",
                    "north",
                    "northwest",
                    "west",
                    "southwest",
                    "south",
                    "southeast");

    /**
     * A town.
     *
     * @param longitude degrees east
     * @param latitude degrees north
     */
    public record Town(String name, double longitude, double latitude) {
        private double kilometres(double otherLongitude, double otherLatitude) {
            return Math.hypot(east(otherLongitude, otherLatitude), north(otherLatitude));
        }

        private double east(double otherLongitude, double otherLatitude) {
            return (otherLongitude - longitude) * DEGREE * Math.cos(Math.toRadians(otherLatitude));
        }

        private double north(double otherLatitude) {
            return (otherLatitude - latitude) * DEGREE;
        }
    }

    private static final List<Town> TOWNS =
            List.of(
                    new Town("Aachen", 6.08, 50.78),
                    new Town("Augsburg", 10.90, 48.37),
                    new Town("Berlin", 13.40, 52.52),
                    new Town("Bielefeld", 8.53, 52.02),
                    new Town("Braunschweig", 10.52, 52.27),
                    new Town("Bremen", 8.81, 53.08),
                    new Town("Chemnitz", 12.92, 50.83),
                    new Town("Cottbus", 14.33, 51.76),
                    new Town("Dortmund", 7.47, 51.51),
                    new Town("Dresden", 13.74, 51.05),
                    new Town("Düsseldorf", 6.78, 51.23),
                    new Town("Erfurt", 11.03, 50.98),
                    new Town("Flensburg", 9.44, 54.78),
                    new Town("Frankfurt am Main", 8.68, 50.11),
                    new Town("Freiburg", 7.85, 48.00),
                    new Town("Fulda", 9.68, 50.55),
                    new Town("Göttingen", 9.93, 51.53),
                    new Town("Hamburg", 9.99, 53.55),
                    new Town("Hannover", 9.73, 52.37),
                    new Town("Karlsruhe", 8.40, 49.01),
                    new Town("Kassel", 9.49, 51.31),
                    new Town("Kiel", 10.13, 54.32),
                    new Town("Koblenz", 7.59, 50.36),
                    new Town("Köln", 6.96, 50.94),
                    new Town("Konstanz", 9.18, 47.66),
                    new Town("Leipzig", 12.37, 51.34),
                    new Town("Lübeck", 10.69, 53.87),
                    new Town("Magdeburg", 11.63, 52.13),
                    new Town("Mannheim", 8.47, 49.49),
                    new Town("München", 11.58, 48.14),
                    new Town("Münster", 7.63, 51.96),
                    new Town("Nürnberg", 11.08, 49.45),
                    new Town("Oldenburg", 8.21, 53.14),
                    new Town("Osnabrück", 8.05, 52.28),
                    new Town("Passau", 13.45, 48.57),
                    new Town("Regensburg", 12.10, 49.02),
                    new Town("Rostock", 12.10, 54.09),
                    new Town("Saarbrücken", 7.00, 49.24),
                    new Town("Schwerin", 11.41, 53.63),
                    new Town("Siegen", 8.02, 50.87),
                    new Town("Stuttgart", 9.18, 48.78),
                    new Town("Trier", 6.64, 49.75),
                    new Town("Ulm", 9.99, 48.40),
                    new Town("Würzburg", 9.93, 49.79));

    private Whereabouts() {}

    /** The towns, for a map to show where Germany is. */
    public static List<Town> towns() {
        return TOWNS;
    }

    /** Whether the place lies in the box around Germany. */
    static boolean german(double longitude, double latitude) {
        return longitude > 5.5 && longitude < 15.5 && latitude > 47 && latitude < 55.2;
    }

    /**
     * Where the middle of the bounds lies.
     *
     * @param bounds longitude and latitude in degrees
     */
    public static Message of(Bounds bounds) {
        double longitude = bounds.centreX();
        double latitude = bounds.centreY();
        Town nearest =
                TOWNS.stream()
                        .min(Comparator.comparingDouble(t -> t.kilometres(longitude, latitude)))
                        .orElseThrow();
        double away = nearest.kilometres(longitude, latitude);
        if (away > FAR) return degrees(longitude, latitude);
        if (away < IN_TOWN) return Message.of("io.place.in", nearest.name());
        double angle = Math.atan2(nearest.north(latitude), nearest.east(longitude, latitude));
        int eighth = Math.floorMod(Math.round((float) (angle / (Math.PI / 4))), WINDS.size());
        Message wind = Message.of("io.place.wind." + WINDS.get(eighth));
        return Message.of("io.place.near", Math.round(away), wind, nearest.name());
    }

    private static Message degrees(double longitude, double latitude) {
        return Message.of(
                "io.place.degrees",
                Math.abs(longitude),
                Message.of(longitude < 0 ? "io.place.west" : "io.place.east"),
                Math.abs(latitude),
                Message.of(latitude < 0 ? "io.place.south" : "io.place.north"));
    }
}
