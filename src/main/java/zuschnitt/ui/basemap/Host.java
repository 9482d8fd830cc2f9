package zuschnitt.ui.basemap;

import java.nio.file.Path;

/** What base maps need of the window around them. */
public interface Host {
    /** A length that grows with the letters, in pixels. */
    double em(double ems);

    /** What was remembered of base maps. */
    BaseMapMemory memory();

    /** Remembers. */
    void remember(BaseMapMemory memory);

    /** Folder for what is kept of maps from the network. */
    Path tileCache();

    /** Says what went wrong. */
    void alarm(Throwable failure);

    /** Puts the pane away. */
    void leave();
}
