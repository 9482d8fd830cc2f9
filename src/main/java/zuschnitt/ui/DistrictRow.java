package zuschnitt.ui;

import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A row of the table of districts: stays while its numbers change, so that selection does too. */
final class DistrictRow {
    private final ReadOnlyObjectWrapper<DistrictLine> line;

    DistrictRow(DistrictLine line) {
        this.line = new ReadOnlyObjectWrapper<>(line);
    }

    UUID id() {
        return line.get().id();
    }

    ReadOnlyObjectProperty<DistrictLine> line() {
        return line.getReadOnlyProperty();
    }

    /** Shows other numbers; cells redraw only where the line differs. */
    void show(DistrictLine newLine) {
        if (!newLine.equals(line.get())) line.set(newLine);
    }
}
