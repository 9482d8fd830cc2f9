package zuschnitt.ui.importing;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zuschnitt.io.grid.Layout;
import zuschnitt.io.imports.Delivery;
import zuschnitt.io.imports.Intake;
import zuschnitt.io.imports.Proposal;
import zuschnitt.io.imports.Role;
import zuschnitt.io.layer.OpenQuestion.Subject;
import zuschnitt.io.layer.Table;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;

/**
 * What is what in the layer at hand: how its texts and places are to be read, and which field is
 * the key, the name and so on. Beneath each choice stands the reason, or the question.
 */
final class FieldForm extends GridPane {
    private final Messages words;
    private final Consumer<Delivery> changed;
    private final EncodingBox encoding;
    private final Hint encodingHint;
    private final Label layoutName;
    private final LayoutBox layout;
    private final ReferenceBox reference;
    private final List<RoleRow> roles = new ArrayList<>();
    private final Hint divisionHint;
    private final Button takeOver = new Button();
    private Optional<Delivery> shown = Optional.empty();
    private int rows;

    /** A role with its field and what is said of it. */
    private record RoleRow(Role role, Control box, Hint hint) {}

    /**
     * @param changed told what became of the delivery by a choice of a field
     * @param encoded told in which encoding the layer is to be read again
     * @param laid told how the table is laid out, which is to be read again
     * @param placed told which coordinate system a planner has named
     */
    FieldForm(
            Messages words,
            Consumer<Delivery> changed,
            Consumer<Charset> encoded,
            Consumer<Layout> laid,
            Consumer<String> placed) {
        this.words = words;
        this.changed = changed;
        this.encoding = new EncodingBox(words, encoded);
        this.encodingHint = new Hint(words);
        this.layout = new LayoutBox(words, laid);
        this.layoutName = new Label(words.text("ui.import.layout"));
        this.reference = new ReferenceBox(words, placed);
        this.divisionHint = new Hint(words);
        getStyleClass().add("field-form");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(labels, fields);
        add("ui.import.reference", reference.box(), reference);
        encoding.setId("import-encoding");
        add("ui.import.encoding", encoding, encodingHint);
        layoutName.getStyleClass().add("field-name");
        GridPane.setValignment(layoutName, VPos.TOP);
        addRow(rows++, layoutName, layout);
        for (Role role : Role.values()) addRole(role);
        takeOver.setText(words.text("ui.import.takeOver"));
        takeOver.setId("import-take-over");
        takeOver.getStyleClass().add("small");
        takeOver.setOnAction(event -> takeOver());
        takeOver.setMinWidth(Region.USE_PREF_SIZE);
        show(new Intake(List.of()), Optional.empty(), Optional.empty());
    }

    private void addRole(Role role) {
        String none = words.text("ui.import.none." + role.name());
        boolean several = role == Role.GROUP || role == Role.COUNT;
        Consumer<List<String>> chosen = fields -> choose(role, fields);
        Control box = several ? new FieldsBox(none, chosen) : new FieldBox(none, chosen);
        box.setId("import-" + role.name());
        Hint hint = role == Role.DISTRICT ? divisionHint : new Hint(words);
        roles.add(new RoleRow(role, box, hint));
        add("ui.import.role." + role.name(), box, hint);
    }

    /** A field with its name before it and what is to be said of it below. */
    private void add(String nameKey, Control field, Node below) {
        Label name = new Label(words.text(nameKey));
        name.setLabelFor(field);
        field.setAccessibleText(name.getText());
        GridPane.setValignment(name, VPos.TOP);
        name.getStyleClass().add("field-name");
        VBox cell = below instanceof ReferenceBox whole ? whole : new VBox(2, field, below);
        if (below == divisionHint) {
            HBox.setHgrow(field, Priority.ALWAYS);
            cell.getChildren().set(0, new HBox(6, field, takeOver));
        }
        addRow(rows++, name, cell);
    }

    private void choose(Role role, List<String> fields) {
        shown.ifPresent(delivery -> changed.accept(delivery.choose(role, fields)));
    }

    private void takeOver() {
        shown.flatMap(Delivery::division)
                .ifPresent(proposal -> choose(Role.DISTRICT, List.of(proposal.field())));
    }

    /**
     * Shows a delivery; without one, nothing can be chosen but how a table is laid out.
     *
     * @param said of the layout, of a table
     */
    void show(Intake intake, Optional<Delivery> delivery, Optional<Layout> said) {
        shown = delivery;
        setDisable(delivery.isEmpty() && said.isEmpty());
        boolean layoutOnly = delivery.isEmpty() && said.isPresent();
        for (Node part : getChildren()) {
            boolean ofLayout = part == layoutName || part == layout;
            boolean seen = ofLayout ? said.isPresent() : !layoutOnly;
            part.setVisible(seen);
            part.setManaged(seen);
        }
        said.ifPresent(layout::show);
        takeOver.setVisible(false);
        takeOver.setManaged(false);
        if (delivery.isEmpty()) return;
        for (RoleRow row : roles) show(row, delivery.get());
        encoding.show(delivery.get().layer().encoding());
        encodingHint.say(
                List.of(
                        Message.of(
                                "ui.import.encoding."
                                        + delivery.get().layer().encoding().known().name())));
        reference.show(intake, delivery.get());
        offerDivision(delivery.get());
    }

    private static void show(RoleRow row, Delivery delivery) {
        Role role = row.role();
        Table table = delivery.layer().table();
        List<String> fields = delivery.fields(role);
        boolean asked =
                role == Role.KEY
                        && !Basket.table(delivery)
                        && delivery.question(Subject.KEY).isPresent();
        if (row.box() instanceof FieldBox one) {
            if (asked) one.ask(table);
            else one.show(table, fields);
        }
        if (row.box() instanceof FieldsBox several) several.show(table, fields);
        Hint hint = row.hint();
        if (asked) hint.ask(Message.of("ui.import.ask.key"));
        else if (fields.isEmpty()) hint.say(without(role));
        else hint.say(shortened(delivery.reasons(role)));
    }

    private static List<Message> without(Role role) {
        return role == Role.POPULATION ? List.of(Message.of("ui.import.noPopulation")) : List.of();
    }

    /** The first reason; the others would push the form out of sight. */
    private static List<Message> shortened(List<Message> reasons) {
        if (reasons.size() < 2) return reasons;
        return List.of(Message.of("ui.import.more", reasons.get(0), reasons.size() - 1));
    }

    private void offerDivision(Delivery delivery) {
        Optional<Proposal> proposal = delivery.division();
        boolean offered = proposal.isPresent() && delivery.district().isEmpty();
        takeOver.setVisible(offered);
        takeOver.setManaged(offered);
        if (offered) divisionHint.say(List.of(proposal.get().reason()));
    }

    /** Offers the layout that a table seems to have, if that is asked. */
    void offerGuess(UserException failure) {
        layout.offerGuess(failure);
    }

    /** Says why what was written is no coordinate system. */
    void complainAboutReference(Message sentence) {
        reference.complain(sentence);
    }
}
