package zuschnitt.ui;

import java.util.List;
import zuschnitt.message.Message;
import zuschnitt.session.Background;
import zuschnitt.session.Job;

/** Ends the program, but not while a file is being written: then as soon as it is whole. */
final class Leaving {
    private final Frame frame;
    private final Background background;
    private boolean wished;

    Leaving(Frame frame, Background background) {
        this.frame = frame;
        this.background = background;
        background.jobs().onChange(jobs -> end());
    }

    /** Ends the program now, or when nothing is written any more, and says so. */
    void begin() {
        wished = true;
        end();
        writing().stream()
                .findFirst()
                .ifPresent(
                        job ->
                                frame.alarm(
                                        Message.of("ui.leave.writing", job.title()),
                                        List.of(
                                                new Notices.Remedy(
                                                        "ui.leave.cancel", this::cancel))));
    }

    private void cancel() {
        writing().forEach(Job::cancel);
    }

    private void end() {
        if (!wished || !writing().isEmpty()) return;
        wished = false;
        frame.leave();
    }

    private List<Job> writing() {
        return background.jobs().get().stream().filter(Job::toItsEnd).toList();
    }
}
