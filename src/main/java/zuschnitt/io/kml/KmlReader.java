package zuschnitt.io.kml;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import zuschnitt.coverage.Rings;
import zuschnitt.io.bytes.Budget;
import zuschnitt.io.bytes.ByteSource;
import zuschnitt.io.bytes.DamagedFile;
import zuschnitt.io.bytes.Limits;
import zuschnitt.io.bytes.Xml;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.RingReader;
import zuschnitt.io.layer.ShapeReader;
import zuschnitt.io.layer.ShapeRows;
import zuschnitt.io.layer.Table;
import zuschnitt.io.layer.TextEncoding;
import zuschnitt.io.layer.Wanted;
import zuschnitt.io.reference.Reference;
import zuschnitt.layer.Shape;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * Reads the areas of a KML (OGC 12-007r2): every placemark is a row, its polygons are the area, its
 * name, its description, the folder that it lies in and its extended data are the attributes.
 */
public final class KmlReader {
    private static final Set<String> SHAPES = Set.of("Point", "LineString");

    private final Wanted wanted;
    private final XMLStreamReader xml;
    private final String file;
    private final Notes notes;
    private final Budget budget;
    private final RingReader rings;
    private final PlacemarkTable table;
    private final ShapeReader shape;
    private final ShapeRows shapes = new ShapeRows();
    private final List<Rings> areas = new ArrayList<>();

    /** The elements that the parser is in, innermost first. */
    private final Deque<String> path = new ArrayDeque<>();

    private int skipped;
    private boolean polygons;
    private boolean otherShapes;
    private boolean links;

    private KmlReader(Wanted wanted, XMLStreamReader xml, String file, Notes notes) {
        this.wanted = wanted;
        this.xml = xml;
        this.file = file;
        this.notes = notes;
        this.budget = new Budget(file);
        this.rings = new RingReader(notes);
        this.shape = new ShapeReader(notes);
        this.table = new PlacemarkTable(file, notes);
    }

    /**
     * @param name what the layer is to be called
     * @param path for the layer to remember
     */
    public static Layer read(
            ByteSource source, String name, Path path, Optional<Charset> encoding, Notes notes)
            throws UserException {
        return read(Wanted.AREAS, source, name, path, encoding, notes);
    }

    /** The same, but lines and points are rows as well, as they are. */
    public static Layer readShapes(
            ByteSource source, String name, Path path, Optional<Charset> encoding, Notes notes)
            throws UserException {
        return read(Wanted.SHAPES, source, name, path, encoding, notes);
    }

