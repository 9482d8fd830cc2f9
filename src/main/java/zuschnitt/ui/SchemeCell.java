package zuschnitt.ui;

import java.util.stream.IntStream;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import zuschnitt.message.Messages;
import zuschnitt.theme.Scheme;

/** A scheme by its colours and its name. */
final class SchemeCell extends ListCell<Scheme> {
    private static final int SHOWN = 7;

    private final Messages words;
    private final double size;

    /**
     * @param size edge of a piece of colour, pixels
     */
    SchemeCell(Messages words, double size) {
        this.words = words;
        this.size = size;
    }

    @Override
    protected void updateItem(Scheme scheme, boolean empty) {
        super.updateItem(scheme, empty);
        setText(empty ? "" : words.text("ui.theme.scheme." + scheme));
        setGraphic(empty ? null : colours(scheme));
        setGraphicTextGap(size / 2);
    }

    private HBox colours(Scheme scheme) {
        HBox row = new HBox();
        IntStream.range(0, SHOWN)
                .mapToDouble(i -> i / (SHOWN - 1.0))
                .map(place -> scheme.diverging() ? 2 * place - 1 : place)
                .mapToObj(scheme::colour)
                .map(rgb -> new Rectangle(size, size, Color.web(Swatch.web(rgb))))
                .forEach(row.getChildren()::add);
        return row;
    }
}
