package zuschnitt.io.workbook;

import static zuschnitt.io.workbook.OpenDocumentBook.attribute;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import zuschnitt.io.bytes.Limits;
import zuschnitt.io.grid.Grid;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * Reads one sheet from the element that holds it. Repeated rows and cells are made only where they
 * hold something, and no more of them than a table may have.
 */
final class OpenDocumentSheet {
    private static final String ROW = "table-row";
    private static final Set<String> CELLS = Set.of("table-cell", "covered-table-cell");
    private static final Set<String> NUMBERS = Set.of("float", "currency", "percentage");
    private static final String SHEET = "table";
    private static final int LONGEST_NUMBER = 400;

    private final XMLStreamReader xml;

    /**
     * @param xml stands at the start of the sheet
     */
    OpenDocumentSheet(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Whether anything stands in the sheet; goes to its end. */
    boolean filled() throws XMLStreamException {
        boolean filled = false;
        while (!atEnd(SHEET)) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && CELLS.contains(xml.getLocalName()))
                filled |= attribute(xml, "value-type").isPresent() || !paragraphs().isEmpty();
        }
        return filled;
    }

    /** Adds the rows of the sheet, and goes to its end. */
    void read(String file, Grid grid) throws XMLStreamException, UserException {
        int place = 1;
        int width = 0;
        while (!atEnd(SHEET)) {
            boolean row =
                    xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals(ROW);
            if (!row) continue;
            int times = repeated("number-rows-repeated");
            SheetRow cells = row(file);
            boolean blank = cells.width() == 0;
            width = Math.max(width, cells.width());
            for (int i = 0; i < times && !blank; i++) grid.add(cells.finish(width, place + i));
            place += times;
        }
    }

    private SheetRow row(String file) throws XMLStreamException, UserException {
        SheetRow row = new SheetRow();
        int column = 0;
        while (!atEnd(ROW)) {
            boolean cell =
                    xml.next() == XMLStreamReader.START_ELEMENT
                            && CELLS.contains(xml.getLocalName());
            if (!cell) continue;
            int times = repeated("number-columns-repeated");
            String type = attribute(xml, "value-type").orElse("");
            Optional<String> value = attribute(xml, "value").or(() -> attribute(xml, "date-value"));
            String shown = paragraphs();
            boolean empty = type.isEmpty() && shown.isEmpty();
            if (!empty && column + times > 2 * Limits.FIELDS)
                throw new UserException(Message.of("io.too-many-fields", file, Limits.FIELDS));
            for (int i = 0; i < times && !empty; i++) add(row, column + i, type, value, shown);
            column += times;
        }
        return row;
    }

    private static void add(
            SheetRow row, int column, String type, Optional<String> value, String shown) {
        boolean number = NUMBERS.contains(type) && value.isPresent();
        if (number && !key(shown) && value.get().length() < LONGEST_NUMBER) {
            row.number(column, new BigDecimal(value.get()));
        } else {
            row.text(column, type.equals("date") ? value.orElse(shown) : shown);
        }
    }

    /** Whether a number is shown with leading zeros, as only keys are. */
    private static boolean key(String shown) {
        return shown.length() > 1
                && shown.charAt(0) == '0'
                && shown.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The text in a cell, comments left out; goes to the cell's end. */
    private String paragraphs() throws XMLStreamException {
        String cell = xml.getLocalName();
        StringBuilder text = new StringBuilder();
        while (!atEnd(cell)) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("annotation")) {
                while (!atEnd("annotation")) xml.next();
            } else if (event == XMLStreamReader.START_ELEMENT && !text.isEmpty()) {
                if (Set.of("p", "s", "tab", "line-break").contains(xml.getLocalName()))
                    text.append(' ');
            } else if (event == XMLStreamReader.CHARACTERS && text.length() < Limits.TEXT_BYTES) {
                text.append(xml.getText());
            }
        }
        return text.toString().strip();
    }

    private int repeated(String attribute) {
        return attribute(xml, attribute).map(Integer::parseInt).orElse(1);
    }

    private boolean atEnd(String element) throws XMLStreamException {
        if (!xml.hasNext()) throw new XMLStreamException("ends within " + element);
        return xml.getEventType() == XMLStreamReader.END_ELEMENT
                && xml.getLocalName().equals(element);
    }
}
