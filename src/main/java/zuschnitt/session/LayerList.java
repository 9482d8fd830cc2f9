package zuschnitt.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zuschnitt.layer.Features;
import zuschnitt.layer.ReferenceLayer;
import zuschnitt.layer.Source;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.store.ProjectFile;

/**
 * The reference layers of the project that is being worked on, the topmost first. They are no part
 * of the plan, so no change of them is a step; each is in the project file when the method that
 * makes it returns, and where that throws nothing has changed.
 */
public final class LayerList {
    private final ProjectFile file;
    private final Runnable written;
    private final Watched<List<ReferenceLayer>> all;

    /**
     * @param written told of every change
     */
    LayerList(ProjectFile file, Runnable written) {
        this.file = file;
        this.written = written;
        this.all = new Watched<>(file.layers());
    }

    public Watched<List<ReferenceLayer>> all() {
        return all;
    }

    /** The layer of the name; empty if there is none. */
    public Optional<ReferenceLayer> find(String name) {
        return all.get().stream().filter(layer -> layer.name().equals(name)).findFirst();
    }

    /** A name for a layer: the wanted one, or the nearest to it that is free. */
    public String freeName(String wanted) {
        String stem = wanted.isBlank() ? "1" : wanted.strip();
        String name = stem;
        for (int i = 2; find(name).isPresent(); i++) name = stem + " (" + i + ")";
        return name;
    }

    /**
     * What lies in an embedded layer.
     *
     * @throws UserException if the project file can't be read
     */
    public Features features(ReferenceLayer layer) throws UserException {
        return file.features(layer);
    }

    /**
     * Adds a layer on top, and its features if it is embedded.
     *
     * @throws UserException if the name is taken or the project file can't be written
     */
    public void add(ReferenceLayer layer, Features features) throws UserException {
        checkName(layer);
        List<ReferenceLayer> more = new ArrayList<>(all.get());
        more.add(0, layer);
        boolean embedded = layer.source() instanceof Source.Embedded;
        keep(more, embedded ? Map.of(layer.id(), features) : Map.of());
    }

    /**
     * Puts a layer in place of the one with the same identity.
     *
     * @throws UserException if the name is taken or the project file can't be written
     */
    public void change(ReferenceLayer layer) throws UserException {
        checkName(layer);
        keep(exchanged(layer), Map.of());
    }

    /**
     * Takes the features of a linked layer into the project.
     *
     * @throws UserException if the project file can't be written
     */
    public void embed(ReferenceLayer layer, Features features) throws UserException {
        keep(exchanged(layer), Map.of(layer.id(), features));
    }

    private List<ReferenceLayer> exchanged(ReferenceLayer layer) {
        return all.get().stream().map(old -> old.id().equals(layer.id()) ? layer : old).toList();
    }

    /**
     * Takes a layer out of the project.
     *
     * @throws UserException if the project file can't be written
     */
    public void remove(UUID layer) throws UserException {
        keep(all.get().stream().filter(old -> !old.id().equals(layer)).toList(), Map.of());
    }

    /**
     * Moves a layer up by one, or down.
     *
     * @param direction −1 upwards, 1 downwards; beyond the ends nothing happens
     * @throws UserException if the project file can't be written
     */
    public void move(UUID layer, int direction) throws UserException {
        List<ReferenceLayer> moved = new ArrayList<>(all.get());
        int from = moved.stream().map(ReferenceLayer::id).toList().indexOf(layer);
        int to = from + direction;
        if (from < 0 || to < 0 || to >= moved.size()) return;
        Collections.swap(moved, from, to);
        keep(moved, Map.of());
    }

    private void checkName(ReferenceLayer layer) throws UserException {
        if (layer.name().isBlank()) throw new UserException(Message.of("refusal.layerNameless"));
        Optional<ReferenceLayer> namesake = find(layer.name());
        if (namesake.isPresent() && !namesake.get().id().equals(layer.id()))
            throw new UserException(Message.of("refusal.layerNameTaken", layer.name()));
    }

    private void keep(List<ReferenceLayer> layers, Map<UUID, Features> fresh) throws UserException {
        if (file.readOnlyReason().isPresent()) throw new UserException(file.readOnlyReason().get());
        file.keep(layers, fresh);
        all.set(file.layers());
        written.run();
    }
}
