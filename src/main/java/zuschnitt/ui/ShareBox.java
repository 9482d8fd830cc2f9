package zuschnitt.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import zuschnitt.coverage.Bounds;
import zuschnitt.io.Layers;
import zuschnitt.io.imports.WeightSource;
import zuschnitt.io.imports.Weights;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Crs;
import zuschnitt.plan.Parting.Basis;
import zuschnitt.session.Background;
import zuschnitt.session.Job;
import zuschnitt.session.Session;

/**
 * Asks what the shares of parts are taken from, reads the file if it is one, and remembers it for
 * the next cut.
 */
final class ShareBox extends VBox {
    private final Session session;
    private final Background background;
    private final Messages words;
    private final ComboBox<Basis> choice = new ComboBox<>();
    private final ComboBox<String> answers = new ComboBox<>();
    private final Label said = new Label();
    private final Button stop = new Button();
    private ShareSource source = ShareSource.AREA;
    private Runnable onChosen = () -> {};
    private Optional<Wish> wish = Optional.empty();
    private Optional<Job> reading = Optional.empty();

    /**
     * A file that is to be read.
     *
     * @param layer the one that was chosen of several
     * @param field the one that was chosen to count
     */
    private record Wish(Path file, Basis basis, Optional<String> layer, Optional<String> field) {
        Weights read(Crs crs, Bounds around) throws UserException {
            Layer read = Layers.readPlaces(file, new Layers.Options(layer, Optional.empty()));
            Optional<Basis> points = Optional.of(basis).filter(wanted -> wanted == Basis.POINTS);
            return Weights.of(new WeightSource(read, field, points, Optional.empty()), crs, around);
        }
    }

    ShareBox(Session session, Background background, Messages words) {
        this.session = session;
        this.background = background;
        this.words = words;
        getStyleClass().add("share-box");
        choice.setId("cut-source");
        choice.getItems().setAll(Basis.AREA, Basis.POINTS, Basis.GRID);
        choice.setCellFactory(unused -> new BasisCell());
        choice.setButtonCell(new BasisCell());
        choice.setValue(Basis.AREA);
        choice.setOnAction(event -> choose(choice.getValue()));
        Label label = new Label(words.text("ui.cut.source"));
        label.setLabelFor(choice);
        answers.setId("cut-source-answer");
        answers.setMaxWidth(Double.MAX_VALUE);
        answers.setOnAction(
                event -> Optional.ofNullable(answers.getValue()).ifPresent(this::answer));
        said.setId("cut-source-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        stop.setText(words.text("ui.cancel"));
        stop.getStyleClass().add("small");
        stop.setOnAction(event -> useArea());
        HBox line = new HBox(8, label, choice, stop);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(line, said, answers);
        sayCalmly(words.text("ui.cut.estimated"));
        show(answers, false);
        show(stop, false);
    }

    /** Told when all shares are to be taken from somewhere else. */
    void onChosen(Runnable action) {
        onChosen = action;
    }

    ShareSource source() {
        return source;
    }

    private void choose(Basis basis) {
        if (basis == Basis.AREA) {
            useArea();
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("ui.cut.choose." + basis));
        Optional<Path> file =
                Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                        .map(File::toPath);
        if (file.isPresent()) take(file.get(), basis);
        else choice.setValue(source.weights().map(Weights::basis).orElse(Basis.AREA));
    }

    private void useArea() {
        reading.ifPresent(Job::cancel);
        show(stop, false);
        show(answers, false);
        sayCalmly(words.text("ui.cut.estimated"));
        use(ShareSource.AREA, Basis.AREA);
    }

    private void use(ShareSource chosen, Basis basis) {
        source = chosen;
        if (choice.getValue() != basis) {
            var action = choice.getOnAction();
            choice.setOnAction(event -> {});
            choice.setValue(basis);
            choice.setOnAction(action);
        }
        onChosen.run();
    }

    /** Takes the shares from a file from now on, as soon as it is read. */
    void take(Path file, Basis basis) {
        read(new Wish(file, basis, Optional.empty(), Optional.empty()));
    }

    private void read(Wish wanted) {
        reading.ifPresent(Job::cancel);
        wish = Optional.of(wanted);
        String name = String.valueOf(wanted.file().getFileName());
        Crs crs = session.project().crs();
        Bounds around = session.settled().ground().coverage().bounds();
        show(answers, false);
        show(stop, true);
        sayCalmly(words.text("ui.import.reading", name, 0));
        reading =
                Optional.of(
                        background.run(
                                Message.of("ui.import.reading", name, 0),
                                job -> wanted.read(crs, around),
                                this::use,
                                this::complain));
    }

    private void use(Weights read) {
        show(stop, false);
        sayCalmly(words.text(read.said()));
        use(new ShareSource(Optional.of(read)), read.basis());
    }

    /** An answer to what was open. */
    private void answer(String text) {
        Wish wanted = wish.orElseThrow();
        boolean layer = answers.getPromptText().equals(words.text("ui.cut.ask.LAYER"));
        read(
                layer
                        ? new Wish(wanted.file(), wanted.basis(), Optional.of(text), wanted.field())
                        : new Wish(
                                wanted.file(), wanted.basis(), wanted.layer(), Optional.of(text)));
    }

    private void complain(Throwable failure) {
        show(stop, false);
        if (failure instanceof OpenQuestion open && !open.answers().isEmpty()) {
            String question = words.text("ui.cut.ask." + open.subject());
            say(question);
            answers.getItems().setAll(open.answers());
            answers.setPromptText(question);
            show(answers, true);
        } else if (failure instanceof UserException known) {
            say(words.text(known.sentence()));
        } else {
            say(words.text("ui.cut.unreadable", String.valueOf(failure.getMessage())));
        }
    }

    private void sayCalmly(String text) {
        said.setText(text);
        said.getStyleClass().setAll("label", "muted", "small");
    }

    private void say(String text) {
        said.setText(text);
        said.getStyleClass().setAll("label", "question");
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** A source in words. */
    private final class BasisCell extends ListCell<Basis> {
        @Override
        protected void updateItem(Basis basis, boolean empty) {
            super.updateItem(basis, empty);
            setText(empty ? "" : words.text("ui.cut.source." + basis));
        }
    }
}