    private static Layer read(
            Wanted wanted,
            ByteSource source,
            String name,
            Path path,
            Optional<Charset> encoding,
            Notes notes)
            throws UserException {
        try (Reader in = Xml.characters(source, encoding)) {
            XMLStreamReader xml = Xml.strict().createXMLStreamReader(in);
            try {
                KmlReader reader = new KmlReader(wanted, xml, source.name(), notes);
                reader.document();
                return reader.layer(name, path);
            } catch (XMLStreamException | RuntimeException e) {
                throw Xml.refusal(source.name(), xml.getLocation(), e);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new DamagedFile(source.name(), "no-kml");
        } catch (IOException e) {
            throw new UserException(Message.of("io.unreadable", source.name()), e);
        }
    }

    private Layer layer(String name, Path source) throws UserException {
        if (areas.isEmpty() && skipped > 0)
            throw new UserException(Message.of("io.no-areas", file, Message.of("io.shape.others")));
        if (areas.isEmpty() && links) throw new DamagedFile(file, "kml-link");
        if (links) notes.add(NoteKind.ENTRY_IGNORED, "NetworkLink");
        if (areas.isEmpty()) notes.add(NoteKind.LAYER_EMPTY, name);
        Table rows = table.build();
        if (rows.columns().isEmpty()) notes.add(NoteKind.NO_ATTRIBUTES, name);
        return new Layer(
                        name,
                        source,
                        rows,
                        areas,
                        Optional.of(Reference.WGS84),
                        TextEncoding.PRESCRIBED,
                        notes.toList())
                .with(shapes.toList(areas.size()));
    }

    private void document() throws XMLStreamException, UserException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(path.pop());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new DamagedFile(file, "xml-entity");
                default -> {}
            }
        }
    }

    private void start(String element) throws XMLStreamException, UserException {
        if (path.isEmpty() && !element.equals("kml")) throw new DamagedFile(file, "no-kml");
        if (path.size() >= Limits.JSON_DEPTH) throw new DamagedFile(file, "xml-deep");
        String parent = path.isEmpty() ? "" : path.peek();
        path.push(element);
        switch (element) {
            case "Placemark" -> startRow(parent);
            case "Folder" -> table.enterFolder();
            case "NetworkLink" -> links = true;
            case "Polygon" -> polygons = true;
            case "Point", "LineString", "Model", "Track", "MultiTrack" -> otherShapes = true;
            case "LinearRing" -> otherShapes |= !parent.endsWith("BoundaryIs");
            case "coordinates" -> coordinates();
            case "name", "description" -> named(element, parent);
            case "SimpleField" -> table.declare(attribute("name"), attribute("type"));
            case "SimpleData" -> table.add(attribute("name"), text());
            case "Data" -> table.enterData(attribute("name"));
            case "value" -> {
                if (parent.equals("Data")) table.addData(text());
            }
            default -> {}
        }
    }

    private void end(String element) throws UserException {
        if (element.equals("Placemark")) finishRow();
        if (element.equals("Folder")) table.leaveFolder();
    }

    private void startRow(String parent) throws UserException {
        if (parent.equals("Placemark")) throw new DamagedFile(file, "xml-deep");
        budget.takeFeature();
        rings.start(areas.size() + skipped + 1);
        shape.start(areas.size() + skipped + 1);
        polygons = false;
        otherShapes = false;
        table.startRow();
    }

    /**
     * Ends a row; one of points or lines is left out, which is noted, as are those beside areas.
     */
    private void finishRow() {
        Shape other = shape.finish();
        if (!polygons && !other.empty()) {
            shapes.put(areas.size(), other);
            table.finishRow();
            areas.add(Rings.NONE);
            return;
        }
        if (otherShapes) notes.add(NoteKind.GEOMETRY_SKIPPED, areas.size() + skipped + 1);
        if (otherShapes && !polygons) {
            table.dropRow();
            skipped++;
        } else {
            table.finishRow();
            areas.add(rings.finish());
        }
    }

    private void named(String element, String parent) throws XMLStreamException, UserException {
        switch (parent) {
            case "Placemark" -> table.add(element, text());
            case "Folder" -> {
                if (element.equals("name")) table.nameFolder(text());
            }
            default -> {}
        }
    }

    private String attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }

    /**
     * The text of the element that the parser stands on, which it leaves; tags in it don't count.
     */
    private String text() throws XMLStreamException, UserException {
        StringBuilder text = new StringBuilder();
        characters(
                (characters, from, length) -> {
                    if (text.length() + length > Limits.TEXT_BYTES)
                        throw new DamagedFile(file, "xml-deep");
                    text.append(characters, from, length);
                });
        return text.toString().strip();
    }

    /** Reads the places of a ring; those of other shapes are passed over. */
    private void coordinates() throws XMLStreamException, UserException {
        String[] around = path.stream().limit(3).toArray(String[]::new);
        boolean outer = around.length > 2 && around[2].equals("outerBoundaryIs");
        boolean inner = around.length > 2 && around[2].equals("innerBoundaryIs");
        boolean inRow = path.contains("Placemark");
        Tuples tuples = new Tuples(budget);
        boolean ring = inRow && (outer || inner) && around[1].equals("LinearRing");
        String element = around.length > 1 ? around[1] : "";
        boolean other = inRow && wanted == Wanted.SHAPES && SHAPES.contains(element);
        characters(ring || other ? tuples : (characters, from, length) -> {});
        if (!ring && !other) return;
        int feature = areas.size() + skipped + 1;
        double[] xy = tuples.finish().orElseThrow(() -> new DamagedFile(file, "geometry", feature));
        if (xy.length > 0 && !(ring ? addRing(inner, xy) : addShape(element, xy)))
            throw new DamagedFile(file, "geometry", feature);
    }

    private boolean addRing(boolean inner, double... xy) {
        return inner ? rings.addHole(xy) : rings.add(xy);
    }

    private boolean addShape(String element, double... xy) {
        return element.equals("Point") ? shape.points(xy) : shape.line(xy);
    }

    /** Takes a text in pieces. */
    interface Characters {
        void take(char[] characters, int from, int length) throws UserException;
    }

    private void characters(Characters into) throws XMLStreamException, UserException {
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        into.take(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new DamagedFile(file, "xml-entity");
                default -> {}
            }
        }
        end(path.pop());
    }
}
