package zuschnitt.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.store.Backup;

/** Lists the backups of a project, to be opened as a copy or put in its place. */
final class BackupSheet {
    private final Path project;
    private final Path folder;
    private final List<BackupLine> lines;
    private final Host host;
    private final ListView<BackupLine> list = new ListView<>();

    /** What can be done with a backup. */
    interface Host {
        /** Why none can be put in the project's place; empty if one can. */
        Optional<Message> objection();

        /** Makes a project of it under another name. */
        void openCopy(Backup backup);

        /** Puts it in the project's place. */
        void restore(Backup backup);
    }

    /**
     * @param folder where they lie
     * @param lines the latest first
     */
    BackupSheet(Path project, Path folder, List<BackupLine> lines, Host host) {
        this.project = project;
        this.folder = folder;
        this.lines = lines;
        this.host = host;
    }

    Sheet of(Messages words, Look look) {
        list.setId("backups");
        list.getStyleClass().add("plain-list");
        list.setCellFactory(unused -> new Cell(words));
        list.setPlaceholder(new Label(words.text("ui.backups.none")));
        list.getItems().setAll(lines);
        list.getSelectionModel().selectFirst();
        list.setPrefSize(look.em(40), look.em(lines.size() > 3 ? 22 : 11));
        Button copy =
                new Button(
                        words.text("ui.backups.copy"), new FontIcon(Material2OutlinedAL.FILE_COPY));
        copy.setId("backup-copy");
        copy.setDisable(lines.isEmpty());
        copy.setOnAction(event -> chosen().ifPresent(host::openCopy));
        VBox content =
                new VBox(
                        10,
                        text(words.text("ui.backups.about", folder.toString()), look),
                        list,
                        copy,
                        text(words.text("ui.backups.aside.about"), look));
        return new Sheet(
                        words,
                        words.text("ui.backups.title", String.valueOf(project.getFileName())),
                        content)
                .ask(
                        words.text("ui.backups.restore"),
                        this::objection,
                        () -> chosen().ifPresent(host::restore));
    }

    private Optional<Message> objection() {
        return lines.isEmpty() ? Optional.of(Message.of("ui.backups.none")) : host.objection();
    }

    private Optional<Backup> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(BackupLine::backup);
    }

    private static Label text(String sentence, Look look) {
        Label text = new Label(sentence);
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        text.setMaxWidth(look.em(40));
        text.setMinHeight(Region.USE_PREF_SIZE);
        return text;
    }

    /** When a backup was made, and what is in it. */
    private static final class Cell extends WrappingCell<BackupLine> {
        private final Messages words;
        private final Label when = new Label();
        private final Label facts = new Label();
        private final VBox text = new VBox(1, when, facts);

        Cell(Messages words) {
            this.words = words;
            when.getStyleClass().add("strong");
            facts.getStyleClass().addAll("muted", "small");
            facts.setWrapText(true);
        }

        @Override
        protected void updateItem(BackupLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty ? null : text);
            if (empty) return;
            when.setText(words.text(line.when()));
            facts.setText(words.text(line.facts()));
        }
    }
}
