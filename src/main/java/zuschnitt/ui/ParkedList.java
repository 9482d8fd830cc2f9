package zuschnitt.ui;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import zuschnitt.edit.Parked;
import zuschnitt.message.Messages;
import zuschnitt.session.Session;

/**
 * The places in the history that have names, the latest first; there while there are any. A click
 * or Enter goes there, F2 renames, Delete takes the name away.
 */
final class ParkedList extends VBox {
    private static final int MOST_SHOWN = 4;

    private final ListView<Parked> list = new ListView<>();
    private final Messages words;
    private final Host host;
    private final double rowHeight;

    /** What the list can't do by itself. */
    interface Host {
        /** Goes to the place after a step; empty for the beginning. */
        void go(Optional<UUID> step);

        /** Asks for another name. */
        void rename(Parked parked);

        /** Takes the name away. */
        void remove(Parked parked);
    }

    ParkedList(Session session, Listening listening, Messages words, Look look, Host host) {
        this.words = words;
        this.host = host;
        this.rowHeight = look.em(2.2);
        list.setId("parked");
        list.getStyleClass().add("plain-list");
        list.setFixedCellSize(rowHeight);
        list.setCellFactory(unused -> new Cell());
        list.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY)
                        chosen(one -> host.go(one.step()));
                });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setContextMenu(
                new ContextMenu(
                        item("ui.parked.go", one -> host.go(one.step())),
                        item("ui.parked.rename", host::rename),
                        item("ui.parked.remove", host::remove)));
        list.setAccessibleText(words.text("ui.parked"));
        VBox.setVgrow(list, Priority.NEVER);
        getChildren().add(list);
        listening.follow(session.parking().all(), this::show);
    }

    private MenuItem item(String key, Consumer<Parked> act) {
        MenuItem item = new MenuItem(words.text(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(event -> chosen(act));
        return item;
    }

    private void chosen(Consumer<Parked> act) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(act);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> chosen(one -> host.go(one.step()));
            case F2 -> chosen(host::rename);
            case DELETE -> chosen(host::remove);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show(List<Parked> parked) {
        List<Parked> latestFirst = new ArrayList<>(parked);
        Collections.reverse(latestFirst);
        list.getItems().setAll(latestFirst);
        double height = rowHeight * Math.min(MOST_SHOWN, parked.size()) + 2;
        list.setMinHeight(height);
        list.setMaxHeight(height);
        setVisible(!parked.isEmpty());
        setManaged(!parked.isEmpty());
    }

    /** A name, and when it was given. */
    private final class Cell extends WrappingCell<Parked> {
        private final Label name = new Label();
        private final Label time = new Label();
        private final HBox row = new HBox(8, new FontIcon(Material2OutlinedAL.FLAG), name, time);

        Cell() {
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            time.getStyleClass().addAll("muted", "small");
            time.setMinWidth(USE_PREF_SIZE);
            row.getStyleClass().add("parked-row");
        }

        @Override
        protected void updateItem(Parked parked, boolean empty) {
            super.updateItem(parked, empty);
            setGraphic(empty ? null : row);
            if (empty) return;
            name.setText(parked.name());
            time.setText(time(parked.time()));
            setAccessibleText(parked.name() + " " + time.getText());
        }

        private String time(Instant moment) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                    .withLocale(words.locale())
                    .format(LocalDateTime.ofInstant(moment, ZoneId.systemDefault()));
        }
    }
}
