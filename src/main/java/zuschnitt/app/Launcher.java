package zuschnitt.app;

/** The program's entrance: with a command it is a command line, without one it is a window. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {}
}
