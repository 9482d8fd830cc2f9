package zuschnitt.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zuschnitt.io.imports.Delivery;
import zuschnitt.io.imports.Intake;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * The files that a planner has brought, with their layers and what was read of those that are
 * wanted. A value.
 *
 * @param files in the order in which they came
 */
record Basket(List<Source> files) {
    static final Basket EMPTY = new Basket(List.of());

    Basket {
        files = List.copyOf(files);
    }

    /**
     * One file.
     *
     * @param layers what it holds; none if it can't be read
     * @param wanted layer → what was read of it, for those that are to be imported
     * @param complaint why it, or its last layer, can't be read
     */
    record Source(
            Path file,
            List<String> layers,
            Map<String, Delivery> wanted,
            Optional<UserException> complaint) {
        Source {
            layers = List.copyOf(layers);
            wanted = new LinkedHashMap<>(wanted);
        }

        /** The file's name without its folder. */
        String name() {
            return String.valueOf(file.getFileName());
        }

        /** What was read of a layer; empty if it is not wanted. */
        Optional<Delivery> delivery(String layer) {
            return Optional.ofNullable(wanted.get(layer));
        }

        /** The same with a layer wanted. */
        Source with(String layer, Delivery delivery) {
            Map<String, Delivery> more = new LinkedHashMap<>();
            for (String each : layers) {
                if (each.equals(layer)) more.put(each, delivery);
                else delivery(each).ifPresent(read -> more.put(each, read));
            }
            return new Source(file, layers, more, Optional.empty());
        }

        /** The same with a layer no longer wanted. */
        Source without(String layer) {
            Map<String, Delivery> fewer = new LinkedHashMap<>(wanted);
            fewer.remove(layer);
            return new Source(file, layers, fewer, Optional.empty());
        }

        Source complaining(UserException why) {
            return new Source(file, layers, wanted, Optional.of(why));
        }
    }

    /** A layer of a file. */
    record Pick(Path file, String layer) {}

    Optional<Source> source(Path file) {
        return files.stream().filter(source -> source.file().equals(file)).findFirst();
    }

    /** The same with a file more, or with other things known of it. */
    Basket with(Source source) {
        List<Source> more = new ArrayList<>(files);
        int known = more.indexOf(source(source.file()).orElse(source));
        if (known < 0) more.add(source);
        else more.set(known, source);
        return new Basket(more);
    }

    Basket without(Path file) {
        return new Basket(files.stream().filter(source -> !source.file().equals(file)).toList());
    }

    /** What was read of a layer. */
    Optional<Delivery> delivery(Pick pick) {
        return source(pick.file()).flatMap(source -> source.delivery(pick.layer()));
    }

    /** The same with another delivery of a layer that is wanted. */
    Basket replace(Pick pick, Delivery delivery) {
        return source(pick.file())
                .map(source -> with(source.with(pick.layer(), delivery)))
                .orElse(this);
    }

    /** All layers that are wanted. */
    List<Pick> picks() {
        return files.stream()
                .flatMap(
                        source ->
                                source.wanted().keySet().stream()
                                        .map(layer -> new Pick(source.file(), layer)))
                .toList();
    }

    /** Layers that can't be read before something is said about how. */
    List<Pick> asked() {
        return files.stream()
                .filter(source -> source.layers().size() == 1 && source.wanted().isEmpty())
                .filter(source -> source.complaint().isPresent())
                .map(source -> new Pick(source.file(), source.layers().get(0)))
                .toList();
    }

    /** The import of all layers that are wanted; those without areas are tables to be joined. */
    Intake intake() {
        return new Intake(
                deliveries().filter(delivery -> !table(delivery)).toList(),
                deliveries().filter(Basket::table).toList());
    }

    /** Whether a layer has no areas. */
    static boolean table(Delivery delivery) {
        return delivery.bounds().empty();
    }

    private Stream<Delivery> deliveries() {
        return files.stream().flatMap(source -> source.wanted().values().stream());
    }

    /** Why no project can be made of this yet: the first reason, and how many more there are. */
    Optional<Message> objection() {
        if (files.isEmpty()) return Optional.of(Message.of("ui.import.needs.files"));
        Optional<Source> undecided =
                files.stream()
                        .filter(source -> source.layers().size() > 1 && source.wanted().isEmpty())
                        .findFirst();
        if (undecided.isPresent())
            return Optional.of(Message.of("ui.import.needs.layer", undecided.get().name()));
        if (intake().deliveries().isEmpty())
            return Optional.of(Message.of("ui.import.needs.areas"));
        Optional<Pick> asked = asked().stream().findFirst();
        if (asked.isPresent()) {
            Message subject = Message.of("ui.import.open.LAYOUT");
            return Optional.of(Message.of("ui.import.needs.answer", asked.get().layer(), subject));
        }
        for (Delivery delivery : intake().deliveries()) {
            List<OpenQuestion> open = delivery.questions();
            if (open.isEmpty()) continue;
            Message subject = Message.of("ui.import.open." + open.get(0).subject().name());
            return Optional.of(
                    Message.of("ui.import.needs.answer", delivery.layer().name(), subject));
        }
        return Optional.empty();
    }
}
