package zuschnitt.ui;

import java.util.function.Consumer;
import zuschnitt.io.imports.Intake;
import zuschnitt.io.imports.Repair;
import zuschnitt.message.UserException;
import zuschnitt.ui.importing.Host;
import zuschnitt.ui.importing.NewProject;

/**
 * The window as the assistant sees it.
 *
 * @param away goes back to where the planner came from
 */
record ImportHost(Frame frame, Runnable away) implements Host {
    @Override
    public double em(double ems) {
        return frame.look().em(ems);
    }

    @Override
    public double rowHeight() {
        return frame.look().rowHeight();
    }

    @Override
    public void leave() {
        away.run();
    }

    @Override
    public void create(NewProject wished, Consumer<UserException> onRefused) {
        frame.newProjects().create(wished, onRefused);
    }

    @Override
    public void examine(Intake layers, Consumer<Repair> onTaken) {
        frame.newProjects().examine(layers, onTaken);
    }

    @Override
    public void alarm(Throwable failure) {
        frame.alarm(failure);
    }
}
