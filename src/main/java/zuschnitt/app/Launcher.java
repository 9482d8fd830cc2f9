package zuschnitt.app;

import java.nio.file.Path;
import zuschnitt.cli.CommandLineProgram;
import zuschnitt.cli.Terminal;
import zuschnitt.cli.Window;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/** The program's entrance: with a command it is a command line, without one it is a window. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        Path home = Path.of(System.getProperty("user.home"));
        ProgramFolder.of(System.getProperty("os.name"), home, System.getenv()).announce();
        System.exit(CommandLineProgram.run(Terminal.ofSystem(), new NoWindow(), arguments));
    }

    /** Until there is one. */
    private static final class NoWindow implements Window {
        @Override
        public void open() throws UserException {
            throw new UserException(Message.of("app.noWindow"));
        }

        @Override
        public void open(Path project) throws UserException {
            open();
        }

        @Override
        public void openDemo() throws UserException {
            open();
        }
    }
}
