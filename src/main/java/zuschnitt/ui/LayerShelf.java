package zuschnitt.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import zuschnitt.coverage.Mapping;
import zuschnitt.io.imports.NewLayer;
import zuschnitt.io.style.Styling;
import zuschnitt.layer.DrawnLayer;
import zuschnitt.layer.Features;
import zuschnitt.layer.ReferenceLayer;
import zuschnitt.layer.Source;
import zuschnitt.layer.Style;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/**
 * The reference layers of the project that is open, as they are at hand: read once, styled, in map
 * coordinates, those that are visible on the map. What can't be read says why and keeps nothing
 * else from being shown.
 */
final class LayerShelf {
    private final Session session;
    private final Background background;
    private final Mapping toMap;
    private final Consumer<List<DrawnLayer>> map;
    private final Map<UUID, Held> held = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();

    /**
     * A layer at hand.
     *
     * @param source where it was read from
     * @param features empty until it is read
     * @param drawn as it is drawn; empty until then
     * @param failure why it can't be shown
     */
    record Held(
            Source source,
            Style style,
            Optional<Features> features,
            Optional<DrawnLayer> drawn,
            Optional<Message> failure) {
        private static Held unread(ReferenceLayer layer) {
            return new Held(
                    layer.source(),
                    layer.style(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        private Held with(Features read) {
            return new Held(source, style, Optional.of(read), drawn, Optional.empty());
        }

        private Held in(Style newStyle) {
            return new Held(source, newStyle, features, drawn, Optional.empty());
        }

        private Held with(DrawnLayer styled) {
            return new Held(source, style, features, Optional.of(styled), Optional.empty());
        }

        private Held failed(Message reason) {
            return new Held(source, style, features, Optional.empty(), Optional.of(reason));
        }
    }

    /**
     * @param toMap from the project's coordinates to the map's
     * @param map is handed what is to be seen, the topmost first
     */
    LayerShelf(
            Session session,
            Listening listening,
            Background background,
            Mapping toMap,
            Consumer<List<DrawnLayer>> map) {
        this.session = session;
        this.background = background;
        this.toMap = toMap;
        this.map = map;
        listening.follow(session.layers().all(), this::arrange);
    }

    /** Calls the listener whenever a layer was read, or could not be. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** What is at hand of a layer. */
    Held held(ReferenceLayer layer) {
        return held.getOrDefault(layer.id(), Held.unread(layer));
    }

    /** What lies in a layer, in the project's coordinates; empty until it is read. */
    Optional<Features> features(ReferenceLayer layer) {
        return held(layer).features();
    }

    /** Spares reading what somebody has just read; to be called before the layer is added. */
    void know(ReferenceLayer layer, Features features) {
        held.put(layer.id(), Held.unread(layer).with(features));
    }

    /** Reads a layer again, whose file has come back. */
    void readAgain(ReferenceLayer layer) {
        held.remove(layer.id());
        arrange(session.layers().all().get());
    }

    private void arrange(List<ReferenceLayer> layers) {
        held.keySet().retainAll(layers.stream().map(ReferenceLayer::id).toList());
        for (ReferenceLayer layer : layers) {
            Optional<Held> known = Optional.ofNullable(held.get(layer.id()));
            boolean moved =
                    known.isEmpty()
                            || known.get().features().isEmpty()
                                    && !known.get().source().equals(layer.source());
            if (moved) read(layer);
            else if (known.get().drawn().isEmpty() && known.get().failure().isEmpty()
                    || !known.get().style().equals(layer.style())) draw(layer);
        }
        show();
    }

    private void read(ReferenceLayer layer) {
        held.put(layer.id(), Held.unread(layer));
        if (layer.source() instanceof Source.Linked link) {
            follow(layer, link);
            return;
        }
        try {
            take(layer, session.layers().features(layer));
        } catch (UserException failure) {
            fail(layer, failure.sentence());
        }
    }

    private void follow(ReferenceLayer layer, Source.Linked link) {
        NewLayer.Place place = place();
        background.run(
                Message.of("ui.import.reading", layer.name(), 0),
                job ->
                        NewLayer.follow(
                                link,
                                place,
                                done -> {
                                    job.report(done);
                                    return !job.cancelled();
                                }),
                read -> read.ifPresent(features -> take(layer, features)),
                failure ->
                        fail(
                                layer,
                                failure instanceof UserException known
                                        ? known.sentence()
                                        : Message.of("ui.unexpected")));
    }

    /** The project, for those that read layers for it. */
    NewLayer.Place place() {
        return new NewLayer.Place(
                session.file().path(),
                session.project().crs(),
                session.layers().all().get().size());
    }

    private void take(ReferenceLayer layer, Features features) {
        if (!held.containsKey(layer.id())) return;
        held.put(layer.id(), held(layer).with(features));
        draw(layer);
    }

    private void fail(ReferenceLayer layer, Message reason) {
        if (!held.containsKey(layer.id())) return;
        held.put(layer.id(), held(layer).failed(reason));
        show();
    }

    /** What came of drawing a layer. */
    private record Outcome(Optional<DrawnLayer> drawn, Optional<Message> failure) {}

    private void draw(ReferenceLayer layer) {
        Optional<Features> features = held(layer).features();
        if (features.isEmpty()) return;
        held.put(layer.id(), held(layer).in(layer.style()));
        Style style = layer.style();
        background.latest(
                layer.id(), () -> outcome(features.get(), style), outcome -> take(layer, outcome));
    }

    private Outcome outcome(Features features, Style style) {
        try {
            DrawnLayer drawn = Styling.of(features.mapped(toMap), style);
            return new Outcome(Optional.of(drawn), Optional.empty());
        } catch (UserException failure) {
            return new Outcome(Optional.empty(), Optional.of(failure.sentence()));
        }
    }

    private void take(ReferenceLayer layer, Outcome outcome) {
        if (!held.containsKey(layer.id())) return;
        outcome.drawn().ifPresent(styled -> held.put(layer.id(), held(layer).with(styled)));
        outcome.failure().ifPresent(reason -> fail(layer, reason));
        show();
    }

    private void show() {
        map.accept(
                session.layers().all().get().stream()
                        .filter(ReferenceLayer::visible)
                        .flatMap(layer -> held(layer).drawn().stream())
                        .toList());
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
