package zuschnitt.store;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import zuschnitt.plan.District;

/**
 * A style that QGIS finds beside a layer (QML): every value of a column in a colour of its own.
 * Immutable.
 */
final class QgisStyle {
    static final int PALE = 0xF2F2F2;
    static final int GREY = 0xB0B0B0;

    private static final String OUTLINE = "90,90,90,255";

    private final String column;
    private final List<Category> categories;

    private QgisStyle(String column, List<Category> categories) {
        this.column = column;
        this.categories = List.copyOf(categories);
    }

    /** The style by a column, in which no value has a colour yet. */
    QgisStyle(String column) {
        this(column, List.of());
    }

    /** A value, what the legend says, and 0xRRGGBB. */
    private record Category(String value, String label, int colour) {}

    QgisStyle with(String value, String label, int colour) {
        List<Category> more = new ArrayList<>(categories);
        more.add(new Category(value, label, colour));
        return new QgisStyle(column, more);
    }

    /** All districts by their codes, in their colours. */
    QgisStyle with(List<District> districts) {
        QgisStyle style = this;
        for (District district : districts) {
            String code = district.code().text();
            style = style.with(code, (code + " " + district.name()).strip(), district.colour());
        }
        return style;
    }

    String toXml() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter to = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            to.writeDTD("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>");
            start(to, "qgis", Map.of("version", "3.22", "styleCategories", "Symbology"));
            start(
                    to,
                    "renderer-v2",
                    Map.of("type", "categorizedSymbol", "attr", column, "symbollevels", "0"));
            writeCategories(to);
            writeSymbols(to);
            to.writeEndElement();
            to.writeStartElement("layerGeometryType");
            to.writeCharacters("2");
            to.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory can't fail", e);
        }
        return text.toString();
    }

    private void writeCategories(XMLStreamWriter to) throws XMLStreamException {
        to.writeStartElement("categories");
        for (int i = 0; i < categories.size(); i++) {
            Category category = categories.get(i);
            start(
                    to,
                    "category",
                    Map.of(
                            "symbol",
                            Integer.toString(i),
                            "value",
                            category.value,
                            "label",
                            category.label,
                            "type",
                            "string",
                            "render",
                            "true"));
            to.writeEndElement();
        }
        to.writeEndElement();
    }

    private void writeSymbols(XMLStreamWriter to) throws XMLStreamException {
        to.writeStartElement("symbols");
        for (int i = 0; i < categories.size(); i++) {
            start(to, "symbol", Map.of("type", "fill", "name", Integer.toString(i), "alpha", "1"));
            start(to, "layer", Map.of("class", "SimpleFill", "enabled", "1", "pass", "0"));
            start(to, "Option", Map.of("type", "Map"));
            option(to, "color", rgb(categories.get(i).colour));
            option(to, "style", "solid");
            option(to, "outline_color", OUTLINE);
            option(to, "outline_style", "solid");
            option(to, "outline_width", "0.2");
            option(to, "outline_width_unit", "MM");
            to.writeEndElement();
            to.writeEndElement();
            to.writeEndElement();
        }
        to.writeEndElement();
    }

    private static String rgb(int colour) {
        return "%d,%d,%d,255".formatted(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF);
    }

    private static void option(XMLStreamWriter to, String name, String value)
            throws XMLStreamException {
        start(to, "Option", Map.of("type", "QString", "name", name, "value", value));
        to.writeEndElement();
    }

    private static void start(XMLStreamWriter to, String element, Map<String, String> attributes)
            throws XMLStreamException {
        to.writeStartElement(element);
        for (Map.Entry<String, String> attribute : new TreeMap<>(attributes).entrySet()) {
            to.writeAttribute(attribute.getKey(), printable(attribute.getValue()));
        }
    }

    /** Without the control characters that XML has no way to write. */
    private static String printable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
    }
}
