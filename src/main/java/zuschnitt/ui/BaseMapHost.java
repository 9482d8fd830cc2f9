package zuschnitt.ui;

import java.nio.file.Path;
import zuschnitt.ui.basemap.BaseMapMemory;
import zuschnitt.ui.basemap.Host;

/**
 * The window as base maps see it.
 *
 * @param away puts their pane away
 */
record BaseMapHost(Frame frame, Runnable away) implements Host {
    @Override
    public double em(double ems) {
        return frame.look().em(ems);
    }

    @Override
    public BaseMapMemory memory() {
        return frame.settings().baseMaps();
    }

    @Override
    public void remember(BaseMapMemory memory) {
        frame.remember(frame.settings().withBaseMaps(memory));
    }

    @Override
    public Path tileCache() {
        return frame.tileCache();
    }

    @Override
    public void alarm(Throwable failure) {
        frame.alarm(failure);
    }

    @Override
    public void leave() {
        away.run();
    }
}
