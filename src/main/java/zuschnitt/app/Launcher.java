package zuschnitt.app;

import java.nio.file.Path;
import zuschnitt.cli.CommandLineProgram;
import zuschnitt.cli.Terminal;

/** The program's entrance: with a command it is a command line, without one it is a window. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        Path home = Path.of(System.getProperty("user.home"));
        ProgramFolder.of(System.getProperty("os.name"), home, System.getenv()).announce();
        System.exit(
                CommandLineProgram.run(Terminal.ofSystem(), new ApplicationWindow(), arguments));
    }
}
