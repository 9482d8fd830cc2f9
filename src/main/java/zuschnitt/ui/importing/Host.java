package zuschnitt.ui.importing;

import java.util.function.Consumer;
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

    /** Says what went wrong that nobody foresaw. */
    void alarm(Throwable failure);
}
