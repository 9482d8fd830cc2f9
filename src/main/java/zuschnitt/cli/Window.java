package zuschnitt.cli;

import java.nio.file.Path;
import zuschnitt.message.UserException;

/**
 * The program's window, handed in by who starts the program: the command line knows no JavaFX. Each
 * call returns when the window is closed.
 */
public interface Window {
    /** Opens it without a project. */
    void open() throws UserException;

    /** Opens it on a project. */
    void open(Path project) throws UserException;

    /** Opens it on a copy of the demo project that comes with the program. */
    void openDemo() throws UserException;
}
