package zuschnitt.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.session.Background;
import zuschnitt.session.Job;
import zuschnitt.store.LayersCopy;
import zuschnitt.store.OutsideChange;
import zuschnitt.store.ProjectFile;

/** What the planner answers to what other programs have done to the open project. */
final class OutsideAnswers implements OutsideSheet.Host {
    private final Frame frame;
    private final Background background;
    private final ProjectFile project;
    private final List<OutsideChange> changes;

    OutsideAnswers(
            Frame frame, Background background, ProjectFile project, List<OutsideChange> changes) {
        this.frame = frame;
        this.background = background;
        this.project = project;
        this.changes = List.copyOf(changes);
    }

    @Override
    public Optional<Message> objection() {
        return project.readOnlyReason();
    }

    /** Not in the background: it writes, and what is open belongs to the screen's thread. */
    @Override
    public void restore() {
        frame.attempt(
                () -> {
                    project.care().restore(changes);
                    long count = changes.stream().filter(OutsideChange::restorable).count();
                    frame.say(Message.of("ui.outside.restored", count));
                });
    }

    @Override
    public void takeOver(OutsideChange change, OutsideChange.Offer offer) {
        if (offer instanceof OutsideChange.Areas) {
            read(
                    change,
                    job -> copy(change, job),
                    copy -> {
                        if (shown()) frame.project().consider(copy, change.layer());
                        else copy.close();
                    });
        } else {
            read(
                    change,
                    job -> counts(change, offer, job),
                    counts -> {
                        if (shown()) frame.project().consider(counts);
                    });
        }
    }

    private <T> void read(OutsideChange change, Background.Work<T> work, Consumer<T> done) {
        background.run(
                Message.of("ui.outside.reading", change.layer()),
                work,
                done,
                failure -> {
                    if (shown()) frame.alarm(failure);
                });
    }

    /** Once read, nothing is left of the copy. */
    private OutsideCounts counts(OutsideChange change, OutsideChange.Offer offer, Job job)
            throws Exception {
        try (LayersCopy copy = copy(change, job)) {
            return OutsideCounts.read(copy.file(), change.layer(), offer);
        }
    }

    private LayersCopy copy(OutsideChange change, Job job) throws Exception {
        Message interrupted = Message.of("ui.outside.interrupted", change.layer());
        return project.care()
                .layersCopy(job::cancelled)
                .call()
                .orElseThrow(() -> new UserException(interrupted));
    }

    /** Whether it is still the project that is open; otherwise nobody waits for the answer. */
    private boolean shown() {
        return frame.project().is(project);
    }
}
