package zuschnitt.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;

/**
 * Asks what a file doesn't say that is to become a layer: which of its layers, or where it lies.
 */
final class LayerQuestionSheet {
    private LayerQuestionSheet() {}

    static Sheet of(LayerAdding.Asked asked, Messages words, Look look) {
        Label sentence = new Label(words.text(asked.question().sentence()));
        sentence.setWrapText(true);
        sentence.setPrefWidth(look.em(28));
        return asked.answers().isEmpty()
                ? written(asked, sentence, words)
                : chosen(asked, sentence, words, look);
    }

    private static Sheet chosen(
            LayerAdding.Asked asked, Label sentence, Messages words, Look look) {
        ListView<String> answers = new ListView<>();
        answers.setId("layer-answers");
        answers.getStyleClass().add("plain-list");
        answers.getItems().setAll(asked.answers());
        answers.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        answers.setPrefHeight(look.em(12));
        Sheet sheet = sheet(words, sentence, answers);
        sheet.ask(
                words.text("ui.layers.add.these"),
                () ->
                        answers.getSelectionModel().isEmpty()
                                ? Optional.of(Message.of("ui.layers.add.choose"))
                                : Optional.empty(),
                () -> {
                    for (String layer : answers.getSelectionModel().getSelectedItems())
                        asked.answer().given(layer);
                });
        answers.getSelectionModel().selectedItemProperty().subscribe(sheet::refresh);
        return sheet;
    }

    private static Sheet written(LayerAdding.Asked asked, Label sentence, Messages words) {
        TextField code = new TextField(asked.question().guess().orElse("EPSG:25832"));
        code.setId("layer-crs");
        Sheet sheet = sheet(words, sentence, code);
        sheet.ask(
                words.text("ui.layers.add.these"),
                Optional::empty,
                () -> asked.answer().given(code.getText().strip()));
        return sheet;
    }

    private static Sheet sheet(Messages words, Label sentence, Node field) {
        return new Sheet(words, words.text("ui.layers.add"), new VBox(12, sentence, field));
    }
}
