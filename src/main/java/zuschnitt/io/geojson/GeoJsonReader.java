package zuschnitt.io.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zuschnitt.coverage.Rings;
import zuschnitt.io.bytes.Budget;
import zuschnitt.io.bytes.ByteSource;
import zuschnitt.io.bytes.DamagedFile;
import zuschnitt.io.geojson.GeoJsonGeometry.Members;
import zuschnitt.io.geojson.GeoJsonGeometry.Outcome;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.PointRows;
import zuschnitt.io.layer.RowTable;
import zuschnitt.io.layer.ShapeRows;
import zuschnitt.io.layer.Table;
import zuschnitt.io.layer.TextEncoding;
import zuschnitt.io.layer.Wanted;
import zuschnitt.io.reference.Reference;
import zuschnitt.layer.Shape;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * Reads GeoJSON (RFC 7946) of polygons, piece by piece: a collection of features, one feature, a
 * bare geometry, or features one after the other, on lines or between the separators of RFC 8142.
 * Members come in any order. The {@code crs} of the format's first edition is understood where it
 * names a code; without one, places are degrees if they can be.
 */
public final class GeoJsonReader {
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final String FEATURE = "Feature";
    private static final String COLLECTION = "FeatureCollection";

    private static final Pattern CRS_NAME =
            Pattern.compile(
                    "(?i)(?:urn:(?:x-)?ogc:def:crs:)?(?:OGC:[^:]*:(CRS84)|EPSG:(?:[^:]*:)?(\\d{4,6}))");

    private final Wanted wanted;
    private final JsonParser json;
    private final String file;
    private final Notes notes;
    private final Budget budget;
    private final GeoJsonGeometry geometry;
    private final RowTable table;
    private final GeoJsonProperties properties;
    private final List<Rings> areas = new ArrayList<>();
    private final ShapeRows shapes = new ShapeRows();
    private int skipped;
    private String id = "";
    private Outcome outcome = Outcome.AREA;
    private String crs = "EPSG:4326";

    private GeoJsonReader(Wanted wanted, JsonParser json, String file, Notes notes) {
        this.wanted = wanted;
        this.json = json;
        this.file = file;
        this.notes = notes;
        this.budget = new Budget(file);
        this.geometry = new GeoJsonGeometry(wanted, json, file, notes, budget);
        this.table = new RowTable(notes);
        this.properties = new GeoJsonProperties(json, file, notes, table);
    }

    /**
     * @param name what the layer is to be called
     * @param path for the layer to remember
     */
    public static Layer read(
            ByteSource source, String name, Path path, Optional<Charset> encoding, Notes notes)
            throws UserException {
        return rows(Wanted.AREAS, source, encoding, notes).layer(name, path);
    }

    /**
     * The same, but points are rows as well, without an area; two columns more say where they lie
     * ({@link PointRows}).
     */
    public static Layer readPlaces(
            ByteSource source, String name, Path path, Optional<Charset> encoding, Notes notes)
            throws UserException {
        return rows(Wanted.PLACES, source, encoding, notes).layer(name, path);
    }

    /** The same, but lines and points are rows as well, as they are. */
    public static Layer readShapes(
            ByteSource source, String name, Path path, Optional<Charset> encoding, Notes notes)
            throws UserException {
        return rows(Wanted.SHAPES, source, encoding, notes).layer(name, path);
    }

    private static GeoJsonReader rows(
            Wanted wanted, ByteSource source, Optional<Charset> encoding, Notes notes)
            throws UserException {
        CharsetDecoder decoder = encoding.orElse(StandardCharsets.UTF_8).newDecoder();
        try (BufferedReader in =
                        new BufferedReader(
                                new RecordReader(new InputStreamReader(source.stream(), decoder)));
                JsonParser json = Json.strict().createParser(in)) {
            in.mark(1);
            if (in.read() != BYTE_ORDER_MARK) in.reset();
            GeoJsonReader reader = new GeoJsonReader(wanted, json, source.name(), notes);
            reader.documents();
            return reader;
        } catch (StreamConstraintsException e) {
            throw new DamagedFile(source.name(), "json-limit");
        } catch (JsonProcessingException e) {
            String line = Integer.toString(e.getLocation().getLineNr());
            throw new DamagedFile(source.name(), "json", line);
        } catch (CharacterCodingException e) {
            throw new UserException(Message.of("io.not-utf8", source.name()), e);
        } catch (IOException e) {
            throw new UserException(Message.of("io.unreadable", source.name()), e);
        }
    }

    private Layer layer(String name, Path path) throws UserException {
        if (areas.isEmpty() && skipped > 0) {
            throw new UserException(Message.of("io.no-areas", file, Message.of("io.shape.others")));
        }
        if (areas.isEmpty()) notes.add(NoteKind.LAYER_EMPTY, name);
        Table rows = table.build();
        if (rows.columns().isEmpty()) notes.add(NoteKind.NO_ATTRIBUTES, name);
        Optional<Reference> reference = reference();
        return new Layer(
                        name, path, rows, areas, reference, TextEncoding.PRESCRIBED, notes.toList())
                .with(shapes.toList(areas.size()));
    }

