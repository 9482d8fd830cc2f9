package zuschnitt.ui;

import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import zuschnitt.message.Messages;

/** A field for a whole number of people, or nothing. */
final class NumberField extends TextField {
    private static final int DIGITS = 9;

    NumberField(OptionalInt number, Messages words) {
        setAlignment(Pos.CENTER_RIGHT);
        setTextFormatter(
                new TextFormatter<>(
                        change ->
                                change.getControlNewText().matches("[\\d.,\\s\\u202f]*")
                                                && digits(change.getControlNewText()).length()
                                                        <= DIGITS
                                        ? change
                                        : null));
        if (number.isPresent()) setText(words.text("ui.number", number.getAsInt()));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /** The number that stands there; empty if none does. */
    OptionalInt number() {
        String digits = digits(getText());
        return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }
}
