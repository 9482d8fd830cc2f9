package zuschnitt.cli;

import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;

/** What a command says, in the language of whoever asked. */
final class Console {
    private final Terminal terminal;
    private final Messages messages;

    Console(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    Terminal terminal() {
        return terminal;
    }

    Messages messages() {
        return messages;
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** Prints a sentence. */
    void say(String key, Object... arguments) {
        print(text(key, arguments));
    }

    /** Prints a sentence. */
    void say(Message message) {
        print(messages.text(message));
    }

    /** Prints a table. */
    void print(Grid grid) {
        grid.lines().forEach(this::print);
    }

    /** Prints a JSON document, which is UTF-8 whatever the terminal's character set is. */
    void printJson(String document) {
        byte[] bytes = (document + "\n").getBytes(StandardCharsets.UTF_8);
        terminal.out().write(bytes, 0, bytes.length);
        terminal.out().flush();
    }

    void print(String line) {
        terminal.out().println(line);
    }

    /** Prints one line to where errors go. */
    void complain(String line) {
        terminal.err().println(line.replaceAll("\\R+", " "));
    }

    /** A whole number with thousands separators. */
    String count(double number) {
        return decimal(number, 0);
    }

    /** A number of residents, marked where it was apportioned. */
    String people(double number, boolean estimated) {
        return (estimated ? "~" : "") + count(number);
    }

    /** A number with thousands separators and that many digits after the point; a dash if NaN. */
    String decimal(double number, int digits) {
        if (Double.isNaN(number)) return "–";
        NumberFormat format = NumberFormat.getNumberInstance(messages.locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }

    Grid.Heading textColumn(String key) {
        return Grid.Heading.text(text(key));
    }

    Grid.Heading numberColumn(String key) {
        return Grid.Heading.number(text(key));
    }
}
