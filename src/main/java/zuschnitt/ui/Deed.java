package zuschnitt.ui;

import zuschnitt.message.UserException;

/** Something that the planner wants done, and that the world can make fail. */
@FunctionalInterface
interface Deed {
    void perform() throws UserException;
}
