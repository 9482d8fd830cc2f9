package zuschnitt.ui.importing;

import atlantafx.base.controls.Spacer;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import zuschnitt.io.Layers;
import zuschnitt.io.grid.Layout;
import zuschnitt.io.imports.Delivery;
import zuschnitt.io.imports.Intake;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.session.Background;

/** The page on which files become a project. */
public final class ImportPage extends BorderPane {
    private final Host host;
    private final Background background;
    private final Messages words;
    private final Reading reading;
    private final FileList files;
    private final FieldForm fields;
    private final LayerMap map;
    private final PreviewTable preview;
    private final Label previewTitle = new Label();
    private final Label drop = new Label();
    private final RepairChoice repair;
    private final MakingPane making;
    private Basket basket = Basket.EMPTY;

    private Optional<Basket.Pick> shown = Optional.empty();

    /** How layers are to be read, of those about which something was said. */
    private final Map<Basket.Pick, Layers.Options> said = new HashMap<>();

    public ImportPage(Background background, Messages words, Host host) {
        this.host = host;
        this.background = background;
        this.words = words;
        this.reading = new Reading(background, host::alarm);
        this.files = new FileList(words, new Hands());
        this.fields = new FieldForm(words, this::decide, this::reread, this::lay, this::place);
        this.map = new LayerMap(background, words, host);
        this.preview = new PreviewTable(words, host);
        this.repair = new RepairChoice(words, host, () -> basket.intake());
        this.making = new MakingPane(words, host, () -> repair.in(basket.intake()));
        getStyleClass().addAll("page", "import-page");
        setTop(heading());
        setLeft(choices());
        setCenter(pictures());
        setBottom(making);
        show(Basket.EMPTY);
    }

    /** The same import in another language or look. */
    public ImportPage again(Messages otherWords, Host otherHost) {
        ImportPage page = new ImportPage(background, otherWords, otherHost);
        page.shown = shown;
        page.said.putAll(said);
        page.making.take(making);
        page.repair.take(repair);
        page.show(basket);
        return page;
    }

    private Label heading() {
        Label heading = new Label(words.text("ui.import"));
        heading.getStyleClass().add("heading");
        return heading;
    }

    private Node choices() {
        drop.setText(words.text("ui.import.drop"));
        drop.setWrapText(true);
        drop.setMinHeight(USE_PREF_SIZE);
        drop.getStyleClass().addAll("muted", "small");
        VBox choices =
                new VBox(
                        new HBox(8, step("1", "files"), new Spacer(), adding()),
                        drop,
                        files,
                        step("2", "fields"),
                        fields,
                        repair);
        choices.getStyleClass().add("choices");
        ScrollPane scroll = new ScrollPane(choices);
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(host.em(31));
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-form");
        return scroll;
    }

    /** Where a planner begins, so it has the focus from the start. */
    private Button adding() {
        Button add = new Button(words.text("ui.import.add"), new FontIcon(Material2OutlinedAL.ADD));
        add.setId("new-add");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(event -> chooseFiles());
        add.sceneProperty().addListener((property, old, now) -> add.requestFocus());
        return add;
    }

    private StepHead step(String number, String key) {
        return new StepHead(number, words.text("ui.import.step." + key));
    }

    private Node pictures() {
        previewTitle.getStyleClass().addAll("muted", "small");
        VBox table = new VBox(4, previewTitle, preview);
        VBox.setVgrow(preview, Priority.ALWAYS);
        table.getStyleClass().add("import-preview");
        SplitPane pictures = new SplitPane(map, table);
        pictures.setOrientation(Orientation.VERTICAL);
        pictures.setDividerPositions(0.55);
        pictures.getStyleClass().add("import-pictures");
        return pictures;
    }

    // ---- files ----

