package zuschnitt.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Gives commands within this very program, and hears what they say. */
final class Shell {
    private final Locale locale;
    private final Map<String, String> environment;
    private final Window window;

    private Shell(Locale locale, Map<String, String> environment, Window window) {
        this.locale = locale;
        this.environment = environment;
        this.window = window;
    }

    /** A system set to German, without a display. */
    static Shell german() {
        return new Shell(Locale.GERMANY, Map.of(), new NoWindow());
    }

    Shell in(Locale other) {
        return new Shell(other, environment, window);
    }

    Shell with(Map<String, String> variables, Window opened) {
        return new Shell(locale, variables, opened);
    }

    /** Gives a command: words, paths, numbers. */
    Said say(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        locale,
                        environment);
        String[] texts = Stream.of(words).map(Object::toString).toArray(String[]::new);
        int code = CommandLineProgram.run(terminal, window, texts);
        return new Said(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Gives a command that must succeed. */
    Said done(Object... words) {
        Said said = say(words);
        if (said.code() != 0) throw new AssertionError(said.toString());
        return said;
    }

    /** Gives a command that must succeed and asks for JSON; gives its document. */
    JsonTree json(Object... words) {
        Object[] all = Stream.concat(Stream.of(words), Stream.of("--json")).toArray();
        return JsonTree.parse(done(all).out());
    }

    /**
     * What a command left behind.
     *
     * @param code its exit code
     */
    record Said(int code, String out, String err) {
        /** The one line of an error. */
        String line() {
            String[] lines = err.split("\n");
            if (lines.length != 1) throw new AssertionError("not one line: " + err);
            return lines[0];
        }
    }

    private static final class NoWindow implements Window {
        @Override
        public void open() {
            throw new AssertionError("a window opened");
        }

        @Override
        public void open(Path project) {
            throw new AssertionError("a window opened");
        }

        @Override
        public void openDemo() {
            throw new AssertionError("a window opened");
        }
    }
}