    private Optional<Reference> reference() {
        Matcher name = CRS_NAME.matcher(crs);
        if (name.matches()) {
            Optional<Reference> named =
                    name.group(1) == null
                            ? Reference.find(name.group(2))
                            : Optional.of(Reference.WGS84);
            boolean possible =
                    named.isPresent() && !(named.get().degrees() && geometry.beyondDegrees());
            if (possible) return named;
        }
        notes.add(NoteKind.REFERENCE_UNKNOWN, crs);
        return Optional.empty();
    }

    /** One document, or single features and geometries one after the other, a row each. */
    private void documents() throws IOException, UserException {
        if (json.nextToken() != JsonToken.START_OBJECT) throw new DamagedFile(file, "no-geojson");
        boolean single = !document().equals(COLLECTION);
        while (json.nextToken() != null) {
            boolean another = single && json.currentToken() == JsonToken.START_OBJECT;
            if (!another || document().equals(COLLECTION))
                throw new DamagedFile(file, "more-follows");
        }
    }

    /** Reads a whole document and returns its type. */
    private String document() throws IOException, UserException {
        String type = "";
        boolean collection = false;
        Members bare = new Members();
        startFeature();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
                case "type" -> type = json.getText();
                case "crs" -> readCrs();
                case "features" -> {
                    collection = true;
                    readFeatures();
                }
                case "coordinates", "geometries" -> readBare(type, member, bare);
                default -> {
                    if (type.equals(COLLECTION)) {
                        json.skipChildren();
                    } else {
                        readMember(member);
                    }
                }
            }
        }
        finish(type, collection, bare);
        return type;
    }

    /** Reads what makes an object a geometry, unless it has said that it is something else. */
    private void readBare(String type, String member, Members bare)
            throws IOException, UserException {
        if (type.equals(COLLECTION) || type.equals(FEATURE)) {
            json.skipChildren();
        } else {
            geometry.read(member, bare, feature());
        }
    }

    private void finish(String type, boolean collection, Members bare) throws UserException {
        switch (type) {
            case FEATURE -> finishFeature();
            case COLLECTION -> {
                if (!collection) throw new DamagedFile(file, "no-geojson");
            }
            case "Topology" -> throw new DamagedFile(file, "topojson");
            default -> {
                if (GeoJsonGeometry.unknown(type)) throw new DamagedFile(file, "no-geojson");
                outcome = geometry.outcome(type, bare, feature());
                finishFeature();
            }
        }
    }

    private void readFeatures() throws IOException, UserException {
        if (json.currentToken() != JsonToken.START_ARRAY) throw new DamagedFile(file, "no-geojson");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT)
                throw new DamagedFile(file, "no-geojson");
            startFeature();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String member = json.currentName();
                json.nextToken();
                readMember(member);
            }
            finishFeature();
        }
    }

    private int feature() {
        return areas.size() + skipped + 1;
    }

    private void startFeature() {
        geometry.start(feature());
        outcome = Outcome.AREA;
        id = "";
    }

    private void readMember(String member) throws IOException, UserException {
        switch (member) {
            case "geometry" -> outcome = geometry.read(feature());
            case "properties" -> properties.read();
            case "id" -> id = properties.text("id");
            default -> json.skipChildren();
        }
    }

    /** Ends a row; one of points or lines is left out, which is noted. */
    private void finishFeature() throws UserException {
        budget.takeFeature();
        boolean point = outcome == Outcome.POINT && wanted == Wanted.PLACES;
        Shape shape = wanted == Wanted.SHAPES ? geometry.shape() : Shape.NONE;
        boolean area = outcome == Outcome.AREA;
        if (!shape.empty()) shapes.put(areas.size(), shape);
        if (!area && !point && shape.empty()) {
            notes.add(NoteKind.GEOMETRY_SKIPPED, id.isEmpty() ? feature() : id);
            table.dropRow();
            skipped++;
            return;
        }
        if (!id.isEmpty() && !table.filled("id")) table.at("id").add(id);
        if (point) {
            table.at(PointRows.X).add(geometry.x());
            table.at(PointRows.Y).add(geometry.y());
        }
        table.finishRow();
        areas.add(area ? geometry.finish() : Rings.NONE);
    }

    /** The name in {@code {"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::25832"}}}. */
    private void readCrs() throws IOException {
        crs = "";
        if (json.currentToken() != JsonToken.START_OBJECT) return;
        for (int depth = 1; depth > 0; ) {
            JsonToken token = json.nextToken();
            if (token.isStructStart()) depth++;
            if (token.isStructEnd()) depth--;
            boolean named = token == JsonToken.VALUE_STRING && "name".equals(json.currentName());
            if (named && depth == 2) crs = json.getText();
        }
    }
}
