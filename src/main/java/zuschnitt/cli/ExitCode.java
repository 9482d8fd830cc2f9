package zuschnitt.cli;

/** What a command's exit code says; scripts rely on the numbers. */
final class ExitCode {
    static final int DONE = 0;

    /** The answer is no. */
    static final int NO = 1;

    /** The command was not called as it can be. */
    static final int USAGE = 2;

    /** An input can't be read, or what was asked can't be done. */
    static final int REFUSED = 3;

    /** The project is in use or can't be written. */
    static final int UNAVAILABLE = 4;

    /** A bug in Zuschnitt. */
    static final int BUG = 70;

    /** Somebody pressed Ctrl-C. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
