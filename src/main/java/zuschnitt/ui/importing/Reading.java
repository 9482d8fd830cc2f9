package zuschnitt.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import zuschnitt.io.DroppedFiles;
import zuschnitt.io.LayerChoice;
import zuschnitt.io.Layers;
import zuschnitt.io.imports.Delivery;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.session.Background;
import zuschnitt.session.Job;

/**
 * Reads files in the background, as jobs that the planner sees and can stop. A layer that is wished
 * for again, in another encoding say, stops the reading before.
 */
final class Reading {
    private final Background background;
    private final Consumer<Throwable> alarm;

    /** What is being read of single layers. */
    private final Map<Basket.Pick, Job> jobs = new HashMap<>();

    /**
     * @param alarm told what nobody foresaw
     */
    Reading(Background background, Consumer<Throwable> alarm) {
        this.background = background;
        this.alarm = alarm;
    }

    /**
     * Looks into files: what layers they hold, and of those with one layer what it is.
     *
     * @param done gets one source for each file, or one with a complaint
     */
    void open(List<Path> handed, Consumer<List<Basket.Source>> done) {
        String first = String.valueOf(handed.get(0).getFileName());
        Message title = Message.of("ui.import.reading", first, handed.size() - 1);
        background.run(title, job -> sources(handed, job), done, alarm);
    }

    private static List<Basket.Source> sources(List<Path> handed, Job job) throws UserException {
        List<Path> files = DroppedFiles.meant(handed);
        List<Basket.Source> sources = new ArrayList<>();
        for (Path file : files) {
            if (job.cancelled()) return List.of();
            sources.add(source(file));
            job.report(sources.size() / (double) files.size());
        }
        return sources;
    }

    private static Basket.Source source(Path file) {
        Basket.Source unread = new Basket.Source(file, List.of(), Map.of(), Optional.empty());
        try {
            LayerChoice layers = Layers.in(file);
            Basket.Source source =
                    new Basket.Source(file, layers.names(), Map.of(), Optional.empty());
            if (layers.obvious().isEmpty()) return source;
            String layer = layers.obvious().get();
            return read(source, layer);
        } catch (UserException failure) {
            return unread.complaining(failure);
        }
    }

    /** Where something has to be said first, the layer is known and waits. */
    private static Basket.Source read(Basket.Source source, String layer) throws UserException {
        try {
            return source.with(layer, Delivery.of(Layers.read(source.file(), options(layer))));
        } catch (OpenQuestion question) {
            return source.complaining(question);
        }
    }

    /** How a layer is read of which nothing has been said. */
    static Layers.Options options(String layer) {
        return new Layers.Options(Optional.of(layer), Optional.empty());
    }

    /**
     * Reads one layer.
     *
     * @param said how it is to be read
     * @param before what was read of it already, whose decisions hold on
     * @param failed told why it can't be read
     */
    void read(
            Basket.Pick pick,
            Layers.Options said,
            Optional<Delivery> before,
            Consumer<Delivery> done,
            Consumer<UserException> failed) {
        Optional.ofNullable(jobs.get(pick)).ifPresent(Job::cancel);
        Job job =
                background.run(
                        Message.of("ui.import.reading", pick.layer(), 0),
                        running -> {
                            Layer layer = Layers.read(pick.file(), said);
                            return before.isPresent()
                                    ? before.get().reread(layer)
                                    : Delivery.of(layer);
                        },
                        done,
                        failure -> {
                            if (failure instanceof UserException known) failed.accept(known);
                            else alarm.accept(failure);
                        });
        jobs.put(pick, job);
    }
}
