package zuschnitt.ui.importing;

import java.util.ArrayList;
import java.util.List;
import zuschnitt.io.imports.JoinReport;
import zuschnitt.io.layer.Note;
import zuschnitt.message.Message;

/** What there is to say about a table that was joined. */
public final class JoinSentences {
    private JoinSentences() {}

    public static List<Message> of(JoinReport join) {
        List<Message> sentences = new ArrayList<>();
        sentences.add(
                Message.of(
                        "ui.report.join",
                        join.file(),
                        join.matched(),
                        join.key(),
                        join.withoutRow().size(),
                        join.unknown().size()));
        join.notes().stream().map(Note::sentence).forEach(sentences::add);
        return sentences;
    }
}
