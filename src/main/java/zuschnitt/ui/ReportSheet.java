package zuschnitt.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import zuschnitt.io.imports.DefectSentences;
import zuschnitt.io.imports.ImportReport;
import zuschnitt.io.imports.JoinReport;
import zuschnitt.io.imports.Proposal;
import zuschnitt.io.layer.Note;
import zuschnitt.message.Messages;
import zuschnitt.ui.importing.JoinSentences;

/** What an import read, took for granted, noticed and mended. */
final class ReportSheet {
    private ReportSheet() {}

    static Sheet of(ImportReport report, List<JoinReport> joins, Messages words, Look look) {
        VBox lines = new VBox(8);
        sentences(report, words).forEach(text -> lines.getChildren().add(line(text, look)));
        joins.stream()
                .flatMap(join -> JoinSentences.of(join).stream().map(words::text))
                .forEach(text -> lines.getChildren().add(line(text, look)));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(look.em(42));
        scroll.setMaxHeight(look.em(28));
        return new Sheet(words, words.text("ui.report"), scroll).tell();
    }

    private static Label line(String text, Look look) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMaxWidth(look.em(40));
        line.setMinHeight(Label.USE_PREF_SIZE);
        return line;
    }

    private static List<String> sentences(ImportReport report, Messages words) {
        List<String> sentences = new ArrayList<>();
        for (ImportReport.File file : report.files()) {
            sentences.add(words.text("ui.report.file", file.name(), file.rows(), file.reference()));
            file.notes().stream().map(Note::sentence).map(words::text).forEach(sentences::add);
        }
        report.guesses().stream().map(Proposal::reason).map(words::text).forEach(sentences::add);
        DefectSentences.byKind(report.defects())
                .forEach(
                        (kind, found) ->
                                sentences.add(words.text(DefectSentences.summary(kind, found))));
        return sentences;
    }
}
