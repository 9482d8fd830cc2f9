package zuschnitt.ui;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Version;
import zuschnitt.session.Session;

/** The versions of the project, the latest first; above them what is being worked on. */
final class VersionList extends VBox {
    private final Label count = new Label();
    private final ListView<Entry> list = new ListView<>();

    /** Versions never change, so neither does this. */
    private final Map<UUID, Integer> districtCounts = new HashMap<>();

    /**
     * A line of the list.
     *
     * @param version empty for what is being worked on
     * @param districts number of its districts
     * @param parent name of the version that it came from; empty if from none
     */
    record Entry(Optional<Version> version, int districts, Optional<String> parent) {}

    VersionList(Session session, Listening listening, Messages words, Node... buttons) {
        list.setId("versions");
        list.getStyleClass().add("plain-list");
        list.setCellFactory(unused -> new VersionCell(words));
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("side");
        getChildren().addAll(PanelHead.of(words.text("ui.versions"), count, buttons), list);
        listening.follow(
                session.versions().all(),
                versions -> {
                    count.setText(words.text("ui.number", versions.size()));
                    show(session, versions);
                });
        listening.onChange(
                session.plan(),
                plan -> {
                    Entry present = list.getItems().get(0);
                    if (present.districts() != plan.districts().size())
                        list.getItems().set(0, present(session));
                });
    }

    private void show(Session session, List<Version> versions) {
        int chosen = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems()
                .setAll(
                        Stream.concat(
                                        Stream.of(present(session)),
                                        versions.stream()
                                                .sorted(
                                                        Comparator.comparing(Version::date)
                                                                .reversed())
                                                .map(version -> entry(session, version)))
                                .toList());
        list.getSelectionModel().select(Math.min(chosen, versions.size()));
    }

    private static Entry present(Session session) {
        return new Entry(
                Optional.empty(), session.plan().get().districts().size(), Optional.empty());
    }

    private Entry entry(Session session, Version version) {
        return new Entry(
                Optional.of(version),
                districtCounts.computeIfAbsent(version.id(), id -> districts(session, version)),
                name(session, version.parent()));
    }

    private static Optional<String> name(Session session, Optional<UUID> version) {
        return version.flatMap(
                id ->
                        session.versions().all().get().stream()
                                .filter(one -> one.id().equals(id))
                                .map(Version::name)
                                .findFirst());
    }

    /** A version that can't be read stays in the list; opening it says why. */
    private static int districts(Session session, Version version) {
        try {
            return session.versions().plan(version).districts().size();
        } catch (UserException failure) {
            return 0;
        }
    }

    /** The version that is chosen; empty where it is the present plan. */
    Optional<Version> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .flatMap(Entry::version);
    }

    void onChosen(Consumer<Optional<Version>> listener) {
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(entry -> listener.accept(chosen()));
    }

    /** Told when a planner asks for a closer look: double click or Enter. */
    void onOpened(Runnable listener) {
        list.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) listener.run();
                });
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) listener.run();
                });
    }

    void setContextMenu(ContextMenu menu) {
        list.setContextMenu(menu);
    }
}
