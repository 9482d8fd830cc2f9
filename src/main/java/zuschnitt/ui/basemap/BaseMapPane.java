package zuschnitt.ui.basemap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import zuschnitt.map.online.Preset;
import zuschnitt.map.online.UrlTemplate;
import zuschnitt.map.online.WmsAddress;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;

/**
 * Beside the map, chooses the base map: its look at once, a map when the button is pressed. What
 * speaks against that, or who would be asked, stands above the button.
 */
public final class BaseMapPane extends VBox {
    private final BaseMaps maps;
    private final Messages words;
    private final ToggleGroup group = new ToggleGroup();
    private final List<ChoiceRow> rows = new ArrayList<>();
    private final PathBox file;
    private final PathBox folder;
    private final Fields address;
    private final Fields wms;
    private final Label said = new Label();
    private final Button use = new Button();
    private final LookBox looks;

    public BaseMapPane(BaseMaps maps, Messages words) {
        this.maps = maps;
        this.words = words;
        BaseMapMemory memory = maps.host().memory();
        this.looks = new LookBox(maps, words);
        this.file = PathBox.ofFile(words, this::judge);
        this.folder = PathBox.ofFolder(words, this::judge);
        this.address = new Fields(words, this::judge, "address", "by");
        this.wms = new Fields(words, this::judge, "service", "layers", "by");
        maps.beside().ifPresent(file::put);
        memory.last(BaseMapChoice.OfFile.class).ifPresent(it -> file.put(it.path()));
        memory.last(BaseMapChoice.OfFolder.class).ifPresent(it -> folder.put(it.path()));
        memory.last(BaseMapChoice.OfAddress.class)
                .ifPresent(it -> address.put(it.template(), it.attribution()));
        memory.last(BaseMapChoice.OfWms.class)
                .ifPresent(it -> wms.put(it.service(), it.layers(), it.attribution()));
        setId("base-map");
        getStyleClass().addAll("side", "base-map-pane");
        getChildren().addAll(head(), looks, choices(), foot());
        addEventHandler(KeyEvent.KEY_PRESSED, this::leaveByKey);
        current().choose();
        group.selectedToggleProperty().subscribe(toggle -> judge());
    }

    private Node head() {
        Label title = new Label(words.text("ui.baseMap"));
        title.getStyleClass().add("panel-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button(words.text("ui.close"));
        close.setId("base-map-close");
        close.getStyleClass().addAll("flat", "small");
        close.setOnAction(event -> maps.host().leave());
        HBox head = new HBox(8, title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node choices() {
        VBox list = new VBox();
        list.getStyleClass().add("choice-list");
        list.getChildren()
                .addAll(
                        heading("ui.baseMap.here"),
                        row("none", words.text("ui.baseMap.none"), () -> BaseMapChoice.NONE),
                        row("file", words.text("ui.baseMap.file"), this::fileChoice, file),
                        row("folder", words.text("ui.baseMap.folder"), this::folderChoice, folder),
                        heading("ui.baseMap.online"));
        for (Preset preset : BaseMapChoice.OfPreset.all())
            list.getChildren()
                    .add(
                            row(
                                    preset.id(),
                                    preset.name(),
                                    () -> new BaseMapChoice.OfPreset(preset.id()),
                                    about(preset)));
        list.getChildren()
                .addAll(
                        row("own", words.text("ui.baseMap.own"), this::addressChoice, address),
                        row("wms", words.text("ui.baseMap.wms"), this::wmsChoice, wms));
        ScrollPane scroll = new ScrollPane(list);
        scroll.getStyleClass().add("page-form");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Label heading(String key) {
        Label heading = new Label(words.text(key));
        heading.getStyleClass().add("panel-title");
        return heading;
    }

    private static Label about(Preset preset) {
        Label about = new Label(preset.attribution() + "\n" + preset.terms());
        about.getStyleClass().addAll("muted", "small");
        about.setWrapText(true);
        return about;
    }

    private ChoiceRow row(String id, String name, ChoiceRow.Asking asking, Node... details) {
        ChoiceRow row = new ChoiceRow(group, id, name, asking, details);
        rows.add(row);
        return row;
    }

    private BaseMapChoice fileChoice() throws UserException {
        return new BaseMapChoice.OfFile(file.path());
    }

    private BaseMapChoice folderChoice() throws UserException {
        return new BaseMapChoice.OfFolder(folder.path());
    }

    private BaseMapChoice addressChoice() throws UserException {
        String template = UrlTemplate.parse(address.text(0)).toString();
        return new BaseMapChoice.OfAddress(template, address.text(1));
    }

    private BaseMapChoice wmsChoice() throws UserException {
        WmsAddress.parse(wms.text(0), wms.text(1));
        return new BaseMapChoice.OfWms(wms.text(0), wms.text(1), wms.text(2));
    }

    private Node foot() {
        said.setId("base-map-said");
        said.getStyleClass().add("small");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        use.setId("base-map-use");
        use.setText(words.text("ui.baseMap.use"));
        use.setDefaultButton(true);
        use.setOnAction(event -> use());
        HBox buttons = new HBox(use);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return new VBox(8, said, buttons);
    }

    /** The row of the map that lies there now. */
    private ChoiceRow current() {
        String now = maps.wish().choice().line();
        return rows.stream()
                .filter(row -> choice(row).filter(it -> it.line().equals(now)).isPresent())
                .findFirst()
                .orElse(rows.get(0));
    }

    private static Optional<BaseMapChoice> choice(ChoiceRow row) {
        try {
            return Optional.of(row.choice());
        } catch (UserException unfinished) {
            return Optional.empty();
        }
    }

    private Optional<ChoiceRow> chosen() {
        return Optional.ofNullable(group.getSelectedToggle())
                .map(toggle -> (ChoiceRow) toggle.getUserData());
    }

    /** Says what the choice means, or what it lacks. */
    private void judge() {
        if (chosen().isEmpty()) return;
        try {
            Optional<String> server = chosen().get().choice().server();
            say(server.map(it -> words.text("ui.baseMap.network", it)).orElse(""), "muted");
            use.setDisable(false);
        } catch (UserException unfinished) {
            say(words.text(unfinished.sentence()), "question");
            use.setDisable(true);
        }
    }

    private void say(String text, String style) {
        said.getStyleClass().removeAll("muted", "question", "complaint");
        said.getStyleClass().add(style);
        said.setText(text);
        said.setVisible(!text.isEmpty());
        said.setManaged(!text.isEmpty());
    }

    private void use() {
        try {
            maps.use(chosen().orElseThrow().choice(), this::judgeAnew, this::refuse);
        } catch (UserException unfinished) {
            refuse(unfinished);
        }
    }

    private void judgeAnew() {
        looks.refresh();
        judge();
    }

    private void refuse(Throwable failure) {
        if (failure instanceof UserException known) say(words.text(known.sentence()), "complaint");
        else maps.host().alarm(failure);
    }

    private void leaveByKey(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return;
        event.consume();
        maps.host().leave();
    }
}
