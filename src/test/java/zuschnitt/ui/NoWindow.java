package zuschnitt.ui;

import java.nio.file.Path;
import zuschnitt.cli.Window;

/** For commands that are given beside the window under test: they open none. */
final class NoWindow implements Window {
    @Override
    public void open() {
        throw new AssertionError("a window opened");
    }

    @Override
    public void open(Path file) {
        open();
    }

    @Override
    public void openDemo() {
        open();
    }
}
