package zuschnitt.app;

import java.nio.file.Path;
import javafx.application.Application;
import zuschnitt.cli.Window;

/** The window as the command line opens it: JavaFX is woken only here. */
final class ApplicationWindow implements Window {
    @Override
    public void open() {
        Application.launch(ZuschnittWindow.class);
    }

    @Override
    public void open(Path project) {
        Application.launch(ZuschnittWindow.class, project.toString());
    }

    @Override
    public void openDemo() {
        Application.launch(ZuschnittWindow.class, ZuschnittWindow.DEMO);
    }
}
