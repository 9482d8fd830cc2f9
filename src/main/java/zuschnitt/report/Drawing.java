package zuschnitt.report;

import java.awt.Graphics2D;

/** What can be handed out: a picture or a page, in pixels from the top left. */
public interface Drawing {
    int width();

    int height();

    /** What it shows, for programs that list files by it. */
    String title();

    /**
     * Draws it on white.
     *
     * @param detail into how many dots maps are to be divided on the edge of each pixel, 1…
     */
    void draw(Graphics2D canvas, int detail);
}
