package zuschnitt.io.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import zuschnitt.io.bytes.ByteSource;
import zuschnitt.io.bytes.DamagedFile;
import zuschnitt.io.bytes.ZipFolder;
import zuschnitt.io.grid.Grid;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/** An .ods file. */
final class OpenDocumentBook implements Workbook.Book {
    static final String ENTRY = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String ENCRYPTION = "encryption-data";
    private static final String SHEET = "table";

    private final String name;
    private final ByteSource content;
    private final List<String> names;

    private OpenDocumentBook(String name, ByteSource content, List<String> names) {
        this.name = name;
        this.content = content;
        this.names = List.copyOf(names);
    }

    static OpenDocumentBook open(String name, ZipFolder archive) throws UserException {
        if (archive.names().contains(MANIFEST) && encrypted(name, archive.open(MANIFEST))) {
            throw new UserException(
                    Message.of("io.is", name, Message.of("io.is.encrypted-workbook")));
        }
        ByteSource content = archive.open(ENTRY);
        OpenDocumentBook book = new OpenDocumentBook(name, content, List.of());
        List<String> names = new ArrayList<>();
        book.each(
                xml -> {
                    Optional<String> sheet = attribute(xml, "name");
                    if (new OpenDocumentSheet(xml).filled()) sheet.ifPresent(names::add);
                    return true;
                });
        return new OpenDocumentBook(name, content, names);
    }

    private static boolean encrypted(String name, ByteSource manifest) throws UserException {
        try (InputStream in = manifest.stream()) {
            XMLStreamReader xml = parser(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals(ENCRYPTION)) return true;
            }
            return false;
        } catch (IOException | XMLStreamException e) {
            throw new DamagedFile(name, "workbook");
        }
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public void read(String sheet, Grid grid) throws UserException {
        each(
                xml -> {
                    boolean wanted = attribute(xml, "name").equals(Optional.of(sheet));
                    if (wanted) new OpenDocumentSheet(xml).read(name, grid);
                    return !wanted;
                });
    }

    /** Stops at each sheet, as long as the visitor wants to go on. */
    private void each(Visitor visitor) throws UserException {
        try (InputStream in = content.stream()) {
            XMLStreamReader xml = parser(in);
            boolean goesOn = true;
            while (goesOn && xml.hasNext()) {
                boolean sheet =
                        xml.next() == XMLStreamReader.START_ELEMENT
                                && xml.getLocalName().equals(SHEET);
                if (sheet) goesOn = visitor.visit(xml);
            }
        } catch (IOException | XMLStreamException | NumberFormatException e) {
            throw new DamagedFile(name, "workbook");
        }
    }

    /** The platform's own parser: no document types, no entities from elsewhere. */
    private static XMLStreamReader parser(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(in);
    }

    /** An attribute, whatever its namespace. */
    static Optional<String> attribute(XMLStreamReader xml, String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute))
                return Optional.of(xml.getAttributeValue(i));
        }
        return Optional.empty();
    }

    /** Does something with a sheet, at whose start the parser stands. */
    private interface Visitor {
        boolean visit(XMLStreamReader xml) throws XMLStreamException, UserException;
    }
}
