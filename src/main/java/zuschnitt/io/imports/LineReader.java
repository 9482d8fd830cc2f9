package zuschnitt.io.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import zuschnitt.coverage.Polyline;
import zuschnitt.io.bytes.Limits;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Crs;

/**
 * Reads lines that somebody drew elsewhere: well-known text in the project's coordinates, or a file
 * that holds such a text, or a GeoJSON file (longitude and latitude).
 */
public final class LineReader {
    private static final String WKT_START = "LINESTRING";
    private static final String JSON_START = "{";
    private static final JsonFactory JSON = new JsonFactory();

    private LineReader() {}

    /**
     * The line.
     *
     * @param wktOrFile the text, or the name of the file
     * @param project the project's coordinate system
     * @throws UserException if it is neither, or holds not exactly one line
     */
    public static Polyline read(String wktOrFile, Crs project) throws UserException {
        List<Polyline> lines = readAll(wktOrFile, project);
        if (lines.size() != 1)
            throw new UserException(Message.of("io.line.count", wktOrFile, lines.size()));
        return lines.get(0);
    }

    /**
     * All lines that there are.
     *
     * @param wktOrFile the text of one, or the name of a file of one or more
     * @param project the project's coordinate system
     * @throws UserException if it is neither, or holds no line
     */
    public static List<Polyline> readAll(String wktOrFile, Crs project) throws UserException {
        if (isWkt(wktOrFile)) return List.of(fromWkt(wktOrFile));
        String text = content(wktOrFile).strip();
        if (isWkt(text)) return List.of(fromWkt(text));
        if (text.startsWith(JSON_START)) return fromGeoJson(wktOrFile, text, project);
        throw new UserException(Message.of("io.line.format", wktOrFile));
    }

    private static boolean isWkt(String text) {
        return text.strip().regionMatches(true, 0, WKT_START, 0, WKT_START.length());
    }

    private static String content(String name) throws UserException {
        try {
            Path file = Path.of(name);
            if (!Files.isRegularFile(file)) {
                throw new UserException(Message.of("io.line.format", name));
            }
            if (Files.size(file) > Limits.TEXT_BYTES) {
                throw new UserException(Message.of("io.line.large", name, Limits.TEXT_BYTES));
            }
            return Files.readString(file).replace("\uFEFF", "");
        } catch (InvalidPathException | IOException e) {
            throw new UserException(Message.of("io.line.format", name), e);
        }
    }

    private static Polyline fromWkt(String text) throws UserException {
        if (text.length() > Limits.WKT_BYTES) {
            throw new UserException(Message.of("io.line.large", WKT_START, Limits.WKT_BYTES));
        }
        try {
            Geometry geometry = new WKTReader().read(text);
            if (geometry instanceof LineString line && line.getNumPoints() >= 2) return line(line);
        } catch (ParseException | IllegalArgumentException e) {
            throw new UserException(Message.of("io.line.wkt", shortened(text)), e);
        }
        throw new UserException(Message.of("io.line.wkt", shortened(text)));
    }

    private static Polyline line(LineString line) throws UserException {
        double[] xy = new double[2 * line.getNumPoints()];
        for (int i = 0; i < line.getNumPoints(); i++) {
            Coordinate place = line.getCoordinateN(i);
            xy[2 * i] = place.getX();
            xy[2 * i + 1] = place.getY();
        }
        return checked(xy, shortened(line.toText()));
    }

    private static Polyline checked(double[] xy, String source) throws UserException {
        for (double number : xy) {
            if (!Double.isFinite(number)) {
                throw new UserException(Message.of("io.line.wkt", source));
            }
        }
        return Polyline.of(xy);
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private static List<Polyline> fromGeoJson(String name, String text, Crs project)
            throws UserException {
        List<double[]> lines = new ArrayList<>();
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            collect(json, lines);
        } catch (IOException e) {
            throw new UserException(Message.of("io.line.format", name), e);
        }
        if (lines.isEmpty()) throw new UserException(Message.of("io.line.count", name, 0));
        List<Polyline> read = new ArrayList<>();
        for (double[] xy : lines) read.add(projected(xy, name, project));
        return read;
    }

    private static Polyline projected(double[] xy, String name, Crs project) throws UserException {
        for (int i = 0; i < xy.length; i += 2) {
            boolean degrees = Math.abs(xy[i]) <= 180 && Math.abs(xy[i + 1]) <= 90;
            if (!degrees) throw new UserException(Message.of("io.line.degrees", name));
        }
        Placement.project(project).fromWgs84().map(xy);
        return checked(xy, name);
    }

    /**
     * Adds the coordinates of all lines in the object that the text stands at, however deep: those
     * members called {@code coordinates} that are lists of places.
     */
    private static void collect(JsonParser json, List<double[]> lines) throws IOException {
        while (json.nextToken() != null) {
            boolean coordinates =
                    json.hasToken(JsonToken.START_ARRAY)
                            && "coordinates".equals(json.currentName());
            if (coordinates) place(json, lines);
        }
    }

    private static void place(JsonParser json, List<double[]> lines) throws IOException {
        List<Double> xy = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_ARRAY) {
            for (int axis = 0; json.nextToken() != JsonToken.END_ARRAY; axis++) {
                if (axis < 2) xy.add(json.getDoubleValue());
            }
        }
        if (xy.size() >= 4) lines.add(xy.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
