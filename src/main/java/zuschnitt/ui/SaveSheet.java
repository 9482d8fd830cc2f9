package zuschnitt.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Version;
import zuschnitt.session.Session;
import zuschnitt.session.VersionDraft;

/** Asks under what name, by whom and why the present plan is kept. */
final class SaveSheet {
    private final Session session;
    private final TextField name = new TextField();
    private final TextField author = new TextField();
    private final TextArea reason = new TextArea();
    private final CheckBox decided = new CheckBox();
    private final DatePicker validFrom = new DatePicker();
    private final Consumer<String> onAuthor;

    private SaveSheet(Session session, Consumer<String> onAuthor) {
        this.session = session;
        this.onAuthor = onAuthor;
    }

    /**
     * @param author whose name is proposed
     * @param onAuthor told the name under which it was saved
     */
    static Sheet of(
            Session session, String author, Consumer<String> onAuthor, Messages words, Look look) {
        SaveSheet sheet = new SaveSheet(session, onAuthor);
        sheet.author.setText(author);
        return sheet.sheet(words, look);
    }

    private Sheet sheet(Messages words, Look look) {
        name.setId("save-name");
        name.setPromptText(words.text("ui.save.name.prompt"));
        reason.setId("save-reason");
        reason.setPromptText(words.text("ui.save.reason.prompt"));
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        decided.setText(words.text("ui.save.decided"));
        validFrom.setPromptText(words.text("ui.save.validFrom"));
        validFrom.disableProperty().bind(decided.selectedProperty().not());
        Form form =
                new Form(look.em(24))
                        .with(words.text("ui.save.name"), name)
                        .with(words.text("ui.save.author"), author)
                        .with(words.text("ui.save.reason"), reason)
                        .with(words.text("ui.save.status"), new HBox(16, decided, validFrom));
        Sheet sheet = new Sheet(words, words.text("ui.save"), form);
        sheet.ask(words.text("ui.save.do"), this::objection, this::save);
        name.textProperty().subscribe(sheet::refresh);
        return sheet;
    }

    private Optional<Message> objection() {
        String wished = name.getText().strip();
        if (wished.isEmpty()) return Optional.of(Message.of("ui.save.needsName"));
        boolean taken =
                session.versions().all().get().stream()
                        .anyMatch(version -> version.name().equals(wished));
        return taken ? Optional.of(Message.of("ui.save.taken", wished)) : Optional.empty();
    }

    private void save() throws UserException {
        session.versions()
                .save(
                        new VersionDraft(
                                name.getText().strip(),
                                author.getText().strip(),
                                reason.getText().strip(),
                                decided.isSelected()
                                        ? Version.Status.DECIDED
                                        : Version.Status.DRAFT,
                                valid()));
        onAuthor.accept(author.getText().strip());
    }

    private Optional<LocalDate> valid() {
        return decided.isSelected() ? Optional.ofNullable(validFrom.getValue()) : Optional.empty();
    }
}
