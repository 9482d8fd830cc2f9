package zuschnitt.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import zuschnitt.io.imports.JoinResult;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Joined;
import zuschnitt.plan.Project;
import zuschnitt.session.Background;
import zuschnitt.session.Job;
import zuschnitt.session.Session;

/**
 * Asks whether counts that another program has edited become a further data set of the project, and
 * for which day they hold; and says beforehand what that would change.
 */
final class FiguresSheet {
    private final Session session;
    private final Background background;
    private final OutsideCounts counts;
    private final Frame frame;
    private final DatePicker date = new DatePicker();
    private final VBox said = new VBox(8);

    /** What the table gives for the day; empty while that is computed, and where it can't be. */
    private Optional<JoinResult> result = Optional.empty();

    private Message pending = Message.of("ui.figures.reading");
    private Optional<Job> running = Optional.empty();

    FiguresSheet(Session session, Background background, OutsideCounts counts, Frame frame) {
        this.session = session;
        this.background = background;
        this.counts = counts;
        this.frame = frame;
    }

    Sheet of(Messages words, Look look) {
        date.setId("figures-date");
        date.setPromptText(words.text("ui.figures.undated"));
        counts.choices().date().ifPresent(date::setValue);
        said.setId("figures-said");
        ScrollPane scroll = new ScrollPane(said);
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(look.em(36));
        scroll.setPrefHeight(look.em(14));
        Form form = new Form(look.em(24)).with(words.text("ui.figures.date"), date).with(scroll);
        Sheet sheet = new Sheet(words, words.text("ui.figures"), form);
        sheet.ask(words.text("ui.figures.take"), this::objection, this::take);
        date.valueProperty().addListener((property, old, now) -> join(sheet, words));
        join(sheet, words);
        return sheet;
    }

    private Optional<LocalDate> day() {
        return Optional.ofNullable(date.getValue());
    }

    /** Finds out what the table gives for the day that is chosen. */
    private void join(Sheet sheet, Messages words) {
        running.ifPresent(Job::cancel);
        Project project = session.project();
        Optional<LocalDate> day = day();
        show(Optional.empty(), Message.of("ui.figures.reading"), words);
        sheet.refresh();
        running =
                Optional.of(
                        background.run(
                                Message.of("ui.figures.reading"),
                                job -> counts.join(project, day),
                                found -> {
                                    show(Optional.of(found), Message.of("ui.figures.none"), words);
                                    sheet.refresh();
                                },
                                failure -> {
                                    show(Optional.empty(), Mishap.sentence(failure), words);
                                    sheet.refresh();
                                }));
    }

    private void show(Optional<JoinResult> found, Message otherwise, Messages words) {
        result = found;
        pending = otherwise;
        List<String> sentences = new ArrayList<>();
        found.map(join -> FiguresEffects.of(join, session.project())).stream()
                .flatMap(List::stream)
                .map(words::text)
                .forEach(sentences::add);
        found.ifPresent(join -> sentences.addAll(ReportSheet.sentences(join.report(), words)));
        said.getChildren().setAll(sentences.stream().map(FiguresSheet::line).toList());
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Label.USE_PREF_SIZE);
        return line;
    }

    private Optional<Message> objection() {
        Optional<Figures> figures = result.flatMap(join -> join.joined().figures());
        if (figures.isEmpty()) return Optional.of(pending);
        if (session.project().figures(figures.get().date()).equals(figures))
            return Optional.of(Message.of("ui.figures.same"));
        return session.readOnlyReason();
    }

    private void take() throws UserException {
        Joined joined = result.orElseThrow().joined();
        session.add(joined);
        boolean shown = joined.figures().equals(Optional.of(session.delivered()));
        frame.say(Message.of(shown ? "ui.figures.taken" : "ui.figures.takenEarlier"));
    }
}
