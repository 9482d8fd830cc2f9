package zuschnitt.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import zuschnitt.compare.Dwellings;
import zuschnitt.compare.Side;
import zuschnitt.coverage.Bounds;
import zuschnitt.io.imports.OwnWeights;
import zuschnitt.io.imports.Weights;
import zuschnitt.layer.Features;
import zuschnitt.layer.ReferenceLayer;
import zuschnitt.layer.Shape;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Vintage;
import zuschnitt.session.Background;
import zuschnitt.session.Job;
import zuschnitt.session.Session;
import zuschnitt.ui.control.Named;

/**
 * By what residents are shared out where versions lie over units of different years: by area, or by
 * what the project has that says where people live, its own layers of points and areas and the
 * units of all years. What is chosen is read in the background; where that is cancelled or fails,
 * the choice goes back to the way in use.
 */
final class DwellingChoice extends ComboBox<DwellingChoice.Way> {
    private static final Way AREA = new Way("", around -> Optional.empty());

    private final Session session;
    private final Background background;
    private final Consumer<Throwable> alarm;
    private final Bounds around;
    private Dwellings dwellings = Dwellings.UNKNOWN;

    /** The way by which {@link #dwellings} are. */
    private Way used = AREA;

    private Optional<Job> reading = Optional.empty();

    /** To the end of what is being read, which nobody else tells of if it was cancelled. */
    private final Listening listening = new Listening();

    private Runnable onRead = () -> {};

    /**
     * One of the ways.
     *
     * @param name empty for the area
     */
    record Way(String name, Source source) {}

    /** Finds where people live around a place; empty if only areas count. */
    private interface Source {
        Optional<Weights> read(Bounds around) throws UserException;
    }

    /**
     * @param alarm told why something can't be used
     */
    DwellingChoice(
            Session session,
            LayerShelf shelf,
            Background background,
            Consumer<Throwable> alarm,
            Messages words) {
        this.session = session;
        this.background = background;
        this.alarm = alarm;
        List<Vintage> years = new ArrayList<>(session.file().archive().vintages());
        years.add(0, Vintage.of(session.project()));
        this.around =
                years.stream()
                        .map(year -> year.ground().coverage().bounds())
                        .reduce(Bounds.EMPTY, Bounds::union);
        setId("dwellings");
        getItems().add(AREA);
        for (ReferenceLayer layer : session.layers().all().get())
            shelf.features(layer)
                    .filter(DwellingChoice::habitable)
                    .ifPresent(found -> add(layer, found));
        years.forEach(this::add);
        setConverter(
                new Named<>(
                        way ->
                                way == AREA
                                        ? words.text("ui.dwellings.area")
                                        : words.text("ui.dwellings.by", way.name())));
        setValue(AREA);
        setTooltip(new Tooltip(words.text("ui.dwellings.tip")));
        setAccessibleText(words.text("ui.dwellings"));
        setOnAction(event -> read(getValue()));
    }

    private static boolean habitable(Features layer) {
        return layer.has(Shape.Kind.POINT) || layer.has(Shape.Kind.AREA);
    }

    private void add(ReferenceLayer layer, Features features) {
        String name = layer.name();
        getItems()
                .add(
                        new Way(
                                name,
                                place ->
                                        Optional.of(
                                                OwnWeights.of(
                                                        name, features, Optional.empty(), place))));
    }

    private void add(Vintage year) {
        getItems()
                .add(
                        new Way(
                                year.name(),
                                place ->
                                        Optional.of(
                                                OwnWeights.of(
                                                        year.name(),
                                                        year.ground(),
                                                        year.latestFigures(),
                                                        place))));
    }

    /** Whether there are units of several years at all. */
    boolean useful() {
        return !session.file().archive().vintages().isEmpty();
    }

    /**
     * Is there if any of the versions lies over units of another year than the newest: only there
     * it matters where people live.
     */
    void offer(Side newest, List<Side> others) {
        Optional<String> year = year(newest);
        boolean years = others.stream().anyMatch(other -> !year(other).equals(year));
        setVisible(years);
        setManaged(years);
    }

    private Optional<String> year(Side side) {
        return session.versions().vintage(side.plan()).map(Vintage::name);
    }

    /** Told when what was chosen is at hand. */
    void onRead(Runnable listener) {
        onRead = listener;
    }

    /** Where people live, as far as it was read. */
    Dwellings dwellings() {
        return dwellings;
    }

    /** Whether what is chosen is still being read. */
    boolean reading() {
        return reading.isPresent();
    }

    private void read(Way way) {
        listening.stop();
        reading.ifPresent(Job::cancel);
        reading = Optional.empty();
        if (way == used) onRead.run();
        else if (way == AREA) use(AREA, Dwellings.UNKNOWN);
        else begin(way);
    }

    private void begin(Way way) {
        Job job =
                background.run(
                        Message.of("ui.import.reading", way.name(), 0),
                        work -> way.source().read(around).map(Weights::dwellings),
                        found -> use(way, found.orElse(Dwellings.UNKNOWN)),
                        failure -> {
                            goBack();
                            alarm.accept(failure);
                        });
        reading = Optional.of(job);
        listening.onChange(
                background.jobs(),
                jobs -> {
                    if (job.cancelled() && !jobs.contains(job)) goBack();
                });
    }

    /** To the way in use, nothing having come of the one that was chosen. */
    private void goBack() {
        setValue(used);
    }

    private void use(Way way, Dwellings found) {
        listening.stop();
        reading = Optional.empty();
        used = way;
        dwellings = found;
        onRead.run();
    }
}
