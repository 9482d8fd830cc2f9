package zuschnitt.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;

/**
 * Where a command is given.
 *
 * @param out for what was asked
 * @param err for errors and progress
 * @param interactive whether somebody is looking at {@code err} while the command works
 * @param locale the language and the number format that the system is set to
 * @param environment the environment's variables
 */
public record Terminal(
        PrintStream out,
        PrintStream err,
        boolean interactive,
        Locale locale,
        Map<String, String> environment) {
    /** Set by the launcher, since only the shell can tell a terminal from a file. */
    private static final String LOOKED_AT = "zuschnitt.terminal";

    public Terminal {
        environment = Map.copyOf(environment);
    }

    /** The terminal, or the pipes, that this program was started with. */
    public static Terminal ofSystem() {
        return new Terminal(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Boolean.getBoolean(LOOKED_AT),
                Locale.getDefault(),
                System.getenv());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, Charset.defaultCharset());
    }
}
