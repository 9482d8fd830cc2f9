package zuschnitt.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import zuschnitt.io.DroppedFiles;
import zuschnitt.io.imports.NewLayer;
import zuschnitt.io.imports.NewLayer.Wishes;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.reference.Reference;
import zuschnitt.layer.ReferenceLayer;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/**
 * Adds files to the project as reference layers: reads them in the background, asks what only the
 * planner can know, and says in a sentence what can't be read.
 */
final class LayerAdding {
    private final Session session;
    private final Background background;
    private final LayerShelf shelf;
    private final Consumer<Asked> asking;
    private final Consumer<Throwable> alarm;

    /**
     * A question about a file.
     *
     * @param answers what to choose from; empty where something is to be written
     * @param answer goes on with the answer
     */
    record Asked(OpenQuestion question, List<String> answers, Answer answer) {}

    /** What comes after an answer. */
    @FunctionalInterface
    interface Answer {
        void given(String text) throws UserException;
    }

    /**
     * @param asking asks the planner
     * @param alarm told what went wrong
     */
    LayerAdding(
            Session session,
            Background background,
            LayerShelf shelf,
            Consumer<Asked> asking,
            Consumer<Throwable> alarm) {
        this.session = session;
        this.background = background;
        this.shelf = shelf;
        this.asking = asking;
        this.alarm = alarm;
    }

    /** Adds files, those that belong to one shapefile once. */
    void add(List<Path> handed) {
        if (session.readOnlyReason().isPresent()) {
            alarm.accept(new UserException(session.readOnlyReason().get()));
            return;
        }
        try {
            for (Path file : DroppedFiles.meant(handed)) add(file, Wishes.NONE);
        } catch (UserException failure) {
            alarm.accept(failure);
        }
    }

    private void add(Path file, Wishes wishes) {
        NewLayer.Place place = shelf.place();
        background.run(
                Message.of("ui.import.reading", String.valueOf(file.getFileName()), 0),
                job ->
                        NewLayer.read(
                                file,
                                wishes,
                                place,
                                done -> {
                                    job.report(done);
                                    return !job.cancelled();
                                }),
                read -> read.ifPresent(this::keep),
                failure -> fail(file, wishes, failure));
    }

    private void keep(NewLayer read) {
        ReferenceLayer layer = read.layer().named(session.layers().freeName(read.layer().name()));
        shelf.know(layer, read.features());
        try {
            session.layers().add(layer, read.features());
        } catch (UserException failure) {
            alarm.accept(failure);
        }
    }

    private void fail(Path file, Wishes wishes, Throwable failure) {
        Optional<OpenQuestion> open =
                failure instanceof OpenQuestion asked ? Optional.of(asked) : Optional.empty();
        if (open.isEmpty()) {
            alarm.accept(failure);
            return;
        }
        switch (open.get().subject()) {
            case LAYER ->
                    asking.accept(
                            new Asked(
                                    open.get(),
                                    open.get().answers(),
                                    layer -> add(file, wishes.ofLayer(layer))));
            case REFERENCE ->
                    asking.accept(
                            new Asked(
                                    open.get(),
                                    List.of(),
                                    code -> add(file, wishes.in(Reference.of(code)))));
            default -> alarm.accept(failure);
        }
    }
}