    private void chooseFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("ui.import.add"));
        List<String> endings =
                List.of(
                        "*.shp",
                        "*.zip",
                        "*.geojson",
                        "*.json",
                        "*.geojsonl",
                        "*.gpkg",
                        "*.kml",
                        "*.kmz",
                        "*.csv",
                        "*.xlsx",
                        "*.ods",
                        "*.SHP",
                        "*.ZIP");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(words.text("ui.import.areaFiles"), endings),
                        new FileChooser.ExtensionFilter(words.text("ui.import.allFiles"), "*"));
        Optional.ofNullable(chooser.showOpenMultipleDialog(getScene().getWindow()))
                .map(chosen -> chosen.stream().map(File::toPath).toList())
                .ifPresent(this::take);
    }

    /** Reads files, in the background, and puts them to those that are there. */
    public void take(List<Path> chosen) {
        if (chosen.isEmpty()) return;
        reading.open(
                chosen,
                sources -> {
                    Basket more = basket;
                    for (Basket.Source source : sources) {
                        forget(source.file());
                        more = more.with(source);
                    }
                    show(more);
                });
    }

    /** Nothing is said any more about how a file is to be read. */
    private void forget(Path file) {
        said.keySet().removeIf(pick -> pick.file().equals(file));
    }

    // ---- what a choice makes of it ----

    private void decide(Delivery delivery) {
        shown.ifPresent(pick -> show(basket.replace(pick, delivery)));
    }

    private Layers.Options said(Basket.Pick pick) {
        return said.getOrDefault(pick, Reading.options(pick.layer()));
    }

    private void reread(Charset charset) {
        shown.ifPresent(pick -> read(pick, said(pick).in(charset)));
    }

    private void lay(Layout layout) {
        shown.ifPresent(pick -> read(pick, said(pick).with(layout)));
    }

    private void read(Basket.Pick pick, Layers.Options options) {
        Layers.Options before = said(pick);
        said.put(pick, options);
        reading.read(
                pick,
                options,
                basket.delivery(pick),
                delivery -> show(basket.replace(pick, delivery)),
                failure -> {
                    if (basket.delivery(pick).isPresent()) said.put(pick, before);
                    complainAbout(pick, failure);
                });
    }

    private void complainAbout(Basket.Pick pick, UserException failure) {
        basket.source(pick.file())
                .ifPresent(source -> show(basket.with(source.complaining(failure))));
    }

    /** Looks the system up in the background: a rare one opens the register. */
    private void place(String code) {
        if (shown.isEmpty()) return;
        Basket.Pick pick = shown.get();
        background.run(
                Message.of("ui.import.reading", code, 0),
                job -> Reference.of(code),
                reference ->
                        basket.delivery(pick)
                                .ifPresent(d -> show(basket.replace(pick, d.in(reference)))),
                failure -> {
                    if (failure instanceof UserException known)
                        fields.complainAboutReference(known.sentence());
                    else host.alarm(failure);
                });
    }

    private void show(Basket changed) {
        basket = changed;
        List<Basket.Pick> picks =
                Stream.concat(basket.picks().stream(), basket.asked().stream()).toList();
        if (shown.filter(picks::contains).isEmpty()) shown = picks.stream().findFirst();
        Optional<Delivery> delivery = shown.flatMap(basket::delivery);
        Intake intake = basket.intake();
        files.show(basket, shown);
        drop.setVisible(basket.files().isEmpty());
        drop.setManaged(basket.files().isEmpty());
        shown.flatMap(pick -> basket.source(pick.file()))
                .flatMap(Basket.Source::complaint)
                .ifPresent(fields::offerGuess);
        fields.show(intake, delivery, tableLayout());
        map.show(intake, delivery);
        preview.show(delivery);
        previewTitle.setText(delivery.map(this::title).orElse(""));
        repair.allowLooking(basket.objection().isEmpty());
        making.show(basket);
    }

    /** What was said of how the table that is looked at is laid out; empty if it is none. */
    private Optional<Layout> tableLayout() {
        return shown.filter(pick -> LayoutBox.fits(pick.file())).map(pick -> said(pick).layout());
    }

    private String title(Delivery delivery) {
        int rows = delivery.layer().size();
        int few = Math.min(rows, PreviewTable.ROWS);
        return words.text("ui.import.preview.title", delivery.layer().name(), few, rows);
    }

    /** What a planner does with the list of files. */
    private final class Hands implements FileList.Wishes {
        @Override
        public void look(Basket.Pick pick) {
            shown = Optional.of(pick);
            show(basket);
        }

        @Override
        public void want(Basket.Pick pick, boolean wanted) {
            if (wanted) {
                shown = Optional.of(pick);
                reading.read(
                        pick,
                        said(pick),
                        Optional.empty(),
                        delivery -> add(pick, delivery),
                        failure -> complainAbout(pick, failure));
            } else {
                basket.source(pick.file())
                        .ifPresent(source -> show(basket.with(source.without(pick.layer()))));
            }
        }

        private void add(Basket.Pick pick, Delivery delivery) {
            shown = Optional.of(pick);
            show(basket.replace(pick, delivery));
        }

        @Override
        public void remove(Path file) {
            forget(file);
            show(basket.without(file));
        }
    }
}
