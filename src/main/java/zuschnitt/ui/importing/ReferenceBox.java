package zuschnitt.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import zuschnitt.io.imports.Candidate;
import zuschnitt.io.imports.Delivery;
import zuschnitt.io.imports.Intake;
import zuschnitt.io.imports.Whereabouts;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;

/**
 * The coordinate system of a layer: as the file says, or to be chosen or written. Where it is open,
 * each candidate is a button that says where it would put the data.
 */
final class ReferenceBox extends VBox {
    private static final List<Integer> USUAL =
            List.of(25832, 25833, 4647, 31466, 31467, 31468, 31469, 3035, 4326, 3857);

    /** An EPSG number, by itself or within the line that describes a system. */
    private static final Pattern CODE = Pattern.compile("(?i)^\\s*(?:EPSG:)?(\\d{4,6})\\b.*");

    private final Messages words;
    private final Consumer<String> chosen;
    private final ComboBox<String> box = new ComboBox<>();
    private final Hint hint;
    private final VBox candidates = new VBox(4);
    private boolean showing;

    /**
     * @param chosen told which system a planner has named, as {@code EPSG:25832} or whatever was
     *     written
     */
    ReferenceBox(Messages words, Consumer<String> chosen) {
        this.words = words;
        this.chosen = chosen;
        this.hint = new Hint(words);
        setSpacing(2);
        box.setEditable(true);
        box.setId("import-reference");
        box.setMaxWidth(Double.MAX_VALUE);
        box.getEditor().setPromptText(words.text("ui.import.reference.prompt"));
        box.valueProperty().addListener((property, old, now) -> tell(now));
        USUAL.stream()
                .map(code -> Reference.find(Integer.toString(code)))
                .flatMap(Optional::stream)
                .map(ReferenceBox::line)
                .forEach(box.getItems()::add);
        getChildren().addAll(box, hint, candidates);
    }

    ComboBox<String> box() {
        return box;
    }

    private static String line(Reference reference) {
        String label = reference.label();
        return label.equals(reference.name()) ? label : label + "  " + reference.name();
    }

    private void tell(String written) {
        if (showing || written == null || written.isBlank()) return;
        Matcher code = CODE.matcher(written);
        chosen.accept(code.matches() ? "EPSG:" + code.group(1) : written.strip());
    }

    /** Shows the coordinate system of a delivery, or asks for it. */
    void show(Intake intake, Delivery delivery) {
        setDisable(Basket.table(delivery));
        showing = true;
        Optional<Reference> reference = delivery.reference().filter(known -> !isDisabled());
        box.setValue(reference.map(ReferenceBox::line).orElse(""));
        showing = false;
        candidates.getChildren().clear();
        if (isDisabled()) hint.say(List.of());
        else if (reference.isPresent()) hint.say(reasons(delivery, reference.get()));
        else ask(intake, delivery);
        candidates.setManaged(!candidates.getChildren().isEmpty());
    }

    private static List<Message> reasons(Delivery delivery, Reference reference) {
        boolean declared = delivery.choices().declared().isEmpty();
        Message place = Whereabouts.of(delivery.degrees());
        String key = declared ? "ui.import.reference.declared" : "ui.import.reference.chosen";
        List<Message> reasons = new ArrayList<>(List.of(Message.of(key, place)));
        delivery.correction().ifPresent(reasons::add);
        reference.accuracy().ifPresent(reasons::add);
        return reasons;
    }

    private void ask(Intake intake, Delivery delivery) {
        List<Candidate> likely = intake.candidates(delivery);
        boolean contradicted = delivery.layer().reference().isPresent();
        String subject = contradicted ? "contradicted" : likely.isEmpty() ? "unknown" : "open";
        hint.ask(Message.of("ui.import.reference." + subject));
        for (int i = 0; i < likely.size(); i++)
            candidates.getChildren().add(button(i + 1, likely.get(i)));
    }

    private Button button(int number, Candidate candidate) {
        String label = candidate.reference().label();
        Button take =
                new Button(
                        words.text(
                                "ui.import.reference.candidate",
                                Integer.toString(number),
                                label,
                                candidate.place()));
        take.setId("candidate-" + number);
        take.setWrapText(true);
        take.setMaxWidth(Double.MAX_VALUE);
        take.getStyleClass().addAll("candidate", "small");
        take.setOnAction(event -> chosen.accept(label));
        return take;
    }

    /** Says why what was written is no coordinate system. */
    void complain(Message sentence) {
        hint.ask(sentence);
    }
}
