package zuschnitt.ui;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import zuschnitt.coverage.Bounds;
import zuschnitt.message.Messages;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.Version;
import zuschnitt.session.Session;
import zuschnitt.store.Pulled;

/**
 * What came out of a colleague's project: the versions, those that could not come with the reason,
 * and the units that are cut differently on both sides, each of which is shown on the map.
 */
final class PulledPane extends VBox {
    private final Session session;
    private final WorkArea area;
    private final Messages words;
    private final Pulled pulled;

    /**
     * @param from name of the file
     * @param onLeft told when it is to go
     */
    PulledPane(
            Session session,
            WorkArea area,
            Messages words,
            Pulled pulled,
            String from,
            Runnable onLeft) {
        this.session = session;
        this.area = area;
        this.words = words;
        this.pulled = pulled;
        setId("pulled");
        getStyleClass().addAll("side", "pulled");
        Button close = new Button("", new FontIcon(Material2OutlinedAL.CLOSE));
        close.setId("pulled-close");
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(words.text("ui.close"));
        close.setOnAction(event -> onLeft.run());
        Label count = new Label(words.text("ui.number", pulled.arrivals().size()));
        VBox lines = new VBox(6);
        lines.getStyleClass().add("pulled-lines");
        lines.getChildren().add(line(words.text("ui.pull.from", from), "muted"));
        pulled.arrivals().forEach(one -> lines.getChildren().add(arrival(one)));
        if (pulled.known() > 0)
            lines.getChildren().add(line(words.text("pull.known", pulled.known()) + ".", "muted"));
        if (pulled.arrivals().isEmpty() && pulled.known() == 0 && pulled.missed().isEmpty())
            lines.getChildren().add(line(words.text("pull.none") + ".", "muted"));
        for (Pulled.Missed one : pulled.missed())
            lines.getChildren()
                    .add(line(words.text("pull.missed", one.name(), one.reason()), "complaint"));
        getChildren().addAll(PanelHead.of(words.text("ui.pull.title"), count, close), lines);
        if (!pulled.cutTwice().isEmpty()) getChildren().addAll(cutTwice());
    }

    private static Label line(String text, String style) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().add(style);
        return line;
    }

    private Node arrival(Pulled.Arrival one) {
        Version version = one.version();
        Label name = line(version.name(), "strong");
        String date =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(words.locale())
                        .format(LocalDateTime.ofInstant(version.date(), ZoneId.systemDefault()));
        String there = one.renamed() ? words.text("ui.pull.there", one.name()) : "";
        String facts =
                Stream.of(version.author(), date, version.reason(), there)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" · "));
        Label about = line(facts, "muted");
        about.getStyleClass().add("small");
        return new VBox(name, about);
    }

    private List<Node> cutTwice() {
        Label count = new Label(words.text("ui.number", pulled.cutTwice().size()));
        Label about = line(words.text("ui.pull.cutTwice.about"), "muted");
        VBox text = new VBox(about);
        text.getStyleClass().add("pulled-lines");
        ListView<Pulled.Clash> list = new ListView<>();
        list.setId("pulled-units");
        list.getStyleClass().add("plain-list");
        list.setCellFactory(unused -> new UnitCell());
        list.getItems().setAll(pulled.cutTwice());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        clash -> {
                            if (clash != null) show(clash);
                        });
        VBox.setVgrow(list, Priority.ALWAYS);
        return List.of(PanelHead.of(words.text("ui.pull.cutTwice"), count), text, list);
    }

    /** Brings a unit into view, chosen, with the lines along which the others cut it. */
    private void show(Pulled.Clash cut) {
        Ground ground = session.settled().ground();
        UnitSet here = descendants(cut.unit(), ground);
        session.select(here);
        Bounds place =
                here.stream()
                        .mapToObj(unit -> ground.coverage().bounds(unit))
                        .reduce(Bounds.EMPTY, Bounds::union);
        area.point(place, cut.lines());
    }

    private static UnitSet descendants(Unit whole, Ground ground) {
        return UnitSet.of(
                IntStream.rangeClosed(1, ground.units().count())
                        .filter(unit -> within(ground.units().unit(unit), whole)));
    }

    private static boolean within(Unit part, Unit whole) {
        return part.ancestry().anyMatch(unit -> unit.id().equals(whole.id()));
    }

    /** A unit by its key and name. */
    private static final class UnitCell extends WrappingCell<Pulled.Clash> {
        private final Label label = new Label();

        @Override
        protected void updateItem(Pulled.Clash clash, boolean empty) {
            super.updateItem(clash, empty);
            setGraphic(empty ? null : label);
            if (!empty) label.setText(name(clash.unit()));
        }

        private static String name(Unit unit) {
            return unit.name().isBlank() ? unit.key() : unit.key() + "  " + unit.name();
        }
    }
}
