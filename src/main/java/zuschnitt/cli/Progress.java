package zuschnitt.cli;

/** A bar that grows while a command works; drawn only where somebody looks at it. */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 30;
    private static final String LINE_START = "\r";

    private final Console console;
    private final int steps;
    private int done;
    private int drawn;

    /**
     * @param steps how many there will be
     */
    Progress(Console console, int steps) {
        this.console = console;
        this.steps = steps;
    }

    /** Says what the next step is; the one before is done. */
    void next(String key, Object... arguments) {
        draw(console.text(key, arguments));
        done++;
    }

    private void draw(String what) {
        int filled = WIDTH * done / steps;
        show("█".repeat(filled) + "░".repeat(WIDTH - filled) + "  " + what);
    }

    private void show(String line) {
        if (!console.terminal().interactive()) return;
        String rest = " ".repeat(Math.max(0, drawn - line.length()));
        console.terminal().err().print(LINE_START + line + rest + LINE_START);
        console.terminal().err().flush();
        drawn = line.length();
    }

    /** Takes the bar away, so that something else can be said. */
    void clear() {
        show("");
    }

    @Override
    public void close() {
        clear();
    }
}
