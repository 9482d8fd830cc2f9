package zuschnitt.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import zuschnitt.io.imports.Proposal;
import zuschnitt.message.Messages;

/** A choice among the fields of a layer, or none, with the reason for what is proposed. */
final class FieldChoice extends VBox {
    private final ComboBox<Optional<String>> box = new ComboBox<>();
    private final Label reason = new Label();
    private final Messages words;

    /**
     * @param none what it is called when no field is chosen
     */
    FieldChoice(String none, Messages words) {
        this.words = words;
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Optional<String> field) {
                        return field == null ? "" : field.orElse(none);
                    }

                    @Override
                    public Optional<String> fromString(String text) {
                        throw new UnsupportedOperationException("chosen, not written");
                    }
                });
        reason.getStyleClass().addAll("muted", "small");
        reason.setWrapText(true);
        setSpacing(2);
        getChildren().addAll(box, reason);
        offer(List.of(), Optional.empty());
    }

    /** Offers other fields, of which one is proposed. */
    void offer(List<String> fields, Optional<Proposal> proposal) {
        box.getItems().clear();
        box.getItems().add(Optional.empty());
        fields.forEach(field -> box.getItems().add(Optional.of(field)));
        box.setValue(proposal.map(Proposal::field));
        reason.setText(proposal.map(Proposal::reason).map(words::text).orElse(""));
        reason.setManaged(!reason.getText().isEmpty());
    }

    Optional<String> field() {
        return box.getValue();
    }

    void onChange(Runnable listener) {
        box.valueProperty().addListener((value, old, now) -> listener.run());
    }
}
