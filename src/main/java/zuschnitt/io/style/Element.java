package zuschnitt.io.style;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import zuschnitt.io.bytes.DamagedFile;
import zuschnitt.io.bytes.Limits;
import zuschnitt.io.bytes.Xml;
import zuschnitt.message.UserException;

/**
 * An element of a small document with all that is in it. Names are without their prefixes.
 *
 * @param text all of its own text, without blanks around it
 */
record Element(String name, Map<String, String> attributes, String text, List<Element> children) {
    Element {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /**
     * Reads a document: no document type, no entities, within limits.
     *
     * @param file what complaints call it
     */
    static Element read(String document, String file) throws UserException {
        if (document.length() > Limits.TEXT_BYTES) throw new DamagedFile(file, "xml-deep");
        try {
            XMLStreamReader xml =
                    Xml.strict().createXMLStreamReader(new StringReader(unmarked(document)));
            try {
                while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    if (xml.getEventType() == XMLStreamConstants.DTD)
                        throw new DamagedFile(file, "xml-entity");
                }
                return read(xml, file, 0);
            } catch (XMLStreamException | RuntimeException e) {
                throw Xml.refusal(file, xml.getLocation(), e);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new DamagedFile(file, "no-sld");
        }
    }

    private static String unmarked(String document) {
        return document.startsWith("\uFEFF") ? document.substring(1) : document;
    }

    private static Element read(XMLStreamReader xml, String file, int depth)
            throws XMLStreamException, UserException {
        if (depth > Limits.JSON_DEPTH) throw new DamagedFile(file, "xml-deep");
        String name = xml.getLocalName();
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++)
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        StringBuilder text = new StringBuilder();
        List<Element> children = new ArrayList<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            switch (xml.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(read(xml, file, depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        text.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new DamagedFile(file, "xml-entity");
                default -> {}
            }
        }
        return new Element(name, attributes, text.toString().strip(), children);
    }

    /** The first child of the name. */
    Optional<Element> child(String wanted) {
        return children(wanted).findFirst();
    }

    Stream<Element> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted));
    }

    /** All elements of the name, however deep, in their order. */
    Stream<Element> all(String wanted) {
        Stream<Element> own = name.equals(wanted) ? Stream.of(this) : Stream.empty();
        return Stream.concat(own, children.stream().flatMap(child -> child.all(wanted)));
    }

    Optional<String> attribute(String wanted) {
        return Optional.ofNullable(attributes.get(wanted));
    }
}
