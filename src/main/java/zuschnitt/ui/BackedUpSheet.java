package zuschnitt.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.store.Backup;
import zuschnitt.store.BackupFolder;

/** Lists the projects that there are backups of, also those that are gone. */
final class BackedUpSheet {
    private final List<Line> lines;
    private final Consumer<BackupFolder> onChosen;
    private final ListView<Line> list = new ListView<>();

    /**
     * A project in the list.
     *
     * @param lost whether it no longer lies where it lay
     * @param latest of its backups
     * @param count of its backups
     */
    record Line(BackupFolder folder, boolean lost, Backup latest, int count) {
        /** Looks into a folder; not on the screen's thread. */
        static Line of(BackupFolder folder) {
            List<Backup> all = folder.all();
            return new Line(folder, folder.lost(), all.get(0), all.size());
        }

        /** Where it lies or lay. */
        Message place() {
            Optional<Path> project = folder.project();
            if (project.isEmpty()) return Message.of("ui.backedUp.unknown");
            String key = lost ? "ui.backedUp.lost" : "ui.backedUp.there";
            return Message.of(key, String.valueOf(project.get().getParent()));
        }

        Message facts() {
            return Message.of("ui.backedUp.facts", count, latest.made().toEpochMilli());
        }
    }

    /**
     * @param lines the latest used first
     * @param onChosen told whose backups to show
     */
    BackedUpSheet(List<Line> lines, Consumer<BackupFolder> onChosen) {
        this.lines = lines;
        this.onChosen = onChosen;
    }

    Sheet of(Messages words, Look look) {
        list.setId("backed-up");
        list.getStyleClass().add("plain-list");
        list.setCellFactory(unused -> new Cell(words));
        list.setPlaceholder(new Label(words.text("ui.backedUp.none")));
        list.getItems().setAll(lines);
        list.getSelectionModel().selectFirst();
        list.setPrefSize(look.em(40), look.em(lines.size() > 3 ? 22 : 12));
        Label about = new Label(words.text("ui.backedUp.about"));
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        about.setMaxWidth(look.em(40));
        about.setMinHeight(Region.USE_PREF_SIZE);
        return new Sheet(words, words.text("ui.backedUp.title"), new VBox(10, about, list))
                .ask(words.text("ui.backedUp.show"), this::objection, this::choose);
    }

    private Optional<Message> objection() {
        return lines.isEmpty() ? Optional.of(Message.of("ui.backedUp.none")) : Optional.empty();
    }

    private void choose() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(Line::folder)
                .ifPresent(onChosen);
    }

    /** A project's name, where it lies, and what there is of it. */
    private static final class Cell extends WrappingCell<Line> {
        private final Messages words;
        private final Label name = new Label();
        private final Label place = new Label();
        private final Label facts = new Label();
        private final VBox text = new VBox(1, name, place, facts);

        Cell(Messages words) {
            this.words = words;
            name.getStyleClass().add("strong");
            for (Label label : List.of(place, facts)) {
                label.getStyleClass().addAll("muted", "small");
                label.setWrapText(true);
            }
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty ? null : text);
            if (empty) return;
            name.setText(line.folder().name());
            place.setText(words.text(line.place()));
            facts.setText(words.text(line.facts()));
        }
    }
}
