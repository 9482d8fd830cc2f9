package zuschnitt.ui.importing;

import java.util.function.Consumer;
import zuschnitt.io.imports.Intake;
import zuschnitt.io.imports.Repair;
import zuschnitt.message.UserException;

/** What the assistant needs of the window around it. */
public interface Host {
    /** A length that grows with the letters, in pixels. */
    double em(double ems);

    /** Height of a row in a table, in pixels. */
    double rowHeight();

    /** Goes back to where the planner came from. */
    void leave();

    /**
     * Makes the project in the background and shows it with its report.
     *
     * @param onRefused told why it can't be made so
     */
    void create(NewProject wished, Consumer<UserException> onRefused);

    /**
     * Shows how the layers fit together and lets the planner try repairs; comes back to the page
     * that asks.
     *
     * @param onTaken told which repair was chosen, if any
     */
    void examine(Intake layers, Consumer<Repair> onTaken);

    /** Says what went wrong that nobody foresaw. */
    void alarm(Throwable failure);
}
